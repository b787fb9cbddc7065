"""The marks on a map: a shape for each state, one mark for several cases that would lie upon each other."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering
from bot.adapters.view import View

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

SIZE = 44  # px, across a mark
ROOM = 54  # px, between the middles of two marks
MOST = 90  # marks on one map: beyond it more cases share one
LETTERS = 22  # px
PUSHES = 60  # rounds of moving marks apart; it has settled long before


class State(Enum):
    """What is known of a case, as far as a map tells."""

    RECEIVED = "received"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not confirmed"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A case on a map, degrees. `kind_mark`: one or two letters for its kind (more are not shown), or empty.

    `bounds` (south, west, north, east): only that it lies in this square is told, and the square is drawn.
    """

    lat: float
    lon: float
    kind_mark: str
    state: State
    bounds: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark, its middle in px. `text` is how many cases it stands for, or the only one's kind."""

    x: float
    y: float
    state: State
    text: str


@dataclass(frozen=True, slots=True)
class Shape:
    """Corners around (0, 0) with 1 for half the mark's size, y downwards; none: a circle."""

    corners: tuple[tuple[float, float], ...]
    fill: str
    letters: str
    dashed: bool = False
    sink: float = 0  # how much lower than the middle the letters stand, in half sizes


SHAPES = {
    State.RECEIVED: Shape((), "#FFFFFF", appearance.INK),
    State.CONFIRMED: Shape(((0, -1.25), (1.25, 0.95), (-1.25, 0.95)), appearance.DEEP, "#FFFFFF", sink=0.3),
    State.NOT_CONFIRMED: Shape(((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)), "#FFFFFF", appearance.INK),
    State.NOT_CHECKED: Shape(((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)), "#FFFFFF", appearance.INK, dashed=True),
}


def half_size(text: str) -> float:
    """Return half of a mark's size, px: more digits need more room."""
    return SIZE / 2 * (1 + 0.3 * max(0, len(text) - 2))


def draw(sheet: "Sheet", mark: Mark, *, level: float = 10) -> None:
    """Draw the mark over what is below `level`."""
    shape, half = SHAPES[mark.state], half_size(mark.text)
    corners = [(mark.x + x * half, mark.y + y * half) for x, y in shape.corners]
    middle = (mark.x, mark.y)
    sheet.shape(corners, middle, half, fill=shape.fill, edge=appearance.DEEP, dashed=shape.dashed, level=level)
    y = mark.y + shape.sink * half + LETTERS * 0.36
    sheet.write(mark.x, y, mark.text, LETTERS, bold=True, colour=shape.letters, across="center", level=level + 0.5)


def draw_square(sheet: "Sheet", point: MapPoint, view: View, *, level: float = 9) -> None:
    """Draw the square in which a case lies, below the marks; nothing for an exact point."""
    if point.bounds is None:
        return
    south, west, north, east = point.bounds
    corners = [view.xy(at) for at in ((north, west), (north, east), (south, east), (south, west))]
    middle = view.xy((point.lat, point.lon))
    sheet.shape(corners, middle, SIZE / 2, fill=appearance.DEEP + "55", edge=appearance.DEEP, level=level)


def gather(points: Sequence[MapPoint], view: View) -> list[Mark]:
    """Return the marks: close cases of one state share one with their number; then the marks move apart."""
    groups: list[_Group] = []
    for reach in (ROOM, 1.5 * ROOM, 2 * ROOM, 3 * ROOM, 4 * ROOM):
        groups = [group for state in State for group in _groups([p for p in points if p.state is state], view, reach)]
        if len(groups) <= MOST:
            break
    places = [_inside(view, place) for place in apart([(group.x, group.y) for group in groups])]
    return [
        Mark(x, y, group.state, group.kind if group.count == 1 else str(group.count))
        for group, (x, y) in zip(groups, places, strict=True)
    ]


def each(points: Sequence[MapPoint], view: View) -> list[Mark]:
    """Return a mark for each point, none put together, moved apart where they would lie upon each other."""
    places = [_inside(view, place) for place in apart([view.xy((point.lat, point.lon)) for point in points])]
    return [Mark(x, y, point.state, point.kind_mark) for point, (x, y) in zip(points, places, strict=True)]


def _inside(view: View, place: tuple[float, float]) -> tuple[float, float]:
    """Return the place, moved back onto the map if it was pushed over its side."""
    box = view.box
    x = min(max(place[0], box.left + SIZE), box.left + box.width - SIZE)
    return x, min(max(place[1], box.top + SIZE), box.top + box.height - SIZE)


@dataclass(frozen=True, slots=True)
class _Group:
    """Cases of one state that share a mark."""

    x: float
    y: float
    count: int
    state: State
    kind: str

    def joined(self, other: "_Group") -> "_Group":
        count = self.count + other.count
        x = (self.x * self.count + other.x * other.count) / count
        y = (self.y * self.count + other.y * other.count) / count
        return _Group(x, y, count, self.state, self.kind)


def _groups(points: Sequence[MapPoint], view: View, reach: float) -> list[_Group]:
    """Join what is closer than `reach` px, by cells first: ten thousand points cost no more than their cells."""
    cells: dict[tuple[int, int], _Group] = {}
    for point in points:
        x, y = view.xy((point.lat, point.lon))
        group, cell = (
            _Group(x, y, 1, point.state, lettering.legible(point.kind_mark)[:2]),
            (int(x // reach), int(y // reach)),
        )
        cells[cell] = cells[cell].joined(group) if cell in cells else group
    groups: list[_Group] = []
    for group in sorted(cells.values(), key=lambda each: (-each.count, each.x, each.y)):
        near = next((n for n, one in enumerate(groups) if math.dist((one.x, one.y), (group.x, group.y)) < reach), None)
        if near is None:
            groups.append(group)
        else:
            groups[near] = groups[near].joined(group)
    return groups


def apart(places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the places moved as little as needed to lie a mark apart (nearly, where it is crowded)."""
    moved = [*places]
    for _ in range(PUSHES):
        pushes: dict[int, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
        for a, b in _neighbours(moved):
            gap = math.dist(moved[a], moved[b])
            # two in the very same place leave it sideways
            way = ((moved[a][0] - moved[b][0]) / gap, (moved[a][1] - moved[b][1]) / gap) if gap else (1.0, 0.0)
            push = (ROOM - gap) / 2 + 0.5
            pushes[a] = (pushes[a][0] + way[0] * push, pushes[a][1] + way[1] * push)
            pushes[b] = (pushes[b][0] - way[0] * push, pushes[b][1] - way[1] * push)
        if not pushes:
            break
        moved = [(x + pushes[n][0], y + pushes[n][1]) if n in pushes else (x, y) for n, (x, y) in enumerate(moved)]
    return moved


def _neighbours(places: Sequence[tuple[float, float]]) -> Iterator[tuple[int, int]]:
    """Yield each pair that is closer than a mark, looking only into the cells around."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, (x, y) in enumerate(places):
        column, row = math.floor(x / ROOM), math.floor(y / ROOM)
        for cell in ((column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            yield from ((index, other) for other in cells.get(cell, ()) if math.dist(places[other], (x, y)) < ROOM)
        cells[column, row].append(index)
