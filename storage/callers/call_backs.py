"""News that somebody without a chat is to be rung up about, kept until it was told."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.people.coordinators import SEES
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class News:
    """One sentence for a caller about one case of theirs. `tries`: how often nobody answered the phone."""

    person: int
    case: int
    say: str
    args: dict[str, Any]
    made_at: datetime
    due_at: datetime
    tries: int


def put(tx: Tx, person_id: int, case_id: int, say: str, args: dict[str, Any]) -> None:
    """Keep news for a caller; the same news once more takes the place of what they were not told yet."""
    tx.run(
        """INSERT INTO call_backs (person_id, complaint_id, say, args, made_at, due_at)
           VALUES (:person, :case, :say, :args, :now, :now)
           ON CONFLICT (person_id, complaint_id, say) WHERE told_at IS NULL
           DO UPDATE SET args = :args, made_at = :now""",
        person=person_id,
        case=case_id,
        say=say,
        args=json.dumps(args, ensure_ascii=False, default=str),
        now=tx.now,
    )


def waiting(tx: Tx, coordinator: int) -> list[int]:
    """Return whom there is news for (`people.id`), those to be rung up now first, the longest waiting in front.

    Only those with a case that this coordinator sees.
    """
    rows = tx.all(
        f"""SELECT b.person_id, min(b.due_at) AS due, min(b.made_at) AS made
            FROM call_backs b JOIN complaints c ON c.id = b.complaint_id
            WHERE b.told_at IS NULL AND b.person_id IS NOT NULL AND {SEES.format(person=":coordinator", area="c.area")}
            GROUP BY b.person_id ORDER BY due > :now, made, b.person_id""",
        now=tx.now,
        coordinator=coordinator,
    )
    return [row["person_id"] for row in rows]


def of(tx: Tx, person_id: int) -> list[News]:
    """Return what a caller was not told yet, the oldest first."""
    rows = tx.all(
        "SELECT * FROM call_backs WHERE person_id = :person AND told_at IS NULL ORDER BY id", person=person_id
    )
    return [_news(row) for row in rows]


def told(tx: Tx, person_id: int, by: int, until: datetime) -> list[int]:
    """The caller knows what was news up to `until`; return the cases it was about, none if they knew already."""
    rows = tx.all(
        """UPDATE call_backs SET told_at = :now, told_by = :by
           WHERE person_id = :person AND told_at IS NULL AND made_at <= :until RETURNING complaint_id""",
        now=tx.now,
        by=by,
        person=person_id,
        until=until,
    )
    return sorted({row["complaint_id"] for row in rows})


def later(tx: Tx, person_id: int, at: datetime) -> bool:
    """Nobody answered: not again before that; return False if there is nothing to tell any more."""
    return bool(
        tx.run(
            "UPDATE call_backs SET due_at = :at, tries = tries + 1 WHERE person_id = :person AND told_at IS NULL",
            at=at,
            person=person_id,
        )
    )


def drop(tx: Tx, person_id: int, case_id: int, say: str) -> None:
    """That news is none any more."""
    tx.run(
        "DELETE FROM call_backs WHERE person_id = :person AND complaint_id = :case AND say = :say AND told_at IS NULL",
        person=person_id,
        case=case_id,
        say=say,
    )


def _news(row: Row) -> News:
    return News(
        person=row["person_id"],
        case=row["complaint_id"],
        say=row["say"],
        args=json.loads(row["args"]),
        made_at=moment(row["made_at"]),
        due_at=moment(row["due_at"]),
        tries=row["tries"],
    )
