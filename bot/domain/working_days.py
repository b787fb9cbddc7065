"""Days on which offices work, counted forwards and backwards. Which days those are is told from outside."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEKEND = "weekend"
SATURDAY = 5


def weekends(day: date) -> str | None:
    """Return «weekend» on Saturdays and Sundays, None else: a calendar that knows no holidays."""
    return WEEKEND if day.weekday() >= SATURDAY else None


@dataclass(frozen=True, slots=True)
class Calendar:
    """`nonworking(day)`: why offices are closed («weekend», a holiday's name, «moved»), None on a working day."""

    nonworking: Callable[[date], str | None] = weekends

    def works(self, day: date) -> bool:
        """Whether offices work on that day."""
        return self.nonworking(day) is None

    def from_(self, day: date) -> date:
        """Return the day itself if it is a working day, else the next one that is."""
        while not self.works(day):
            day += DAY
        return day

    def add(self, day: date, n: int) -> date:
        """Return the n-th working day after `day`, which itself does not count; for 0 the day itself."""
        for _ in range(n):
            day = self.from_(day + DAY)
        return day

    def before(self, day: date, n: int) -> date:
        """Return the n-th working day before `day`, which itself does not count; for 0 the day itself."""
        for _ in range(n):
            day -= DAY
            while not self.works(day):
                day -= DAY
        return day

    def between(self, day: date, until: date) -> int:
        """Return how many working days lie after `day` up to and with `until`; 0 if it is not later."""
        return sum(self.works(day + DAY * n) for n in range(1, (until - day).days + 1))

    def skipped(self, day: date, until: date) -> list[tuple[date, str]]:
        """Return the holidays (not the plain weekends) after `day` up to and with `until`, with their names."""
        days = (day + DAY * n for n in range(1, (until - day).days + 1))
        return [(one, why) for one in days if (why := self.nonworking(one)) is not None and why != WEEKEND]


def add_months(day: date, n: int) -> date:
    """Return the same day n months later; the month's last day where it has no such day (31.01 → 28.02)."""
    years, month = divmod(day.month - 1 + n, 12)
    year = day.year + years
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))
