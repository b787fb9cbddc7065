"""What `zheli doctor` sees in the database: whether it is whole, how large, and what was left undone."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta

from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console.finding import Finding, bad, good
from handlers.console.opened import opened
from handlers.console.telling import count, size
from storage import soundness
from storage.cases import chain
from storage.drills import self_checks
from storage.migrate import newest, refusal, version
from storage.news import unheard
from storage.people.coordinators import unwatched
from storage.store import connect

SELF_CHECK_OLD = timedelta(hours=26)

# What the self-check found, and what to do.
FAULTS = {
    "signal": "a made-up report did not come through (the log says why)",
    "telegram": "Telegram did not answer (look at the network)",
    "message": "a message to the owner did not arrive (have they written /start to the bot?)",
    "deaf": "Telegram had not answered a question for minutes (restart the line)",
    "webhook": "Telegram brings updates somewhere else (restart the line)",
    "bringing": "Telegram could not bring updates (look at the proxy and the certificate)",
    "pending": "more than a thousand updates wait at Telegram",
    "quiet": "nobody was heard for a whole day on a line that usually hears people",
    "outbox": "a message waits for more than half an hour (zheli outbox, the log)",
    "jobs": "a piece of work waits for more than half an hour (the log)",
}

WAL_LARGE = 200_000_000  # bytes: somebody keeps a transaction open, and it cannot be written back

# (what, in SQL; what it means; what to do)
LEFT_OVER = (
    ("SELECT count(*) FROM updates WHERE state = 'failed'", "update failed", "updates failed", "look: zheli inbox"),
    ("SELECT count(*) FROM outbox WHERE state = 'dead' AND error NOT LIKE '%blocked%'",
     "message was given up", "messages were given up", "look: zheli outbox"),
    ("SELECT count(*) FROM jobs WHERE state = 'dead'",
     "piece of work was given up", "pieces of work were given up", "the log says why"),
)  # fmt: skip


def database(given: Settings) -> Iterator[Finding]:
    """Look whether the database is whole, and made by the steps that this program knows."""
    path = given.database
    if not path.exists():
        yield good(f"Database: none yet; the first start makes {path}.")
        return
    try:
        db = connect(path, read_only=True)
        try:
            found, at, why = soundness.look(db), version(db), refusal(db)
        finally:
            db.close()
    except sqlite3.DatabaseError as error:
        found, at, why = soundness.Soundness((str(error),), ()), 0, None
    if found.wrong:
        yield bad(f"{path} is damaged ({'; '.join(found.wrong)}): stop the hotline and zheli restore the last backup.")
        return
    if found.misread:
        tables = " and ".join(found.misread)
        yield good(f"SQLite {sqlite3.sqlite_version} takes {tables} for damaged: each row was read, and all are sound.")
    if why:
        yield bad(f"The database {why}")
        return
    behind = "" if at == newest() else f" (the next start brings it to {newest()})"
    yield good(f"Database: whole, {size(path.stat().st_size)}, version {at}{behind}.")
    wal = path.with_name(path.name + "-wal")
    if wal.exists() and wal.stat().st_size > WAL_LARGE:
        yield bad(f"{wal.name} has grown to {size(wal.stat().st_size)}: restart the hotline.")


def history(given: Settings) -> Iterator[Finding]:
    """Walk the history's chain: what was changed or taken out afterwards shows."""
    held, wrong = 0, []
    try:
        db = connect(given.database, read_only=True)
    except sqlite3.Error:
        return  # told by `database`
    try:
        for found in chain.breaks(db):
            if isinstance(found, int):
                held = found
            else:
                wrong.append(found)
    except sqlite3.Error:
        return  # an older version, or a damaged one: told by `database`
    finally:
        db.close()
    for sentence in wrong[:3]:
        yield bad(f"Somebody changed what happened: {sentence}. Compare with a backup.")
    if not wrong:
        yield good(f"History: {count(held, 'event')}, each sealed by the next.")


def left_over(given: Settings) -> Iterator[Finding]:
    """Look what failed and waits for somebody."""
    found = [
        bad(f"{count(number, one, many)}: {remedy}.")
        for sql, one, many, remedy in LEFT_OVER
        if (number := _number(given, sql))
    ]
    yield from found or [good("Nothing was left undone.")]


def coordinators(given: Settings) -> Iterator[Finding]:
    """Look whether anybody is there to coordinate."""
    if not _number(given, "SELECT count(*) FROM roles WHERE role = 'coordinator'"):
        if given.owner_id is not None:
            return  # the first start makes them one, of all regions
        yield bad("Nobody coordinates: set ZHELI_OWNER_ID to the first coordinator's Telegram id.")
    try:
        with opened(given, read_only=True) as tx:
            areas = tx.rules.catalogue.areas
            nobody = [areas[area].name.en for area in unwatched(tx)]
            waiting = len(unheard.everything(tx))
    except (CannotStart, sqlite3.Error):
        return  # no database yet, of another version, or damaged: told by `database`
    if nobody:
        yield bad(f"No coordinator who can be reached sees {', '.join(nobody)}: make a link with /invite.")
    if waiting:
        yield bad(f"{count(waiting, 'alert')} could be told to nobody: each waits for a coordinator of its region.")


def night(given: Settings) -> Iterator[Finding]:
    """Look how the line's last check of itself ended, and whether there was one last night."""
    try:
        with opened(given, read_only=True) as tx:
            last = self_checks.last(tx)
            now, local = tx.now, tx.rules.local
    except (CannotStart, sqlite3.Error):
        return  # no database yet, of another version, or damaged: told by `database`
    if last is None:
        yield good("Self-check: none yet; the first comes with the next night.")
        return
    at = f"{local(last.begun_at):%Y-%m-%d %H:%M}"
    if last.faults:
        yield bad(f"Self-check of {at}: {'; '.join(FAULTS.get(one, one) for one in last.faults)}.")
    elif now - last.begun_at > SELF_CHECK_OLD:
        yield good(f"Self-check: the last one was on {at}; the line did not run last night.")
    else:
        yield good(f"Self-check: all well on {at}, in {last.seconds:.1f} s.")


def _number(given: Settings, sql: str) -> int:
    """Return what the SQL counts; 0 where there is no database yet, or a damaged one (told by `database`)."""
    try:
        db = connect(given.database, read_only=True)
        try:
            return int(db.execute(sql).fetchone()[0])
        finally:
            db.close()
    except sqlite3.Error:
        return 0
