"""Classes of surface water: the best of six whose bound a figure keeps. For rivers and canals only."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from bot.domain.people.bodies import Certainty

CLASSES = 6
"""1 is the best."""

_NUMBER = r"\d+(?:,\d+)?"
_BOUND = re.compile(rf"(?P<sign>[<>≤≥]?)\s*(?P<number>{_NUMBER})")
_RANGE = re.compile(rf"(?P<least>{_NUMBER})-(?P<most>{_NUMBER})")


@dataclass(frozen=True, slots=True)
class WaterClasses:
    """The bounds of each class by substance, as they are printed; where they were read, and how sure we are."""

    bounds: Mapping[str, Sequence[str]] = field(default_factory=dict)
    certainty: Certainty = "C"
    source: str = ""
    act: str = ""

    def of(self, substance: str, value: Decimal) -> int | None:
        """Return the class of a figure, in the unit of the table; None for a substance that has none."""
        bounds = self.bounds.get(substance)
        if bounds is None:
            return None
        return next((n for n, bound in enumerate(bounds, 1) if keeps(value, bound)), CLASSES)


def keeps(value: Decimal, bound: str) -> bool:
    """Whether a figure keeps a bound as it is printed: «≤0,5», «6,5-8,5», «<6,0 or >9,0»; a bare one is «not over»."""
    return any(_keeps(value, part.strip()) for part in bound.split(" or "))


def readable(bound: str) -> bool:
    """Whether a bound is written as we can read it."""
    return all(_RANGE.fullmatch(part.strip()) or _BOUND.fullmatch(part.strip()) for part in bound.split(" or "))


def _keeps(value: Decimal, bound: str) -> bool:
    if within := _RANGE.fullmatch(bound):
        return _decimal(within["least"]) <= value <= _decimal(within["most"])
    found = _BOUND.fullmatch(bound)
    assert found is not None, bound
    number = _decimal(found["number"])
    match found["sign"]:
        case "<":
            return value < number
        case ">":
            return value > number
        case "≥":
            return value >= number
        case _:
            return value <= number


def _decimal(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))
