"""What has to be true of the database and of the chats, whatever happened before."""

import asyncio
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from bot.playground.person import Person
from bot.playground.world import World
from storage.store import connect

# The stage after an event; every other event leaves the case where it is.
STAGE_AFTER = {
    "received": "received",
    "offered": "offered",
    "nobody": "received",
    "accepted": "assigned",
    "assigned": "assigned",
    "given_back": "received",
    "checked": "checked",
}

# Each query lists what must not be.
NEVER = {
    "a case without a beginning, or with two": """
        SELECT c.number FROM complaints c
        WHERE (SELECT count(*) FROM history h WHERE h.complaint_id = c.id AND h.what = 'received') <> 1
           OR (SELECT what FROM history h WHERE h.complaint_id = c.id ORDER BY id LIMIT 1) <> 'received'""",
    "a case that somebody has, without that person's open check": """
        SELECT c.number FROM complaints c WHERE c.stage = 'assigned' AND NOT EXISTS
          (SELECT 1 FROM checks k WHERE k.complaint_id = c.id AND k.state = 'open' AND k.person_id = c.volunteer)""",
    "an open check of a case that nobody has": """
        SELECT k.id FROM checks k JOIN complaints c ON c.id = k.complaint_id
        WHERE k.state = 'open' AND c.stage <> 'assigned'""",
    "two open checks of a case": """
        SELECT complaint_id FROM checks WHERE state = 'open' GROUP BY 1 HAVING count(*) > 1""",
    "an offered case that nobody was offered": """
        SELECT c.number FROM complaints c WHERE c.stage = 'offered'
          AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.complaint_id = c.id AND o.state = 'open')""",
    "an open offer of a case that is not offered": """
        SELECT o.id FROM offers o JOIN complaints c ON c.id = o.complaint_id
        WHERE o.state = 'open' AND c.stage <> 'offered'""",
    "two acceptances of one offer round": """
        SELECT complaint_id FROM offers WHERE state = 'accepted' GROUP BY complaint_id, ring HAVING count(*) > 1""",
    "a draft that was sent and is no case": """
        SELECT d.id FROM drafts d WHERE d.state = 'sent'
          AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.draft_id = d.id)""",
    "a case of a draft that was not sent": """
        SELECT c.number FROM complaints c JOIN drafts d ON d.id = c.draft_id WHERE d.state <> 'sent'""",
    "a case whose photo stayed behind": """
        SELECT c.number FROM complaints c WHERE c.source = 'chat' AND
          (SELECT count(*) FROM files f WHERE f.complaint_id = c.id) <> 1""",
    "an update that failed": "SELECT update_id, error FROM updates WHERE state <> 'done'",
    "something that still waits to be said": "SELECT id, say, tries, error FROM outbox WHERE state = 'waiting'",
    "something that was given up": "SELECT id, say, error FROM outbox WHERE state = 'dead'",
    "work that was given up": "SELECT id, kind, error FROM jobs WHERE state = 'dead'",
    "a number that was left out": """
        SELECT n.last FROM numbers n WHERE n.prefix = 'GL' AND n.last <> (SELECT count(*) FROM complaints)""",
    "a volunteer's coming that the reporter was told twice, or never": """
        SELECT h.complaint_id FROM history h WHERE h.what = 'accepted' AND 1 <>
          (SELECT count(*) FROM outbox o WHERE o.say = 'told-assigned'
             AND json_extract(o.args, '$.case') = h.complaint_id)""",
}


def all_is_well(database: Path, world: World, volunteers: list[Person], told: Mapping[int, list[str]]) -> None:
    """Assert all three: nothing torn, every complaint there once, everything said. `told`: Telegram id → numbers."""
    nothing_is_torn(database)
    every_complaint_is_there_once(database, told)
    everything_was_said(database, world, volunteers)


async def settled(world: World, database: Path, seconds: float = 20) -> None:
    """Wait until every update is confirmed and nothing waits to be said or done (another process tells nobody)."""
    await world.idle(seconds)
    db = connect(database, read_only=True)
    try:
        async with asyncio.timeout(seconds):
            while world.pending.items or db.execute(WAITING).fetchone():  # noqa: ASYNC110 - another process sets no event
                await asyncio.sleep(0.05)
    except TimeoutError:
        left = [
            tuple(row) for row in db.execute("SELECT say, tries, due_at, error FROM outbox WHERE state = 'waiting'")
        ]
        raise AssertionError(f"still waiting: {left}") from None
    finally:
        db.close()


WAITING = "SELECT 1 FROM outbox WHERE state = 'waiting' UNION ALL SELECT 1 FROM jobs WHERE state = 'waiting'"


def nothing_is_torn(database: Path) -> None:
    """Assert that the file is sound and its tables agree with each other."""
    db = connect(database, read_only=True)
    try:
        assert [row[0] for row in db.execute("PRAGMA integrity_check")] == ["ok"]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        wrong = {
            what: [tuple(row) for row in rows] for what, sql in NEVER.items() if (rows := db.execute(sql).fetchall())
        }
        assert not wrong
        assert not _off_their_history(db)
    finally:
        db.close()


def _off_their_history(db: sqlite3.Connection) -> list[tuple[str, str, list[str]]]:
    off = []
    for case in db.execute("SELECT id, number, stage FROM complaints"):
        events = [
            row["what"]
            for row in db.execute("SELECT what FROM history WHERE complaint_id = ? ORDER BY id", (case["id"],))
        ]
        stages = [STAGE_AFTER[what] for what in events if what in STAGE_AFTER]
        if not stages or stages[-1] != case["stage"]:
            off.append((case["number"], case["stage"], events))
    return off


def every_complaint_is_there_once(database: Path, sent: Mapping[int, list[str]]) -> None:
    """Assert that the cases are exactly those whose numbers people were told. `sent`: Telegram id → numbers."""
    db = connect(database, read_only=True)
    rows = db.execute("SELECT p.telegram_id, c.number FROM complaints c JOIN people p ON p.id = c.reporter").fetchall()
    db.close()
    assert sorted((row[0], row[1]) for row in rows) == sorted(
        (who, number) for who, all_ in sent.items() for number in all_
    )


def everything_was_said(database: Path, world: World, volunteers: list[Person]) -> None:
    """Assert that each announcement reached its chat at least once."""
    db = connect(database, read_only=True)
    said = db.execute(
        """SELECT chat_id, count(*) AS n FROM outbox WHERE state = 'sent' AND mode IN ('new', 'repost') GROUP BY 1"""
    ).fetchall()
    offers = db.execute(
        "SELECT o.id, p.telegram_id FROM offers o JOIN people p ON p.id = o.person_id WHERE o.state = 'open'"
    ).fetchall()
    db.close()
    for row in said:
        assert arrived(world, row["chat_id"]) >= row["n"], f"chat {row['chat_id']} missed something"
    seen = {person.id: offered(world, person) for person in volunteers}
    assert not [tuple(row) for row in offers if f"offer:accept:{row['id']}" not in seen[row["telegram_id"]]]


def sent_and_not_noted(database: Path, world: World) -> list[tuple[int, int, int]]:
    """Return (chat, messages that arrived, messages noted) where more arrived: they would be sent again.

    A card that changed while it was on its way (`rev`) goes out once more, from the same row.
    """
    db = connect(database, read_only=True)
    noted = db.execute(
        """SELECT chat_id, sum((state = 'sent' OR mode = 'repost') + rev) AS n FROM outbox
           WHERE mode IN ('new', 'repost') GROUP BY 1"""
    ).fetchall()
    db.close()
    rows = [(row["chat_id"], arrived(world, row["chat_id"]), row["n"]) for row in noted]
    return [row for row in rows if row[1] > row[2]]


def arrived(world: World, chat_id: int) -> int:
    """How many messages of the bot's have come up in a chat; a place and pictures before the text do not count."""
    return sum(1 for name, _, chat, ok in world.calls if ok and chat == chat_id and name == "sendmessage")


def offered(world: World, person: Person) -> set[str]:
    """Every button that ever came up in a person's chat."""
    keyboards = (event.get("reply_markup", {}).get("inline_keyboard", ()) for _, event in person.chat.events)
    return {key["callback_data"] for rows in keyboards for row in rows for key in row if "callback_data" in key}
