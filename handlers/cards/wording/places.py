"""Where something is, in the reader's words."""

from collections.abc import Collection, Iterator
from typing import Protocol

from bot.adapters import country
from bot.domain.places.points import Point
from bot.domain.places.regions import region_of
from bot.i18n import Markup
from handlers.cards.view import View

VAGUE_M = 10
"""A radius of uncertainty (m) from which on it is worth telling: a phone's best is no news, 20 m is a house or two."""


class Placed(Protocol):
    """Something with a place: a draft, a case."""

    @property
    def point(self) -> Point | None:
        """Degrees, None: not said."""

    @property
    def accuracy_m(self) -> float | None:
        """The radius of uncertainty, m."""

    @property
    def place_words(self) -> str | None:
        """A venue's title and address."""

    @property
    def area(self) -> str | None:
        """Id of the area, None: outside all."""

    @property
    def district(self) -> str | None:
        """Id of the district in the area."""


def outside(view: View, point: Point) -> Iterator[Markup]:
    """Say of a point outside every area that perhaps nobody can go there, and who could help instead."""
    yield view.words("draft-place-outside")
    region = region_of(country.regions(), point)
    if region is None:
        yield view.words("outside-country")
    else:
        yield view.words("outside-region", region=view.words.of(region.name), body=view.words.of(region.ecology))


def area_named(view: View, at: Placed) -> str:
    """Return «Temirtau, Centre» and nothing nearer; outside every area the point to about 100 m, plain text."""
    area = view.catalogue.areas.get(at.area or "")
    if area is None:
        return "" if at.point is None else f"≈ {at.point.lat:.3f}, {at.point.lon:.3f}"
    district = area.part(at.district)
    return ", ".join(view.words.of(row.name) for row in (area, district) if row is not None)


def place(view: View, at: Placed) -> Markup:
    """Return «Temirtau, Centre · Café Aiman, 5 Lenin St. (± 500 m)» as HTML; the coordinates outside every area."""
    area = view.catalogue.areas.get(at.area or "")
    if area is not None:
        district = area.part(at.district)
        where = ", ".join(view.words.of(row.name) for row in (area, district) if row is not None)
    elif at.point is not None:
        where = f"{at.point.lat:.4f}, {at.point.lon:.4f}"
    elif at.place_words:
        where = ""
    else:
        return view.words("place-none")
    where = " · ".join(part for part in (where, (at.place_words or "")[:200]) if part)
    if at.accuracy_m is not None and at.accuracy_m >= VAGUE_M:
        return view.words("place-within", where=where, within=view.words.distance(at.accuracy_m))
    return view.words("place", where=where)


def regions(view: View, areas: Collection[str]) -> str:
    """Name regions as plain text, in the order of the hotline's file; none of them: all."""
    rows = [row for row in view.catalogue.areas.values() if row.id in areas]
    return ", ".join(view.words.of(row.name) for row in rows) or view.words.plain("invite-everywhere")
