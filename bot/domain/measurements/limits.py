"""Permissible limits, and what a reading is against them.

A spot check is held against the highest single value (averaged over 20–30 minutes), never against a daily one; only a
mean that really is of a whole day, and was called so, is held against that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from enum import StrEnum

from bot.domain.measurements.readings import Reading
from bot.domain.measurements.units import UNITS
from bot.domain.people.bodies import Certainty
from bot.domain.text.languages import Words


class Norm(StrEnum):
    """A table of limits."""

    AIR = "air"
    DRINKING = "drinking"
    SOIL = "soil"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` and at least `least` (None: no such bound), both in `unit`. In air: the highest single value.

    `source`: where the figure was read. `act`: the order of the Minister that sets it.
    """

    norm: Norm
    substance: str
    most: Decimal | None
    least: Decimal | None
    unit: str
    certainty: Certainty
    source: str
    act: str


@dataclass(frozen=True, slots=True)
class SumRule:
    """Substances that act together: the sum of their shares of their limits must not be over 1."""

    no: int
    substances: frozenset[str]
    certainty: Certainty
    source: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """A figure of another country to compare with: `value` in `unit`, and what it is called there. It is no norm here.

    `jurisdiction`: whose it is. `certainty` and `source`: as of a limit.
    """

    substance: str
    jurisdiction: Words
    what: Words
    value: Decimal
    unit: str
    certainty: Certainty
    source: str


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits by table and substance, and the rules of summation. `days`: limits in air of a mean over a day.

    `foreign`: figures of other countries by substance; they are shown beside a limit and decide nothing.
    """

    rows: Mapping[tuple[Norm, str], Limit]
    sums: tuple[SumRule, ...]
    days: Mapping[str, Limit] = field(default_factory=dict)
    foreign: Mapping[str, tuple[Foreign, ...]] = field(default_factory=dict)

    def abroad(self, substance: str, value: Decimal) -> list[tuple[Foreign, Decimal]]:
        """Return the foreign figures for a value, and how many times each it is; nothing for none."""
        return [(one, value / one.value) for one in self.foreign.get(substance, ())]

    def find(self, substance: str, *, drinking: bool = False) -> Limit | None:
        """Return the limit that applies, None when none does. Water has one only when it is meant to be drunk."""
        for norm in (Norm.AIR, Norm.SOIL, Norm.DRINKING) if drinking else (Norm.AIR, Norm.SOIL):
            if limit := self.rows.get((norm, substance)):
                return limit
        return None


@dataclass(frozen=True, slots=True)
class Compared:
    """A reading against its limit. `times`: how many limits it is, None where a ratio means nothing (pH, points)."""

    limit: Limit
    times: Decimal | None
    over: bool

    @property
    def certainty(self) -> Certainty:
        """How sure we are of the limit itself."""
        return self.limit.certainty

    @property
    def source(self) -> str:
        """Where the limit was read."""
        return self.limit.source

    @property
    def act(self) -> str:
        """The order that sets the limit."""
        return self.limit.act


NO_RATIO = frozenset({"acidity", "points"})
"""Dimensions of which a multiple means nothing."""


def again(
    value: Decimal, *, most: Decimal | None, least: Decimal | None, ratio: bool
) -> tuple[Decimal | None, bool | None]:
    """Return (times, over) of a corrected value against the bounds its reading was held against; None for no bound.

    `ratio`: whether a multiple meant something for that reading.
    """
    if most is None and least is None:
        return None, None
    over = (most is not None and value > most) or (least is not None and value < least)
    return (value / most if ratio and most else None), over


def compare(reading: Reading, limits: Limits, *, drinking: bool = False) -> Compared | None:
    """Hold a reading against the limit that applies to it; None when none does.

    `drinking`: the water is meant to be drunk. A river is judged by classes, so without it water has no limit here.
    """
    limit = limits.days.get(reading.substance) if reading.daily else limits.find(reading.substance, drinking=drinking)
    if limit is None:
        return None
    ratio = UNITS[limit.unit].dimension not in NO_RATIO
    times, over = again(reading.value, most=limit.most, least=limit.least, ratio=ratio)
    return Compared(limit, times, bool(over))


@dataclass(frozen=True, slots=True)
class Summed:
    """Several substances together: `shares` of their limits by substance, and their `total`; over 1 is a breach."""

    rule: SumRule
    shares: Mapping[str, Decimal]
    total: Decimal

    @property
    def over(self) -> bool:
        """Whether the sum is a breach, though each alone may be below its limit."""
        return self.total > 1


_DOMINANT = {2: Decimal("0.8"), 3: Decimal("0.7"), 4: Decimal("0.6")}
"""Share of the sum above which one substance of so many rules alone, in mixtures with NO₂ or H₂S: no summation then."""


def sum_rule(readings: Iterable[Reading], limits: Limits) -> Summed | None:
    """Return the highest sum among the rules whose every substance was read, None when no rule applies."""
    shares: dict[str, Decimal] = {}
    for reading in readings:
        limit = limits.rows.get((Norm.AIR, reading.substance))
        if limit and limit.most and not reading.daily:
            shares[reading.substance] = max(reading.value / limit.most, shares.get(reading.substance, Decimal(0)))
    sums = [
        Summed(rule, parts, sum(parts.values(), Decimal(0)))
        for rule in limits.sums
        if rule.substances <= shares.keys() and not _one_rules(parts := {s: shares[s] for s in sorted(rule.substances)})
    ]
    return max(sums, key=lambda s: s.total, default=None)


def _one_rules(shares: Mapping[str, Decimal]) -> bool:
    total, bound = sum(shares.values(), Decimal(0)), _DOMINANT.get(len(shares))
    mixed = {"no2", "h2s"} & shares.keys()
    return bool(mixed and bound and total and max(shares.values()) / total > bound)


def rounded_times(times: Decimal) -> Decimal:
    """Round «× limit» to three digits, half up – but never across the limit: 1.004 is 1.01, 0.9996 is 0.999."""
    if times == 1 or not times:
        return times.normalize()
    three = times.quantize(Decimal(1).scaleb(times.adjusted() - 2), ROUND_HALF_UP)
    if (three > 1) != (times > 1) or three == 1:
        three = times.quantize(*(Decimal("0.01"), ROUND_UP) if times > 1 else (Decimal("0.001"), ROUND_DOWN))
    return Decimal(f"{three.normalize():f}")
