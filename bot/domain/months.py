"""A calendar month, as it is named and counted: «2026-03»."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the local calendar."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the month of a local date."""
        return cls(day.year, day.month)

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the month that «2026-03» names. Raise `ValueError` for anything else."""
        year, _, number = text.partition("-")
        return cls.of(date(int(year), int(number), 1))

    def __str__(self) -> str:
        return f"{self.year}-{self.number:02}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.after.first - timedelta(days=1)

    @property
    def after(self) -> "Month":
        """The next month."""
        return Month.of(self.first.replace(day=28) + timedelta(days=4))

    @property
    def before(self) -> "Month":
        """The month before."""
        return Month.of(self.first - timedelta(days=1))

    @property
    def a_year_ago(self) -> "Month":
        """The same month of the year before."""
        return Month(self.year - 1, self.number)

    def plus(self, months: int) -> "Month":
        """Return the month so many later, or earlier for a negative number."""
        year, number = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(year, number + 1)

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return its first moment and the first one after it, as UTC."""
        begins, ends = (
            datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
            for day in (self.first, self.after.first)
        )
        return begins, ends
