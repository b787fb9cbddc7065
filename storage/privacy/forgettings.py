"""Who was forgotten, so that it can be done again after an older backup was restored: hashes, and no identities.

A hash is made of the number that the person's row has in the database and of the moment it was written, under a key
that lies beside the database. Whoever has both learns from it nothing but that such a row was forgotten.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from storage.tx import Tx

Kind = Literal["person", "contact"]


@dataclass(frozen=True, slots=True)
class Forgetting:
    """`hash`: of whom; `at`: when, as it stands in every table."""

    hash: str
    kind: str
    at: str


def person(tx: Tx, person_id: int) -> None:
    """Write down that the person is forgotten."""
    tx.run(
        """INSERT INTO forgettings (hash, kind, at)
           SELECT keyed('person:' || id || ':' || created_at), 'person', :now FROM people WHERE id = :person
           ON CONFLICT DO NOTHING""",
        now=tx.now,
        person=person_id,
    )


def contact(tx: Tx, person_id: int) -> None:
    """Write down that the contact that somebody left is forgotten; call it before it is deleted."""
    tx.run(
        """INSERT INTO forgettings (hash, kind, at)
           SELECT keyed('contact:' || person_id || ':' || consented_at), 'contact', :now FROM contacts
           WHERE person_id = :person ON CONFLICT DO NOTHING""",
        now=tx.now,
        person=person_id,
    )


def all_of(tx: Tx) -> list[Forgetting]:
    """Return what is written down, the oldest first."""
    return [Forgetting(row["hash"], row["kind"], row["at"]) for row in tx.all("SELECT * FROM forgettings ORDER BY at")]


def people_back(tx: Tx, hashes: Collection[str]) -> list[int]:
    """Return who is known although they were forgotten: a database from before that was put in its place."""
    rows = tx.all(
        """SELECT p.id FROM people p
           WHERE (p.telegram_id IS NOT NULL OR EXISTS (SELECT 1 FROM contacts c WHERE c.person_id = p.id)
                  OR EXISTS (SELECT 1 FROM complaints c WHERE c.reporter = p.id))
             AND keyed('person:' || p.id || ':' || p.created_at) IN (SELECT value FROM json_each(:hashes))
           ORDER BY p.id""",
        hashes=json.dumps([*hashes]),
    )
    return [row["id"] for row in rows]


def contacts_back(tx: Tx, hashes: Collection[str]) -> list[int]:
    """Return whose contact is there although they took it back."""
    rows = tx.all(
        """SELECT person_id FROM contacts
           WHERE keyed('contact:' || person_id || ':' || consented_at) IN (SELECT value FROM json_each(:hashes))""",
        hashes=json.dumps([*hashes]),
    )
    return [row["person_id"] for row in rows]
