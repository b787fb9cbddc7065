"""Days in a text, where they stand and what is written of them: «05.03.26», «2026/05/01», «2026 жылғы 5 наурыз»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.text.spelling import one_alphabet

SPAN_YEARS = 10
"""A day further from today than so many years is a slip of the finger, and asked about."""

_KAZAKH = str.maketrans("әғқңөұүһіё", "агкноуухие")
_CASES = r"(?:д[аеы]?\w{0,4}|т[аеы]?\w{0,4}|н[аеы]?\w{0,4}|г[ае]|к[ае]|[ыи]\w{0,5}|сы\w{0,4}|си\w{0,4})?"
# The names of the months in plain spelling: Russian ones in every case, Kazakh ones with their endings, short forms.
MONTHS = (
    rf"январ\w{{1,3}}|янв|кантар{_CASES}|кан|jan(?:uary)?",
    rf"феврал\w{{1,3}}|февр?|акпан{_CASES}|акп|feb(?:ruary)?",
    rf"март(?:а|е|у|ом)?|мар|наурыз{_CASES}|нау|mar(?:ch)?",
    rf"апрел\w{{1,3}}|апр|сауир{_CASES}|сау|apr(?:il)?",
    rf"ма[йяею]|маем|мамыр{_CASES}|мам|may",
    rf"июн[ьяюе]?|июнем|маусым{_CASES}|мау|june?",
    rf"июл[ьяюе]?|июлем|шилде{_CASES}|шил|july?",
    rf"август(?:а|е|у|ом)?|авг|тамыз{_CASES}|там|aug(?:ust)?",
    rf"сентябр\w{{1,3}}|сент?|кыркуйек{_CASES}|кыркуйег\w{{1,5}}|кыр|sept?(?:ember)?",
    rf"октябр\w{{1,3}}|окт|казан{_CASES}|каз|oct(?:ober)?",
    rf"ноябр\w{{1,3}}|нояб?|караша{_CASES}|кар|nov(?:ember)?",
    rf"декабр\w{{1,3}}|дек|желтоксан{_CASES}|жел|dec(?:ember)?",
)
_MONTH = "|".join(MONTHS)
_YEAR_WORD = r"(?:\s?(?:года?у?|г|жыл\w*|ж)\b\.?)"
_NUMBER = r"(?:-?(?:го|е|ое|ого|ши|шы|и|синде|инде|да|де|та|те|ге|га)\b|st|nd|rd|th)?"
_FORMS = re.compile(
    rf"(?<![\w./\\])(?<![^\d]-)(?:"
    rf"(?<!-)(?P<y1>\d{{4}})(?P<sign>[-./])(?P<m1>\d{{1,2}})(?P=sign)(?P<d1>\d{{1,2}})"
    rf"|(?<!-)(?P<d2>\d{{1,2}})(?:\s?(?P<sign2>[.,/-])\s?)(?P<m2>\d{{1,2}})\s?(?P=sign2)\s?(?P<y2>\d{{4}}|\d\d)"
    rf"|(?<!-)(?P<d6>\d{{1,2}}) (?P<m6>\d{{2}}) (?P<y6>\d{{4}})"
    rf"|(?<!-)(?P<d3>\d{{1,2}})[./](?P<m3>\d{{1,2}})"
    rf"|(?:(?P<y4>\d{{4}})(?:{_YEAR_WORD})?,?\s?)?(?P<d4>\d{{1,2}}){_NUMBER}[\s-]*(?:of )?(?P<n4>{_MONTH})\b\.?"
    rf"(?:,?\s?(?P<z4>\d{{4}}|'?\d\d(?=$|[^\w/-]|{_YEAR_WORD}))(?![\d/-]))?"
    rf"|(?:(?P<y5>\d{{4}}){_YEAR_WORD}\s?)?(?P<n5>{_MONTH})\b\.?\s?(?:the )?(?P<d5>\d{{1,2}}){_NUMBER}"
    rf"(?:,?\s(?P<z5>\d{{4}}))?"
    rf")(?![\w/\\-]|[.,]?\d)(?:{_YEAR_WORD})?"
)
_NEAR: dict[int, str] = {
    -2: r"позавчера|алдынгы куни|алдынгуни|(?:the )?day before yesterday",
    2: r"послезавтра|бурсигуни|арги куни|(?:the )?day after tomorrow",
    -1: r"вчера(?:шн\w+)?|кеше(?:ги)?|yesterday",
    0: r"сегодня(?:шн\w+)?|бугин(?:ги)?|today",
    1: r"завтра(?:шн\w+)?|ертен(?:ги)?|tomorrow",
}
_NEARBY = re.compile("|".join(rf"(?<!\w)(?P<n{shift + 2}>{words})(?!\w)" for shift, words in _NEAR.items()))
_AGO = re.compile(r"(?<!\w)(?P<n>\d{1,3}) ?(?:(?:дн\w+|день|days?) (?:назад|ago)|кун бурын)(?!\w)")
# «5-7 марта» is two days: the first of them has no month of its own.
_OPENS = re.compile(r"(?<![\w./-])\d{1,2}\s*(?:-|[–—]|по|до|и|and|to|мен|бен|,)\s*$")


@dataclass(frozen=True, slots=True)
class Written:
    """What looks like a day, from `start` to `end` in the text. `day` None: there is no such day (31.02, year 1999).

    `dated`: with its year; `worded`: the month is a word, or the day is («yesterday»); `dashed`: parted by hyphens;
    `several`: it is the last of a range or a list («5–7 марта»).
    """

    start: int
    end: int
    day: date | None
    dated: bool
    worded: bool = False
    dashed: bool = False
    several: bool = False


def plain(text: str) -> str:
    """Return the text in small letters of one alphabet a word, Kazakh ones as Russian ones, letter for letter."""
    small = "".join(one if len(low := one.lower()) != 1 else low for one in text)
    return one_alphabet(small).translate(_KAZAKH)


def month_in(word: str) -> int | None:
    """Return the number of the month that a word is the name of, in whatever ending, None for another word."""
    said = plain(word)
    return next((number for number, names in enumerate(MONTHS, 1) if re.fullmatch(names, said)), None)


def written_days(text: str, today: date, *, ahead: bool = False) -> Iterator[Written]:
    """Yield all that looks like a day, in order. A day without its year is the last one, or, `ahead`, the next."""
    said = plain(text)
    found = [*_by_name(said, today), *_by_figures(said, today, ahead=ahead)]
    yield from sorted(found, key=lambda one: one.start)


def _by_name(said: str, today: date) -> Iterator[Written]:
    for near in _NEARBY.finditer(said):
        shift = next(int(name[1:]) - 2 for name, value in near.groupdict().items() if value)
        yield Written(near.start(), near.end(), today + timedelta(days=shift), dated=True, worded=True)
    for ago in _AGO.finditer(said):
        yield Written(ago.start(), ago.end(), today - timedelta(days=int(ago["n"])), dated=True, worded=True)


def _by_figures(said: str, today: date, *, ahead: bool) -> Iterator[Written]:
    for one in _FORMS.finditer(said):
        part = one.groupdict()
        year, name = _first(part, "y1", "y2", "y6", "y4", "y5", "z4", "z5"), _first(part, "n4", "n5")
        month = month_in(name) if name else int(_first(part, "m1", "m2", "m3", "m6") or 0)
        if month is None or (month > 12 and year is None):
            continue  # 14.30 is a time
        if part["sign2"] == "," and len(year or "") < 4:
            continue  # 1, 2, 26 is a list
        yield Written(
            one.start(),
            one.end(),
            _made(year, month, int(_first(part, "d1", "d2", "d3", "d4", "d5", "d6") or 0), today, ahead=ahead),
            dated=year is not None,
            worded=name is not None,
            dashed="-" in (part["sign"], part["sign2"]),
            several=bool(_OPENS.search(said[: one.start()])) and (name is not None or part["m3"] is not None),
        )


def _first(part: dict[str, str | None], *names: str) -> str | None:
    return next((part[name] for name in names if part[name]), None)


def _made(year: str | None, month: int, day: int, today: date, *, ahead: bool) -> date | None:
    try:
        if year is not None:
            full = int(year.strip("'"))
            full += 2000 * (full < 100)
            return date(full, month, day) if abs(full - today.year) <= SPAN_YEARS else None
        return _nearest(month, day, today, ahead=ahead)
    except ValueError:
        return None


def _nearest(month: int, day: int, today: date, *, ahead: bool) -> date:
    """The next or the last such day; 29 February is that of a leap year. Raise `ValueError` for 31 April."""
    if (month, day) != (2, 29):
        date(2000, month, day)
    step = 1 if ahead else -1
    for year in range(today.year, today.year + 9 * step, step):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found >= today) if ahead else (found <= today):
            return found
    raise ValueError(f"{day}.{month}")
