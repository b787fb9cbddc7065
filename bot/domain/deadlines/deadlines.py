"""The law's clocks: when a letter counts as registered, when its term ends, and why on that day.

Two days belong to every term. `due`: the day to hold somebody to, or to be ready by. `latest`: the last day that can
still be called lawful, where the law can be read in two ways. Mostly they are the same.
"""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from bot.domain.deadlines.terms import Office, Term
from bot.domain.deadlines.working_days import Off, WorkingDays


@dataclass(frozen=True, slots=True)
class Registered:
    """The day a letter counts as registered on; `why` not the day it came: after hours, or a day off."""

    day: date
    why: Literal["same_day", "after_hours", "day_off"]


@dataclass(frozen=True, slots=True)
class Counted:
    """A term counted out from `start`, which itself does not count. `other`: a second reading of the law, if any."""

    term: Term
    start: date
    due: date
    latest: date
    other: Term | None = None


def registered(at: datetime | date, days: WorkingDays, office: Office) -> Registered:
    """Return when a letter that came then is registered (APPC 64(3)); a date without a time is within hours.

    `at`: local. Before the office opens is the same day.
    """
    day = at.date() if isinstance(at, datetime) else at
    if not days.works(day):
        return Registered(days.from_(day), "day_off")
    if isinstance(at, datetime) and at.time() >= office.closes:
        return Registered(days.plus(day, 1), "after_hours")
    return Registered(day, "same_day")


def end(term: Term, start: date, days: WorkingDays) -> date:
    """Return the last day of a term that began with `start`, before any roll-over."""
    match term.unit:
        case "working_days":
            return days.plus(start, term.value)
        case "calendar_days":
            return start + timedelta(days=term.value)
        case "months":
            return plus_months(start, term.value)
        case "working_days_before":
            return days.minus(start, term.value)
        case "calendar_days_before":
            return start - timedelta(days=term.value)


def count(term: Term, start: date, days: WorkingDays) -> Counted:
    """Count a term out from a day."""
    last = end(term, start, days)
    if term.roll == "none":
        return Counted(term, start, last, last)
    rolled = days.from_(last)
    return Counted(term, start, rolled if term.roll == "due" else last, rolled)


def either(one: Counted, other: Counted) -> Counted:
    """Where two terms hold for the same thing: due by the earlier, lawful at the latest by the later one."""
    first, second = sorted((one, other), key=lambda counted: counted.due)
    return Counted(first.term, first.start, first.due, max(first.latest, second.latest), second.term)


def off_between(counted: Counted, days: WorkingDays) -> tuple[Off, ...]:
    """Return the named days off that a term ran over; none where it counts every day."""
    if counted.term.unit != "working_days":
        return ()
    return tuple(days.between(counted.start + timedelta(days=1), counted.due))


def plus_months(day: date, months: int) -> date:
    """Return the same day so many months later, the month's last day where it is shorter: 31 January → 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
