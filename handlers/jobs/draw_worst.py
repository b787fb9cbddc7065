"""The job that draws the worst places on a map, in a process of its own."""

import os
from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.digest.worst import WorstPlace
from bot.i18n import words
from bot.services.digest import worst
from storage.engine.jobs import Job
from storage.store import Store


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the worst places of `areas` in `lang` into DATA_DIR/drawn and send them to `reader`."""
    found = await store.read(worst.places, job.args["areas"])
    name = f"worst-{job.id}.png"
    here = data_dir / "drawn" / name
    await apart(write, here, found, job.args["lang"], store.rules.catalogue, areas=job.args["areas"])
    await store.ask(worst.drawn, job.id, job.args["reader"], name, job.args["areas"])


def write(
    path: Path, found: tuple[WorstPlace, ...], lang: str, catalogue: Catalogue, *, areas: list[str] | None
) -> None:
    """Write the map, whole or not at all. Drawn again it is written over."""
    from handlers.jobs import digest_charts  # matplotlib comes with it: only in the drawing process

    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_bytes(digest_charts.worst(found, words(lang), catalogue, areas))
    unfinished.replace(path)
