"""How several figures of one thing are averaged: a table by dimension, for not every mean is the sum over the number.

Decibels are logarithms: their mean is that of the sound's energy (the equivalent level of equally long spells, ISO
1996-1). Acidity is one too: its mean is that of the hydrogen ions. Points are a rank and have no mean at all.
"""

from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

Way = Literal["plain", "energy", "ions", "none"]

WAYS: dict[str, Way] = {
    "mass": "plain",
    "mass/m3": "plain",
    "mass/l": "plain",
    "mass/kg": "plain",
    "acidity": "ions",
    "points": "none",
    "colour": "plain",
    "hardness": "plain",
    "heat": "plain",
    "sound": "energy",
    "length": "plain",
    "ground": "plain",
    "money": "plain",
    "hours": "plain",
    "share": "plain",
    "light": "plain",
}
"""Each dimension of `units` and its way."""


def mean(values: Sequence[Decimal], dimension: str) -> Decimal | None:
    """Return the mean to one digit more than the finest of the values: no more is known. None where there is none."""
    exact = _MEANS[WAYS[dimension]](values)
    if exact is None:
        return None
    finest = min(0, *(int(value.normalize().as_tuple().exponent) for value in values))
    return exact.quantize(Decimal(1).scaleb(finest - 1), ROUND_HALF_UP).normalize()


def _plain(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)


def _energy(values: Sequence[Decimal]) -> Decimal:
    return 10 * _plain([Decimal(10) ** (value / 10) for value in values]).log10()


def _ions(values: Sequence[Decimal]) -> Decimal:
    return -_plain([Decimal(10) ** -value for value in values]).log10()


def _none(_: Sequence[Decimal]) -> None:
    return None


_MEANS: dict[Way, Callable[[Sequence[Decimal]], Decimal | None]] = {
    "plain": _plain,
    "energy": _energy,
    "ions": _ions,
    "none": _none,
}
