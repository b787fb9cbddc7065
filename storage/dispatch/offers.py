"""Offers: a case held out to one volunteer; answered, run out or withdrawn once, by conditional updates."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal

from bot.domain.dispatch.ranking import NEEDLESS, Why
from storage.tx import Row, Tx, moment

FREELY = 0
"""The ring of somebody who was not called: they came forward themselves."""

Ending = Literal["accepted", "declined", "expired", "withdrawn"]
Purpose = Literal["first", "recheck"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A case held out to a volunteer. `state`: open, accepted, declined, expired, withdrawn.

    `purpose`: a first check, or a re-check («recheck»).
    `ring`: which ring they were called in, from 1; `FREELY` if they came forward themselves.
    `why`: why they were asked, as it was then. `reason`: of «not now» (`REASONS` of dispatch), None for not told.
    `later_at`: when they promised to come; such an offer is open until somebody has the case.
    """

    id: int
    case: int
    person: int
    ring: int
    distance_m: int
    made_at: datetime
    state: str
    answered_at: datetime | None
    why: Why
    reason: str | None
    later_at: datetime | None
    purpose: str


def add(tx: Tx, case_id: int, person_id: int, ring: int, why: Why, *, purpose: Purpose = "first") -> int:
    """Hold a case out to a volunteer; return the offer's id."""
    assert why.distance_m is not None
    kept = {key: value for key, value in asdict(why).items() if key not in ("distance_m", "minutes")}
    return tx.insert(
        """INSERT INTO offers (complaint_id, person_id, ring, distance_m, why, made_at, purpose)
           VALUES (:case, :person, :ring, :distance, :why, :now, :purpose)""",
        case=case_id,
        person=person_id,
        ring=ring,
        distance=why.distance_m,
        why=json.dumps(kept),
        now=tx.now,
        purpose=purpose,
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


def run_out(tx: Tx, case_id: int) -> list[Offer]:
    """End the offers of a case that nobody has answered; promises stay. Return them as they were."""
    rows = tx.all("SELECT * FROM offers WHERE complaint_id = :case AND state = 'open' ORDER BY id", case=case_id)
    return [_offer(row) for row in rows if row["later_at"] is None and end(tx, row["id"], "expired")]


def promise(tx: Tx, offer_id: int, at: datetime) -> bool:
    """The volunteer can come then; return False if the offer is not open any more."""
    return tx.run("UPDATE offers SET later_at = :at WHERE id = :id AND state = 'open'", at=at, id=offer_id) == 1


def promised(tx: Tx, case_id: int) -> list[Offer]:
    """Return the promises that may still be kept by people who can be reached, the earliest first."""
    rows = tx.all(
        """SELECT o.* FROM offers o JOIN people p ON p.id = o.person_id
           WHERE o.complaint_id = :case AND o.state = 'open' AND o.later_at IS NOT NULL
             AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL ORDER BY o.later_at, o.id""",
        case=case_id,
    )
    return [_offer(row) for row in rows]


def reason_of(tx: Tx, case_id: int, person_id: int | None) -> str | None:
    """Return why somebody did not go to a case, as they last said; None where they said nothing, or are forgotten."""
    found: str | None = tx.value(
        """SELECT reason FROM offers WHERE complaint_id = :case AND person_id = :person AND reason IS NOT NULL
           ORDER BY id DESC LIMIT 1""",
        case=case_id,
        person=person_id,
    )
    return found


def because(tx: Tx, offer_id: int, reason: str) -> bool:
    """Keep the reason of a «not now»; return False if it is no such offer or has one already."""
    return (
        tx.run(
            "UPDATE offers SET reason = :reason WHERE id = :id AND state = 'declined' AND reason IS NULL",
            reason=reason,
            id=offer_id,
        )
        == 1
    )


def last_round(tx: Tx, case_id: int) -> list[Offer]:
    """Return the offers of the last round of calling, the oldest first: those since the first ring was last called."""
    found: list[Offer] = []
    ring = None
    for offer in reversed([one for one in of_case(tx, case_id) if one.purpose == "first"]):
        if ring is not None and offer.ring > ring:
            break
        found.append(offer)
        ring = ring if offer.ring == FREELY else offer.ring
    return found[::-1]


def of_case(tx: Tx, case_id: int) -> list[Offer]:
    """Return every offer of a case, the oldest first."""
    return [_offer(row) for row in tx.all("SELECT * FROM offers WHERE complaint_id = :case ORDER BY id", case=case_id)]


def open_of(tx: Tx, person_id: int) -> list[Offer]:
    """Return what is held out to a volunteer now, the oldest first."""
    rows = tx.all("SELECT * FROM offers WHERE person_id = :person AND state = 'open' ORDER BY id", person=person_id)
    return [_offer(row) for row in rows]


def asked(tx: Tx, case_id: int, since: datetime) -> set[int]:
    """Return who is not asked (again) for a first check of the case.

    They declined it, have it on offer, had it, or let an offer made after `since` run out.
    """
    rows = tx.all(
        """SELECT person_id FROM offers WHERE complaint_id = :case AND purpose = 'first' AND (
               state IN ('open', 'declined', 'accepted') OR (state = 'expired' AND made_at >= :since))
           UNION SELECT person_id FROM checks WHERE complaint_id = :case AND purpose = 'first'""",
        case=case_id,
        since=since,
    )
    return {row["person_id"] for row in rows}


def any_open(tx: Tx, case_id: int) -> bool:
    """Whether somebody has not answered yet, and still can."""
    return (
        tx.one("SELECT 1 FROM offers WHERE complaint_id = :case AND state = 'open' AND later_at IS NULL", case=case_id)
        is not None
    )


def any_of(tx: Tx, case_id: int) -> bool:
    """Whether anybody was ever asked for the case."""
    return tx.one("SELECT 1 FROM offers WHERE complaint_id = :case LIMIT 1", case=case_id) is not None


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
        why=_why(row),
        reason=row["reason"],
        later_at=moment(row["later_at"]) if row["later_at"] else None,
        purpose=row["purpose"],
    )


def _why(row: Row) -> Why:
    """Return why they were asked; of an older offer only the distance is known, of somebody forgotten nothing."""
    known = {"in_time": True, "tool": NEEDLESS, "open": 0, "lately": 0, "answered": 0, "asked": 0}
    return Why(**{**known, **json.loads(row["why"]), "distance_m": row["distance_m"], "minutes": None})
