"""The figures of a period: what was received, what became of it by now, and how that compares."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Self


class Fate(StrEnum):
    """What has become of one complaint; each is exactly one of these. One joined to another shares its verdict."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    IMPOSSIBLE = "impossible"  # somebody went, and it could not be checked
    WAITING = "waiting"  # not checked, and still open
    UNCHECKED = "unchecked"  # closed without a check
    DISMISSED = "dismissed"  # rejected, or withdrawn by its reporter, before a check


@dataclass(frozen=True, slots=True)
class Tally:
    """How many complaints there were, by what became of them."""

    by_fate: dict[Fate, int] = field(default_factory=dict)

    @classmethod
    def of(cls, counted: Iterable[tuple[Fate, int]]) -> Self:
        """Add up counts, several for one fate allowed."""
        sums: dict[Fate, int] = {}
        for fate, n in counted:
            sums[fate] = sums.get(fate, 0) + n
        return cls(sums)

    def __getitem__(self, fate: Fate) -> int:
        return self.by_fate.get(fate, 0)

    @property
    def received(self) -> int:
        """All of them."""
        return sum(self.by_fate.values())

    @property
    def confirmed(self) -> int:
        """Those where the check found what was reported."""
        return self[Fate.CONFIRMED]

    @property
    def checked(self) -> int:
        """Those where a check came to a verdict: one that could not be carried out is not one."""
        return self.confirmed + self[Fate.NOT_CONFIRMED]

    @property
    def not_checked(self) -> int:
        """The rest, whatever the reason."""
        return self.received - self.checked

    @property
    def share(self) -> int | None:
        """Confirmed among the checked, whole per cent, rounded half up; None when nothing was checked."""
        return None if not self.checked else (200 * self.confirmed + self.checked) // (2 * self.checked)


@dataclass(frozen=True, slots=True)
class Count:
    """How many complaints of one kind from one district had one fate. `district` is None outside all of them."""

    kind: str
    area: str | None
    district: str | None
    fate: Fate
    n: int


@dataclass(frozen=True, slots=True)
class Together:
    """An episode of which several spoke: its leading case and how many they were."""

    case: int
    number: str
    kind: str
    n: int


@dataclass(frozen=True, slots=True)
class Strong:
    """A confirmed case with its strongest reading: `times` its limit. `indicative`: no certificate held that day."""

    case: int
    number: str
    kind: str
    substance: str
    value: Decimal
    unit: str
    times: Decimal
    corrected: bool
    indicative: bool


Place = tuple[str | None, str | None]
"""Area and district, as the catalogue names them."""


def by_kind(counts: Iterable[Count]) -> tuple[tuple[str, Tally], ...]:
    """Return the kinds with their tallies, the most complained of first."""
    split: dict[str, list[tuple[Fate, int]]] = {}
    for count in counts:
        split.setdefault(count.kind, []).append((count.fate, count.n))
    tallies = [(kind, Tally.of(counted)) for kind, counted in split.items()]
    return tuple(sorted(tallies, key=lambda row: (-row[1].received, row[0])))


def by_place(counts: Iterable[Count]) -> tuple[tuple[Place, Tally], ...]:
    """Return the districts with their tallies, the most complained from first, no district at all last."""
    split: dict[Place, list[tuple[Fate, int]]] = {}
    for count in counts:
        split.setdefault((count.area, count.district), []).append((count.fate, count.n))
    tallies = [(place, Tally.of(counted)) for place, counted in split.items()]
    return tuple(
        sorted(tallies, key=lambda row: (row[0][0] is None, -row[1].received, row[0][0] or "", row[0][1] or ""))
    )
