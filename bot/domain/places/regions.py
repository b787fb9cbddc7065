"""The regions of the country: where a point is when it lies outside every area, and who answers for the air there."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.places.points import Point, Polygon
from bot.domain.text.languages import Words


@dataclass(frozen=True, slots=True)
class Region:
    """A region or a city of its own. `parts`: its outer borders, without the islands in them; `ecology`: its office."""

    id: str
    name: Words
    ecology: Words
    parts: tuple[Polygon, ...]

    def __contains__(self, point: Point) -> bool:
        return any(point in part for part in self.parts)


def region_of(regions: Iterable[Region], point: Point) -> Region | None:
    """Return the region of a point, the smallest of two that hold it: a city lies within a region. None: abroad."""
    return min((one for one in regions if point in one), key=_size, default=None)


def _size(region: Region) -> int:
    """Return how many corners its borders have: the three cities have the fewest by far."""
    return sum(len(part.ring) for part in region.parts)
