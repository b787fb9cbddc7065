"""When a standing inspector is asked: local times of day, the slots they make, how long each may be answered."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.domain.text.spelling import folded

Times = tuple[int, ...]
"""Minutes after local midnight, ascending, one to `MOST` of them."""

USUAL: Times = (8 * 60, 20 * 60)
"""Every day at 08:00 and 20:00, as the inspectors of the Green line did."""

PRESETS: tuple[Times, ...] = (USUAL, (7 * 60, 19 * 60), (9 * 60, 21 * 60), (8 * 60, 14 * 60, 20 * 60), (20 * 60,))

MOST = 4
"""Times a day."""

APART = 60
"""Minutes between two of them at least, over midnight too. Our own guess: sooner it would be the same observation."""

WINDOW = timedelta(hours=3)
"""How long after its slot an observation may be given. Our own guess: what one remembers of the air at eight."""

CHANGE = timedelta(hours=1)
"""How long an observation may be changed and added to."""

MISSED = 7
"""Gaps in a row after which an inspector is asked, once and kindly, whether they would like to pause. Our own guess."""

_DAY = timedelta(days=1)
_TOKEN = re.compile(r"(\d{1,2})(?:[:.]([0-5]\d))?")
_BREAKS = re.compile(r"[,;/\s]+")
_FILLERS = frozenset({"и", "в", "час", "часов", "мен", "және", "сағат", "сагат", "жане", "and", "at"})


def read_times(text: str) -> Times | str:
    """Return the times that a text like «7:30, 13, 21:00» names, or the id of the sentence that says what is odd."""
    found: set[int] = set()
    for part in _BREAKS.split(folded(text)):
        token = _TOKEN.fullmatch(part)
        if token is None:
            if part and part not in _FILLERS:
                return "observe-times-odd"
            continue
        hour, minute = int(token[1]), int(token[2] or 0)
        if hour > 24 or (hour == 24 and minute):
            return "observe-times-odd"
        found.add(hour % 24 * 60 + minute)
    if not found:
        return "observe-times-odd"
    if len(found) > MOST:
        return "observe-times-many"
    times = tuple(sorted(found))
    if len(times) > 1 and any((after - before) % 1440 < APART for before, after in pairwise((*times, times[0]))):
        return "observe-times-close"
    return times


def written(times: Times) -> str:
    """Write the times as people do: «08:00, 20:00»."""
    return ", ".join(f"{minute // 60:02}:{minute % 60:02}" for minute in times)


def slots(times: Times, after: datetime, until: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    """Yield every slot later than `after` and not later than `until`, as UTC, the oldest first."""
    day, last = after.astimezone(zone).date() - _DAY, until.astimezone(zone).date() + _DAY
    while day <= last:
        for minute in times:
            at = datetime.combine(day, time(minute // 60, minute % 60), zone).astimezone(UTC)
            if after < at <= until:
                yield at
        day += _DAY


def following(times: Times, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the first slot later than `after`, as UTC."""
    return next(slots(times, after, after + 3 * _DAY, zone))


def closes(times: Times, slot: datetime, zone: ZoneInfo) -> datetime:
    """Return until when the slot may be answered: `WINDOW` later, or when the next one comes."""
    return min(slot + WINDOW, following(times, slot, zone))
