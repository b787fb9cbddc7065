"""The job that writes a table and sends it to whoever asked for it."""

import tempfile
from datetime import datetime
from pathlib import Path

from bot.adapters import tables
from bot.adapters.apart import apart
from bot.adapters.telegram import Telegram, Upload
from bot.domain.catalogue.rules import Rules
from bot.domain.digest.export_request import ANY, FORMS, TABLES, ExportWish, read
from bot.domain.people.roles import Role
from bot.i18n import words
from bot.services.people import regions
from storage.digest import exports
from storage.digest.exports import Cut
from storage.engine import outbox
from storage.engine.jobs import Job
from storage.people import people
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
