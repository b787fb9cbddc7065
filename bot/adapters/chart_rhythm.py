"""The chart of a week's rhythm: days of the week × hours, the number in each cell, denser where it is more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

HOURS = 3  # in one column
COLUMNS = 24 // HOURS
ROW = 92  # px for a day
ABOVE, BELOW = 60, 84  # px for the hours above and the key below
KEY = 36  # px, a side of the key's squares

# From nothing to most: each step told by hatching as well as by colour; the letters of the last are pale.
LEVELS = (
    appearance.Fill(appearance.PAPER, edge=appearance.LINE),
    appearance.Fill("#FFFFFF", edge=appearance.BORDER, hatch="/"),
    appearance.Fill(appearance.MIST, edge=appearance.LEAF, hatch="///"),
    appearance.Fill(appearance.LEAF, edge=appearance.DEEP, hatch="xx"),
    appearance.Fill(appearance.DEEP, edge=appearance.INK),
)


@dataclass(frozen=True, slots=True)
class RhythmWords:
    """The chart's words. `days`: seven, Monday first; `less` and `more`: the ends of the key."""

    title: str
    under: str
    days: tuple[str, ...]
    less: str
    more: str
    nothing: str
    number: Callable[[int], str] = str


def picture(cells: Sequence[Sequence[int]], words: RhythmWords) -> bytes:
    """Return the chart as PNG. `cells`: seven rows, Monday first, of `COLUMNS` counts each, midnight first."""
    from bot.adapters.sheet import EDGE, SMALL, TEXT, WIDTH, Sheet, title_height

    under = words.under if any(map(any, cells)) else words.nothing
    top = title_height(words.title, under) + ABOVE
    sheet = Sheet(round(top + ROW * len(words.days) + BELOW + EDGE / 2))
    sheet.title(words.title, under)
    left = EDGE + 20 + max(lettering.width(lettering.legible(day), TEXT) for day in words.days)
    wide = (WIDTH - EDGE - left) / COLUMNS
    most = max(max(row) for row in cells)
    for column in range(COLUMNS + 1):
        sheet.write(
            left + wide * column, top - 14, f"{column * HOURS:02}", SMALL, colour=appearance.QUIET, across="center"
        )
    for day, (name, row) in enumerate(zip(words.days, cells, strict=True)):
        y = top + ROW * day
        sheet.write(EDGE, y + ROW / 2, name, up="center_baseline")
        for column, count in enumerate(row):
            step = level(count, most)
            x = left + wide * column
            sheet.bar(x + 3, y + 3, wide - 6, ROW - 6, LEVELS[step])
            if count:
                _count(sheet, x + wide / 2, y + ROW / 2, words.number(count), pale=step == len(LEVELS) - 1)
    _key(sheet, words, left, top + ROW * len(words.days) + 28)
    return sheet.png()


def level(count: int, most: int) -> int:
    """Return which look a count has: 0 for none, then by quarters of the most, which is taken for 4 at least."""
    return 0 if not count else min(len(LEVELS) - 1, 1 + (count * 4 - 1) // max(most, 4))


def _count(sheet: "Sheet", x: float, y: float, text: str, *, pale: bool) -> None:
    """Write a cell's number on a plain ground, so that no hatching runs through it."""
    if not pale:
        half = lettering.width(text, 30, bold=True) / 2 + 10
        sheet.shape(
            [(x - half, y - 24), (x + half, y - 24), (x + half, y + 24), (x - half, y + 24)],
            (x, y),
            half,
            fill=appearance.PAPER,
            edge=appearance.PAPER,
            level=2,
        )
    sheet.write(
        x,
        y,
        text,
        30,
        bold=True,
        colour=appearance.PAPER if pale else appearance.INK,
        across="center",
        up="center_baseline",
        level=4,
    )


def _key(sheet: "Sheet", words: RhythmWords, left: float, top: float) -> None:
    from bot.adapters.sheet import SMALL

    sheet.write(left, top + KEY / 2, words.less, SMALL, colour=appearance.QUIET, up="center_baseline")
    x = left + lettering.width(words.less, SMALL) + 16
    for look in LEVELS[1:]:
        sheet.bar(x, top, KEY, KEY, look)
        x += KEY + 10
    sheet.write(x + 6, top + KEY / 2, words.more, SMALL, colour=appearance.QUIET, up="center_baseline")
