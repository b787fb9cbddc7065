"""Everything that happened to a case, in order; only ever added to."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.cases import events
from bot.domain.cases.events import WORDS
from bot.domain.people.roles import Person
from bot.domain.privacy.leaves import leaf
from storage.cases import chain
from storage.tx import Row, Tx, moment

_EVENTS = "SELECT h.*, w.words FROM history h LEFT JOIN event_words w ON w.history_id = h.id"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: `what` is its name (the sentence is `event-<what>`), `args` its particulars.

    An event that may carry words always has them; an empty text is none.
    """

    at: datetime
    role: str
    person_id: int | None
    what: str
    args: dict[str, Any]


def add(
    tx: Tx, case_id: int, by: Person, what: str, *, as_role: str | None = None, words: str | None = None, **args: Any
) -> None:
    """Write down what happened now. `as_role`: in which of their roles the person did it, if not the highest.

    `words`: what somebody wrote; only their hash is sealed. Raise `events.Unlisted` for what may not be written down.
    """
    events.check(what, [*args, *([] if words is None else [WORDS])])
    salt = chain.salt()
    sealed = {WORDS: leaf(salt, words)} if words else {}
    row_id = tx.insert(
        """INSERT INTO history (complaint_id, at, role, person_id, what, args)
           VALUES (:case, :now, :role, :person, :what, :args)""",
        case=case_id,
        now=tx.now,
        role=as_role or by.roles.word,
        person=by.id or None,
        what=what,
        args=json.dumps({**args, **sealed}, ensure_ascii=False, default=str),
    )
    if words:
        tx.run("INSERT INTO event_words VALUES (:id, :words, :salt)", id=row_id, words=words, salt=salt)


def of(tx: Tx, case_id: int) -> list[Event]:
    """Return what happened to a case, the oldest first."""
    return [_event(row) for row in tx.all(f"{_EVENTS} WHERE h.complaint_id = :id ORDER BY h.id", id=case_id)]


def last(tx: Tx, case_id: int) -> Event | None:
    """Return what happened to a case last, or None."""
    row = tx.one(f"{_EVENTS} WHERE h.complaint_id = :case ORDER BY h.id DESC LIMIT 1", case=case_id)
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
    args = json.loads(row["args"])
    kind = events.EVENTS.get(row["what"])
    if kind is not None and WORDS in kind.args:
        args[WORDS] = row["words"] or ""
    return Event(moment(row["at"]), row["role"], row["person_id"], row["what"], args)
