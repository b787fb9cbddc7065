"""Weekly hours as people write them: «пн-пт 18-22, сб вс весь день», «дүйсенбі–жұма 18:00–22:00», «mon-fri 6-10pm»."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.domain.text.clock_times import DAY, TIME, minutes, plain, without_hours
from bot.domain.volunteers.hours import BLOCKS, Block, Quiet, Span, canonical, span

LONGEST = 300
"""Characters that are read."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why hours could not be read: the sentence `say`, and the word at which we stopped."""

    say: str
    word: str = ""


_GROUPS = {"weekdays": range(5), "weekend": range(5, 7), "everyday": range(7)}
_WHOLE_DAY = (0, DAY)

_TOKEN = re.compile(
    rf"(?P<time>{TIME})|(?P<part>[,;\n]|\bи\b|\band\b|\bжане\b|&|\+)|(?P<dash>-)|(?P<word>[^\W\d_]+)|(?P<odd>[^\s.:()!?/])"
)
Clock = tuple[str, str | None, str | None]
"""A time as it was written: hour, minutes, «a» or «p»."""


@dataclass(slots=True)
class _Group:
    """Days and the times that belong to them; `times_first`: the times were said before the days."""

    days: set[int] = field(default_factory=set)
    times: list[tuple[int, int]] = field(default_factory=list)
    times_first: bool = False
    by_clock: bool = False

    @property
    def whole(self) -> bool:
        return bool(self.days and self.times)


class _Stop(Exception):
    """The text cannot be read any further."""

    def __init__(self, say: str, word: str = "") -> None:
        self.unclear = Unclear(say, word)
        super().__init__(say)


def read_hours(text: str) -> tuple[Span, ...] | Unclear:
    """Return the weekly hours that were written, () for the whole week, or why they could not be read."""
    if len(text) > LONGEST:
        return Unclear("hours-too-long")
    said = plain(text.replace("\n", ";"))
    for pattern, word in PHRASES:
        said = pattern.sub(word, said)
    try:
        groups = _groups([*_marks(without_hours(said))])
    except _Stop as stop:
        return stop.unclear
    if not groups:
        return Unclear("hours-nothing")
    return canonical(
        tuple(
            one
            for group in groups
            for day in group.days or range(7)
            for time in group.times or [_WHOLE_DAY]
            for one in span(day, *time)
        )
    )


def read_quiet(text: str) -> Quiet | Unclear:
    """Return the quiet hours that were written («23-7»), or why they could not be read."""
    said = without_hours(plain(text[:LONGEST]))
    times = [minutes(found[1], found[2], found[3]) for found in re.finditer(TIME, said)]
    if len(times) != 2 or times[0] is None or times[1] is None:
        return Unclear("quiet-unclear")
    since, until = times[0] % DAY, times[1] % DAY
    return Unclear("hours-same") if since == until else (since, until)


Mark = tuple[str, object]
"""What a piece of the text is: («day», 0–6), («days», their numbers), («clock», …), («block», minutes), («part», sign),
(«dash», «to») and so on."""


def _marks(said: str) -> Iterator[Mark]:
    for found in _TOKEN.finditer(said):
        match found.lastgroup:
            case "time":
                yield "clock", (found[2], found[3], found[4])
            case "part":
                yield "part", found[0]
            case "dash":
                yield "dash", found[0]
            case "word":
                yield from _word(found[0])
            case _:
                raise _Stop("hours-unknown", found[0])


def _word(word: str) -> Iterator[Mark]:
    for marks, name in ((TO, "to"), (FROM, "from"), (TO_BEHIND, "to-behind"), (FROM_BEHIND, "from-behind")):
        if word in marks:
            yield name, word
            return
    if word in _GROUPS:
        yield "days", _GROUPS[word]
    elif word == "allday":
        yield "block", _WHOLE_DAY
    elif (
        block := next((times for pattern, times in BLOCK_NAMES.items() if pattern.fullmatch(word)), None)
    ) is not None:
        yield "block", block
    elif (day := next((n for n, pattern in enumerate(DAY_NAMES) if pattern.fullmatch(word)), None)) is not None:
        yield "day", day
    elif EXCEPT.fullmatch(word):
        raise _Stop("hours-except", word)
    elif not SAID_FOR_NOTHING.fullmatch(word):
        raise _Stop("hours-unknown", word)


def _groups(marks: list[Mark]) -> list[_Group]:
    groups: list[_Group] = []
    parted, at = "", 0
    while at < len(marks):
        name, value = marks[at]
        if name == "part":
            parted = str(value)
            at += 1
            continue
        days, after = _days(marks, at)
        if days:
            _put_days(groups, days, parted, timed=after < len(marks) and _time(marks, after)[0] is not None)
        else:
            time, after = _time(marks, at)
            if time is not None:
                _put_time(groups, time, by_clock=name != "block")
        parted, at = ("", after) if after > at else (parted, at + 1)
    return groups


def _put_days(groups: list[_Group], days: set[int], parted: str, *, timed: bool) -> None:
    """Days go on with the days before them, qualify the times before them («18-22 по будням»), or begin anew."""
    last = groups[-1] if groups else None
    anew = last is None or (last.whole and (not last.times_first or timed))
    if last is not None and last.times and not last.days:
        anew = timed or (bool(parted) and not (parted == "," and last.by_clock))
    if anew or last is None:
        groups.append(_Group(days))
    else:
        last.days |= days


def _put_time(groups: list[_Group], time: tuple[int, int], *, by_clock: bool) -> None:
    if time[0] >= time[1]:
        raise _Stop("hours-nothing")
    if not groups or (groups[-1].whole and groups[-1].times_first):
        groups.append(_Group(times_first=True))
    groups[-1].times.append(time)
    groups[-1].by_clock = by_clock


def _days(marks: list[Mark], at: int) -> tuple[set[int], int]:
    """The day, the range of days or the known group of days that begins there, and where it ends; none: no days."""
    names = [name for name, _ in marks[at : at + 4]]
    start = 1 if names[:2] == ["from", "day"] and names[2:3] in (["to"], ["dash"]) else 0
    kinds = names[start:]
    if kinds[:3] in (["day", "dash", "day"], ["day", "to", "day"]):
        return _from_to(marks[at + start][1], marks[at + start + 2][1]), at + start + 3
    if kinds[:3] == ["day", "day", "to-behind"]:
        return _from_to(marks[at][1], marks[at + 1][1]), at + 3
    if names[:1] == ["day"]:
        return {_number(marks[at][1])}, at + 1
    if names[:1] == ["days"]:
        found = marks[at][1]
        assert isinstance(found, range)
        return set(found), at + 1
    return set(), at


def _from_to(first: object, last: object) -> set[int]:
    since, until = _number(first), _number(last)
    return {day % 7 for day in range(since, (until if until >= since else until + 7) + 1)}


def _number(day: object) -> int:
    assert isinstance(day, int)
    return day


def _time(marks: list[Mark], at: int) -> tuple[tuple[int, int] | None, int]:
    """The times that begin there, in minutes of the day, and where they end; None: no times."""
    if marks[at][0] == "block":
        found = marks[at][1]
        assert isinstance(found, tuple)
        return found, at + 1
    for shape, made in _SHAPES:
        here = marks[at : at + len(shape)]
        if [name for name, _ in here] == list(shape):
            return made([value for name, value in here if name == "clock"]), at + len(shape)
    if marks[at][0] == "clock":
        raise _Stop("hours-open", _written(marks[at][1]))
    return None, at


def _between(first: object, last: object) -> tuple[int, int]:
    since, until = _of_day(first, like=last), _of_day(last)
    if since % DAY == until % DAY and {since, until} != {0, DAY}:
        raise _Stop("hours-same", _written(first))
    return (since % DAY, until) if since % DAY < until else (since % DAY, until + DAY)


def _of_day(clock: object, like: object = None) -> int:
    """The minute of the day; «6-10pm» is from six in the evening, «9-5pm» from nine in the morning."""
    assert isinstance(clock, tuple)
    hour, minute, half = clock
    found = minutes(hour, minute, half)
    if found is None:
        raise _Stop("hours-bad-time", _written(clock))
    if half is None and isinstance(like, tuple) and like[2] is not None:
        until = _of_day(like)
        same = minutes(hour, minute, like[2])
        return same if same is not None and same < until else found
    return found


def _written(clock: object) -> str:
    assert isinstance(clock, tuple)
    return f"{clock[0]}:{clock[1]}" if clock[1] else str(clock[0])


# How times are said, the longest first, and what each makes of the clock times in it.
_SHAPES: tuple[tuple[tuple[str, ...], Callable[[list[object]], tuple[int, int]]], ...] = (
    (("from", "clock", "to", "clock"), lambda at: _between(*at)),
    (("from", "clock", "dash", "clock"), lambda at: _between(*at)),
    (("clock", "clock", "to-behind"), lambda at: _between(*at)),
    (("clock", "dash", "clock"), lambda at: _between(*at)),
    (("clock", "to", "clock"), lambda at: _between(*at)),
    (("clock", "clock"), lambda at: _between(*at)),
    (("to", "clock"), lambda at: (0, _of_day(at[0]))),
    (("clock", "to-behind"), lambda at: (0, _of_day(at[0]))),
    (("from", "clock"), lambda at: (_of_day(at[0]), DAY)),
    (("clock", "from-behind"), lambda at: (_of_day(at[0]), DAY)),
)


# What is said in several words, as one; in plain spelling (`clock_times.plain`).
_PHRASES: tuple[tuple[str, str], ...] = (
    (
        r"(?:в )?(?:рабочее время|рабочие часы)|(?:working|office|business) hours|жумыс (?:уакыт|сагат)\w*",
        " weekdays 9-18 ",
    ),
    (r"(?:по )?(?:вечерам|вечера) и (?:по )?выходн\w*(?: дн\w*)?", " weekdays evening ; weekend "),
    (r"evenings? (?:and|&) weekends?|weekends? (?:and|&) evenings?", " weekdays evening ; weekend "),
    (r"после работы|after work|жумыстан кейин|жумыстан сон", " after 18 "),
    (r"(?:весь|целый) день|целыми днями|кун(?:и)? бойы|(?:all|whole) day(?: long)?|полный день", " allday "),
    (
        r"круглосуточно|таулик бойы|24\s*/\s*7|24 часа|24 сагат|around the clock|(?:в )?любое время|any ?time|always"
        r"|кез келген (?:уакыт|кез)\w*|все время|всегда|аркашан",
        " everyday allday ",
    ),
    (
        r"(?:в )?(?:каждый|любой) день|ежедневно|кун сайын|every ?day|daily|вс[юе] недел\w*|апта бойы|all week",
        " everyday ",
    ),
    (r"после обеда|тустен кейин|afternoons?", " daytime "),
    (r"рабочи[емх]+ дн\w*|(?:по )?будн\w*(?: дн\w*)?|жумыс кун\w*|week ?days?|work(?:ing)? ?days?", " weekdays "),
    (r"(?:по )?выходн\w*(?: дн\w*)?|демалыс\w*(?: кун\w*)?|week ?ends?", " weekend "),
)


PHRASES = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"), word) for pattern, word in _PHRASES)


_DAYS: tuple[str, ...] = (
    r"пн|пон\w*|дс|дуй\w*|mo|mon\w*",
    r"вт\w*|сс|сей\w*|tu|tue\w*",
    r"ср|сре\w*|сар\w*|we|wed\w*",
    r"чт|чет\w*|бс|бей\w*|th|thu\w*",
    r"пт|пят\w*|жм|жум(?:а\w*)?|fr|fri\w*",
    r"сб|суб\w*|сн|сен(?:б\w*)?|sa|sat\w*",
    r"вс|вос\w*|жк|жс|жек\w*|su|sun\w*",
)


DAY_NAMES = tuple(re.compile(pattern) for pattern in _DAYS)


_BLOCKS: dict[Block, str] = {
    Block.MORNING: r"утр\w*|танер\w*|танга|morning\w*",
    Block.DAY: r"днем|днями|кундиз\w*|daytime",
    Block.EVENING: r"вечер\w*|кеш(?:к|т|ки|ке|кы)\w*|кеш|evening\w*",
    Block.NIGHT: r"ноч\w*|тун\w*|night\w*",
}


BLOCK_NAMES = {re.compile(pattern): BLOCKS[which] for which, pattern in _BLOCKS.items()}


SAID_FOR_NOTHING = re.compile(
    r"в|во|на|а|также|еще|только|могу|можно|мне|я|удобно|обычно|свободн\w*|готов\w*|дни|дня|дней|дням|день|каждый|каждую"
    r"|on|at|in|the|i|am|im|can|free|available|only|usually|days?|please|every|each|time|hours?"
    r"|мен|бен|да|де|та|те|кун\w*|сагат\w*|уакыт\w*|бос\w*|гана|болады|боламын|аралыгында|арасында|сайын"
)


EXCEPT = re.compile(r"кроме|except|but|not|не|нет|без|баска|емес|жок|никогда|never|no")


TO = {"до", "по", "to", "till", "til", "until", "through", "thru"}


FROM = {"с", "со", "from", "since", "после", "after"}


TO_BEHIND = {"дейин", "шейин"}


FROM_BEHIND = {"кейин", "бастап"}
