"""The list of volunteers as coordinators see it, and what they note about somebody."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.places.points import Point
from bot.domain.volunteers.roster import IDLE, LAST, Listed
from storage.tx import Row, Tx, moment

_SELECT = """
    SELECT v.person_id, v.name, v.home_lat, v.home_lon, v.on_duty, v.joined_at, p.blocked_at,
           (SELECT count(*) FROM checks c JOIN complaints k ON k.id = c.complaint_id AND k.drill = 0
            WHERE c.person_id = v.person_id AND c.state = 'open') AS checks,
           (SELECT count(*) FROM checks c JOIN complaints k ON k.id = c.complaint_id AND k.drill = 0
            WHERE c.person_id = v.person_id AND c.accepted_at >= :since) AS lately,
           (SELECT count(*) FROM checks c JOIN complaints k ON k.id = c.complaint_id AND k.drill = 0
            WHERE c.person_id = v.person_id AND c.state = 'given_back' AND c.arrived_at IS NULL
              AND c.ended_at >= :since
              AND NOT EXISTS (SELECT 1 FROM history h WHERE h.complaint_id = k.id AND h.what = 'taken_away'
                              AND h.role = 'coordinator' AND h.at = c.ended_at)) AS turned_back,
           (SELECT max(c.accepted_at) FROM checks c WHERE c.person_id = v.person_id) AS took_at,
           (SELECT max(o.answered_at) FROM offers o
            WHERE o.person_id = v.person_id AND o.state IN ('accepted', 'declined')) AS answered_at,
           (SELECT group_concat(state) FROM (
                SELECT o.state FROM offers o JOIN complaints k ON k.id = o.complaint_id AND k.drill = 0
                WHERE o.person_id = v.person_id AND o.state IN ('accepted', 'declined', 'expired')
                ORDER BY o.id DESC LIMIT :last)) AS answers
    FROM volunteers v JOIN roles r ON r.person_id = v.person_id AND r.role = 'volunteer'
    JOIN people p ON p.id = v.person_id
"""


@dataclass(frozen=True, slots=True)
class Note:
    """A note about a volunteer; `by` None: of a coordinator who was forgotten."""

    at: datetime
    by: int | None
    words: str


def everybody(tx: Tx) -> list[Listed]:
    """Return all who have the role, in no order."""
    return [_listed(row) for row in tx.all(_SELECT, since=tx.now - IDLE, last=LAST)]


def one(tx: Tx, person_id: int) -> Listed | None:
    """Return one of them, None for somebody without the role."""
    row = tx.one(f"{_SELECT} WHERE v.person_id = :person", since=tx.now - IDLE, last=LAST, person=person_id)
    return None if row is None else _listed(row)


def note(tx: Tx, person_id: int, by: int, words: str) -> None:
    """Keep a note (1–400 characters) about a volunteer."""
    tx.run(
        "INSERT INTO volunteer_notes (person_id, at, by_id, words) VALUES (:person, :now, :by, :words)",
        person=person_id,
        now=tx.now,
        by=by,
        words=words,
    )


def notes(tx: Tx, person_id: int, limit: int = 5) -> list[Note]:
    """Return the last notes about a volunteer, the newest first."""
    rows = tx.all(
        "SELECT * FROM volunteer_notes WHERE person_id = :person ORDER BY id DESC LIMIT :limit",
        person=person_id,
        limit=limit,
    )
    return [Note(moment(row["at"]), row["by_id"], row["words"]) for row in rows]


def _listed(row: Row) -> Listed:
    answers = row["answers"].split(",") if row["answers"] else []
    last = max(filter(None, (row["took_at"], row["answered_at"])), default=None)
    return Listed(
        person=row["person_id"],
        name=row["name"],
        home=None if row["home_lat"] is None else Point(row["home_lat"], row["home_lon"]),
        on_duty=bool(row["on_duty"]),
        blocked=row["blocked_at"] is not None,
        joined_at=moment(row["joined_at"]),
        checks=row["checks"],
        lately=row["lately"],
        asked=len(answers),
        answered=sum(state != "expired" for state in answers),
        answered_at=moment(last) if last else None,
        turned_back=row["turned_back"],
    )
