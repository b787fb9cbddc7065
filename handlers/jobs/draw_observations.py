"""The job that draws a series of observations, in a process of its own. Failing, it harms nothing else."""

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.catalogue.rules import Rules
from bot.i18n import words
from bot.services.monitoring import series
from bot.services.monitoring.series import Watched
from storage.engine.jobs import Job
from storage.store import Store
from storage.tx import Tx

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that a picture needs in another process. `now`: what is over by then and unanswered is a gap."""

    found: tuple[Watched, ...]
    days: Days
    now: datetime
    lang: str
    rules: Rules


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the series of a `point` or an `area` in `lang` into DATA_DIR/drawn and send it to `reader`."""
    days = (date.fromisoformat(job.args["first"]), date.fromisoformat(job.args["last"]))
    found, now = await store.read(_gathered, job.args["point"], job.args["area"], days)
    name = f"observations-{job.id}.png"
    here = data_dir / "drawn" / name
    await apart(write, here, Drawing(found, days, now, job.args["lang"], store.rules))
    await store.ask(series.drawn, job.id, job.args["reader"], name)


def _gathered(tx: Tx, point: int | None, area: str | None, days: Days) -> tuple[tuple[Watched, ...], datetime]:
    return series.watched(tx, point, area, *days), tx.now


def write(path: Path, it: Drawing) -> None:
    """Write the picture, whole or not at all. Drawn again it is written over."""
    from handlers.jobs import series_chart  # matplotlib comes with it: only in the drawing process

    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_bytes(series_chart.series(it.found, it.days, it.now, words(it.lang), it.rules))
    unfinished.replace(path)
