"""Where the hotline works: areas, the districts the digest counts by, villages and microdistricts in them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bot.domain.people.bodies import Certainty
from bot.domain.people.organisations import Organisation
from bot.domain.places.points import Circle, Point, Polygon, Shape, about_m, in_kazakhstan, reaches
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
    """A part of an area that people know by name. `industrial`: works and their surroundings."""

    id: str
    industrial: bool = False


class Works(Shaped):
    """An industrial place: works, a mine, a tailings pond. Nobody under 18 is called there."""

    id: str


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{2,24}$")]


class Locality(Row):
    """A village, or a microdistrict of a town, that people name; nobody has to know where exactly it lies.

    `kato`: its code in the state classifier of administrative-territorial objects. `also`: other names and spellings.
    `common`: an ordinary word too («Бастау»): taken for the place only in capital letters, or beside «село», «ауылы».
    `circle`: where it lies, where somebody knows; it is a district then for whatever lies in it.
    """

    id: Id
    name: Words
    kind: Literal["village", "settlement", "station", "siding", "quarter"] = "village"
    kato: Annotated[str, StringConstraints(pattern=r"^\d{9}$")] | None = None
    also: tuple[str, ...] = ()
    common: bool = False
    circle: CircleRow | None = None
    certainty: Certainty = "A"
    source: str = "classifier of administrative-territorial objects, edition of 17.10.2022; Kazakh and English are ours"

    @cached_property
    def shaped(self) -> District | None:
        """The same as a district that holds points; None where nobody knows where it lies."""
        if self.circle is None:
            return None
        return District(id=self.id, name=self.name, circle=self.circle, certainty=self.certainty, source=self.source)


class Area(Shaped):
    """A town or a district of villages. `forms` are put into the names of its bodies. Its id fits into a button.

    `industrial`: places within it that are no district. `organisation`: who signs letters and certificates here, where
    it is another than the hotline's.
    """

    id: Id
    lines: Annotated[tuple[str, ...], Field(min_length=1)]
    forms: dict[str, Words] = Field(default_factory=dict)
    organisation: Organisation | None = None
    districts: dict[str, District] = Field(default_factory=dict)
    industrial: dict[str, Works] = Field(default_factory=dict)
    villages: dict[str, Locality] = Field(default_factory=dict)
    quarters: dict[str, Locality] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _has_each_id_once(self) -> Self:
        twice = (self.districts.keys() & self.villages.keys()) | (
            self.quarters.keys() & (self.districts | self.villages).keys()
        )
        if twice:
            raise ValueError(
                f"{', '.join(sorted(twice))}: a district, a village and a microdistrict need ids of their own"
            )
        return self

    @cached_property
    def localities(self) -> dict[str, Locality]:
        """Its villages and microdistricts by id."""
        return self.villages | self.quarters

    def part(self, part: str | None) -> District | Locality | None:
        """Return the district, village or microdistrict with this id; None for none, or one the file has no more."""
        return self.districts.get(part or "") or self.localities.get(part or "")

    @cached_property
    def shaped_parts(self) -> tuple[District, ...]:
        """All parts of which it is known where they lie, in the order of the file."""
        return tuple(self._shaped_parts())

    def _shaped_parts(self) -> Iterator[District]:
        yield from self.districts.values()
        yield from (one.shaped for one in self.localities.values() if one.shaped)


def industrial(areas: Iterable[Area], point: Point, within_m: float = 0) -> bool:
    """Whether a point lies in an industrial district or place, or may lie there: it is known to `within_m` only."""
    return any(
        reaches(row.shape, point, within_m)
        for area in areas
        for row in (*(one for one in area.districts.values() if one.industrial), *area.industrial.values())
    )


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
        around = [d for d in area.shaped_parts if point in d.shape]
        if around:
            return Located(area, min(around, key=lambda d: about_m(d.shape.centre, point)))
        if point in area.shape:
            return Located(area, None)
    return None
