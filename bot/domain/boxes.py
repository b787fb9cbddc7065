"""Rectangles of degrees: a quick first look at what lies around a point."""

from dataclasses import dataclass
from math import cos, radians

from bot.domain.places import Point

DEGREE_M = 111_195
"""A degree of latitude on the sphere of `about_m`, m."""


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
