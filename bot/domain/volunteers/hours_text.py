"""Weekly hours as people write them: «пн-пт 18-22, сб вс весь день», «дүйсенбі–жұма 18:00–22:00», «mon-fri 6-10pm»."""

from dataclasses import dataclass, field

from bot.domain.text import day_parts
from bot.domain.text.clock_times import DAY, plain, without_hours
from bot.domain.text.day_parts import Clock, Odd
from bot.domain.volunteers.hours import Quiet, Span, canonical, span
from bot.domain.volunteers.hours_vocabulary import AFTER, BEHIND_IN_ENGLISH, NUMBERS, PHRASES, QUIET
from bot.domain.volunteers.week_marks import Mark, marks

LONGEST = 300
"""Characters that are read."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why hours could not be read: the sentence `say`, and the word at which we stopped."""

    say: str
    word: str = ""


_ALL = frozenset(range(7))
_WHOLE_DAY = (0, DAY)


@dataclass(slots=True)
class _Group:
    """Days and the times that belong to them; `times_first`: the times were said before the days.

    `without`: the word that took days away from every day, while no times are said.
    """

    days: set[int] = field(default_factory=set)
    times: list[tuple[int, int]] = field(default_factory=list)
    times_first: bool = False
    by_clock: bool = False
    without: str = ""

    @property
    def whole(self) -> bool:
        return bool(self.days and self.times)


def read_hours(text: str) -> tuple[Span, ...] | Unclear:
    """Return the weekly hours that were written, () for the whole week, or why they could not be read."""
    if len(text) > LONGEST:
        return Unclear("hours-too-long")
    try:
        groups = _groups(_marked(text))
    except Odd as odd:
        return Unclear(odd.say, odd.word)
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
    try:
        groups = _groups(_marked(text[:LONGEST], quiet=True))
    except Odd as odd:
        mine = odd.say in ("hours-same", "hours-half", "hours-bad-time")
        return Unclear(odd.say, odd.word) if mine else Unclear("quiet-unclear")
    times = [time for group in groups for time in group.times if group.by_clock and group.days in (set(), _ALL)]
    if len(groups) != 1 or len(times) != 1 or len(groups[0].times) != 1:
        return Unclear("quiet-unclear")
    since, until = times[0][0] % DAY, times[0][1] % DAY
    return Unclear("hours-same") if since == until else (since, until)


def _marked(text: str, *, quiet: bool = False) -> list[Mark]:
    said = plain(text.replace("\n", ";"))
    if quiet:
        said = QUIET.sub(" ", said)
    for pattern, word in PHRASES:
        said = pattern.sub(word, said)
    said = without_hours(said)
    for pattern, number in NUMBERS:
        said = pattern.sub(number, said)
    said = " ".join(without_hours(said).split())
    for pattern, word in BEHIND_IN_ENGLISH:
        said = pattern.sub(word, said)
    return marks(said)


def _groups(marks: list[Mark]) -> list[_Group]:
    groups: list[_Group] = []
    parted, at = "", 0
    while at < len(marks):
        name, value = marks[at]
        if name == "part":
            parted = str(value)
            at += 1
            continue
        if name == "except":
            at = _without(groups, marks, at)
            continue
        days, after = _days(marks, at)
        if days:
            _put_days(groups, days, parted, timed=after < len(marks) and _time(marks, after)[0] is not None)
        else:
            time, after = _time(marks, at)
            if time is None:
                after = _passed(marks, at)
            elif name == "block" and not parted and at and marks[at - 1][0] == "clock":
                raise Odd("hours-half", str(marks[at - 1][1]))  # «с 9 до обеда»
            else:
                _put_time(groups, time, by_clock=name != "block")
        parted, at = "", after
    if odd := next((one.without for one in groups if one.without and not one.times), ""):
        raise Odd("hours-except", odd)
    return groups


def _passed(marks: list[Mark], at: int) -> int:
    """Return what comes behind a mark that says nothing by itself: a dash, «по» before days. Raise `Odd` for others."""
    name, value = marks[at]
    behind = marks[at + 1][0] if at + 1 < len(marks) else ""
    if name == "dash" or (value == "по" and behind in ("day", "days", "block")):
        return at + 1
    raise Odd("hours-unknown", str(value))


def _put_days(groups: list[_Group], days: set[int], parted: str, *, timed: bool) -> None:
    """Days go on with the days before them, qualify the times before them («18-22 по будням»), or begin anew."""
    last = groups[-1] if groups else None
    anew = last is None or (last.whole and (not last.times_first or timed))
    if last is not None and last.times and not last.days:
        if timed:  # «вечером в пн 18-22», «18-22 по будням 10-20 по выходным»: which hours are of which days?
            raise Odd("hours-which-days", "")
        anew = bool(parted) and not (parted == "," and last.by_clock)
    if last is not None and last.without:
        anew = last.whole
        if not anew:  # «кроме вс, пн 18-22»: nobody can tell which days the hours are of
            raise Odd("hours-except", last.without)
    if anew or last is None:
        groups.append(_Group(set(days)))
    else:
        last.days |= days


def _put_time(groups: list[_Group], time: tuple[int, int], *, by_clock: bool) -> None:
    if not groups or (groups[-1].whole and groups[-1].times_first):
        groups.append(_Group(times_first=True))
    groups[-1].times.append(time)
    groups[-1].by_clock = by_clock


def _without(groups: list[_Group], marks: list[Mark], at: int) -> int:
    """Take the days behind «кроме» from those that were said; return where they end. Raise `Odd` for no such days."""
    word = str(marks[at][1])
    gone, at = _days(marks, at + 1)
    comma = False
    while gone and at + 1 < len(marks) and marks[at][0] == "part" and marks[at][1] != ";":
        more, after = _days(marks, at + 1)
        timed = more and after < len(marks) and marks[after][0] != "part" and _time(marks, after)[0] is not None
        if not more or (timed and groups and groups[-1].times):
            break
        comma |= bool(timed) and marks[at][1] == ","
        gone, at = gone | more, after
    if not groups:
        # «күн сайын» may stand behind: «жексенбіден басқа күн сайын».
        base, after = _days(marks, at) if at < len(marks) else (set(), at)
        at = after
        groups.append(_Group(base or set(_ALL), without="" if base else word))
    last = groups[-1]
    base = last.days or set(_ALL)
    if not gone or comma or not gone < base:
        raise Odd("hours-except", word)
    last.days = base - gone
    return at


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


# How times are said, the longest first.
_SHAPES: tuple[tuple[str, ...], ...] = (
    ("from", "clock", "to", "clock"),
    ("from", "clock", "dash", "clock"),
    ("clock", "clock", "to-behind"),
    ("clock", "dash", "clock"),
    ("clock", "to", "clock"),
    ("clock", "clock"),
    ("to", "clock"),
    ("clock", "to-behind"),
    ("from", "clock"),
    ("clock", "from-behind"),
)


def _time(marks: list[Mark], at: int) -> tuple[tuple[int, int] | None, int]:
    """The times that begin there, in minutes of the day, and where they end; None: no times."""
    if marks[at][0] == "block":
        found = marks[at][1]
        assert isinstance(found, tuple)
        return found, at + 1
    for shape in _SHAPES:
        here = marks[at : at + len(shape)]
        if [name for name, _ in here] == list(shape):
            clocks = [value for _, value in here if isinstance(value, Clock)]
            return _made(clocks, {str(value) for _, value in here}, shape), at + len(shape)
    if marks[at][0] == "clock":
        raise Odd("hours-open", str(marks[at][1]))
    return None, at


def _made(clocks: list[Clock], words: set[str], shape: tuple[str, ...]) -> tuple[int, int]:
    if len(clocks) == 2:
        return day_parts.between(*clocks)
    if "from" in shape or "from-behind" in shape:
        return day_parts.after(*clocks) if words & AFTER else day_parts.starting(*clocks)
    return day_parts.before(*clocks)
