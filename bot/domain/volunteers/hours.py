"""When a volunteer may be called: weekly hours, quiet hours, days away, duty with an end. All on the wall's clock.

A week is counted in minutes from Monday 00:00; hours over its end are two spans.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

DAY = 24 * 60
WEEK = 7 * DAY

Quiet = tuple[int, int]
"""Minutes of the day [from, to), over midnight too."""

Days = tuple[date, date]
"""The first and the last day."""

SUGGESTED_QUIET: Quiet = (23 * 60, 7 * 60)
"""What is offered to somebody who has no quiet hours yet. Our own guess."""

HORIZON = timedelta(days=8)
"""So far behind the last day away `next_available` looks: a week has come round by then."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Minutes [since, until) of the week."""

    since: int
    until: int


ANY_TIME = (Span(0, WEEK),)


class Block(StrEnum):
    """A part of a day that the editor ticks."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


BLOCKS: dict[Block, tuple[int, int]] = {
    Block.MORNING: (6 * 60, 12 * 60),
    Block.DAY: (12 * 60, 18 * 60),
    Block.EVENING: (18 * 60, 23 * 60),
    Block.NIGHT: (23 * 60, 30 * 60),
}
"""Minutes from the day's midnight; the night is the one that follows the day. Our own guess of what people mean."""


class Closed(StrEnum):
    """Closed somebody on duty is not called at a moment."""

    AWAY = "away"
    QUIET = "quiet"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Schedule:
    """When somebody may be called. `hours` (): at any time; `quiet` None: none; `away`: days, in order.

    `duty_until` (aware, local): they said themselves that they are on duty until then, which goes before their hours.
    """

    hours: tuple[Span, ...] = ()
    quiet: Quiet | None = None
    away: tuple[Days, ...] = ()
    duty_until: datetime | None = None


ALWAYS = Schedule()


def available(schedule: Schedule, local: datetime) -> Closed | None:
    """Return why somebody on duty is not called at that local moment; None when they may be."""
    if schedule is ALWAYS:
        return None
    if any(first <= local.date() <= last for first, last in schedule.away):
        return Closed.AWAY
    if schedule.quiet is not None and is_quiet(minute_of_day(local), schedule.quiet):
        return Closed.QUIET
    if schedule.duty_until is not None and local < schedule.duty_until:
        return None
    if schedule.hours and not any(span.since <= minute_of_week(local) < span.until for span in schedule.hours):
        return Closed.OUTSIDE
    return None


def next_available(schedule: Schedule, local: datetime) -> datetime | None:
    """Return the first whole minute from that local moment on at which they may be called; None if there is none."""
    moment = local if local.second == local.microsecond == 0 else _minute(local) + timedelta(minutes=1)
    if available(schedule, local) is None:
        return local
    last = max([local.date(), *(last for _, last in schedule.away)])
    while moment.date() <= last + HORIZON:
        match available(schedule, moment):
            case None:
                return moment
            case Closed.AWAY:
                gone = max(last for first, last in schedule.away if first <= moment.date() <= last)
                moment = _midnight(moment) + timedelta(days=(gone - moment.date()).days + 1)
            case Closed.QUIET:
                assert schedule.quiet is not None
                moment += timedelta(minutes=(schedule.quiet[1] - minute_of_day(moment)) % DAY)
            case Closed.OUTSIDE:
                now = minute_of_week(moment)
                moment += timedelta(minutes=min((span.since - now) % WEEK for span in schedule.hours))
    return None


def is_quiet(minute: int, quiet: Quiet) -> bool:
    """Whether the minute of the day lies in the quiet hours."""
    since, until = quiet
    return since <= minute < until if since <= until else minute >= since or minute < until


def minute_of_day(local: datetime) -> int:
    """Return the minutes since midnight."""
    return local.hour * 60 + local.minute


def minute_of_week(local: datetime) -> int:
    """Return the minutes since Monday 00:00."""
    return local.weekday() * DAY + minute_of_day(local)


def span(weekday: int, since: int, until: int) -> tuple[Span, ...]:
    """Return minutes of a day (0: Monday; `until` may lie in the next day, even in the next week) as spans."""
    begin, end = weekday * DAY + since, weekday * DAY + until
    if end <= WEEK:
        return (Span(begin, end),)
    return (Span(0, end - WEEK), Span(begin, WEEK))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the same minutes as few spans, in order."""
    found: list[Span] = []
    for one in sorted(spans):
        if found and one.since <= found[-1].until:
            found[-1] = Span(found[-1].since, max(found[-1].until, one.until))
        else:
            found.append(one)
    return tuple(found)


def without(spans: Iterable[Span], cut: Iterable[Span]) -> tuple[Span, ...]:
    """Return the minutes of `spans` that are not in `cut`."""
    left = list(merged(spans))
    for gone in cut:
        left = [
            part
            for one in left
            for part in (Span(one.since, min(one.until, gone.since)), Span(max(one.since, gone.until), one.until))
            if part.since < part.until
        ]
    return tuple(left)


def block(weekday: int, which: Block) -> tuple[Span, ...]:
    """Return the minutes of a part of a day."""
    return span(weekday, *BLOCKS[which])


def ticked(hours: tuple[Span, ...], weekday: int, which: Block) -> bool | None:
    """Whether all of the part of the day is in the hours; None: some of it."""
    wanted = block(weekday, which)
    left = without(wanted, hours or ANY_TIME)
    return None if left and left != merged(wanted) else not left


def turned(hours: tuple[Span, ...], weekday: int, which: Block) -> tuple[Span, ...]:
    """Return the hours with a part of a day taken out, if all of it was in, or else put in."""
    known = hours or ANY_TIME
    if ticked(hours, weekday, which):
        return without(known, block(weekday, which))
    return merged((*known, *block(weekday, which)))


def turned_day(hours: tuple[Span, ...], weekday: int) -> tuple[Span, ...]:
    """Return the hours with a whole day, from midnight to midnight, taken out, if all of it was in, or else put in."""
    known, day = hours or ANY_TIME, span(weekday, 0, DAY)
    return without(known, day) if not without(day, known) else merged((*known, *day))


def canonical(hours: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the hours as they are kept: as few spans as can be, () for the whole week."""
    known = merged(hours)
    return () if known == ANY_TIME else known


def by_day(hours: tuple[Span, ...]) -> list[tuple[int, int, tuple[tuple[int, int], ...]]]:
    """Return (first weekday, last weekday, their times) as people say it: «Mon–Fri 18:00–22:00, Sat all day».

    Times are minutes of the day; a night that ends before noon belongs to the day it begins in (22:00–30:00).
    """
    days: list[list[tuple[int, int]]] = [[] for _ in range(7)]
    for one in _whole_nights(hours or ANY_TIME):
        begins = one.since
        while begins < one.until:
            today = begins // DAY * DAY
            midnight = today + DAY
            overnight = begins > today and midnight < one.until <= midnight + DAY // 2
            ends = one.until if overnight else min(midnight, one.until)
            days[today // DAY % 7].append((begins - today, ends - today))
            begins = ends
    found: list[tuple[int, int, tuple[tuple[int, int], ...]]] = []
    for day, times in enumerate(days):
        if found and found[-1][2] == tuple(times) and found[-1][1] == day - 1:
            found[-1] = (found[-1][0], day, found[-1][2])
        elif times:
            found.append((day, day, tuple(times)))
    return found


WORKING_HOURS = canonical(tuple(one for day in range(5) for one in span(day, 9 * 60, 18 * 60)))
EVENINGS_AND_WEEKENDS = canonical(
    (*(one for day in range(5) for one in block(day, Block.EVENING)), Span(5 * DAY, WEEK))
)
PRESETS: dict[str, tuple[Span, ...]] = {"any": (), "evenings": EVENINGS_AND_WEEKENDS, "working": WORKING_HOURS}
"""What one press chooses. Our own guess."""


def _whole_nights(hours: tuple[Span, ...]) -> tuple[Span, ...]:
    """The hours with a night over the week's end in one piece, as it was said; its end lies behind the week's."""
    known = merged(hours)
    if len(known) > 1 and known[0].since == 0 and known[0].until <= DAY // 2 and known[-1].until == WEEK:
        return (*known[1:-1], Span(known[-1].since, WEEK + known[0].until))
    return known


def _minute(local: datetime) -> datetime:
    return local.replace(second=0, microsecond=0)


def _midnight(local: datetime) -> datetime:
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


MOST_CHECKS = 3
"""Somebody with so many open checks is not called to another one, unless they chose another number themselves."""
