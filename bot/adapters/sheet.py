"""A sheet to draw on: one look for every chart and map, measured in pixels from the top left corner.

matplotlib is loaded with this module (half a second): import it where a picture is drawn, not at the start.
Everything hangs on one `Figure`, nothing on `pyplot`, so several threads may draw at once.
"""

import io
from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.patheffects import withStroke

from bot.adapters import lettering
from bot.adapters.appearance import INK, LINE, PAPER, QUIET, Fill

WIDTH = 1080  # px: a phone's screen
EDGE = 48  # px, left and right of everything
TITLE, TEXT, SMALL = 40, 26, 22  # px, heights of letters

DPI = 72  # so that a point is a pixel


class Sheet:
    """An empty sheet of `WIDTH` × `height` px."""

    def __init__(self, height: int) -> None:
        self.height = height
        self.figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self.figure)
        self.whole = self.window(0, 0, WIDTH, height)
        self.whole.set_xlim(0, WIDTH)
        self.whole.set_ylim(height, 0)

    def window(self, left: float, top: float, width: float, height: float) -> Axes:
        """Return bare axes over a part of the sheet, with a scale of their own."""
        box = (left / WIDTH, 1 - (top + height) / self.height, width / WIDTH, height / self.height)
        axes = self.figure.add_axes(box)
        axes.set_axis_off()
        return axes

    def write(
        self,
        x: float,
        y: float,
        text: str,
        size: float = TEXT,
        *,
        bold: bool = False,
        colour: str = INK,
        across: str = "left",
        up: str = "baseline",
        halo: bool = False,
        level: float = 3,
    ) -> None:
        """Write the text as it is: a dollar sign is no formula. A `halo` keeps lines beneath away from it."""
        self.whole.text(
            x,
            y,
            lettering.legible(text),
            fontproperties=face(size, bold=bold),
            color=colour,
            horizontalalignment=across,
            verticalalignment=up,
            parse_math=False,
            zorder=level,
            path_effects=[withStroke(linewidth=7, foreground=PAPER)] if halo else None,
        )

    def title(self, text: str, under: str = "", *, top: float = 0) -> float:
        """Write a heading and quiet words under it, two lines each at most. Return where they end."""
        y = top + EDGE
        for line in _lines(text, TITLE, bold=True):
            y += TITLE * 1.3
            self.write(EDGE, y - TITLE * 0.3, line, TITLE, bold=True)
        for line in _lines(under, TEXT):
            y += TEXT * 1.4
            self.write(EDGE, y - TEXT * 0.3, line, colour=QUIET)
        return y

    def line(
        self, start: tuple[float, float], end: tuple[float, float], *, colour: str = LINE, width: float = 2
    ) -> None:
        """Draw a straight line, beneath bars."""
        self.whole.add_line(
            Line2D(
                (start[0], end[0]), (start[1], end[1]), color=colour, linewidth=width, solid_capstyle="butt", zorder=0.9
            )
        )

    def bar(self, left: float, top: float, width: float, height: float, look: Fill) -> None:
        """Draw a rectangle."""
        shape = Rectangle((left, top), width, height, facecolor=look.fill, edgecolor=look.edge, linewidth=2)
        if look.hatch is not None:
            shape.set_hatch(look.hatch)
            shape.set_hatch_linewidth(2.5)
        self.whole.add_patch(shape)

    def shape(
        self,
        corners: Sequence[tuple[float, float]],
        middle: tuple[float, float],
        radius: float,
        *,
        fill: str,
        edge: str,
        dashed: bool = False,
        level: float = 1,
    ) -> None:
        """Draw the polygon, or without corners a circle of `radius` px around the middle."""
        outline = Polygon(corners) if corners else Circle(middle, radius)
        outline.set(facecolor=fill, edgecolor=edge, linewidth=3, zorder=level, joinstyle="round")
        if dashed:
            outline.set_linestyle((0, (1.6, 1.2)))
        self.whole.add_patch(outline)

    def clipped(self, left: float, top: float, width: float, height: float, *, fill: str) -> Axes:
        """Return axes beneath everything, measured as the sheet is, that cut off what leaves the rectangle."""
        axes = self.window(left, top, width, height)
        axes.set_xlim(left, left + width)
        axes.set_ylim(top + height, top)
        axes.set_zorder(-1)
        axes.add_patch(Rectangle((left, top), width, height, facecolor=fill, linewidth=0))
        return axes

    def png(self) -> bytes:
        """Return the sheet as PNG."""
        out = io.BytesIO()
        self.figure.savefig(out, format="png", dpi=DPI, facecolor=PAPER, metadata={"Software": None})
        return out.getvalue()


def face(size: float, *, bold: bool = False) -> FontProperties:
    """Return the font by its file: asking by name would search the machine's fonts."""
    return FontProperties(fname=Path(lettering.font_file(bold=bold)), size=size)


def title_height(text: str, under: str = "") -> float:
    """Return how many px `Sheet.title` takes."""
    return EDGE + TITLE * 1.3 * len(_lines(text, TITLE, bold=True)) + TEXT * 1.4 * len(_lines(under, TEXT))


def _lines(text: str, size: float, *, bold: bool = False) -> list[str]:
    """Return the text in at most two lines that fit between the edges, ended with «…» if it is longer."""
    room = WIDTH - 2 * EDGE
    lines = lettering.wrap(lettering.legible(text), size, room, bold=bold)
    return lines if len(lines) <= 2 else [lines[0], lettering.cut(" ".join(lines[1:]), size, room, bold=bold)]
