"""`/export`: a table as a file in the chat, of one's own regions. Made apart, sent once, kept nowhere."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.adapters import tables
from bot.adapters.apart import apart
from bot.adapters.telegram import Telegram, Upload
from bot.domain.export_wish import ANY, FORMS, TABLES, ExportWish, read
from bot.domain.roles import Person, Role
from bot.domain.rules import Rules
from bot.i18n import words
from bot.services import regions
from handlers.buttons import Stale
from handlers.context import Context
from storage import exports, jobs, outbox, people
from storage.exports import Cut
from storage.jobs import Job
from storage.store import Store, connect
from storage.tx import Tx

MOST = 45_000_000
"""Bytes: Telegram takes 50 MB from a bot."""

MIME = {
    "csv": "text/csv",
    "json": "application/json",
    "geojson": "application/geo+json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


async def export(context: Context, _: str) -> None:
    """`/export`."""
    context.say("export", key="export", mode="repost", wish=ExportWish().args)


async def change(context: Context, *wish: str) -> None:
    """Another part of the wish was pressed."""
    _known(wish)
    context.say("export", key="export", mode="edit", wish=wish)


async def choose(context: Context, what: str, *wish: str) -> None:
    """«Kind» or «Region»: which."""
    _known(wish)
    if what not in ("kind", "area"):
        raise Stale
    context.say("export", key="export", mode="edit", wish=wish, asks=what)


async def make(context: Context, *wish: str) -> None:
    """«Make the file»."""
    _known(wish)
    await context.ask(plan, wish)
    context.say("export", key="export", mode="edit", wish=wish, making=True)


def plan(tx: Tx, by: Person, wish: tuple[str, ...]) -> None:
    """Have the file made; pressed again within a minute it is made once."""
    jobs.put(tx, "export", key=f"export:{by.id}:{':'.join(wish)}:{tx.now:%Y%m%d%H%M}", person=by.id, wish=wish)


async def send(store: Store, telegram: Telegram, job: Job) -> None:
    """Make the file of a wish in a process apart, send it, and leave nothing behind."""
    wish = read(*job.args["wish"])
    person = await store.read(people.get, job.args["person"])
    if wish is None or person is None or person.telegram_id is None or not person.may(Role.COORDINATOR):
        return  # who is a coordinator no more gets no file
    now = store.clock()
    cut = _cut(wish, store.rules, now, await store.read(regions.seen_by, person.id))
    with tempfile.TemporaryDirectory(prefix="zheli-export-") as folder:
        name = f"{TABLES[wish.table]}-{store.rules.today(now)}.{FORMS[wish.form]}"
        path = Path(folder) / name
        rows = await apart(write, store.path, store.rules, now, wish=wish, cut=cut, to=path)
        if path.stat().st_size > MOST:
            await store.ask(_say, person.id, "export-too-large")
            return
        said = words(person.lang or person.guess)
        await telegram.call(
            "sendDocument",
            {"chat_id": person.telegram_id, "caption": said("export-done", n=rows), "parse_mode": "HTML"},
            {"document": Upload(name, path.read_bytes(), MIME[FORMS[wish.form]])},
        )


def write(database: Path, rules: Rules, now: datetime, *, wish: ExportWish, cut: Cut, to: Path) -> int:
    """Write the table to a file; return how many rows it has. On a connection of its own, which only reads."""
    db = connect(database, read_only=True)
    try:
        db.execute("BEGIN")
        table = exports.table(Tx(db, now, rules), TABLES[wish.table], cut)
        with to.open("wb") as stream:
            return tables.FORMS[FORMS[wish.form]](table.columns, table.rows, stream, True)
    finally:
        db.close()


def _cut(wish: ExportWish, rules: Rules, now: datetime, areas: frozenset[str] | None) -> Cut:
    return Cut(
        since=wish.since(rules.today(now)),
        area=None if wish.area == ANY else wish.area,
        kind=None if wish.kind == ANY else wish.kind,
        areas=areas,
    )


def _say(tx: Tx, person_id: int, sentence: str) -> None:
    outbox.put(tx, person_id, sentence)


def _known(wish: tuple[Any, ...]) -> None:
    if read(*wish) is None:
        raise Stale
