"""What comes round by itself: a table of functions and times. A tick asks the rows, not the scheduler, what is due."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.engine import ticks
from storage.store import Store
from storage.tx import Tx

log = logging.getLogger(__name__)

Due = Callable[[Tx, datetime], bool]

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timetable. `do` runs in a transaction of its own and must bear a missed or a double tick."""

    do: Callable[[Tx], object]
    due: Due

    @property
    def name(self) -> str:
        """Module and function, whatever folder the module stands in: its row in `ticks`."""
        return f"{self.do.__module__.rpartition('.')[2]}.{self.do.__qualname__}"


def every(*, seconds: float) -> Due:
    """Due when so many seconds have passed since the last time."""
    return lambda tx, last: tx.now - last >= timedelta(seconds=seconds)


def daily(at: str) -> Due:
    """Due once a day, from the local time «HH:MM» on."""
    hour, minute = map(int, at.split(":"))

    def due(tx: Tx, last: datetime) -> bool:
        today = tx.rules.today(tx.now)
        moment = tx.rules.at(today, hour, minute)
        if moment > tx.now:
            moment = tx.rules.at(today - timedelta(days=1), hour, minute)
        return last < moment

    return due


def weekly(day: str, at: str) -> Due:
    """Due once a week, from the local time on that day on; a missed one is caught up with, never twice."""
    hour, minute = map(int, at.split(":"))
    weekday = DAYS.index(day)

    def due(tx: Tx, last: datetime) -> bool:
        today = tx.rules.today(tx.now)
        moment = tx.rules.at(today - timedelta(days=(today.weekday() - weekday) % 7), hour, minute)
        if moment > tx.now:
            moment -= timedelta(days=7)
        return last < moment

    return due


def monthly(at: str) -> Due:
    """Due once a month, from the local time on its first day on; a missed one is caught up with, never twice."""
    hour, minute = map(int, at.split(":"))

    def due(tx: Tx, last: datetime) -> bool:
        first = tx.rules.today(tx.now).replace(day=1)
        moment = tx.rules.at(first, hour, minute)
        if moment > tx.now:
            moment = tx.rules.at((first - timedelta(days=1)).replace(day=1), hour, minute)
        return last < moment

    return due


async def tick(store: Store, timetable: tuple[Entry, ...]) -> None:
    """Carry out all that is due, each in a transaction of its own; one that fails does not stop the others.

    What is due is asked in one hop for all: most seconds nothing is.
    """
    for entry in await store.read(_due, timetable):
        try:
            await store.ask(_come_round, entry)
        except Exception:
            log.exception("%s failed; it is due again at the next tick", entry.name)


def _due(tx: Tx, timetable: tuple[Entry, ...]) -> list[Entry]:
    last = ticks.all_of(tx)
    found = []
    for entry in timetable:
        try:
            if (before := last.get(entry.name)) is None or entry.due(tx, before):
                found.append(entry)
        except Exception:
            log.exception("%s cannot say whether it is due", entry.name)
    return found


def _come_round(tx: Tx, entry: Entry) -> None:
    last = ticks.last(tx, entry.name)
    if last is None:  # a fresh install owes nothing of last week
        ticks.mark(tx, entry.name)
    elif entry.due(tx, last):
        entry.do(tx)
        ticks.mark(tx, entry.name)
