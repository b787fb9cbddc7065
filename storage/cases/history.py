"""Everything that happened to a case, in order; only ever added to."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.people.roles import Person
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: `what` is its name (the sentence is `event-<what>`), `args` its particulars."""

    at: datetime
    role: str
    person_id: int | None
    what: str
    args: dict[str, Any]


def add(tx: Tx, case_id: int, by: Person, what: str, *, as_role: str | None = None, **args: Any) -> None:
    """Write down what happened now. `as_role`: in which of their roles the person did it, if not the highest."""
    tx.run(
        """INSERT INTO history (complaint_id, at, role, person_id, what, args)
           VALUES (:case, :now, :role, :person, :what, :args)""",
        case=case_id,
        now=tx.now,
        role=as_role or by.roles.word,
        person=by.id or None,
        what=what,
        args=json.dumps(args, ensure_ascii=False, default=str),
    )


def of(tx: Tx, case_id: int) -> list[Event]:
    """Return what happened to a case, the oldest first."""
    return [_event(row) for row in tx.all("SELECT * FROM history WHERE complaint_id = :id ORDER BY id", id=case_id)]


def last(tx: Tx, case_id: int) -> Event | None:
    """Return what happened to a case last, or None."""
    row = tx.one("SELECT * FROM history WHERE complaint_id = :case ORDER BY id DESC LIMIT 1", case=case_id)
    return None if row is None else _event(row)


def last_of(tx: Tx, case_id: int, names: Collection[str]) -> str | None:
    """Return which of these happened to a case last, or None."""
    name: str | None = tx.value(
        """SELECT what FROM history WHERE complaint_id = :case AND what IN (SELECT value FROM json_each(:names))
           ORDER BY id DESC LIMIT 1""",
        case=case_id,
        names=json.dumps(list(names)),
    )
    return name


def _event(row: Row) -> Event:
    return Event(moment(row["at"]), row["role"], row["person_id"], row["what"], json.loads(row["args"]))
