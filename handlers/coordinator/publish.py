"""«Publish» under a confirmed case: picture, blur, a look, and only then into the channel."""

import os
from dataclasses import dataclass
from pathlib import Path

from bot.adapters.apart import apart
from bot.adapters.marks import MapPoint, State
from bot.i18n import words
from bot.services import publishing
from handlers.context import Context
from storage import channels, complaints, files, publications
from storage.jobs import Job
from storage.publications import Publication
from storage.store import Store
from storage.tx import Tx

ROUGH = 3
"""Digits of a degree on the map: about 100 m, so that nobody's door is shown."""


async def open_(context: Context, case_id: int) -> None:
    """«Publish», under a case."""
    await context.ask(publishing.begin, case_id)
    _show(context, case_id, "repost")


async def take_map(context: Context, case_id: int) -> None:
    """«Map»."""
    await context.ask(publishing.take_map, case_id)
    _show(context, case_id)


async def photos(context: Context, case_id: int) -> None:
    """«Photo»: which."""
    await context.ask(publishing.begin, case_id)
    context.say("publish", key=publishing.card_key(case_id), mode="repost", case=case_id, asks="photo")


async def photo(context: Context, case_id: int, file_id: int) -> None:
    """A photo was chosen."""
    await context.ask(publishing.take_photo, case_id, file_id)
    _show(context, case_id)


async def blur(context: Context, case_id: int) -> None:
    """«Blur»: the photo with its grid comes below."""
    await context.ask(publishing.grid, case_id)
    context.toast("post-drawing")


async def cell(context: Context, case_id: int, number: int) -> None:
    """A cell was tapped."""
    await context.ask(publishing.turn, case_id, number)
    context.say("post-grid", key=f"post-grid:{case_id}", mode="edit", case=case_id)


async def look(context: Context, case_id: int) -> None:
    """«Look at it»."""
    await context.ask(publishing.look, case_id)
    context.toast("post-drawing")


async def publish(context: Context, case_id: int) -> None:
    """«Publish», under the preview."""
    await context.ask(publishing.publish, case_id)
    context.toast("post-published")
    context.say("post-preview", key=publishing.preview_key(case_id), mode="delete", case=case_id)
    _show(context, case_id, "repost")


async def back(context: Context, case_id: int) -> None:
    """«Take it out of the channel»."""
    await context.ask(publishing.take_back, case_id)
    context.toast("post-is-back")
    _show(context, case_id)


def _show(context: Context, case_id: int, mode: str = "edit") -> None:
    context.say(
        "publish", key=publishing.card_key(case_id), mode="repost" if mode == "repost" else "edit", case=case_id
    )


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is drawn: a post with its photo (a path below DATA_DIR) or its place, to about 100 m, in a language."""

    post: Publication
    photo: str | None
    point: tuple[float, float] | None
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
    if what == "post" and found.photo is None and found.point is None:
        name = "none"
    await store.ask(publishing.drawn, job.args["person"], found.post, what, name, upright=upright)


def write(data_dir: Path, found: Sketch, what: str, name: str) -> bool:
    """Draw it whole or not at all; return whether the photo is higher than wide. Older drafts of it are dropped."""
    from bot.adapters import blurring
    from handlers.coordinator import drawing

    folder = data_dir / "drawn"
    folder.mkdir(parents=True, exist_ok=True)
    upright, content = False, b""
    if found.photo is not None:
        jpeg = (data_dir / found.photo).read_bytes()
        upright = blurring.upright(jpeg)
        content = (blurring.grid if what == "grid" else blurring.blurred)(jpeg, found.post.cells)
    elif found.point is not None:
        at = MapPoint(*found.point, "", State.CONFIRMED)
        content = drawing.letter_map([at], words(found.lang), found.area, found.number)
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
    point = case.point if post.picture == "map" else None
    areas = tx.rules.catalogue.areas
    return Sketch(
        post,
        f"files/{file.shown_path}" if file is not None and file.shown_path else None,
        (round(point.lat, ROUGH), round(point.lon, ROUGH)) if point else None,
        channel.lang,
        case.area if case.area in areas else next(iter(areas)),
        case.number,
    )
