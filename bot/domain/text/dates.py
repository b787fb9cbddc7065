"""A day as people type it: «5.03», «05.03.2026», «2026-03-05», «5 марта», «5 наурыз», «кеше», «yesterday»."""

import re
from datetime import date, timedelta

_NUMERIC = re.compile(
    r"(?<!\d)(?:(?P<y1>20\d\d)-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})[./](?P<m2>\d{1,2})(?:[./](?P<y2>20\d\d|\d\d))?)(?!\d)"
)
_WORDED = re.compile(r"(?<!\d)(?P<d>\d{1,2})\s+(?P<month>[^\W\d_]{3,})\.?(?:\s+(?P<y>20\d\d))?")

# How the names of the months begin, in the three languages.
_MONTHS = (
    ("янв", "қаңтар", "кантар", "jan"),
    ("фев", "ақпан", "акпан", "feb"),
    ("мар", "наурыз", "mar"),
    ("апр", "сәуір", "сауир", "apr"),
    ("мая", "май", "мамыр", "may"),
    ("июн", "маусым", "jun"),
    ("июл", "шілде", "шилде", "jul"),
    ("авг", "тамыз", "aug"),
    ("сен", "қыркүйек", "кыркуйек", "sep"),
    ("окт", "қазан", "казан", "oct"),
    ("ноя", "қараша", "караша", "nov"),
    ("дек", "желтоқсан", "желтоксан", "dec"),
)
_NEAR = {
    0: ("сегодня", "бүгін", "бугин", "today"),
    -1: ("вчера", "кеше", "yesterday"),
    -2: ("позавчера",),
    1: ("завтра", "ертең", "ертен", "tomorrow"),
}


def month_in(word: str) -> int | None:
    """Return the number of the month that a word (in small letters) begins like, None for another word."""
    return next((number for number, names in enumerate(_MONTHS, 1) if word.startswith(names)), None)


def typed_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """Return the first day that somebody typed, None if there is none, or no such day (31.02).

    A day without its year is the last one up to today, or, `ahead`, the next one from today.
    """
    lowered = text.lower()
    words = set(re.findall(r"[^\W\d_]+", lowered))
    for shift, names in _NEAR.items():
        if words & set(names):
            return today + timedelta(days=shift)
    if found := _NUMERIC.search(lowered):
        year, month, day = (found["y1"] or found["y2"], found["m1"] or found["m2"], found["d1"] or found["d2"])
        return _made(year, int(month), int(day), today, ahead)
    for found in _WORDED.finditer(lowered):
        month = month_in(found["month"])
        if month is not None:
            return _made(found["y"], month, int(found["d"]), today, ahead)
    return None


def _made(year: str | None, month: int, day: int, today: date, ahead: bool) -> date | None:
    try:
        if year is not None:
            return date(int(year) % 2000 + 2000, month, day)
        this = date(today.year, month, day)
        if ahead and this < today:
            return date(today.year + 1, month, day)
        return date(today.year - 1, month, day) if not ahead and this > today else this
    except ValueError:
        return None


_FULL = re.compile(r"(?<!\d)(?:20\d\d-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]20\d\d)(?!\d)")
_ABOUT = re.compile(r"[\s,;(]*(?:\b(?:от|dated|of|күні|жылғы|г)\b\.?)?[\s,;()]*$", re.IGNORECASE)


def dated(text: str, today: date) -> tuple[str, date | None]:
    """Take «ЖТ-2026-123 от 05.03.2026» apart: the number, and the day behind it (None: none, or no such day).

    Only a date with its year counts: «5/12» may be a part of the number itself.
    """
    last = None
    for last in _FULL.finditer(text):  # noqa: B007 - the last one counts
        pass
    if last is None:
        return " ".join(text.split()), None
    number = _ABOUT.sub("", text[: last.start()]) or text[last.end() :]
    return " ".join(number.split()).strip(" ,;"), typed_day(last[0], today)
