"""Hand-overs: somebody who has a check asks another to take it; answered, run out or withdrawn once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.tx import Row, Tx, moment

Ending = Literal["accepted", "declined", "expired", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Handover:
    """A check held out to another volunteer (`to`). `state`: open, accepted, declined, expired, withdrawn."""

    id: int
    check: int
    to: int
    distance_m: int
    expires_at: datetime
    state: str


def add(tx: Tx, check_id: int, to: int, distance_m: int, expires_at: datetime) -> int:
    """Ask somebody; return the hand-over's id. A second open one of a check breaks the table's own rule."""
    return tx.insert(
        """INSERT INTO handovers (check_id, to_person, distance_m, made_at, expires_at)
           VALUES (:check, :to, :distance, :now, :expires)""",
        check=check_id,
        to=to,
        distance=distance_m,
        now=tx.now,
        expires=expires_at,
    )


def get(tx: Tx, handover_id: int) -> Handover | None:
    """Return the hand-over, or None."""
    row = tx.one("SELECT * FROM handovers WHERE id = :id", id=handover_id)
    return None if row is None else _handover(row)


def open_of_check(tx: Tx, check_id: int) -> Handover | None:
    """Return whom the check is held out to now, or None."""
    row = tx.one("SELECT * FROM handovers WHERE check_id = :check AND state = 'open'", check=check_id)
    return None if row is None else _handover(row)


def of_check(tx: Tx, check_id: int) -> list[Handover]:
    """Return whom the check was held out to, the oldest first."""
    return [_handover(row) for row in tx.all("SELECT * FROM handovers WHERE check_id = :id ORDER BY id", id=check_id)]


def end(tx: Tx, handover_id: int, how: Ending) -> bool:
    """End an open hand-over; return False if it had ended already."""
    return (
        tx.run(
            "UPDATE handovers SET state = :how, ended_at = :now WHERE id = :id AND state = 'open'",
            how=how,
            now=tx.now,
            id=handover_id,
        )
        == 1
    )


_OVER = """FROM handovers h INDEXED BY handovers_open JOIN checks c ON c.id = h.check_id
           WHERE h.state = 'open' AND (h.expires_at <= :now OR c.state <> 'open')"""


def any_over(tx: Tx) -> bool:
    """Whether the time of one is up, or its check has ended meanwhile."""
    return tx.one(f"SELECT 1 {_OVER} LIMIT 1", now=tx.now) is not None


def over(tx: Tx) -> list[Handover]:
    """Return those whose time is up, or whose check has ended, the oldest first."""
    return [_handover(row) for row in tx.all(f"SELECT h.* {_OVER} ORDER BY h.id", now=tx.now)]


def _handover(row: Row) -> Handover:
    return Handover(
        id=row["id"],
        check=row["check_id"],
        to=row["to_person"],
        distance_m=row["distance_m"],
        expires_at=moment(row["expires_at"]),
        state=row["state"],
    )
