"""From degrees to pixels and back: equirectangular, true to scale at the middle of the view."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

METRES_A_DEGREE = 111_195.0  # of latitude, on the mean sphere
Position = tuple[float, float]  # latitude, longitude in degrees


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a sheet, px."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float, margin: float = 0) -> bool:
        """Whether the pixel lies inside, `margin` px or more from every side."""
        right, bottom = self.left + self.width, self.top + self.height
        return self.left + margin <= x <= right - margin and self.top + margin <= y <= bottom - margin

    def touches(self, other: "Box") -> bool:
        """Whether the two overlap."""
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def within(self, other: "Box") -> bool:
        """Whether this one lies wholly inside the other."""
        return other.holds(self.left, self.top) and other.holds(self.left + self.width, self.top + self.height)


@dataclass(frozen=True, slots=True)
class View:
    """A part of the earth on a part of a sheet: `middle` is in the middle of `box`, a pixel is `metres` wide."""

    box: Box
    middle: Position
    metres: float

    def xy(self, at: Position) -> tuple[float, float]:
        """Return the pixel of a position."""
        lat, lon = at
        east = (lon - self.middle[1]) * METRES_A_DEGREE * math.cos(math.radians(self.middle[0]))
        north = (lat - self.middle[0]) * METRES_A_DEGREE
        return (
            self.box.left + self.box.width / 2 + east / self.metres,
            self.box.top + self.box.height / 2 - north / self.metres,
        )


def around(middle: Position, box: Box, *, radius_m: float) -> View:
    """Return the view that shows everything within `radius_m` of the middle."""
    return View(box, middle, 2 * radius_m / min(box.width, box.height))


def over(positions: Sequence[Position], box: Box, *, least_m: float, margin: float = 70) -> View:
    """Return the view that shows all positions, `margin` px from the sides, and is at least `least_m` wide."""
    south, north = min(at[0] for at in positions), max(at[0] for at in positions)
    west, east = min(at[1] for at in positions), max(at[1] for at in positions)
    middle = ((south + north) / 2, (west + east) / 2)
    wide = (east - west) * METRES_A_DEGREE * math.cos(math.radians(middle[0]))
    high = (north - south) * METRES_A_DEGREE
    metres = max(wide / (box.width - 2 * margin), high / (box.height - 2 * margin), least_m / box.width)
    return View(box, middle, metres)
