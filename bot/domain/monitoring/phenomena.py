"""What a standing inspector observes, and when several who observe the same make an alarm: rows and one pure rule."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import ceil
from typing import Annotated

from pydantic import Field

from bot.domain.intake.kinds import Emoji, Id
from bot.domain.places.points import Point, about_m
from bot.domain.text.durations import Duration
from bot.domain.text.languages import Row, Words

QUIET = "quiet"
"""What is observed when there is nothing: worth as much as an alarm."""

THREE = (1, 2, 3)
"""Weak, middle, strong: the strengths of everything that has no scale of its own."""

GRID_LAT, GRID_LON = 0.005, 0.01
"""Degrees (at least 550 m each way in Kazakhstan) to which the middle of several homes is written: from it, and from
one's own home, nobody can tell another's."""

CROWD = 3
"""With fewer the middle would tell each of them where the other lives: it is written as their district's."""

COARSE_M = 500
"""Metres to whole multiples of which it is told how far from the middle the farthest home is."""


class Scale(StrEnum):
    """How strong it is: 0–6 on VDI 3882 for a smell, else one of `THREE`."""

    ODOUR = "odour"
    THREE = "three"


class Shape(StrEnum):
    """What it looks like on the chart of a series."""

    TRIANGLE = "triangle"
    SQUARE = "square"
    DIAMOND = "diamond"
    STAR = "star"
    HEXAGON = "hexagon"


class Phenomenon(Row):
    """Something that can be observed. `kind`: as what a case is opened; `family`: what may be one event with it."""

    id: Id
    emoji: Emoji
    name: Words
    kind: Id
    family: Id
    scale: Scale
    shape: Shape
    readings: tuple[str, ...] = ()

    def strengths(self) -> tuple[int, ...]:
        """Return how strong it may be, the weakest first."""
        return tuple(range(7)) if self.scale is Scale.ODOUR else THREE


class Alert(Row):
    """When reports of a family are an alarm: so many inspectors, so soon after one another, so near (m)."""

    inspectors: Annotated[int, Field(ge=2, le=100)]
    within: Duration
    radius_m: Annotated[int, Field(ge=100, le=50_000)]


@dataclass(frozen=True, slots=True)
class Report:
    """One inspector's alarm: from where and when. `case`: the case it belongs to already, None for none."""

    observation: int
    inspector: int
    point: Point
    family: str
    at: datetime
    case: int | None = None


def family_of(what: str | None, strength: int | None, phenomena: Mapping[str, Phenomenon]) -> str | None:
    """Return what family of alarm an observation is of; None for quiet, for a smell of strength 0, for a row gone."""
    row = phenomena.get(what or QUIET)
    return None if row is None or strength == 0 else row.family


def beside(new: Report, others: Iterable[Report], rule: Alert) -> tuple[Report, ...]:
    """Return the other reports that may be one event with `new`, in their order, whoever gave them.

    Of the same family, within the rule's time of it (before or after), and as near to it as the rule says.
    """
    return tuple(
        one
        for one in others
        if one.observation != new.observation
        and one.family == new.family
        and abs(one.at - new.at) <= rule.within
        and about_m(one.point, new.point) <= rule.radius_m
    )


def together(new: Report, others: Iterable[Report], rule: Alert) -> tuple[Report, ...]:
    """Return `new`, and the newest report beside it of each other inspector."""
    newest: dict[int, Report] = {}
    for one in sorted(beside(new, others, rule), key=lambda one: (one.at, one.observation)):
        if one.inspector != new.inspector:
            newest[one.inspector] = one
    return (new, *(newest[inspector] for inspector in sorted(newest)))


def alarming(reports: tuple[Report, ...], rule: Alert) -> bool:
    """Whether so many inspectors report the same that it is an alarm."""
    return len({one.inspector for one in reports}) >= rule.inspectors


def middle(reports: tuple[Report, ...], district: Point | None = None) -> Point:
    """Return about where they were, so that it tells nobody's home. `district`: the middle of the one they are in.

    Of fewer than `CROWD` it is the district's middle, and without a district a grid twice as coarse.
    """
    few = len({one.inspector for one in reports}) < CROWD
    if few and district is not None:
        return district
    lat, lon = centre(reports)
    wide = 2 if few else 1
    return Point(_on(lat, GRID_LAT * wide), _on(lon, GRID_LON * wide))


def centre(reports: tuple[Report, ...]) -> tuple[float, float]:
    """Return the very middle of where they were (latitude, longitude): to look with, never to be written or shown."""
    lat = sum(one.point.lat for one in reports) / len(reports)
    lon = sum(one.point.lon for one in reports) / len(reports)
    return lat, lon


def spread_m(reports: tuple[Report, ...], at: Point) -> int:
    """Return within how far of `at` they all are, m: whole multiples of `COARSE_M`, at least one."""
    farthest = max(about_m(at, one.point) for one in reports)
    return max(1, ceil(farthest / COARSE_M)) * COARSE_M


def _on(degrees: float, grid: float) -> float:
    return round(round(degrees / grid) * grid, 3)
