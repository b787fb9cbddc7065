"""The chart of observations, days × hours: a row for each day, a mark for each observation, told apart by its shape."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

ROW = 44  # px for a day
HOURS = range(0, 25, 4)  # what is written above
ABOVE, BELOW = 66, 30  # px between the title and the first day, and under the last one
KEY_ROW = 46  # px for a line of the key
SIZES = (9.0, 9.0, 13.0, 17.0)  # px, half a mark of level 0 (quiet), weak, middle, strong
REST = appearance.Fill(appearance.PAPER, edge=appearance.LINE, hatch="\\\\")

QUIET, GAP, NOT_ASKED, RESTING = "quiet", "gap", "not_asked", "resting"
"""What stands for no phenomenon: all quiet, asked and not answered, never asked, a pause."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An observation: the `day`th row, its local hour (8.5 is 08:30), its shape. `count`: how many points say so."""

    day: int
    hour: float
    look: str
    level: int = 0
    count: int = 1


@dataclass(frozen=True, slots=True)
class Rest:
    """A pause on one day, from a local hour to a local hour."""

    day: int
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class HourWords:
    """The chart's words. `days`: a label for each row; `key`: (shape, what it means), in the order to be shown."""

    title: str
    under: str
    days: tuple[str, ...]
    key: tuple[tuple[str, str], ...]


CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "triangle": ((0, -1.2), (1.15, 0.85), (-1.15, 0.85)),
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "diamond": ((0, -1.25), (1.0, 0), (0, 1.25), (-1.0, 0)),
    "star": tuple(
        (math.sin(turn * math.pi / 5) * (1.35 if turn % 2 == 0 else 0.55),
         -math.cos(turn * math.pi / 5) * (1.35 if turn % 2 == 0 else 0.55))
        for turn in range(10)
    ),
    "hexagon": tuple((math.cos(turn * math.pi / 3) * 1.1, math.sin(turn * math.pi / 3) * 1.1) for turn in range(6)),
}  # fmt: skip


def picture(marks: Sequence[Mark], rests: Sequence[Rest], words: HourWords) -> bytes:
    """Return the chart as PNG, as high as its days need. Slow (half a second): call it off the event loop."""
    from bot.adapters.sheet import EDGE, Sheet, title_height

    lines = math.ceil(len(words.key) / 2)
    above = title_height(words.title, words.under) + ABOVE
    sheet = Sheet(round(above + ROW * len(words.days) + BELOW + KEY_ROW * lines + EDGE))
    sheet.title(words.title, words.under)
    _grid(sheet, words, above)
    for rest in rests:
        left, right = _x(words, rest.since), _x(words, rest.until)
        sheet.bar(left, above + ROW * rest.day + 8, max(right - left, 2), ROW - 16, REST)
    for mark in marks:
        _mark(sheet, _x(words, mark.hour), above + ROW * (mark.day + 0.5), mark.look, mark.level)
        if mark.count > 1:
            _count(sheet, _x(words, mark.hour), above + ROW * (mark.day + 0.5), mark)
    _key(sheet, words, above + ROW * len(words.days) + BELOW)
    return sheet.png()


def _left(words: HourWords) -> float:
    """Return where the hours begin, px: right of the widest day."""
    from bot.adapters.sheet import EDGE, SMALL

    return EDGE + 24 + max((lettering.width(lettering.legible(day), SMALL) for day in words.days), default=0)


def _x(words: HourWords, hour: float) -> float:
    from bot.adapters.sheet import EDGE, WIDTH

    left = _left(words)
    return left + (WIDTH - EDGE - 10 - left) * hour / 24


def _grid(sheet: "Sheet", words: HourWords, top: float) -> None:
    from bot.adapters.sheet import EDGE, SMALL, WIDTH

    bottom = top + ROW * len(words.days)
    for hour in HOURS:
        x = _x(words, hour)
        sheet.line((x, top), (x, bottom), width=1.5)
        sheet.write(x, top - 14, f"{hour:02}", SMALL, colour=appearance.QUIET, across="center")
    for number, day in enumerate(words.days):
        y = top + ROW * number
        sheet.line((EDGE, y), (WIDTH - EDGE, y), width=1)
        sheet.write(EDGE, y + ROW / 2, day, SMALL, colour=appearance.QUIET, up="center")
    sheet.line((EDGE, bottom), (WIDTH - EDGE, bottom), width=2)


def _mark(sheet: "Sheet", x: float, y: float, look: str, level: int) -> None:
    size = SIZES[level]
    if look == QUIET:
        sheet.shape((), (x, y), size, fill="#FFFFFF", edge=appearance.DEEP, level=10)
    elif look == GAP:
        for way in (1, -1):
            sheet.line((x - size, y - size * way), (x + size, y + size * way), colour=appearance.QUIET, width=3.5)
    elif look == NOT_ASKED:
        sheet.line((x - size, y), (x + size, y), colour=appearance.BORDER, width=3.5)
    elif look == RESTING:
        sheet.bar(x - 22, y - 12, 44, 24, REST)
    else:
        corners = [(x + a * size, y + b * size) for a, b in CORNERS[look]]
        sheet.shape(corners, (x, y), size, fill=appearance.DEEP, edge=appearance.DEEP, level=11)


def _count(sheet: "Sheet", x: float, y: float, mark: Mark) -> None:
    """Write how many points say so, right of the mark; left of one that stands at the edge."""
    from bot.adapters.sheet import EDGE, SMALL, WIDTH

    beside, text = SIZES[mark.level] * 1.35 + 6, str(mark.count)
    if x + beside + lettering.width(text, SMALL, bold=True) < WIDTH - EDGE / 2:
        sheet.write(x + beside, y, text, SMALL, bold=True, up="center_baseline", halo=True)
    else:
        sheet.write(x - beside, y, text, SMALL, bold=True, across="right", up="center_baseline", halo=True)


def _key(sheet: "Sheet", words: HourWords, top: float) -> None:
    from bot.adapters.sheet import EDGE, SMALL, WIDTH

    wide = (WIDTH - 2 * EDGE) / 2
    for number, (look, text) in enumerate(words.key):
        x, y = EDGE + wide * (number % 2), top + KEY_ROW * (number // 2 + 0.5)
        _mark(sheet, x + 24, y, look, 0 if look in (QUIET, GAP, NOT_ASKED, RESTING) else 2)
        sheet.write(x + 60, y, lettering.cut(lettering.legible(text), SMALL, wide - 70), SMALL, up="center")
