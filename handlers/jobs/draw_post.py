"""The job that draws a post's map and photos, in a process of its own."""

import os
from dataclasses import dataclass
from pathlib import Path

from bot.adapters.apart import apart
from bot.adapters.marks import State
from bot.domain.privacy.audiences import Audience
from bot.i18n import words
from bot.services.news import publishing
from bot.services.privacy import shown
from bot.services.privacy.shown import Spot
from handlers.jobs.print_letter import map_point
from storage.cases import complaints
from storage.engine.jobs import Job
from storage.evidence import files
from storage.news import channels, publications
from storage.news.publications import Publication
from storage.store import Store
from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is drawn: a post with its photo (a path below DATA_DIR) or its public square, in a language."""

    post: Publication
    photo: str | None
    spot: Spot | None
    lang: str
    area: str
    number: str


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the grid or the picture of a post (`case`, `what`) in a process apart, and show it to `person`."""
    found = await store.read(_sketch, job.args["case"])
    if found is None:
        return
    what: str = job.args["what"]
    name = f"post-{found.post.case}-{job.id}.jpg"
    upright = await apart(write, data_dir, found, what, name)
    if what == "post" and found.photo is None and found.spot is None:
        name = "none"
    await store.ask(publishing.drawn, job.args["person"], found.post, what, name, upright=upright)


def write(data_dir: Path, found: Sketch, what: str, name: str) -> bool:
    """Draw it whole or not at all; return whether the photo is higher than wide. Older drafts of it are dropped."""
    from bot.adapters import blurring
    from handlers.jobs import digest_charts

    folder = data_dir / "drawn"
    folder.mkdir(parents=True, exist_ok=True)
    upright, content = False, b""
    if found.photo is not None:
        jpeg = (data_dir / found.photo).read_bytes()
        upright = blurring.upright(jpeg)
        content = (blurring.grid if what == "grid" else blurring.blurred)(jpeg, found.post.cells)
    elif found.spot is not None:
        at = map_point(found.spot, State.CONFIRMED)
        content = digest_charts.letter_map([at], words(found.lang), found.area, found.number)
    if content:
        unfinished = folder / f".{name}.{os.getpid()}"
        unfinished.write_bytes(content)
        unfinished.replace(folder / name)
    kept = {name, found.post.shown, found.post.looked}
    for old in folder.glob(f"post-{found.post.case}-*.jpg"):
        if old.name not in kept:
            old.unlink(missing_ok=True)
    return upright


def _sketch(tx: Tx, case_id: int) -> Sketch | None:
    case, post, channel = complaints.get(tx, case_id), publications.get(tx, case_id), channels.current(tx)
    if case is None or post is None or channel is None:
        return None
    file = files.get(tx, post.file) if post.file is not None else None
    spot = shown.place(tx, case, Audience.CHANNEL) if post.picture == "map" else None
    areas = tx.rules.catalogue.areas
    return Sketch(
        post,
        f"files/{file.shown_path}" if file is not None and file.shown_path else None,
        spot if spot is not None and spot.point is not None else None,
        channel.lang,
        case.area if case.area in areas else next(iter(areas)),
        case.number,
    )
