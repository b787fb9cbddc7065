"""Half a year, as it is named and counted: «2026-H2», July to December."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, order=True)
class Half:
    """A half of a calendar year. Raise `ValueError` for any but the first and the second."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in (1, 2):
            raise ValueError(f"a year has no half {self.number}")

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the half that a local date lies in."""
        return cls(day.year, 1 if day.month < 7 else 2)

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the half that «2026-H2» names. Raise `ValueError` for anything else."""
        year, _, number = text.partition("-H")
        return cls(int(year), int(number))

    def __str__(self) -> str:
        return f"{self.year}-H{self.number}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 1 if self.number == 1 else 7, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.plus(1).first - timedelta(days=1)

    @property
    def a_year_ago(self) -> "Half":
        """The same half of the year before."""
        return self.plus(-2)

    def plus(self, halves: int) -> "Half":
        """Return the half so many later, or earlier for a negative number."""
        year, number = divmod(self.year * 2 + self.number - 1 + halves, 2)
        return Half(year, number + 1)

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Return its first moment and the first one after it, as UTC."""
        begins, ends = (
            datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
            for day in (self.first, self.plus(1).first)
        )
        return begins, ends
