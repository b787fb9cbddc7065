"""The ground of a map, drawn: land, border, water, rings of distance, a scale."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering
from bot.adapters.ground import Ground, Line
from bot.adapters.view import Box, View

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

LETTERS = 22  # px
SCALE_MOST = 240  # px, the scale's bar at its longest


def paint(sheet: "Sheet", land: Ground, view: View) -> None:
    """Draw land, border and water."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Polygon

    box = view.box
    axes = sheet.clipped(
        box.left, box.top, box.width, box.height, fill=appearance.LAND if land.borders else appearance.TOWN
    )
    for ring in land.borders:
        dashes = (0, (5, 3))
        border = Polygon(_pixels(ring, view), facecolor=appearance.TOWN, edgecolor=appearance.BORDER, linewidth=3)
        border.set_linestyle(dashes)
        axes.add_patch(border)
    for line in land.rivers:
        xs, ys = zip(*_pixels(line, view), strict=True)
        axes.add_line(Line2D(xs, ys, color=appearance.SHORE, linewidth=5, solid_joinstyle="round"))
    for lake in land.lakes:
        axes.add_patch(
            Polygon(_pixels(lake.shore, view), facecolor=appearance.WATER, edgecolor=appearance.SHORE, linewidth=2)
        )


def rings(sheet: "Sheet", view: View, radii_m: Sequence[int], says: Sequence[str]) -> list[Box]:
    """Draw thin circles around the view's middle, each with its distance at the top. Return the words' boxes."""
    from matplotlib.patches import Circle

    axes = sheet.clipped(view.box.left, view.box.top, view.box.width, view.box.height, fill="none")
    middle, boxes = view.xy(view.middle), []
    for radius_m, text in zip(radii_m, says, strict=True):
        radius = radius_m / view.metres
        ring = Circle(middle, radius, fill=False, edgecolor=appearance.QUIET, linewidth=1.5)
        ring.set_linestyle((0, (2, 4)))
        axes.add_patch(ring)
        y = middle[1] - radius
        sheet.write(middle[0], y - 6, text, LETTERS, colour=appearance.QUIET, across="center", halo=True)
        wide = lettering.width(text, LETTERS)
        boxes.append(Box(middle[0] - wide / 2, y - LETTERS, wide, 2 * LETTERS))
    return boxes


def write_scale(sheet: "Sheet", view: View, says: str, metres: int) -> Box:
    """Draw the scale at the lower left, `metres` long. Return its box."""
    left, bottom = view.box.left + 32, view.box.top + view.box.height - 32
    right = left + metres / view.metres
    for start, end in (
        ((left, bottom), (right, bottom)),
        ((left, bottom - 12), (left, bottom)),
        ((right, bottom - 12), (right, bottom)),
    ):
        sheet.line(start, end, colour=appearance.INK, width=3)
    sheet.write(left + 8, bottom - 10, says, LETTERS, halo=True)
    return Box(left - 10, bottom - 44, max(right - left, lettering.width(says, LETTERS)) + 20, 60)


def scale_m(view: View) -> int:
    """Return a round length in m (1, 2 or 5 with noughts) whose bar is not too long."""
    most = SCALE_MOST * view.metres
    return max((digit * 10**power for digit in (1, 2, 5) for power in range(7) if digit * 10**power <= most), default=1)


def _pixels(line: Line, view: View) -> list[tuple[float, float]]:
    return [view.xy(at) for at in line]
