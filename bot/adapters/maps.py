"""Maps as PNG for a phone's screen: where the week's cases are, and where one is. Slow: off the event loop."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters import appearance, landscape, lettering, marks, place_names
from bot.adapters.ground import Ground, ground
from bot.adapters.marks import MapPoint, Mark, State
from bot.adapters.view import Box, Position, View, around, over

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

__all__ = ["MapPoint", "MapWords", "State", "case_map", "numbered_map", "static_map"]

MAP_HEIGHT = 820  # px of the map itself
CASE_RADIUS_M = 3_000
LEAST_M = 12_000  # a town's map is never closer, so that the town can be recognised
FARTHEST_M = 40_000  # from the area's middle: what lies beyond is counted in words and not drawn
LEGEND_ROW = 64  # px


def _distance(metres: int) -> str:
    return f"{metres / 1000:g} km"


@dataclass(frozen=True, slots=True)
class MapWords:
    """A map's words. `language` picks the names on it; `distance` writes metres; `elsewhere` a count not shown."""

    title: str
    under: str
    received: str
    confirmed: str
    not_confirmed: str
    not_checked: str
    nothing: str
    attribution: str
    language: str = "kk"
    distance: Callable[[int], str] = _distance
    elsewhere: Callable[[int], str] = "+ {}".format
    number: Callable[[int], str] = str


def static_map(points: Sequence[MapPoint], words: MapWords, *, area: str | None = "temirtau") -> bytes:
    """Return the cases on the ground of `area` (a `bot/data/geo/<area>_boundary.geojson`, or None)."""
    return _map_of(points, words, area)


def numbered_map(points: Sequence[MapPoint], words: MapWords, *, area: str | None = "temirtau") -> bytes:
    """Return places, each with a mark of its own that bears its `kind_mark`, without a legend of states."""
    return _map_of(points, words, area, numbered=True)


def _map_of(points: Sequence[MapPoint], words: MapWords, area: str | None, *, numbered: bool = False) -> bytes:
    from bot.adapters.sheet import WIDTH, Sheet, title_height

    land = ground(area)
    shown = _near(points, land)
    under = words.under
    if len(shown) < len(points):
        under = f"{under} · {words.elsewhere(len(points) - len(shown))}".removeprefix(" · ")
    if not points:
        under = words.nothing
    top = title_height(words.title, under) + 28
    view = _town_view(shown, land, Box(0, top, WIDTH, MAP_HEIGHT))
    placed = marks.each(shown, view) if numbered else marks.gather(shown, view)
    legend = [] if numbered else _legend(words, Counter(point.state for point in shown))
    sheet = Sheet(round(top + MAP_HEIGHT + len(legend) / 2 * LEGEND_ROW + 24 + _attribution_height(words)))
    sheet.title(words.title, under)
    _draw(sheet, land, view, placed, words)
    for point in shown:
        marks.draw_square(sheet, point, view)
    _draw_legend(sheet, legend, top + MAP_HEIGHT + 12)
    _attribute(sheet, words)
    return sheet.png()


def case_map(point: MapPoint, words: MapWords, *, area: str | None = "temirtau") -> bytes:
    """Return one case with what lies within 3 km of it, and rings at each kilometre."""
    from bot.adapters.sheet import WIDTH, Sheet, title_height

    top = title_height(words.title, words.under) + 28
    view = around((point.lat, point.lon), Box(0, top, WIDTH, MAP_HEIGHT), radius_m=CASE_RADIUS_M)
    sheet = Sheet(round(top + MAP_HEIGHT + 24 + _attribution_height(words)))
    sheet.title(words.title, words.under)
    placed = marks.gather([point], view) if point.bounds is None else []  # a square has no middle worth a pin
    _draw(sheet, ground(area), view, placed, words, rings_m=(1_000, 2_000))
    marks.draw_square(sheet, point, view)
    _attribute(sheet, words)
    return sheet.png()


def _near(points: Sequence[MapPoint], land: Ground) -> list[MapPoint]:
    """Return the points that belong on one map with the area: a slip of the finger must not shrink it to a dot."""
    corners = [at for ring in land.borders for at in ring]
    if not corners:
        return [*points]
    wide = over(corners, Box(0, 0, 2 * FARTHEST_M, 2 * FARTHEST_M), least_m=0, margin=0)
    reach = View(wide.box, wide.middle, 1)  # a pixel for a metre
    return [point for point in points if reach.box.holds(*reach.xy((point.lat, point.lon)))]


def _town_view(points: Sequence[MapPoint], land: Ground, box: Box) -> View:
    """Return the view of all points; with none, of the whole area."""
    positions: list[Position] = [(point.lat, point.lon) for point in points]
    return over(
        positions or [at for ring in land.borders for at in ring] or [p.at for p in land.places], box, least_m=LEAST_M
    )


def _draw(
    sheet: "Sheet", land: Ground, view: View, placed: Sequence[Mark], words: MapWords, *, rings_m: Sequence[int] = ()
) -> None:
    """Draw the ground, then the names around the marks, then the marks."""
    landscape.paint(sheet, land, view)
    taken = landscape.rings(sheet, view, rings_m, [words.distance(metres) for metres in rings_m])
    for level, mark in enumerate(placed):
        half = marks.half_size(mark.text) * 1.25
        taken.append(Box(mark.x - half, mark.y - half, 2 * half, 2 * half))
        marks.draw(sheet, mark, level=10 + level)
    length = landscape.scale_m(view)
    taken.append(landscape.write_scale(sheet, view, words.distance(length), length))
    place_names.write_names(sheet, land, view, words.language, taken)


def _legend(words: MapWords, counts: Counter[State]) -> list[tuple[State, str]]:
    """Return what each mark means, with how many there are."""
    names = {
        State.RECEIVED: words.received,
        State.CONFIRMED: words.confirmed,
        State.NOT_CONFIRMED: words.not_confirmed,
        State.NOT_CHECKED: words.not_checked,
    }
    return [(state, f"{name} · {words.number(counts[state])}") for state, name in names.items()]


def _draw_legend(sheet: "Sheet", legend: Sequence[tuple[State, str]], top: float) -> None:
    """Two columns, a mark and its meaning."""
    from bot.adapters.sheet import EDGE, TEXT, WIDTH

    column = (WIDTH - 2 * EDGE) / 2
    for index, (state, text) in enumerate(legend):
        x, y = EDGE + column * (index % 2), top + LEGEND_ROW * (index // 2 + 0.5)
        marks.draw(sheet, Mark(x + marks.SIZE / 2 + 6, y, state, ""))
        shown = lettering.cut(lettering.legible(text), TEXT, column - 80)
        sheet.write(x + marks.SIZE + 26, y + TEXT * 0.36, shown)


def _attribution_lines(words: MapWords) -> list[str]:
    from bot.adapters.sheet import EDGE, SMALL, WIDTH

    return lettering.wrap(lettering.legible(words.attribution), SMALL, WIDTH - 2 * EDGE)


def _attribution_height(words: MapWords) -> float:
    from bot.adapters.sheet import EDGE, SMALL

    return len(_attribution_lines(words)) * SMALL * 1.4 + EDGE * 0.75


def _attribute(sheet: "Sheet", words: MapWords) -> None:
    """Name whose data this is, whole, at the bottom: their licences ask for it."""
    from bot.adapters.sheet import EDGE, SMALL

    y = sheet.height - _attribution_height(words)
    for line in _attribution_lines(words):
        y += SMALL * 1.4
        sheet.write(EDGE, y - 4, line, SMALL, colour=appearance.QUIET)
