"""What coordinators add to a case for each other: who has it, that it is urgent, notes; and their names."""

from dataclasses import dataclass
from datetime import datetime

from storage.cases.complaints import Complaint, complaint
from storage.tx import Tx, moment


@dataclass(frozen=True, slots=True)
class Note:
    """What a coordinator noted; `person` None once they are forgotten."""

    at: datetime
    person: int | None
    words: str


def take_on(tx: Tx, case_id: int, person_id: int | None, had: int | None) -> bool:
    """Give the case to a coordinator (None: to nobody); return False if it was not with `had` any more."""
    return bool(
        tx.run(
            "UPDATE complaints SET coordinator = :person WHERE id = :id AND coordinator IS :had",
            person=person_id,
            id=case_id,
            had=had,
        )
    )


def with_(tx: Tx, person_id: int) -> list[Complaint]:
    """Return the open cases that a coordinator has taken on, the oldest first."""
    rows = tx.all(
        "SELECT * FROM complaints WHERE coordinator = :person AND stage <> 'closed' ORDER BY received_at, id",
        person=person_id,
    )
    return [complaint(row) for row in rows]


def mark_urgent(tx: Tx, case_id: int, urgent: bool) -> bool:
    """Mark the case as urgent, or take the mark off; return False if it was so already."""
    return bool(
        tx.run(
            "UPDATE complaints SET urgent = :urgent WHERE id = :id AND urgent <> :urgent",
            urgent=int(urgent),
            id=case_id,
        )
    )


def note(tx: Tx, case_id: int, person_id: int, words: str) -> None:
    """Add a note of 1–1000 characters."""
    tx.run(
        "INSERT INTO notes (complaint_id, at, person_id, words) VALUES (:case, :now, :person, :words)",
        case=case_id,
        now=tx.now,
        person=person_id,
        words=words,
    )


def notes(tx: Tx, case_id: int) -> list[Note]:
    """Return the notes of a case, the oldest first."""
    rows = tx.all("SELECT at, person_id, words FROM notes WHERE complaint_id = :case ORDER BY id", case=case_id)
    return [Note(moment(row["at"]), row["person_id"], row["words"]) for row in rows]


def name(tx: Tx, person_id: int, name: str) -> None:
    """Keep how other coordinators call somebody."""
    tx.run(
        """INSERT INTO coordinator_names VALUES (:person, :name)
           ON CONFLICT (person_id) DO UPDATE SET name = :name""",
        person=person_id,
        name=name,
    )


def name_of(tx: Tx, person_id: int) -> str | None:
    """Return how other coordinators call somebody, None if they did not say."""
    found: str | None = tx.value("SELECT name FROM coordinator_names WHERE person_id = :person", person=person_id)
    return found
