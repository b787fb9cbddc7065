"""The job that draws a week's chart and map, in a process of its own. Failing, it harms nothing else."""

import os
from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.catalogue import Catalogue
from bot.domain.weeks import Week
from bot.i18n import words
from bot.services import digest
from bot.services.digest import Pictured
from storage.jobs import Job
from storage.store import Store


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the pictures of `week` in `lang` into DATA_DIR/drawn and send them to `readers`."""
    week = Week.read(job.args["week"])
    found = await gather(store, week)
    names = await apart(write, data_dir / "drawn", found, job.args["lang"], store.rules.catalogue)
    await store.ask(digest.drawn, job.id, week, job.args["readers"], names)


async def gather(store: Store, week: Week) -> Pictured:
    """Read the figures one by one: between them the outbox may read too, however many complaints there are."""
    found = await store.read(digest.of, week)
    earlier = [week.plus(-back) for back in range(2, digest.CHART_WEEKS)]
    weeks = [(week, found.total), (week.plus(-1), found.before)]
    weeks += [(one, await store.read(digest.tally, one)) for one in earlier]
    while len(weeks) > 1 and not weeks[-1][1].received:
        weeks.pop()
    return Pictured(found, tuple(reversed(weeks)), await store.read(digest.points, week))


def write(folder: Path, found: Pictured, lang: str, catalogue: Catalogue) -> list[str]:
    """Write the chart and the map, each whole or not at all; return their names. Drawn again they are written over."""
    from handlers.coordinator import drawing  # matplotlib comes with it: only in the drawing process

    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for what, png in (
        ("chart", drawing.chart(found, words(lang), catalogue)),
        ("map", drawing.ground(found, words(lang), catalogue)),
    ):
        name = f"digest-{found.digest.week}-{lang}-{what}.png"
        unfinished = folder / f".{name}.{os.getpid()}"
        unfinished.write_bytes(png)
        unfinished.replace(folder / name)
        names.append(name)
    return names
