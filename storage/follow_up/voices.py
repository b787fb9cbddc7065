"""What people say about a case after it was closed, and when they are asked."""

from datetime import datetime
from typing import cast

from bot.domain.cases.lifecycle import Says
from bot.domain.follow_up.voices import Voice, Who
from storage.tx import Tx, moment


def add(tx: Tx, case_id: int, person_id: int | None, says: Says, who: Who = "resident") -> None:
    """Keep a voice beside the others; none takes the place of an earlier one."""
    tx.run(
        """INSERT INTO voices (complaint_id, at, who, person_id, says)
           VALUES (:case, :now, :who, :person, :says)""",
        who=who,
        case=case_id,
        now=tx.now,
        person=person_id,
        says=says.value,
    )


def of(tx: Tx, case_id: int) -> list[Voice]:
    """Return what everybody said of a case, the oldest first."""
    rows = tx.all("SELECT * FROM voices WHERE complaint_id = :case ORDER BY id", case=case_id)
    return [
        Voice(cast(Who, row["who"]), Says(row["says"]), moment(row["at"]), row["person_id"], row["words"])
        for row in rows
    ]


def last_of(tx: Tx, case_id: int, person_id: int, since: datetime) -> Says | None:
    """Return what the person said last of the case since that moment, or None."""
    says = tx.value(
        """SELECT says FROM voices WHERE complaint_id = :case AND person_id = :person AND at >= :since
           ORDER BY id DESC LIMIT 1""",
        case=case_id,
        person=person_id,
        since=since,
    )
    return None if says is None else Says(says)


def plan(tx: Tx, case_id: int, at: datetime) -> None:
    """Have the person asked at that moment, from the beginning."""
    tx.run(
        """INSERT INTO follow_ups (complaint_id, due_at) VALUES (:case, :at)
           ON CONFLICT (complaint_id) DO UPDATE SET due_at = :at, asked = 0""",
        case=case_id,
        at=at,
    )


def due(tx: Tx, limit: int = 100) -> list[tuple[int, int]]:
    """Return (case, how often asked already) of the questions that are due, the longest waiting first."""
    rows = tx.all(
        "SELECT complaint_id, asked FROM follow_ups WHERE due_at <= :now ORDER BY due_at LIMIT :limit",
        now=tx.now,
        limit=limit,
    )
    return [(row["complaint_id"], row["asked"]) for row in rows]


def asked(tx: Tx, case_id: int, again_at: datetime | None) -> None:
    """The question went out; `again_at`: when to remind of it, None for never."""
    tx.run(
        "UPDATE follow_ups SET asked = asked + 1, due_at = :again WHERE complaint_id = :case",
        again=again_at,
        case=case_id,
    )


def stop(tx: Tx, case_id: int) -> None:
    """Nothing is left to ask about the case."""
    tx.run("UPDATE follow_ups SET due_at = NULL WHERE complaint_id = :case", case=case_id)


def wants(tx: Tx, person_id: int) -> bool:
    """Whether the person wants to be asked."""
    return bool(tx.value("SELECT asks FROM people WHERE id = :id", id=person_id))


def want(tx: Tx, person_id: int, asks: bool) -> None:
    """Keep whether the person wants to be asked."""
    tx.run("UPDATE people SET asks = :asks WHERE id = :id", asks=int(asks), id=person_id)
