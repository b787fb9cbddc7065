"""What a digest is sent with: pictures, a page for printing, a table of everything. In a process of its own.

It reads on a connection of its own, so that nobody waits for it, however many complaints there are.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.catalogue.rules import Rules
from bot.domain.digest.periods import read_period
from bot.i18n import words
from bot.services.digest import chart_data, digest
from bot.services.digest.chart_data import Pictured
from handlers.cards.view import View
from storage.engine.jobs import Job
from storage.store import Store, connect
from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of the digest of `period` and `areas` (None: all): «pictures», «print», «table».

    `seal`: the beginning of the history's newest hash, as it stands on paper.
    """

    period: str
    areas: tuple[str, ...] | None
    lang: str
    what: tuple[str, ...]
    seal: str


@dataclass(frozen=True, slots=True)
class Made:
    """Names of the files below the folder."""

    pictures: tuple[str, ...]
    papers: tuple[str, ...]


def make(folder: Path, database: Path, rules: Rules, now: datetime, order: Order) -> Made:
    """Write what is wanted, each file whole or not at all; made again they are written over."""
    found, view = _read(database, rules, now, order)
    folder.mkdir(parents=True, exist_ok=True)
    stem = "-".join(("digest", order.period, *sorted(order.areas or ()), order.lang))
    try:
        drawn = _draw(found, view, order.what)
        pictures = [
            _write(folder, f"{stem}-{what}.png", png) for what, png in drawn.items() if "pictures" in order.what
        ]
        papers = [
            _write(folder, f"{stem}.{ending}", MAKERS[what](found, view, order, drawn))
            for what, ending in (("print", "pdf"), ("table", "xlsx"))
            if what in order.what
        ]
    finally:
        view.tx.db.close()
    return Made(tuple(pictures), tuple(papers))


def _read(database: Path, rules: Rules, now: datetime, order: Order) -> tuple[Pictured, View]:
    db = connect(database, read_only=True)
    db.execute("BEGIN")
    tx = Tx(db, now, rules)
    return chart_data.of(tx, read_period(order.period), order.areas), View(tx, words(order.lang), None, {})


def _draw(found: Pictured, view: View, what: tuple[str, ...]) -> dict[str, bytes]:
    """Return the pictures that are wanted, or that stand on the page."""
    if what == ("table",):
        return {}
    from handlers.jobs import digest_charts  # matplotlib comes with it: only in the drawing process

    drawn = {
        "chart": digest_charts.chart(found, view.words, view.catalogue),
        "map": digest_charts.ground(found, view.words, view.catalogue),
    }
    return drawn | {"hours": digest_charts.rhythm(found, view.words)} if "pictures" in what else drawn


def _print(found: Pictured, view: View, order: Order, drawn: dict[str, bytes]) -> bytes:
    from bot.adapters import typeset
    from handlers.cards.digest.page import printed

    files = {f"{name}.png": drawn[name] for name in ("chart", "map")}
    return typeset.pdf("digest", {**printed(view, found.digest, order.seal), "pictures": list(files)}, files)


def _table(found: Pictured, view: View, order: Order, _: dict[str, bytes]) -> bytes:
    from bot.adapters import workbook
    from handlers.cards.digest.sheets import sheets

    return workbook.book(sheets(view, found.digest, order.seal))


MAKERS: dict[str, Callable[[Pictured, View, Order, dict[str, bytes]], bytes]] = {"print": _print, "table": _table}


def _write(folder: Path, name: str, content: bytes) -> str:
    unfinished = folder / f".{name}.{os.getpid()}"
    unfinished.write_bytes(content)
    unfinished.replace(folder / name)
    return name


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Make `what` of the digest of `period` and `areas` in `lang` below DATA_DIR/drawn, and send it to `readers`."""
    args = job.args
    areas = None if args["areas"] is None else tuple(args["areas"])
    order = Order(args["period"], areas, args["lang"], tuple(args["what"]), args["seal"])
    made = await apart(make, data_dir / "drawn", store.path, store.rules, store.clock(), order)
    period, seen = read_period(args["period"]), None if areas is None else frozenset(areas)
    if made.pictures:
        await store.ask(digest.drawn, job.id, period, args["readers"], made.pictures, areas=seen)
    if made.papers:
        await store.ask(digest.papered, job.id, period, args["readers"], made.papers, areas=seen)
