"""Numbers as people write them: 0,12 · 0.12 · 1 716 820,5 · 1e-6."""

import re
from dataclasses import dataclass
from decimal import Decimal

_FIGURE = re.compile(
    r"(?<![\w.,])[-+]?(?P<whole>\d{1,3}(?: \d{3})+|\d{1,15})(?P<part>[.,]\d{1,15})?(?P<exp>e[-+]?\d{1,2})?(?![.,]?\d)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and where in the text it stands."""

    value: Decimal
    start: int
    end: int


def figures(text: str) -> list[Figure]:
    """Return every number in `text` (already folded). A comma is a decimal comma; a space may part thousands."""
    return [
        Figure(Decimal(found[0].replace(" ", "").replace(",", ".")), found.start(), found.end())
        for found in _FIGURE.finditer(text)
    ]
