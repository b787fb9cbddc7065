"""Whom to call to a case: on duty, in reach, able to measure it, not busy, near. Rings of two or three at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from math import cos, radians

from bot.domain.kinds import Kind
from bot.domain.places import Point, about_m

QUICK = timedelta(minutes=15)
"""What is gone sooner than this calls three people at a time; what lasts calls two, so that fewer are disturbed."""

BUSY_M = 3000
"""A volunteer who has something to do already is ranked as if they lived so much farther away, for each thing."""

MOST_CHECKS = 3
"""Somebody with so many open checks is not called to another one."""

REACHES_M = (500, 2_000, 5_000, 12_000, 30_000, 75_000, 200_000)
"""How far to look, one after the other; no volunteer's radius is over the last one."""

DEGREE_M = 111_195
"""A degree of latitude on the sphere of `about_m`, m."""


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A volunteer who may be called. `checks`, `offers`: how many of each they have open now."""

    person: int
    home: Point
    radius_m: int
    checks: int = 0
    offers: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody for a case; `distance_m` from their home, None when either place is unknown.

    `name`: how coordinators call them; it is not asked for when a ring is called.
    """

    person: int
    distance_m: int | None
    checks: int
    offers: int
    name: str | None = None

    @property
    def way_m(self) -> int:
        """How far they are, counting what they have to do already."""
        return (self.distance_m or 0) + BUSY_M * (self.checks + self.offers)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of degrees around a point."""

    south: float
    north: float
    west: float
    east: float

    @property
    def narrow(self) -> float:
        """How many degrees of latitude a degree of longitude is worth in the middle of it."""
        return cos(radians((self.south + self.north) / 2))


def box(around: Point, reach_m: float) -> Box:
    """Return the box that holds every point within `reach_m`, and little more."""
    high = reach_m * 1.01 / DEGREE_M
    wide = high / max(cos(radians(min(abs(around.lat) + high, 89.0))), 0.01)
    return Box(around.lat - high, around.lat + high, around.lon - wide, around.lon + wide)


def rank(volunteers: Iterable[OnDuty], point: Point) -> list[Candidate]:
    """Return those who may be called to `point`, the one to call first in front."""
    found = [
        Candidate(one.person, distance, one.checks, one.offers)
        for one in volunteers
        if one.checks < MOST_CHECKS and (distance := round(about_m(one.home, point))) <= one.radius_m
    ]
    return sorted(found, key=lambda one: (one.way_m, one.person))


def enough(ranked: list[Candidate], wanted: int, reach_m: float) -> bool:
    """Whether nobody farther than `reach_m` can come before the first `wanted` of those found within it."""
    return len(ranked) >= wanted and ranked[wanted - 1].way_m <= reach_m


def ring_size(kind: Kind) -> int:
    """Return how many volunteers one ring calls at the same time."""
    return 3 if kind.perishes <= QUICK else 2


def window(kind: Kind) -> timedelta:
    """Return how long a ring has to answer before the case is passed on."""
    return kind.perishes
