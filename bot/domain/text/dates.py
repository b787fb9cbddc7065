"""A day as people type it, alone («5.03», «5 наурыз», «кеше») or behind a number («ЖТ-2026-123 от 5 марта 2026»)."""

import re
from datetime import date

from bot.domain.text.written_dates import Written, month_in, plain, written_days

__all__ = ["dated", "month_in", "odd_day", "typed_day"]

_ABOUT = r"(?:от|dated|of|on|from|куни|жылгы|жылы|г|года|ж)"
_BEFORE = re.compile(rf"(?:[\s,;()]|(?<!\w){_ABOUT}(?!\w)\.?)*$")
_BEHIND = re.compile(rf"^(?:[\s,;()]|(?<!\w){_ABOUT}(?!\w)\.?|(?:ги|гы|ти|ты|даг[ыи])(?!\w))*")
_FROM = re.compile(r"(?<!\w)(?:от|dated|of|on|from|куни)[\s.:]*$")

_LEFT = re.compile(r"(?<!\w)(?:от|dated|куни)[\s.:]+(?P<what>\d\S*(?: \S+){0,2})")


def typed_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """Return the day that somebody typed; None where there is none, more than one, or no such day (31.02, year 1999).

    A day without its year is the last one up to today, or, `ahead`, the next one from today.
    """
    found = list(written_days(text, today, ahead=ahead))
    days = {one.day for one in found}
    if len(days) != 1 or any(one.several for one in found):
        return None
    return days.pop()


def dated(text: str, today: date) -> tuple[str, date | None]:
    """Take «ЖТ-2026-123 от 05.03.2026» apart: the number, and its day (None: none, or none for sure: see `odd_day`).

    Only a date with its year, with its month as a word, or behind «от» counts: «5/12» may be a part of the number.
    """
    line = " ".join(text.split())
    found = _dates(line, today)
    rest = line
    for one in reversed(found):
        before, behind = rest[: one.start], rest[one.end :]
        kept = before[: _cut(_BEFORE, before)[0]]
        rest = " ".join(part for part in (kept, behind[_cut(_BEHIND, behind)[1] :]) if part)
    day = found[0].day if found and odd_day(line, today) is None else None
    return rest.strip(" ,;"), day


def odd_day(text: str, today: date) -> str | None:
    """Return what looks like a number's day and is none (31.02.2026, 5.3.1999), or is one of several; None for none."""
    line = " ".join(text.split())
    found = _dates(line, today)
    for one in found:
        if one.day is None or one.several or one.day != found[0].day:
            return line[one.start : one.end].strip()
    if len(found) == 1 and found[0].dashed and found[0].start and not _FROM.search(plain(line[: found[0].start])):
        # «ЗТ 2026-04-07» may be a number as a whole.
        number = line[: found[0].start] + line[found[0].end :]
        return None if any(map(str.isdigit, number)) else line[found[0].start : found[0].end].strip()
    left = None if found else _LEFT.search(plain(line))
    return line[left.start("what") : left.end()] if left else None


def _dates(line: str, today: date) -> list[Written]:
    """Return the days of a line with a number that are no part of the number itself."""
    said = plain(line)
    return [
        one
        for one in written_days(line, today)
        if one.worded or _FROM.search(said[: one.start]) or (one.dated and not _of_number(said, one))
    ]


def _of_number(said: str, one: Written) -> bool:
    """Whether «№» before it or its hyphens («2026-4-7») make it look like a number."""
    if said[: one.start].rstrip().endswith("№"):
        return True
    return one.dashed and not re.fullmatch(r"20\d\d-\d\d-\d\d|\d\d-\d\d-20\d\d", said[one.start : one.end].strip())


def _cut(pattern: re.Pattern[str], part: str) -> tuple[int, int]:
    found = pattern.search(plain(part))
    assert found is not None
    return found.span()
