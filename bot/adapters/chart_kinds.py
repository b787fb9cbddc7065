"""The chart of kinds: one bar for each, its name above it, its count at its end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.adapters import appearance, lettering

if TYPE_CHECKING:
    from bot.adapters.sheet import Sheet

ROW, BAR = 92, 34  # px for a name with its bar, of the bar alone
NOTHING = 140  # px for the sentence that there is nothing


@dataclass(frozen=True, slots=True)
class Kind:
    """How many complaints of one kind (or from one district)."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class KindWords:
    """The chart's words. `nothing` is said where there is nothing to draw; `number` writes a count."""

    title: str
    nothing: str
    number: Callable[[int], str] = str


def height(rows: Sequence[Kind], words: KindWords) -> int:
    """Return how many px `draw` needs."""
    from bot.adapters.sheet import EDGE, title_height

    return round(title_height(words.title) + (ROW * len(rows) if rows else NOTHING) + EDGE)


def draw(sheet: "Sheet", rows: Sequence[Kind], words: KindWords, *, top: float = 0) -> None:
    """Draw the kinds in the order given, from `top` on."""
    from bot.adapters.sheet import EDGE, TEXT, WIDTH

    y = sheet.title(words.title, top=top)
    if not rows:
        sheet.write(EDGE, y + NOTHING / 2, words.nothing, 32, colour=appearance.QUIET, up="center")
        return
    most = max(1, *(row.count for row in rows))
    room = WIDTH - 2 * EDGE - 20 - max(lettering.width(words.number(row.count), TEXT, bold=True) for row in rows)
    for row in rows:
        name = lettering.cut(lettering.legible(row.label), TEXT, WIDTH - 2 * EDGE)
        sheet.write(EDGE, y + 40, name)
        length = room * row.count / most
        sheet.bar(EDGE, y + 52, max(length, 1), BAR, appearance.COUNTED)
        sheet.write(EDGE + length + 14, y + 52 + BAR / 2, words.number(row.count), bold=True, up="center_baseline")
        y += ROW
