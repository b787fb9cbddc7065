"""Offers: a case held out to one volunteer; answered, run out or withdrawn once, by conditional updates."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.tx import Row, Tx, moment

FREELY = 0
"""The ring of somebody who was not called: they came forward themselves."""

Ending = Literal["accepted", "declined", "expired", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A case held out to a volunteer. `state`: open, accepted, declined, expired, withdrawn.

    `ring`: which ring they were called in, from 1; `FREELY` if they came forward themselves.
    """

    id: int
    case: int
    person: int
    ring: int
    distance_m: int
    made_at: datetime
    state: str
    answered_at: datetime | None


def add(tx: Tx, case_id: int, person_id: int, ring: int, distance_m: int) -> int:
    """Hold a case out to a volunteer; return the offer's id."""
    return tx.insert(
        """INSERT INTO offers (complaint_id, person_id, ring, distance_m, made_at)
           VALUES (:case, :person, :ring, :distance, :now)""",
        case=case_id,
        person=person_id,
        ring=ring,
        distance=distance_m,
        now=tx.now,
    )


def get(tx: Tx, offer_id: int) -> Offer | None:
    """Return the offer, or None."""
    row = tx.one("SELECT * FROM offers WHERE id = :id", id=offer_id)
    return None if row is None else _offer(row)


def end(tx: Tx, offer_id: int, how: Ending) -> bool:
    """End an open offer; return False if it had ended already."""
    return (
        tx.run(
            "UPDATE offers SET state = :how, answered_at = :now WHERE id = :id AND state = 'open'",
            how=how,
            now=tx.now,
            id=offer_id,
        )
        == 1
    )


def end_all(tx: Tx, case_id: int, how: Ending) -> list[Offer]:
    """End every open offer of a case; return them as they were."""
    rows = tx.all("SELECT * FROM offers WHERE complaint_id = :case AND state = 'open' ORDER BY id", case=case_id)
    return [_offer(row) for row in rows if end(tx, row["id"], how)]


def of_case(tx: Tx, case_id: int) -> list[Offer]:
    """Return every offer of a case, the oldest first."""
    return [_offer(row) for row in tx.all("SELECT * FROM offers WHERE complaint_id = :case ORDER BY id", case=case_id)]


def open_of(tx: Tx, person_id: int) -> list[Offer]:
    """Return what is held out to a volunteer now, the oldest first."""
    rows = tx.all("SELECT * FROM offers WHERE person_id = :person AND state = 'open' ORDER BY id", person=person_id)
    return [_offer(row) for row in rows]


def any_open(tx: Tx, case_id: int) -> bool:
    """Whether somebody can still answer."""
    return tx.one("SELECT 1 FROM offers WHERE complaint_id = :case AND state = 'open'", case=case_id) is not None


def _offer(row: Row) -> Offer:
    return Offer(
        id=row["id"],
        case=row["complaint_id"],
        person=row["person_id"],
        ring=row["ring"],
        distance_m=row["distance_m"],
        made_at=moment(row["made_at"]),
        state=row["state"],
        answered_at=moment(row["answered_at"]) if row["answered_at"] else None,
    )
