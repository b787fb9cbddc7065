"""How large a piece of ground is: a walked outline, laid flat around its middle on the ellipsoid.

For pieces of up to some km: a dump, a field, a pond. The error of the flat map is then below a thousandth.
"""

from collections.abc import Sequence
from itertools import combinations
from math import cos, hypot, radians, sin, sqrt

from bot.domain.places.points import Point

_MAJOR_M = 6_378_137.0
_ECCENTRICITY = 6.694_379_990_141e-3  # WGS 84, squared

CORNERS = 3
"""With fewer there is no area."""

Flat = tuple[float, float]


def area_m2(ring: Sequence[Point]) -> float:
    """Return the area inside a closed ring (the last corner is joined to the first), m²; 0 for fewer than 3 corners.

    For a ring that crosses itself the figure means nothing: see `crosses`.
    """
    if len(ring) < CORNERS:
        return 0.0
    corners = _flat(ring)
    turned = [*corners[1:], corners[0]]
    return abs(sum(x * other_y - other_x * y for (x, y), (other_x, other_y) in zip(corners, turned, strict=True))) / 2


def crosses(ring: Sequence[Point]) -> bool:
    """Whether two sides of the ring meet anywhere but at a common corner."""
    corners = _flat(ring)
    count = len(corners)
    sides = [(corners[at], corners[(at + 1) % count]) for at in range(count)]
    return any(
        _meet(*sides[one], *sides[other])
        for one, other in combinations(range(count), 2)
        if other - one > 1 and not (one == 0 and other == count - 1)
    )


def around(ring: Sequence[Point]) -> tuple[Point, ...]:
    """Return the line around all points, without dents (their convex hull), against the clock.

    Where there are fewer than three different points it is these.
    """
    corners = sorted(set(zip(_flat(ring), ring, strict=True)), key=lambda pair: pair[0])
    if len(corners) < CORNERS:
        return tuple(point for _, point in corners)
    lower, upper = _half(corners), _half(corners[::-1])
    return tuple(point for _, point in (*lower[:-1], *upper[:-1]))


def _half(corners: Sequence[tuple[Flat, Point]]) -> list[tuple[Flat, Point]]:
    line: list[tuple[Flat, Point]] = []
    for corner in corners:
        while len(line) > 1 and _turn(line[-2][0], line[-1][0], corner[0]) <= 0:
            line.pop()
        line.append(corner)
    return line


def _flat(ring: Sequence[Point]) -> list[Flat]:
    """East and north of the middle of the corners, m."""
    if not ring:
        return []
    lat, lon = (sum(getattr(point, axis) for point in ring) / len(ring) for axis in ("lat", "lon"))
    bulge = 1 - _ECCENTRICITY * sin(radians(lat)) ** 2
    across = _MAJOR_M / sqrt(bulge) * cos(radians(lat))  # radius of the parallel
    along = _MAJOR_M * (1 - _ECCENTRICITY) / bulge**1.5  # radius of the meridian's bend
    return [(radians(point.lon - lon) * across, radians(point.lat - lat) * along) for point in ring]


def _turn(a: Flat, b: Flat, c: Flat) -> float:
    """Over 0 where a → b → c turns left, under 0 where right, 0 where it goes straight on."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _meet(a: Flat, b: Flat, c: Flat, d: Flat) -> bool:
    one, two, three, four = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if ((one > 0) != (two > 0)) and ((three > 0) != (four > 0)) and 0 not in (one, two, three, four):
        return True
    return any(
        turn == 0 and _between(*side, point)
        for turn, side, point in ((one, (a, b), c), (two, (a, b), d), (three, (c, d), a), (four, (c, d), b))
    )


def _between(a: Flat, b: Flat, point: Flat) -> bool:
    """Whether a point that is on the line through a and b lies between them."""
    return hypot(point[0] - a[0], point[1] - a[1]) + hypot(point[0] - b[0], point[1] - b[1]) <= hypot(
        b[0] - a[0], b[1] - a[1]
    ) * (1 + 1e-12)
