"""The job that draws a digest's pictures, in a process of its own. Failing, it harms nothing else."""

import os
from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.catalogue import Catalogue
from bot.domain.periods import Period, read_period
from bot.i18n import words
from bot.services import digest
from bot.services.digest import Pictured
from storage.figures import Areas
from storage.jobs import Job
from storage.store import Store


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the pictures of `period` and `areas` in `lang` into DATA_DIR/drawn and send them to `readers`."""
    period, areas = read_period(job.args["period"]), job.args["areas"]
    found = await gather(store, period, areas)
    names = await apart(write, data_dir / "drawn", found, job.args["lang"], store.rules.catalogue)
    await store.ask(digest.drawn, job.id, period, job.args["readers"], names)


async def gather(store: Store, period: Period, areas: Areas = None) -> Pictured:
    """Read the figures one by one: between them the outbox may read too, however many complaints there are."""
    found = await store.read(digest.of, period, areas)
    bars = [(one, await store.read(digest.tally, one, areas)) for one in digest.bars(period)]
    while len(bars) > 1 and not bars[-1][1].received:
        bars.pop()
    points = await store.read(digest.points, period, areas)
    return Pictured(found, tuple(reversed(bars)), points, await store.read(digest.rhythm, period, areas))


def write(folder: Path, found: Pictured, lang: str, catalogue: Catalogue) -> list[str]:
    """Write the pictures, each whole or not at all; return their names. Drawn again they are written over."""
    from handlers.coordinator import drawing  # matplotlib comes with it: only in the drawing process

    folder.mkdir(parents=True, exist_ok=True)
    names = []
    where = "".join(f"-{area}" for area in sorted(found.digest.areas or ()))
    for what, png in (
        ("chart", drawing.chart(found, words(lang), catalogue)),
        ("map", drawing.ground(found, words(lang), catalogue)),
        ("hours", drawing.rhythm(found, words(lang))),
    ):
        name = f"digest-{found.digest.period}{where}-{lang}-{what}.png"
        unfinished = folder / f".{name}.{os.getpid()}"
        unfinished.write_bytes(png)
        unfinished.replace(folder / name)
        names.append(name)
    return names
