"""Days away as people write them: «с 1 по 14 июля», «01.07–14.07», «2 недели», «to 15 December», «1–14 шілде»."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.text.clock_times import plain
from bot.domain.text.written_dates import MONTHS

LONGEST = timedelta(days=366)
"""Nobody is away for longer; who is has left."""

_MONTH = "|".join(MONTHS)
_NUMBERS = {
    1: r"одн[уаой]+|один|бир|one|an?",
    2: r"две|два|двух|еки|two|пару",
    3: r"три|трех|уш|three",
    4: r"четыре|торт|four",
    5: r"пять|бес|five",
    6: r"шесть|алты|six",
    7: r"семь|жети|seven",
    10: r"десять|он|ten",
}
_NUMBER = r"\d{1,3}|" + "|".join(_NUMBERS.values())
_SPAN = re.compile(
    rf"(?<!\w)(?:(?P<n>{_NUMBER})\s*)?(?:(?P<month>мес\w*|ай(?:га)?|months?)|(?P<week>нед\w*|апта\w*|weeks?)"
    rf"|(?P<day>дн[яейю]+|день|сут\w*|кун(?:ге)?|days?))(?!\w)"
)
_DATE = re.compile(
    rf"(?<![\w./])(?:(?P<y>20\d\d)(?P<sign>[-./])(?P<m>\d{{1,2}})(?P=sign)(?P<d>\d{{1,2}})"
    rf"|(?P<d2>\d{{1,2}})[./](?P<m2>\d{{1,2}})(?:[./](?P<y2>20\d\d|\d\d))?"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th|-?го|-?е)?\s*(?:of )?(?P<name3>{_MONTH})(?:,?\s*(?P<y3>20\d\d))?"
    rf"|(?P<name4>{_MONTH})\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s*(?P<y4>20\d\d))?"
    rf"|(?P<d5>\d{{1,2}})(?:st|nd|rd|th|-?го|-?е)?)(?![\w.]*\d)"
)
_TODAY = re.compile(r"(?<!\w)(?:сегодня|бугин\w*|today)(?!\w)")
_TOMORROW = re.compile(r"(?<!\w)(?:завтра|ертен\w*|tomorrow)(?!\w)")


@dataclass(frozen=True, slots=True)
class Away:
    """Days somebody is away, the first and the last one among them."""

    since: date
    until: date


def read_away(text: str, today: date) -> Away | str:
    """Return the days that were written, or the id of the sentence that says what is odd.

    One day alone is the last one («до 15 декабря»). A day without a year is the next such day.
    """
    said = plain(text[:200])
    try:
        dates = _dates(said, today)
    except ValueError:
        return "away-bad-date"
    first = today + timedelta(days=1) if _TOMORROW.search(said) else today
    if len(dates) == 2:
        return _checked(Away(*dates), today)
    if len(dates) < 2 and (found := _SPAN.search(said)):
        begins = dates[0] if dates else first
        return _checked(Away(begins, begins + min(_days(found), 2 * LONGEST) - timedelta(days=1)), today)
    if len(dates) == 1:
        return _checked(Away(first, dates[0]), today)
    named = _TODAY.search(said) or _TOMORROW.search(said)
    return Away(first, first) if named and not dates else "away-unclear"


def week(today: date, weeks: int) -> Away:
    """Return so many weeks from today on."""
    return Away(today, today + timedelta(weeks=weeks) - timedelta(days=1))


def _checked(away: Away, today: date) -> Away | str:
    if away.until < away.since:
        return "away-backwards"
    if away.until < today:
        return "away-past"
    if away.until - today > LONGEST or away.until - away.since > LONGEST:
        return "away-too-long"
    return away


def _dates(said: str, today: date) -> list[date]:
    """The days named, in order; a bare number takes the month of the one behind it («1–14 июля»)."""
    found = list(_DATE.finditer(_SPAN.sub(" ", said)))
    days: list[date] = []
    after: tuple[int, int | None] | None = None
    for one in reversed(found):
        part = one.groupdict()
        day = int(next(part[key] for key in ("d", "d2", "d3", "d4", "d5") if part[key]))
        year = next((int(part[key]) for key in ("y", "y2", "y3", "y4") if part[key]), None)
        month = _month(part) or (after[0] if after else None)
        if month is None:
            raise ValueError(one[0])
        if part["d5"] and after:
            year = after[1]
        days.insert(0, _next(today, day, month, None if year is None else year + 2000 * (year < 100)))
        after = (month, year)
    if len(days) == 2 and days[1] < days[0] <= days[1] + LONGEST and days[0] > today + LONGEST / 2:
        days[0] = _year_before(days[0])
    return days


def _month(part: dict[str, str | None]) -> int | None:
    if number := part["m"] or part["m2"]:
        return int(number)
    name = part["name3"] or part["name4"]
    return None if name is None else next(n for n, pattern in enumerate(MONTHS, 1) if re.fullmatch(pattern, name))


def _next(today: date, day: int, month: int, year: int | None) -> date:
    """That day; without a year the one that is not long past (a week is forgiven: «с 1 июля», said on the 3rd)."""
    if year is not None:
        return date(year, month, day)
    for this in (today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4):
        try:
            found = date(this, month, day)
        except ValueError:
            continue  # 29 February
        if found >= today - timedelta(days=7):
            return found
    raise ValueError(f"{day}.{month}")


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else date(day.year - 1, 2, 28)


def _days(found: re.Match[str]) -> timedelta:
    said = found["n"]
    n = (
        1
        if said is None
        else int(said)
        if said.isdigit()
        else next(n for n, p in _NUMBERS.items() if re.fullmatch(p, said))
    )
    return timedelta(days=n * (30 if found["month"] else 7 if found["week"] else 1))
