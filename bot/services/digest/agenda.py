"""The agenda of the meeting as it stands now: what is disputed, owed, promised and not checked."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.digest.agenda import AHEAD, Debts, Owed, Section, Waits, debts
from bot.domain.follow_up.voices import Standing
from bot.services.follow_up import disputes
from storage.cases.complaints import Complaint
from storage.digest import agenda as rows
from storage.digest.figures import Areas
from storage.tx import Tx

SHOWN = 5
"""Cases named of each part; the rest is counted, and listed page by page."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """A disputed closure, and who says what."""

    case: Complaint
    standing: Standing


@dataclass(frozen=True, slots=True)
class Agenda:
    """The first of each part, and how many there are of disputed closures and of cases that wait for a check."""

    disputed: tuple[Disputed, ...]
    disputed_n: int
    debts: Debts
    waiting: tuple[Waits, ...]
    waiting_n: int


def now(tx: Tx, areas: Areas, shown: int = SHOWN) -> Agenda:
    """Return the agenda of these regions, None for all."""
    return Agenda(
        disputed=disputed(tx, areas, limit=shown),
        disputed_n=rows.count_disputed(tx, areas),
        debts=owed(tx, areas),
        waiting=tuple(rows.waiting(tx, areas, limit=shown)),
        waiting_n=rows.count_waiting(tx, areas),
    )


def disputed(tx: Tx, areas: Areas, *, limit: int, skip: int = 0) -> tuple[Disputed, ...]:
    """Return disputed closures with what each voice says, those that have been for longest first."""
    found = rows.disputed(tx, areas, limit=limit, skip=skip)
    return tuple(Disputed(case, disputes.standing(tx, case)) for case in found)


def owed(tx: Tx, areas: Areas) -> Debts:
    """Return what bodies owe and are late with."""
    today = tx.rules.today(tx.now)
    return debts(rows.owed(tx, today + AHEAD, areas), today)


def letters(found: Debts, section: Section) -> Sequence[Owed]:
    """Return the letters of a part."""
    return {
        Section.OVERDUE: found.letters_overdue,
        Section.PROMISES: found.promises,
        Section.DUE: found.due,
    }[section]
