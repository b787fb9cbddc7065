"""What a digest is made for: a week, a month, half a year; written «2026-W47», «2026-11», «2026-H2»."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from bot.domain.text.dates import month_in
from bot.domain.text.spelling import folded

_WEEK = re.compile(r"(?:(?P<year>20\d\d)\W{0,2})?[wWнНаА]?\W?(?P<number>\d{1,2})")
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
    found = _WEEK.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return Week(int(found["year"] or this.year), int(found["number"]))
    except ValueError:
        return None


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


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


Period = Week | Month | Half

_NAMED: dict[type[Week] | type[Month] | type[Half], frozenset[str]] = {
    Week: frozenset({"week", "неделя", "за неделю", "апта"}),
    Month: frozenset({"month", "месяц", "за месяц", "ай"}),
    Half: frozenset({
        "half", "half-year", "half year", "6 months", "six months", "полугодие", "полгода", "за полгода", "6 месяцев",
        "жартыжылдық", "жартыжылдык", "жарты жыл", "6 ай", "алты ай",
    }),
}  # fmt: skip
_HALF = re.compile(
    r"(?:(?P<y1>20\d\d)\W?)?h(?P<n1>[12])|(?P<n2>[12]|i{1,2})\W{0,2}(?:полугоди|жартыжылд|half)\S*.*?(?P<y2>20\d\d)?\D*"
)
_MONTH = re.compile(r"(?P<y1>20\d\d)[-./](?P<m1>\d{1,2})|(?P<m2>\d{1,2})[-./](?P<y2>20\d\d)")
_YEAR = re.compile(r"20\d\d")
_WORD = re.compile(r"[^\W\d_]{3,}")


def read_period(text: str) -> Period:
    """Return the period that `str` wrote. Raise `ValueError` for anything else."""
    if "-W" in text:
        return Week.read(text)
    return Half.read(text) if "-H" in text else Month.read(text)


def current(unit: type[Week] | type[Month] | type[Half], today: date) -> Period:
    """Return the period of that length which is going on."""
    return unit.of(today)


def parse_period(text: str, today: date) -> Period | None:
    """Return the period that somebody typed, None if it is none.

    «month», «месяц», «ай» are the last whole one; a month or a half without its year is the last one that has begun.
    """
    typed = folded(text)
    for unit, names in _NAMED.items():
        if typed in names:
            return current(unit, today).plus(-1)
    try:
        if found := _HALF.fullmatch(typed):
            return _half(found, today)
        if found := _MONTH.fullmatch(typed):
            return Month.read(f"{found['y1'] or found['y2']}-{int(found['m1'] or found['m2'])}")
    except ValueError:
        return None
    return _month_by_name(typed, today) or parse_week(text, Week.of(today))


def _half(found: re.Match[str], today: date) -> Half:
    number = {"1": 1, "2": 2, "i": 1, "ii": 2}[found["n1"] or found["n2"]]
    if year := found["y1"] or found["y2"]:
        return Half(int(year), number)
    this = Half(today.year, number)
    return this if this.first <= today else this.plus(-2)


def _month_by_name(typed: str, today: date) -> Month | None:
    months = [number for word in _WORD.findall(typed) if (number := month_in(word))]
    if len(months) != 1:
        return None
    if year := _YEAR.search(typed):
        return Month(int(year[0]), months[0])
    this = Month(today.year, months[0])
    return this if this.first <= today else this.a_year_ago
