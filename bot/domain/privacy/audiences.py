"""Who sees of a case what: each audience a row. Whoever renders a place, a time, words or photos asks this table.

`bot/services/privacy/shown.py` applies it to a case; `storage/digest/exports.py` to columns.
"""

from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """Those to whom something of a case is shown."""

    COORDINATOR = "coordinator"  # who sees the case's region
    CALLED = "called"  # a volunteer before «I will go»: called, in a group, asked by a colleague
    GOING = "going"  # the volunteer who goes, and the adult beside a minor
    NEARBY = "nearby"  # a resident nearby: a neighbour who is asked, somebody who may be a witness
    BODY = "body"  # a letter
    PACK = "pack"
    EXPORT = "export"  # a coordinator's export
    SHEET = "sheet"  # the digest's spreadsheet
    CHANNEL = "channel"
    OPEN = "open"  # open data


class Where(StrEnum):
    """How exact a place is."""

    EXACT = "exact"
    AGREED = "agreed"  # exact for a thing in a public place, or if the resident said yes; else the street or 100 m
    CELL = "cell"  # the public square


class When(StrEnum):
    """How exact the time of a report is."""

    EXACT = "exact"
    AGREED = "agreed"  # else the half of the hour
    PART = "part"  # the day and its part


class Said(StrEnum):
    """What remains of people's words."""

    WHOLE = "whole"
    REDACTED = "redacted"  # without who: see `redaction`
    AGREED = "agreed"  # else without doors too
    PLACELESS = "placeless"  # without who, and without what leads to a door
    NOTHING = "nothing"


class Pictures(StrEnum):
    """Which photos of residents."""

    ALL = "all"
    PUBLIC = "public"  # only of kinds that lie in public places: no yard, no view from a window
    CHOSEN = "chosen"  # those that a coordinator looked at
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Sees:
    """What one audience sees."""

    where: Where
    when: When
    said: Said
    pictures: Pictures


RULES: dict[Audience, Sees] = {
    Audience.COORDINATOR: Sees(Where.EXACT, When.EXACT, Said.WHOLE, Pictures.ALL),
    Audience.CALLED: Sees(Where.CELL, When.EXACT, Said.PLACELESS, Pictures.PUBLIC),
    Audience.GOING: Sees(Where.EXACT, When.EXACT, Said.REDACTED, Pictures.ALL),
    Audience.NEARBY: Sees(Where.CELL, When.EXACT, Said.NOTHING, Pictures.PUBLIC),
    Audience.BODY: Sees(Where.AGREED, When.AGREED, Said.AGREED, Pictures.ALL),
    Audience.PACK: Sees(Where.AGREED, When.AGREED, Said.AGREED, Pictures.ALL),
    Audience.EXPORT: Sees(Where.EXACT, When.EXACT, Said.REDACTED, Pictures.NONE),
    Audience.SHEET: Sees(Where.CELL, When.EXACT, Said.NOTHING, Pictures.NONE),
    Audience.CHANNEL: Sees(Where.CELL, When.PART, Said.NOTHING, Pictures.CHOSEN),
    Audience.OPEN: Sees(Where.CELL, When.PART, Said.NOTHING, Pictures.NONE),
}

HALF_HOUR = 30
"""Minutes to which a time is told in a letter about what is noticed at home."""

PARTS = ((0, "night"), (6, "morning"), (12, "day"), (18, "evening"))
"""From which hour on a part of the day is called so."""


def part_of_day(hour: int) -> str:
    """Return the part of the day in which a local hour lies: night, morning, day, evening."""
    return next(name for since, name in reversed(PARTS) if hour >= since)
