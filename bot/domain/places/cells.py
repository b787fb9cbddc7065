"""The public grid: fixed squares, so that the same home always shows the same one, however often it reports.

A place rounded anew each time is found by averaging: the mean of twenty such reports lies 12 m from the door. A square
that is kept tells no more at the hundredth report than at the first.
"""

from dataclasses import dataclass
from math import floor

from bot.domain.places.points import Point

FINE_LAT, FINE_LON = 0.001, 0.0015
"""Degrees of the fine grid: about 111 × 107 m at 50° N. A letter tells no more of a place at home."""

COARSE = 5
"""So many fine squares a side make a public one: 0.005° × 0.0075°, 556 × 536 m at 50° N."""

CELL_M = 556
"""Height of a public square, m: how exact a public place is."""

STICKY_M = 150
"""So near (m) an earlier report of the same person a new one is from the same home: it keeps its square."""

FINE_WITHIN_M = 230
"""How far (m) the place may be from the middle of its fine square: half its diagonal and `STICKY_M`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A square of the grid by its fine indices, counted from 0°, 0°."""

    lat_i: int
    lon_i: int

    @property
    def name(self) -> str:
        """Return the public square's name: «c10010x9733»."""
        return f"c{self.lat_i // COARSE}x{self.lon_i // COARSE}"

    @property
    def centre(self) -> Point:
        """The middle of the public square."""
        south, west, north, east = self.bounds
        return Point(round((south + north) / 2, 7), round((west + east) / 2, 7))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """South, west, north, east of the public square, degrees."""
        lat, lon = self.lat_i // COARSE, self.lon_i // COARSE
        high, wide = FINE_LAT * COARSE, FINE_LON * COARSE
        return round(lat * high, 7), round(lon * wide, 7), round((lat + 1) * high, 7), round((lon + 1) * wide, 7)

    @property
    def fine_bounds(self) -> tuple[float, float, float, float]:
        """South, west, north, east of the fine square, degrees."""
        south, west = self.lat_i * FINE_LAT, self.lon_i * FINE_LON
        return round(south, 7), round(west, 7), round(south + FINE_LAT, 7), round(west + FINE_LON, 7)

    @property
    def fine_centre(self) -> Point:
        """The middle of the fine square."""
        return Point(round((self.lat_i + 0.5) * FINE_LAT, 7), round((self.lon_i + 0.5) * FINE_LON, 7))

    def nearest(self, point: Point) -> Point:
        """Return the point of the public square nearest to `point`; `point` itself where it lies inside."""
        south, west, north, east = self.bounds
        return Point(min(max(point.lat, south), north), min(max(point.lon, west), east))


def cell_of(point: Point) -> Cell:
    """Return the square in which a point lies."""
    return Cell(_index(point.lat, FINE_LAT), _index(point.lon, FINE_LON))


def _index(degrees: float, step: float) -> int:
    """Return floor(degrees / step); a point on a line of the grid belongs to the square above it."""
    return floor(round(degrees / step, 6))
