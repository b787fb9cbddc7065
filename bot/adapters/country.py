"""The country as data that comes with the program: its regions with their borders, its towns with their names."""

import csv
import json
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.places.gazetteer import Named
from bot.domain.places.points import Point, Polygon
from bot.domain.places.regions import Region
from bot.domain.text.languages import LANGUAGES, Words

_GEO = files("bot") / "data" / "geo"


@cache
def regions() -> tuple[Region, ...]:
    """Return the seventeen regions and three cities, in the order of their codes."""
    rows = json.loads((_GEO / "regions.geojson").read_text("utf-8"))["features"]
    return tuple(
        Region(
            id=row["properties"]["id"],
            name=Words(**{lang: row["properties"][lang] for lang in LANGUAGES}),
            ecology=Words(**{lang: row["properties"][f"ecology_{lang}"] for lang in LANGUAGES}),
            parts=tuple(_border(part[0]) for part in _parts(row["geometry"])),
        )
        for row in rows
    )


@cache
def towns() -> tuple[tuple[Named, int], ...]:
    """Return the larger towns of the country with how many people live there; how far each reaches is not said."""
    rows = csv.DictReader((_GEO / "towns.csv").read_text("utf-8").splitlines())
    return tuple(
        (
            Named(
                Words(**{lang: row[lang] for lang in LANGUAGES}),
                Point(float(row["lat"]), float(row["lon"])),
                within_m=0,
                also=tuple(row["also"].split("|")) if row["also"] else (),
            ),
            int(row["people"]),
        )
        for row in rows
    )


def _parts(geometry: dict[str, Any]) -> list[list[list[list[float]]]]:
    """Return the polygons of a shape, each a list of rings of (lon, lat)."""
    several: list[list[list[list[float]]]] = geometry["coordinates"]
    return several if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]


def _border(ring: list[list[float]]) -> Polygon:
    return Polygon(tuple(Point(lat, lon) for lon, lat in ring))
