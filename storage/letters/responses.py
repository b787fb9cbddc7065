"""Answers of bodies to letters: gathered as they come, then noted with what they say."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.letters.letters import Says
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Response:
    """An answer as it stands; days are local. `ground`: of a refusal. `forwarded_to`: a body's id."""

    id: int
    referral: int
    state: str
    says: Says | None
    ground: str | None
    promised_on: date | None
    forwarded_to: str | None
    words: str | None
    came_on: date | None
    person: int | None
    noted_at: datetime | None


def begin(tx: Tx, referral_id: int, person_id: int) -> int:
    """Begin to write down an answer to a letter; return its id, that of the same person's draft if there is one."""
    draft: int | None = tx.value(
        "SELECT max(id) FROM responses WHERE referral_id = :referral AND person_id = :person AND state = 'draft'",
        referral=referral_id,
        person=person_id,
    )
    return draft or tx.insert(
        "INSERT INTO responses (referral_id, person_id, opened_at) VALUES (:referral, :person, :now)",
        referral=referral_id,
        person=person_id,
        now=tx.now,
    )


def fill(
    tx: Tx,
    response_id: int,
    *,
    says: Says | None = None,
    ground: str | None = None,
    promised_on: date | None = None,
    forwarded_to: str | None = None,
    words: str | None = None,
) -> None:
    """Write down what is given of a draft."""
    tx.run(
        """UPDATE responses SET says = coalesce(:says, says), ground = coalesce(:ground, ground),
                  promised_on = coalesce(:promised, promised_on), forwarded_to = coalesce(:to, forwarded_to),
                  words = coalesce(:words, words) WHERE id = :id AND state = 'draft'""",
        says=says.value if says else None,
        ground=ground,
        promised=promised_on.isoformat() if promised_on else None,
        to=forwarded_to,
        words=words,
        id=response_id,
    )


def note(tx: Tx, response_id: int, came_on: date) -> bool:
    """The answer is complete; return False if it was noted or dropped before."""
    return (
        tx.run(
            """UPDATE responses SET state = 'noted', came_on = :day, noted_at = :now
               WHERE id = :id AND state = 'draft' AND says IS NOT NULL""",
            day=came_on.isoformat(),
            now=tx.now,
            id=response_id,
        )
        == 1
    )


def drop(tx: Tx, response_id: int) -> None:
    """It was no answer after all. Its papers stay with the letter."""
    tx.run("UPDATE responses SET state = 'dropped' WHERE id = :id AND state = 'draft'", id=response_id)


def get(tx: Tx, response_id: int) -> Response | None:
    """Return one answer, or None."""
    row = tx.one("SELECT * FROM responses WHERE id = :id", id=response_id)
    return None if row is None else _response(row)


def of(tx: Tx, referral_id: int) -> list[Response]:
    """Return the noted answers to a letter, the oldest first."""
    rows = tx.all("SELECT * FROM responses WHERE referral_id = :id AND state = 'noted' ORDER BY id", id=referral_id)
    return [_response(row) for row in rows]


def of_case(tx: Tx, case_id: int) -> list[Response]:
    """Return the noted answers to all letters of a case, the oldest first."""
    rows = tx.all(
        """SELECT r.* FROM referral_cases k JOIN responses r ON r.referral_id = k.referral_id
           WHERE k.complaint_id = :case AND r.state = 'noted' ORDER BY r.noted_at, r.id""",
        case=case_id,
    )
    return [_response(row) for row in rows]


def last_says(tx: Tx, referral_id: int) -> Says | None:
    """Return what the newest answer to a letter says, None where there is none."""
    noted = of(tx, referral_id)
    return noted[-1].says if noted else None


def _response(row: Row) -> Response:
    return Response(
        id=row["id"],
        referral=row["referral_id"],
        state=row["state"],
        says=Says(row["says"]) if row["says"] else None,
        ground=row["ground"],
        promised_on=_day(row["promised_on"]),
        forwarded_to=row["forwarded_to"],
        words=row["words"],
        came_on=_day(row["came_on"]),
        person=row["person_id"],
        noted_at=moment(row["noted_at"]) if row["noted_at"] else None,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
