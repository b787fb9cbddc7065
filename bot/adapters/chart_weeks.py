"""The chart of weeks: for each a bar in a bar in a bar, told apart by pattern as well as by colour."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

SHOWN = 12  # weeks
HEIGHT, EMPTY = 900, 460  # px of the whole, with bars and without
SLOT = 132  # px, at most, for one week
KEY = 30  # px, side of the little square beside a word
BLOCK = 82  # px, at least, between two words at the right
LOOKS = (appearance.RECEIVED, appearance.CHECKED, appearance.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Week:
    """What has become by now of the complaints received in one week. `label` is short: «10 қар»."""

    label: str
    received: int
    checked: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class WeekWords:
    """The chart's words. `nothing` is said where there is nothing to draw; `number` writes a count."""

    title: str
    under: str
    received: str
    checked: str
    confirmed: str
    nothing: str
    number: Callable[[int], str] = str


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where the bars stand, px, and what the top line means."""

    left: float
    right: float
    top: float
    bottom: float
    most: int

    def level(self, value: int) -> float:
        return self.bottom - (self.bottom - self.top) * value / self.most


def height(rows: Sequence[Week]) -> int:
    """Return how many px `draw` needs."""
    return HEIGHT if _any(rows[-SHOWN:]) else EMPTY


def draw(sheet: "Sheet", rows: Sequence[Week], words: WeekWords, *, top: float = 0) -> None:
    """Draw the last twelve weeks, oldest left, from `top` on."""
    from bot.adapters.sheet import EDGE, SMALL, WIDTH

    rows = rows[-SHOWN:]
    start, bottom = sheet.title(words.title, words.under, top=top) + 64, top + height(rows) - 92
    if not _any(rows):
        sheet.write(WIDTH / 2, (start + bottom) / 2, words.nothing, 32, colour=appearance.QUIET, across="center")
        sheet.line((EDGE, bottom), (WIDTH - EDGE, bottom), width=3)
        return
    most, step = scale(max(max(row.received, row.checked, row.confirmed) for row in rows))
    left = EDGE + 16 + max(lettering.width(words.number(mark), SMALL) for mark in range(0, most + 1, step))
    names = (words.received, words.checked, words.confirmed)
    beside = KEY + 40 + max(lettering.width(lettering.legible(name), SMALL) for name in names)
    slot = min(SLOT, (WIDTH - EDGE - min(beside, 250) - left) / len(rows))
    plot = _Plot(left, left + slot * len(rows), start, bottom, most)
    _grid(sheet, plot, step, words)
    end = _bars(sheet, plot, rows, words)
    _words_of_the_last(sheet, plot, rows[-1], words, end)


def scale(most: int) -> tuple[int, int]:
    """Return the value of the top line and the step between lines: whole round numbers, at most five lines."""
    rough = max(1, most) / 4
    power = 10 ** math.floor(math.log10(rough)) if rough > 1 else 1
    step = next(size * power for size in (1, 2, 5, 10) if size * power >= rough)
    return math.ceil(max(1, most) / step) * step, step


def _any(rows: Sequence[Week]) -> bool:
    """Tell whether there is anything to draw."""
    return any(row.received or row.checked or row.confirmed for row in rows)


def _grid(sheet: "Sheet", plot: _Plot, step: int, words: WeekWords) -> None:
    """Draw the lines across and what each of them means."""
    from bot.adapters.sheet import SMALL

    for mark in range(0, plot.most + 1, step):
        y = plot.level(mark)
        sheet.line((plot.left, y), (plot.right, y), width=3 if mark == 0 else 1.5)
        sheet.write(plot.left - 12, y, words.number(mark), SMALL, colour=appearance.QUIET, across="right", up="center")


def _bars(sheet: "Sheet", plot: _Plot, rows: Sequence[Week], words: WeekWords) -> float:
    """Draw the bars with their totals and weeks. Return the right end of the last bar, px."""
    from bot.adapters.sheet import SMALL, TEXT

    slot = (plot.right - plot.left) / len(rows)
    wide = slot * 0.68
    labels = [lettering.legible(row.label) for row in rows]
    every = math.ceil((max(lettering.width(label, SMALL, bold=True) for label in labels) + 12) / slot)
    last = len(rows) - 1
    highest = max(range(len(rows)), key=lambda index: rows[index].received)
    for index, row in enumerate(rows):
        left = plot.left + slot * index + (slot - wide) / 2
        for value, look in zip((row.received, row.checked, row.confirmed), LOOKS, strict=True):
            if value:
                sheet.bar(left, plot.level(value), wide, plot.bottom - plot.level(value), look)
        middle, total = left + wide / 2, words.number(row.received)
        # the last one has its number beside it
        if row.received and index != last and (index == highest or lettering.width(total, SMALL) < slot - 4):
            sheet.write(middle, plot.level(row.received) - 10, total, SMALL, across="center", halo=True)
        if (last - index) % every == 0:
            colour = appearance.INK if index == last else appearance.QUIET
            y = plot.bottom + 16 + TEXT
            sheet.write(middle, y, labels[index], SMALL, bold=index == last, colour=colour, across="center")
    return plot.left + slot * last + (slot + wide) / 2


def _words_of_the_last(sheet: "Sheet", plot: _Plot, week: Week, words: WeekWords, bar_end: float) -> None:
    """Name the three parts beside the last bar, each joined to its height by a thin line."""
    from bot.adapters.sheet import SMALL, WIDTH

    values = (week.received, week.checked, week.confirmed)
    names = (words.received, words.checked, words.confirmed)
    parts = sorted(zip(values, names, LOOKS, strict=True), key=lambda part: -part[0])
    places = apart([plot.level(value) for value, _, _ in parts], BLOCK, plot.top - 20, plot.bottom - 20)
    x = bar_end + 40
    for (value, name, look), y in zip(parts, places, strict=True):
        sheet.line(
            (bar_end + 4, plot.level(value)), (bar_end + 16, plot.level(value)), colour=appearance.INK, width=1.5
        )
        sheet.line((bar_end + 16, plot.level(value)), (x - 6, y), colour=appearance.INK, width=1.5)
        sheet.bar(x, y - KEY / 2, KEY, KEY, look)
        room = WIDTH - x - KEY - 10 - 16
        sheet.write(x + KEY + 10, y - 4, words.number(value), 30, bold=True)
        sheet.write(
            x + KEY + 10, y + SMALL, lettering.cut(lettering.legible(name), SMALL, room), SMALL, colour=appearance.QUIET
        )


def apart(places: Sequence[float], gap: float, first: float, last: float) -> list[float]:
    """Return the places (ascending) moved as little as needed to be `gap` apart within first … last."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + gap if moved else first))
    limit = last
    for index in range(len(moved) - 1, -1, -1):
        moved[index] = min(moved[index], limit)
        limit = moved[index] - gap
    return moved
