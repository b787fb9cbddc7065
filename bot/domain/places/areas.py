"""Where the hotline works: areas, and the districts the digest counts by."""

from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from bot.domain.people.bodies import Certainty
from bot.domain.people.organisations import Organisation
from bot.domain.places.points import Circle, Point, Polygon, Shape, about_m, in_kazakhstan
from bot.domain.text.languages import Row, Words


def _check_corner(lat: float, lon: float) -> None:
    if not (abs(lat) <= 90 and abs(lon) <= 180 and in_kazakhstan(Point(lat, lon))):
        raise ValueError(f"{lat}, {lon} must lie in Kazakhstan: latitude comes first, then longitude")


class CircleRow(Row):
    """A circle as it is written: degrees and metres."""

    lat: float
    lon: float
    radius_m: Annotated[int, Field(ge=100, le=200_000)]


class Shaped(Row):
    """Something with a place: exactly one of `circle` and `polygon` ([[lat, lon], …])."""

    name: Words
    circle: CircleRow | None = None
    polygon: tuple[tuple[float, float], ...] | None = None
    certainty: Certainty
    source: str = "drawn by hand"

    @model_validator(mode="after")
    def _has_one_shape(self) -> Self:
        if (self.circle is None) == (self.polygon is None):
            raise ValueError("must have exactly one of circle, polygon and file")
        if self.polygon is not None and len(self.polygon) < 3:
            raise ValueError(f"polygon must have at least three corners (got {len(self.polygon)})")
        for lat, lon in self.polygon or ():
            _check_corner(lat, lon)
        if self.circle:
            _check_corner(self.circle.lat, self.circle.lon)
        return self

    @cached_property
    def shape(self) -> Shape:
        """The same as something that can be asked `point in …`."""
        if self.circle:
            return Circle(Point(self.circle.lat, self.circle.lon), self.circle.radius_m)
        return Polygon(tuple(Point(lat, lon) for lat, lon in self.polygon or ()))


class District(Shaped):
    """A part of an area that people know by name."""

    id: str


class Area(Shaped):
    """A town or a district of villages. `forms` are put into the names of its bodies. Its id fits into a button.

    `organisation`: who signs letters and certificates here, where it is another than the hotline's.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{2,24}$")]
    lines: Annotated[tuple[str, ...], Field(min_length=1)]
    forms: dict[str, Words] = Field(default_factory=dict)
    organisation: Organisation | None = None
    districts: dict[str, District] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Located:
    """Where a point is; `district` is None in a part that nobody has named yet."""

    area: Area
    district: District | None


def locate(areas: tuple[Area, ...], point: Point) -> Located | None:
    """Return the area and district of a point, None outside all. Where districts overlap, the nearest centre counts.

    A district counts even when it lies outside its area's border: settlements belong to a town across the fields.
    """
    for area in areas:
        around = [d for d in area.districts.values() if point in d.shape]
        if around:
            return Located(area, min(around, key=lambda d: about_m(d.shape.centre, point)))
        if point in area.shape:
            return Located(area, None)
    return None
