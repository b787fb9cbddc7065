"""ISO weeks as people name them: 2026-W47, from Monday 00:00 to the next, on the hotline's own clock."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

_TYPED = re.compile(r"(?:(?P<year>20\d\d)\W{0,2})?[wWнНаА]?\W?(?P<number>\d{1,2})")
"""«2026-W47», «2026 47», «W47», «н47» (неделя), «а47» (апта), «47»."""


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """One ISO week. Raise `ValueError` for a week that its year does not have: 2025 has no 53rd."""

    year: int
    number: int

    def __post_init__(self) -> None:
        date.fromisocalendar(self.year, self.number, 1)

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the week a local date lies in: 1 January 2027 lies in 2026-W53."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the week that `str` wrote; ValueError for anything else."""
        year, _, number = text.partition("-W")
        return cls(int(year), int(number))

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        """Its last day."""
        return date.fromisocalendar(self.year, self.number, 7)

    @property
    def first(self) -> date:
        """Its first day."""
        return self.monday

    @property
    def last(self) -> date:
        """Its last day."""
        return self.sunday

    @property
    def a_year_ago(self) -> "Week":
        """The week of the same number a year before; the 53rd of a year that had none is its 52nd."""
        try:
            return Week(self.year - 1, self.number)
        except ValueError:
            return Week(self.year - 1, 52)

    def plus(self, weeks: int) -> "Week":
        """Return the week so many weeks later, or earlier for a negative number."""
        return Week.of(self.monday + timedelta(weeks=weeks))

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return its first moment and the first one after it, UTC. Not always 168 hours: zones change."""
        return _midnight(self.monday, zone), _midnight(self.sunday + timedelta(days=1), zone)


def parse_week(text: str, this: Week) -> Week | None:
    """Return the week that somebody typed, in the year of `this` if they named none; None if it is not one."""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return Week(int(found["year"] or this.year), int(found["number"]))
    except ValueError:
        return None


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
