"""Names and phones, left on purpose, for the responsible body alone."""

from dataclasses import dataclass

from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Contact:
    """What somebody chose to leave; either may be missing, not both."""

    name: str | None
    phone: str | None


def of(tx: Tx, person_id: int) -> Contact | None:
    """Return what the person left, or None."""
    row = tx.one("SELECT name, phone FROM contacts WHERE person_id = :id", id=person_id)
    return None if row is None else Contact(row["name"], row["phone"])


def keep(tx: Tx, person_id: int, contact: Contact) -> None:
    """Keep it from now on, in the place of what was left before."""
    tx.run(
        """INSERT INTO contacts (person_id, name, phone, consented_at) VALUES (:id, :name, :phone, :now)
           ON CONFLICT (person_id) DO UPDATE SET name = :name, phone = :phone, consented_at = :now""",
        id=person_id,
        name=contact.name,
        phone=contact.phone,
        now=tx.now,
    )


def unused(tx: Tx, person_id: int) -> bool:
    """Whether there is one, and no case of theirs was sent with it or is a caller's who is to be rung up."""
    return (
        tx.one(
            """SELECT 1 FROM contacts WHERE person_id = :id AND NOT EXISTS (
                   SELECT 1 FROM complaints WHERE reporter = :id AND (contact = 1 OR source = 'caller'))""",
            id=person_id,
        )
        is not None
    )


def drop(tx: Tx, person_id: int) -> None:
    """Forget it."""
    tx.run("DELETE FROM contacts WHERE person_id = :id", id=person_id)
