"""The agenda of a meeting: what is disputed, what bodies owe and have promised, what waits for a check."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

AHEAD = timedelta(days=6)
"""Answers that are due from today to so many days later are those «of this week»: on a Monday, up to its Sunday."""


class Section(StrEnum):
    """What of it is listed whole, page by page."""

    DISPUTED = "disputed"
    OVERDUE = "overdue"
    PROMISES = "promises"
    DUE = "due"
    WAITING = "waiting"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Waits:
    """An open case that waits: its id, number and what it is about."""

    case: int
    number: str
    kind: str
    waited: timedelta


@dataclass(frozen=True, slots=True)
class Owed:
    """A letter that waits for its body: by law, or by its own promise. Days are local.

    `case`: the first of the `cases` that it is about. After `latest_on` it is overdue, the promise broken.
    """

    referral: int
    body: str
    body_area: str | None
    case: int
    number: str
    kind: str
    cases: int
    due_on: date
    latest_on: date
    promise: bool

    def days_over(self, today: date) -> int:
        """How many days its latest day lies back; negative while it is to come."""
        return (today - self.latest_on).days


@dataclass(frozen=True, slots=True)
class Late:
    """What one body is late with, the longest first."""

    body: str
    body_area: str | None
    letters: tuple[Owed, ...]


@dataclass(frozen=True, slots=True)
class Debts:
    """What bodies owe on a day."""

    overdue: tuple[Late, ...]
    promises: tuple[Owed, ...]
    due: tuple[Owed, ...]

    @property
    def letters_overdue(self) -> tuple[Owed, ...]:
        """The overdue letters, body by body."""
        return tuple(letter for late in self.overdue for letter in late.letters)


def debts(owed: Iterable[Owed], today: date) -> Debts:
    """Split what is owed: overdue by body (the longest overdue body first), promises broken, what is due these days."""
    ordered = sorted(owed, key=lambda one: (one.latest_on, one.due_on, one.referral))
    late = [one for one in ordered if one.latest_on < today]
    due = [one for one in ordered if one.latest_on >= today and one.due_on <= today + AHEAD]
    return Debts(
        overdue=_by_body([one for one in late if not one.promise]),
        promises=tuple(one for one in late if one.promise),
        due=tuple(sorted(due, key=lambda one: (one.due_on, one.referral))),
    )


def _by_body(letters: Sequence[Owed]) -> tuple[Late, ...]:
    bodies: dict[tuple[str, str | None], list[Owed]] = {}
    for letter in letters:
        bodies.setdefault((letter.body, letter.body_area), []).append(letter)
    return tuple(Late(body, area, tuple(found)) for (body, area), found in bodies.items())
