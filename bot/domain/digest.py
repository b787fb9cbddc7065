"""The week's figures: what was received, what became of it by now, and how that compares."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Self

from bot.domain.weeks import Week


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
class Waits:
    """An open case that has waited long: its id, number and what it is about."""

    case: int
    number: str
    kind: str
    waited: timedelta


Place = tuple[str | None, str | None]
"""Area and district, as the catalogue names them."""


@dataclass(frozen=True, slots=True)
class Digest:
    """One week. `before` is the week before it, as it stands now; `median` the time from complaint to verdict.

    `episodes`: of how many events the complaints speak, all witnesses of one counted once.
    `waiting` are the longest-waiting open cases now, of whatever week. `over`: the week has ended.
    """

    week: Week
    over: bool
    total: Tally
    before: Tally
    kinds: tuple[tuple[str, Tally], ...]
    places: tuple[tuple[Place, Tally], ...]
    median: timedelta | None
    median_before: timedelta | None
    waiting: tuple[Waits, ...]
    disputed: int
    episodes: int


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
