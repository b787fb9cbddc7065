"""Who coordinates because the operator's settings say so (ZHELI_OWNER_ID), and what they were before that."""

import json
from dataclasses import dataclass

from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Owner:
    """The owner. `coordinated`, `areas`: whether they coordinated before they owned, and narrowed to which regions."""

    person: int
    coordinated: bool
    areas: frozenset[str]


def now(tx: Tx) -> Owner | None:
    """Return who owns the line, as of the last start; None for nobody."""
    row = tx.one("SELECT * FROM owner")
    return (
        None if row is None else Owner(row["person_id"], bool(row["coordinated"]), frozenset(json.loads(row["areas"])))
    )


def is_one(tx: Tx, person_id: int) -> bool:
    """Whether this is the owner."""
    return tx.one("SELECT 1 FROM owner WHERE person_id = :id", id=person_id) is not None


def seat(tx: Tx, owner: Owner) -> None:
    """Write the owner down; there is none before."""
    tx.run(
        "INSERT INTO owner (id, person_id, since, coordinated, areas) VALUES (1, :id, :now, :before, :areas)",
        id=owner.person,
        now=tx.now,
        before=int(owner.coordinated),
        areas=json.dumps(sorted(owner.areas)),
    )


def unseat(tx: Tx) -> None:
    """Nobody owns it any more."""
    tx.run("DELETE FROM owner")
