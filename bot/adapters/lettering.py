"""The letters on pictures: DejaVu Sans, which has every letter of Kazakh and comes with matplotlib."""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FILES = {False: "DejaVuSans.ttf", True: "DejaVuSans-Bold.ttf"}


@cache
def font_file(*, bold: bool = False) -> Path:
    """Return the font's file, without importing matplotlib (half a second)."""
    spec = find_spec("matplotlib")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / FILES[bold]


@cache
def font(size: float, *, bold: bool = False) -> "FreeTypeFont":
    """Return the font at `size` px."""
    from PIL import ImageFont  # only where something is drawn: letters and packs are known to every start

    return ImageFont.truetype(font_file(bold=bold), size)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide the text is at `size` px, in px; of several lines, the widest."""
    return max((font(size, bold=bold).getlength(line) for line in text.split("\n")), default=0.0)


def legible(text: str) -> str:
    """Return the text without what the font cannot draw (emoji): boxes would stand there instead."""
    kept = "".join(sign for sign in text if sign == "\n" or ord(sign) in _known())
    return "\n".join(re.sub(" +", " ", line).strip(" ") for line in kept.split("\n"))


def cut(text: str, size: float, most: float, *, bold: bool = False) -> str:
    """Return the text, ended with «…» where it would be wider than `most` px."""
    if width(text, size, bold=bold) <= most:
        return text
    for end in range(len(text) - 1, 0, -1):
        shorter = text[:end].rstrip(" ,.;:–—-") + "…"
        if width(shorter, size, bold=bold) <= most:
            return shorter
    return "…"


def wrap(text: str, size: float, most: float, *, bold: bool = False) -> list[str]:
    """Return the text in lines no wider than `most` px; a word that is wider by itself is cut."""
    # a no-break space is no place to break
    lines: list[str] = []
    for word in re.split("[ \n]+", text.strip()):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=bold) <= most:
            lines[-1] = longer
        elif word:
            lines.append(cut(word, size, most, bold=bold))
    return lines


@cache
def _known() -> frozenset[int]:
    """Return the code points that both weights can draw, without the joiners that have no width of their own."""
    from matplotlib.ft2font import FT2Font

    plain, bold = (set(FT2Font(str(font_file(bold=weight))).get_charmap()) for weight in (False, True))
    return frozenset((plain & bold) - {0x200D, 0xFE0E, 0xFE0F})
