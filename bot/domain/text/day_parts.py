"""Times with the part of the day they are of («6 вечера», «кешкі 6», «6pm», «noon»), and the hours two of them span."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.text.clock_times import DAY

HALF = DAY // 2
"""Two readings of «6» lie so far apart, minutes."""


class Part(StrEnum):
    """What a time may be said to be of."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"
    AM = "am"
    PM = "pm"


_SAME = {hour: hour for hour in range(1, 12)}
_LATER = {hour: hour + 12 for hour in range(1, 12)}
# Which hour of 24 an hour of each part is; one that is missing is not said so by anybody («12 утра», «8 дня»).
_HOURS: dict[Part, dict[int, int]] = {
    Part.MORNING: _SAME,
    Part.DAY: {10: 10, 11: 11, 12: 12, **{hour: hour + 12 for hour in range(1, 7)}, **{h: h for h in range(13, 19)}},
    Part.EVENING: {**{hour: hour + 12 for hour in range(4, 12)}, **{h: h for h in range(16, 24)}},
    Part.NIGHT: {
        0: 0,
        12: 0,
        **{h: h for h in range(1, 6)},
        8: 20,
        9: 21,
        10: 22,
        11: 23,
        20: 20,
        21: 21,
        22: 22,
        23: 23,
    },
    Part.AM: {12: 0, **_SAME},
    Part.PM: {12: 12, **_LATER},
}


class Odd(Exception):
    """A time or a span that nobody can mean, or that two readings fit: the sentence `say`, and the time `word`."""

    def __init__(self, say: str, word: str) -> None:
        self.say, self.word = say, word
        super().__init__(say)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was written, with the part of the day that was said with it (None: none was)."""

    hour: str
    minute: str | None = None
    part: Part | None = None

    def of(self, part: Part) -> "Clock":
        """Return the same time of that part of the day. One that has its own already stays."""
        return self if self.part else replace(self, part=part)

    @property
    def bare(self) -> bool:
        """Whether it is «6» alone, of which nobody can tell whether it is the morning's or the evening's."""
        return self.minute is None and len(self.readings) > 1

    @property
    def readings(self) -> tuple[int, ...]:
        """The minutes of the day that may be meant: those of the clock of 24 hours first. Raise `Odd` for none."""
        hour, rest = int(self.hour), int(self.minute or 0)
        if rest > 59 or hour * 60 + rest > DAY:
            raise Odd("hours-bad-time", str(self))
        if self.part is not None:
            if hour not in _HOURS[self.part]:
                raise Odd("hours-half" if 0 < hour < 13 else "hours-bad-time", str(self))
            return (_HOURS[self.part][hour] * 60 + rest,)
        if 0 < hour < 13 and not self.hour.startswith("0"):
            return hour * 60 + rest, (hour * 60 + rest + HALF) % DAY
        return (hour * 60 + rest,)

    def __str__(self) -> str:
        return f"{self.hour}:{self.minute}" if self.minute else self.hour


NOON, MIDNIGHT = Clock("12", None, Part.PM), Clock("12", None, Part.AM)


def between(first: Clock, last: Clock) -> tuple[int, int]:
    """Return the minutes [since, until) of a day, over midnight too. Raise `Odd` where it is not sure what is meant.

    «9-18» is the clock of 24 hours. Where one of the two is of a part of the day, the other is the one within twelve
    hours of it: 7 to 11 in the evening is 19–23, 9 to 6 in the evening 9–18.
    """
    plain = first.part is None and last.part is None
    if plain:
        since, until = first.readings[0], last.readings[0]
        unsure = len(first.readings) > 1 and len(last.readings) > 1
        if unsure and (until < since or (since < 6 * 60 and first.bare and last.bare)):
            raise Odd("hours-half", str(first))
        pairs = [(since, until)]
    else:
        pairs = [(since, until) for since in first.readings for until in last.readings]
    if {*pairs[0]} == {0, DAY} and plain:
        return 0, DAY
    fitting = [(since % DAY, (until - since) % DAY) for since, until in pairs]
    if len(fitting) > 1:
        fitting = [(since, length) for since, length in fitting if 0 < length <= HALF]
    if not fitting or not fitting[0][1]:
        raise Odd("hours-same", str(first))
    since, length = fitting[0]
    return since, since + length


def after(clock: Clock) -> tuple[int, int]:
    """Return the minutes behind «после 18». Raise `Odd` for «после 6», and for midnight, behind which is all of it."""
    if clock.bare and clock.readings[0] != HALF:
        raise Odd("hours-half", str(clock))
    return starting(clock)


def starting(clock: Clock) -> tuple[int, int]:
    """Return the minutes of «с 9» up to midnight. Raise `Odd` for «с 2», and for midnight itself."""
    since = clock.readings[0]
    if clock.bare and since < 6 * 60:
        raise Odd("hours-half", str(clock))
    if since % DAY == 0:
        raise Odd("hours-open", str(clock))
    return since, DAY


def before(clock: Clock) -> tuple[int, int]:
    """Return the minutes of «до 18» from midnight on. Raise `Odd` for «до 6», which may be the evening's."""
    if clock.bare and clock.readings[0] != HALF:
        raise Odd("hours-half", str(clock))
    return 0, clock.readings[0] or DAY
