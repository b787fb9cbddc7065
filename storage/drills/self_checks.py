"""The line's nightly checks of itself: when each step happened, and what was wrong."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from storage.tx import Row, Tx, moment

Step = Literal["signalled_at", "asked_at", "sent_at"]


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One night's check. A step that has not happened is None; `ended_at` None: it goes on. `faults`: their names."""

    id: int
    begun_at: datetime
    due_at: datetime
    signalled_at: datetime | None
    asked_at: datetime | None
    sent_at: datetime | None
    ended_at: datetime | None
    faults: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether it is over and all was well."""
        return self.ended_at is not None and not self.faults

    @property
    def seconds(self) -> float | None:
        """How long the line took, s; None while it goes on."""
        return None if self.ended_at is None else (self.ended_at - self.begun_at).total_seconds()


def begin(tx: Tx, night: str, due_at: datetime) -> int | None:
    """Begin the check of a night; return its id, None if it was begun before."""
    row = tx.one(
        """INSERT INTO self_checks (night, begun_at, due_at) VALUES (:night, :now, :due)
           ON CONFLICT (night) DO NOTHING RETURNING id""",
        night=night,
        now=tx.now,
        due=due_at,
    )
    return None if row is None else int(row["id"])


def happened(tx: Tx, check_id: int, step: Step, at: datetime | None = None) -> None:
    """A step happened (now, if nothing else is said); the first time counts."""
    tx.run(f"UPDATE self_checks SET {step} = coalesce({step}, :at) WHERE id = :id", at=at or tx.now, id=check_id)


def found(tx: Tx, check_id: int, faults: Sequence[str]) -> None:
    """Note what is wrong; what was noted before is replaced."""
    tx.run("UPDATE self_checks SET faults = :faults WHERE id = :id", faults=json.dumps(faults), id=check_id)


def put_off(tx: Tx, check_id: int, due_at: datetime) -> None:
    """Give it time until then."""
    tx.run("UPDATE self_checks SET due_at = :due WHERE id = :id", due=due_at, id=check_id)


def end(tx: Tx, check_id: int, faults: Sequence[str]) -> bool:
    """It is over; return False if it was so before."""
    return (
        tx.run(
            "UPDATE self_checks SET ended_at = :now, faults = :faults WHERE id = :id AND ended_at IS NULL",
            now=tx.now,
            faults=json.dumps(faults),
            id=check_id,
        )
        == 1
    )


def going_on(tx: Tx) -> list[SelfCheck]:
    """Return what has begun and not ended."""
    return [_check(row) for row in tx.all("SELECT * FROM self_checks WHERE ended_at IS NULL ORDER BY due_at")]


def last(tx: Tx) -> SelfCheck | None:
    """Return the newest one that has ended, or None."""
    row = tx.one("SELECT * FROM self_checks WHERE ended_at IS NOT NULL ORDER BY id DESC LIMIT 1")
    return None if row is None else _check(row)


def delivered(tx: Tx, chat: int, key: str, since: datetime) -> datetime | None:
    """Return when our message `key` arrived in a chat, None if it has not since then."""
    text = tx.value(
        "SELECT sent_at FROM messages WHERE chat_id = :chat AND key = :key AND sent_at >= :since",
        chat=chat,
        key=key,
        since=since,
    )
    return None if text is None else moment(text)


def stuck(tx: Tx, table: Literal["outbox", "jobs"], before: datetime) -> bool:
    """Whether something should have been carried out before that moment, and still waits."""
    return tx.one(f"SELECT 1 FROM {table} WHERE state = 'waiting' AND due_at < :at LIMIT 1", at=before) is not None


def heard(tx: Tx, day: datetime, week: datetime) -> tuple[int, int]:
    """Return how many updates came since `day`, and on how many days between `week` and it some came (UTC days)."""
    row = tx.one(
        """SELECT count(*) FILTER (WHERE received_at >= :day) AS lately,
                  count(DISTINCT substr(received_at, 1, 10)) FILTER (WHERE received_at < :day) AS days
           FROM updates WHERE received_at >= :week""",
        day=day,
        week=week,
    )
    assert row is not None
    return row["lately"], row["days"]


def prune(tx: Tx, keep: timedelta = timedelta(days=400)) -> int:
    """Drop those of long ago; return how many went."""
    return tx.run("DELETE FROM self_checks WHERE begun_at < :old", old=tx.now - keep)


def _check(row: Row) -> SelfCheck:
    signalled, asked, sent, ended = (
        moment(row[name]) if row[name] else None for name in ("signalled_at", "asked_at", "sent_at", "ended_at")
    )
    return SelfCheck(
        row["id"],
        moment(row["begun_at"]),
        moment(row["due_at"]),
        signalled,
        asked,
        sent,
        ended,
        tuple(json.loads(row["faults"])),
    )
