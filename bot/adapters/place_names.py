"""The names on a map: each where it covers neither a mark nor another name, or not at all."""

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering
from bot.adapters.ground import Ground, Place
from bot.adapters.view import Box, View

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

TOWN, VILLAGE, WATER = 30, 22, 22  # px, letters
TOWN_PEOPLE = 30_000
BESIDE = 12  # px, from a place's dot to its name
TOWN_AWAY, VILLAGE_AWAY = 300, 80  # px, at most, where there is no room beside the dot
SHORE = 10  # px, at least, from a lake's name to its shore
# Further and further away from where a name would stand best, px.
STEPS = sorted(
    ((dx, dy) for dx in range(-300, 301, 30) for dy in range(-240, 241, 20)), key=lambda step: math.hypot(*step)
)
Shore = Sequence[tuple[float, float]]  # px


def write_names(sheet: "Sheet", land: Ground, view: View, language: str, taken: Sequence[Box]) -> list[Box]:
    """Write the names of places and waters around what is `taken`, large places first. Return the names' boxes."""
    used = [*taken]
    shores = [[view.xy(at) for at in lake.shore] for lake in land.lakes]
    for place in sorted(land.places, key=lambda each: -each.people):
        name = lettering.legible(place.names.get(language, ""))
        if name and view.box.holds(*view.xy(place.at)):
            used += _write_place(sheet, name, place, view, (shores, used))
    for lake, shore in zip(land.lakes, shores, strict=True):
        name = lettering.legible(lake.names.get(language, ""))
        if name:
            used += _write_lake(sheet, name, shore, view.box, used)
    return used[len(taken) :]


def _write_place(
    sheet: "Sheet", name: str, place: Place, view: View, avoid: tuple[Sequence[Shore], Sequence[Box]]
) -> list[Box]:
    """Write a place's name beside its dot; where there is no room, at some distance and without the dot."""
    shores, used = avoid
    town = place.people >= TOWN_PEOPLE
    size, away = (TOWN, TOWN_AWAY) if town else (VILLAGE, VILLAGE_AWAY)
    x, y = view.xy(place.at)
    dot = Box(x, y, lettering.width(name, size, bold=town), size * 1.3)
    near = _free(_beside(dot), view.box, used)
    box = near or _free(_on_land(dot, shores, away), view.box, used)
    if near:
        sheet.shape([], (x, y), 4, fill=appearance.INK, edge=appearance.INK, level=2)
    if box:
        sheet.write(box.left, box.top + size, name, size, bold=town, halo=True, level=4)
    return [box] if box else []


def _write_lake(sheet: "Sheet", name: str, shore: Shore, frame: Box, used: Sequence[Box]) -> list[Box]:
    """Write a lake's name on its water, in one line or in several."""
    for lines in ([name], lettering.wrap(name, WATER, 0.7 * lettering.width(name, WATER))):
        wide, high = max(lettering.width(line, WATER) for line in lines), WATER * 1.3 * len(lines)
        box = _free(_on_water(shore, wide, high, frame), frame, used)
        if box:
            for row, line in enumerate(lines):
                y = box.top + WATER * (1 + 1.3 * row)
                sheet.write(box.left + wide / 2, y, line, WATER, colour=appearance.WATER_LETTERS, across="center")
            return [box]
    return []


def wet(shore: Shore, x: float, y: float) -> bool:
    """Whether the pixel lies within the closed shore: a ray to the right crosses it an odd number of times."""
    inside = False
    for (x1, y1), (x2, y2) in zip(shore, (*shore[1:], shore[0]), strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


def _free(places: Iterator[Box], inside: Box, used: Sequence[Box]) -> Box | None:
    """Return the first place that is wholly inside and touches nothing; None if there is no such."""
    return next((box for box in places if box.within(inside) and not any(box.touches(one) for one in used)), None)


def _beside(dot: Box) -> Iterator[Box]:
    """Yield where a name may stand by its dot (its corner; its size is the name's): right, left, above, below."""
    x, y, wide, high = dot.left, dot.top, dot.width, dot.height
    yield Box(x + BESIDE, y - high / 2, wide, high)
    yield Box(x - BESIDE - wide, y - high / 2, wide, high)
    yield Box(x - wide / 2, y - BESIDE - high, wide, high)
    yield Box(x - wide / 2, y + BESIDE, wide, high)


def _on_land(dot: Box, shores: Sequence[Shore], away: float) -> Iterator[Box]:
    """Yield places at most `away` px from the dot (as large as the name) that touch no lake, the nearest first."""
    for dx, dy in (step for step in STEPS if math.hypot(*step) <= away):
        box = Box(dot.left + dx - dot.width / 2, dot.top + dy - dot.height / 2, dot.width, dot.height)
        if not any(wet(shore, *at) for at in _rim(box, 4) for shore in shores):
            yield box


def _on_water(shore: Shore, wide: float, high: float, frame: Box) -> Iterator[Box]:
    """Yield where a lake's name may stand, wholly on the water that is seen, the middle of it first."""
    seen = [at for at in shore if frame.holds(*at)]
    if not seen:  # all shore, or all water
        seen = [(frame.left, frame.top), (frame.left + frame.width, frame.top + frame.height)]
    x = (min(x for x, _ in seen) + max(x for x, _ in seen)) / 2
    y = (min(y for _, y in seen) + max(y for _, y in seen)) / 2
    for dx, dy in STEPS:
        box = Box(x + dx - wide / 2, y + dy - high / 2, wide, high)
        if all(wet(shore, *at) for at in _rim(box, SHORE)):
            yield box


def _rim(box: Box, margin: float) -> Iterator[tuple[float, float]]:
    """Yield points along the upper and the lower side of the box, `margin` px outside of it."""
    for part in range(7):
        x = box.left - margin + (box.width + 2 * margin) * part / 6
        yield x, box.top - margin
        yield x, box.top + box.height + margin
