"""What lies under the points of a map: a border, water, names of places. Positions are (lat, lon) in degrees."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Lake:
    """A lake's or reservoir's shore, and its name by language; no name, no letters on the map."""

    shore: Line
    names: dict[str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """A town or village. `people`: inhabitants, 0 if unknown: the larger is named first where room is short."""

    at: tuple[float, float]
    names: dict[str, str]
    people: int


@dataclass(frozen=True, slots=True)
class Ground:
    """All there is to draw under the points."""

    borders: tuple[Line, ...]
    lakes: tuple[Lake, ...]
    rivers: tuple[Line, ...]
    places: tuple[Place, ...]


@cache
def ground(area: str | None) -> Ground:
    """Return the ground with the border of `area` («temirtau»); without a border for an area that has no file."""
    return Ground(
        borders=tuple(ring for shape, _ in _shapes(f"{area}_boundary") for ring in _rings(shape)) if area else (),
        lakes=tuple(Lake(ring, _names(about)) for shape, about in _shapes("lakes") for ring in _rings(shape)),
        rivers=tuple(line for shape, _ in _shapes("rivers") for line in _lines(shape)),
        places=tuple(
            Place(_turned(shape["coordinates"]), _names(about), int(about.get("pop") or 0))
            for shape, about in _shapes("places")
        ),
    )


def _shapes(name: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield (geometry, properties) of each feature of the file; nothing if there is no such file."""
    file = files("bot") / "data" / "geo" / f"{name}.geojson"
    if file.is_file():
        for feature in json.loads(file.read_text("utf-8"))["features"]:
            yield feature["geometry"], feature["properties"]


def _rings(shape: dict[str, Any]) -> Iterator[Line]:
    """Yield the outer ring of each polygon: our lakes and borders have no holes that could be seen."""
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    for polygon in polygons:
        yield tuple(_turned(corner) for corner in polygon[0])


def _lines(shape: dict[str, Any]) -> Iterator[Line]:
    """Yield each line."""
    for line in shape["coordinates"] if shape["type"] == "MultiLineString" else [shape["coordinates"]]:
        yield tuple(_turned(corner) for corner in line)


def _turned(position: list[float]) -> tuple[float, float]:
    """GeoJSON says longitude first, people say latitude first."""
    return position[1], position[0]


def _names(about: dict[str, Any]) -> dict[str, str]:
    """Return the names that are given, by language."""
    return {language: about[language] for language in ("kk", "ru", "en") if about.get(language)}
