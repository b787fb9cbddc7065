"""Who said yes to what is done with their data: to which text, when, and who noted it down."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.privacy.consents import VERSIONS
from storage.tx import Tx, moment


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes that holds. `noted_by`: the coordinator to whom it was said; None: they pressed it themselves."""

    version: int
    at: datetime
    noted_by: int | None


def of(tx: Tx, person_id: int, what: str) -> Consent | None:
    """Return the yes of a person to `what` («report», «volunteer», «coordinator», «guardian»); None: none holds."""
    row = tx.one(
        "SELECT version, at, noted_by FROM consents WHERE person_id = :id AND what = :what AND ended_at IS NULL",
        id=person_id,
        what=what,
    )
    return None if row is None else Consent(row["version"], moment(row["at"]), row["noted_by"])


def given(tx: Tx, person_id: int, what: str) -> bool:
    """Whether they said yes to the text as it is now."""
    found = of(tx, person_id, what)
    return found is not None and found.version >= VERSIONS[what]


def give(tx: Tx, person_id: int, what: str, noted_by: int | None = None) -> None:
    """Keep a yes to the text as it is now; the same once more changes nothing."""
    if given(tx, person_id, what):
        return
    end(tx, person_id, what)
    tx.run(
        "INSERT INTO consents (person_id, what, version, at, noted_by) VALUES (:id, :what, :version, :now, :by)",
        id=person_id,
        what=what,
        version=VERSIONS[what],
        now=tx.now,
        by=noted_by,
    )


def end(tx: Tx, person_id: int, what: str) -> bool:
    """Take a yes back; return False if there was none."""
    return (
        tx.run(
            "UPDATE consents SET ended_at = :now WHERE person_id = :id AND what = :what AND ended_at IS NULL",
            now=tx.now,
            id=person_id,
            what=what,
        )
        > 0
    )


def forget(tx: Tx, person_id: int) -> None:
    """Drop what somebody said yes to, and their name under what others said."""
    tx.run("DELETE FROM consents WHERE person_id = :id", id=person_id)
    tx.run("UPDATE consents SET noted_by = NULL WHERE noted_by = :id", id=person_id)
