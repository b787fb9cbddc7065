"""Which days are working days, and counting in them. Where the holidays come from is somebody else's affair."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import BeforeValidator

DAY = timedelta(days=1)
SATURDAY = 5
MOVED = "moved"
"""The name of a day off that somebody set by hand: the government moves days by decree, often late."""


def parse_day(text: object) -> date:
    """Return the date that «2026-01-05» is; raise ValueError, which says how to write it, for anything else."""
    try:
        if isinstance(text, str) and len(text) == len("2026-01-05"):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError('must be a date like "2026-01-05"')


Day = Annotated[date, BeforeValidator(parse_day)]

Moved = Mapping[date, Literal["off", "working"]]
"""Days that somebody set by hand, over whatever the calendar says."""


@dataclass(frozen=True, slots=True)
class Year:
    """Days off of a year with their names (`holiday-<name>` is the sentence), and weekend days that are worked."""

    off: Mapping[date, str]
    working: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Off:
    """Days off in a row that are no plain weekend: first, last, what they are called."""

    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """A calendar: the holidays of each year, and what was set by hand on top."""

    year: Callable[[int], Year]
    moved: Moved = field(default_factory=dict)

    def works(self, day: date) -> bool:
        """Whether offices work on that day."""
        if by_hand := self.moved.get(day):
            return by_hand == "working"
        year = self.year(day.year)
        return day in year.working or (day.weekday() < SATURDAY and day not in year.off)

    def name(self, day: date) -> str | None:
        """Return what a day off is called, None for a plain weekend or a working day."""
        if self.works(day):
            return None
        named = self.year(day.year).off.get(day)
        return named or (MOVED if day.weekday() < SATURDAY or day in self.moved else None)

    def from_(self, day: date) -> date:
        """Return the day itself if it is a working day, else the next one."""
        while not self.works(day):
            day += DAY
        return day

    def plus(self, day: date, n: int) -> date:
        """Return the n-th working day after `day`; the day itself does not count."""
        for _ in range(n):
            day = self.from_(day + DAY)
        return day

    def minus(self, day: date, n: int) -> date:
        """Return the n-th working day before `day`; the day itself does not count."""
        for _ in range(n):
            day -= DAY
            while not self.works(day):
                day -= DAY
        return day

    def between(self, first: date, last: date) -> Iterator[Off]:
        """Yield the named days off from `first` to `last`, those of one name in a row as one."""
        row: Off | None = None
        while first <= last:
            name = self.name(first)
            if row is not None and name == row.name and first - row.last == DAY:
                row = Off(row.first, first, row.name)
            else:
                if row is not None:
                    yield row
                row = Off(first, first, name) if name else None
            first += DAY
        if row is not None:
            yield row
