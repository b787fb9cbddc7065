"""Duty from the way people write it: «3h», «до 22», «бүгін», «2 hours», «off». Local time, aware."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.text.clock_times import TIME, minutes, plain, without_hours
from bot.domain.text.day_parts import Clock, Odd

LONGEST = timedelta(hours=72)
"""Who means to be on duty for longer goes on duty without an end."""

CHOICES_H = (1, 2, 4, 8)
"""Hours of duty that a button offers."""

EVENING_H = 22
"""«Until 22:00», as the other button has it."""

SMALL = 12
"""A bare number up to it means hours from now («3»), a greater one a time of day («22»)."""

_OFF = re.compile(
    r"off|stop|no|not?|end|нет|стоп|выкл\w*|хватит|снять\w*|закончи\w*|все|жок|токта\w*|бол\w*|шык\w*|демал\w*"
)
_OPEN = re.compile(r"on|yes|start|go|да|вкл\w*|начать|начал\w*|дежурю|иа|ия|кир\w*|баста\w*|until i say|пока не скажу")
_TODAY = re.compile(
    r"(?:до конца дня|сегодня|до ночи|until midnight|today|all day|весь день|бугин\w*|кун бойы|тунге дейин)"
)
_HOURS = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(?:h|hrs?|hours?|ч|час|часа|часов|сагат\w*|саг|с)\b\.?(?!\s*дейин)")
_HALF_HOUR = re.compile(r"полчаса|half an? hour|жарты сагат\w*")
_ONE_HOUR = re.compile(r"(?:на )?час|an hour|one hour|бир сагат\w*|сагат")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:m|min|mins|minutes?|м|мин\w*)\b\.?")
_UNTIL = re.compile(
    rf"(?:(?:до|по|until|till|to|til)\s+(?:сагат\s+)?{TIME}|(?:сагат\s+)?{TIME}\s*(?:сагат\s+)?дейин)(?:\s*(?:ч|час\w*)\b\.?)?"
)
_BARE = re.compile(rf"{TIME}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants of their duty. `until` None: without an end, until they say."""

    on: bool
    until: datetime | None = None


def wish(text: str, local: datetime) -> Wish | str:
    """Return what the words behind `/duty` ask for, or the id of the sentence that says they were not understood.

    A time of day that has passed is tomorrow's. `local`: now, on the wall.
    """
    said = re.sub(r"^(?:на|for|тагы)\s+", "", plain(text).strip(" .!,"))
    if _OFF.fullmatch(said):
        return Wish(False)
    if _OPEN.fullmatch(said):
        return Wish(True)
    if _TODAY.fullmatch(said):
        return Wish(True, midnight(local))
    length = _length(said)
    if length is not None:
        return Wish(True, local + length) if timedelta() < length <= LONGEST else "duty-too-long"
    if found := _UNTIL.fullmatch(said) or _BARE.fullmatch(said):
        hour, minute, half = next(part for part in _thirds(found.groups()) if part[0] is not None)
        return _until(local, str(hour), minute, half)
    return _until_part(said, local)


def midnight(local: datetime) -> datetime:
    """Return the end of the local day."""
    return (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


def next_time(local: datetime, minute: int) -> datetime:
    """Return the next moment at which the clock on the wall shows that minute of the day (1440: midnight)."""
    today = local.replace(hour=0, minute=0, second=0, microsecond=0)
    then = today + timedelta(minutes=minute)
    return then if then > local else then + timedelta(days=1)


def _length(said: str) -> timedelta | None:
    if _HALF_HOUR.fullmatch(said):
        return timedelta(minutes=30)
    if _ONE_HOUR.fullmatch(said):
        return timedelta(hours=1)
    if found := _HOURS.fullmatch(said):
        return timedelta(hours=float(found[1].replace(",", ".")))
    if found := _MINUTES.fullmatch(said):
        return timedelta(minutes=int(found[1]))
    if said.isascii() and said.isdigit() and 1 <= int(said[:9]) <= SMALL:
        return timedelta(hours=int(said))
    return None


def _until(local: datetime, hour: str, minute: str | None, half: str | None) -> Wish | str:
    of_day = minutes(hour, minute, half)
    return "duty-unclear" if of_day is None else Wish(True, next_time(local, of_day))


def _until_part(said: str, local: datetime) -> Wish | str:
    """«До 6 вечера», «кешкі 6-ға дейін», «until noon»: a time with its part of the day."""
    from bot.domain.volunteers.week_marks import marks  # many patterns, which the start has no use for

    try:
        found = [value for name, value in marks(without_hours(said)) if name not in ("to", "to-behind")]
        if len(found) == 1 and isinstance(clock := found[0], Clock) and clock.part is not None:
            return Wish(True, next_time(local, clock.readings[0]))
    except Odd:
        pass
    return "duty-unclear"


def _thirds(groups: tuple[str | None, ...]) -> list[tuple[str | None, str | None, str | None]]:
    return [(groups[at], groups[at + 1], groups[at + 2]) for at in range(0, len(groups), 3)]
