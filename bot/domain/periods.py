"""What a digest is made for: a week, a month, half a year; written «2026-W47», «2026-11», «2026-H2»."""

import re
from datetime import date

from bot.domain.halves import Half
from bot.domain.months import Month
from bot.domain.typed_days import month_in
from bot.domain.weeks import Week, parse_week

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
    typed = " ".join(text.casefold().split())
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
