"""Instruments of the hotline: booked by parts of days, lent for a time, and who has them until when."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

AHEAD = 7
"""Days that can be booked, today among them."""

LOAN = timedelta(days=7)
"""How long somebody keeps a kit who has not booked it. Our own guess."""

AGAIN = timedelta(days=1)
"""How often whoever is late with a kit hears of it."""


class Slot(StrEnum):
    """A part of a local day."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"


ENDS_H = {Slot.MORNING: 12, Slot.DAY: 18, Slot.EVENING: 24}
"""The hour at which each part ends."""

Booked = tuple[date, Slot]


def place(booked: Booked) -> tuple[date, int]:
    """Return where a part of a day stands in time, to be compared with others."""
    return booked[0], list(Slot).index(booked[1])


def ends(day: date, slot: Slot) -> tuple[date, int]:
    """Return the local day and hour at which a part of a day is over."""
    hour = ENDS_H[slot]
    return (day, hour) if hour < 24 else (day + timedelta(days=1), 0)


def now(local: datetime) -> Booked:
    """Return the part of the day that it is: the night before noon is the morning's."""
    return local.date(), next(slot for slot, hour in ENDS_H.items() if local.hour < hour)


def after(booked: Booked) -> Booked:
    """Return the next part."""
    day, slot = booked
    order = list(Slot)
    place = order.index(slot) + 1
    return (day, order[place]) if place < len(order) else (day + timedelta(days=1), order[0])


def run(booked: Iterable[Booked], start: Booked) -> Booked | None:
    """Return the last part of what somebody has booked without a gap from `start` on; None if not even that."""
    taken, last = set(booked), None
    while start in taken:
        last, start = start, after(start)
    return last


def due_back(booked: Iterable[Booked], local: datetime) -> tuple[date, int]:
    """Return the local day and hour by which a kit that is taken now is to be handed on.

    The end of what they have booked, from now on or from the next part that is theirs; else after `LOAN`.
    """
    ahead = sorted((one for one in set(booked) if place(one) >= place(now(local))), key=place)
    last = run(ahead, ahead[0]) if ahead else None
    return ends(*last) if last else ends((local + LOAN).date(), Slot.DAY)
