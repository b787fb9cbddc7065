"""Kits from hand to hand: what the giver says and the receiver confirms; only added to, and answered once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.tx import Row, Tx, moment

Way = Literal["out", "on", "back"]
Answer = Literal["taken", "refused", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Handover:
    """A kit on its way: «out» from the hotline, «on» between volunteers, «back» to it. People are None once forgotten.

    `state`: open, taken, refused, withdrawn.
    """

    id: int
    kit: int
    way: Way
    giver: int | None
    receiver: int | None
    made_at: datetime
    state: str
    answered_at: datetime | None


def add(tx: Tx, kit_id: int, way: Way, giver: int, receiver: int | None) -> int:
    """Write down what the giver says; return its id. A kit has one that waits (a rule of the table)."""
    return tx.insert(
        """INSERT INTO kit_handovers (kit_id, way, giver, receiver, made_at)
           VALUES (:kit, :way, :giver, :receiver, :now)""",
        kit=kit_id,
        way=way,
        giver=giver,
        receiver=receiver,
        now=tx.now,
    )


def get(tx: Tx, handover_id: int) -> Handover | None:
    """Return one, or None."""
    row = tx.one("SELECT * FROM kit_handovers WHERE id = :id", id=handover_id)
    return None if row is None else _handover(row)


def open_of(tx: Tx, kit_id: int) -> Handover | None:
    """Return what waits to be confirmed, or None."""
    row = tx.one("SELECT * FROM kit_handovers WHERE kit_id = :kit AND state = 'open'", kit=kit_id)
    return None if row is None else _handover(row)


def answer(tx: Tx, handover_id: int, how: Answer, by: int | None = None) -> bool:
    """Answer one that waits; return False if it was answered already. `by`: who confirmed that a kit is back."""
    return (
        tx.run(
            """UPDATE kit_handovers SET state = :how, answered_at = :now, receiver = coalesce(receiver, :by)
               WHERE id = :id AND state = 'open'""",
            how=how,
            now=tx.now,
            by=by,
            id=handover_id,
        )
        == 1
    )


def last(tx: Tx, kit_id: int, limit: int = 5) -> list[Handover]:
    """Return the last ones that were confirmed, the newest first."""
    rows = tx.all(
        "SELECT * FROM kit_handovers WHERE kit_id = :kit AND state = 'taken' ORDER BY id DESC LIMIT :limit",
        kit=kit_id,
        limit=limit,
    )
    return [_handover(row) for row in rows]


def _handover(row: Row) -> Handover:
    return Handover(
        id=row["id"],
        kit=row["kit_id"],
        way=row["way"],
        giver=row["giver"],
        receiver=row["receiver"],
        made_at=moment(row["made_at"]),
        state=row["state"],
        answered_at=moment(row["answered_at"]) if row["answered_at"] else None,
    )
