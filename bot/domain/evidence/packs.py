"""Evidence packs: of what one is made, what its buttons carry, and what gives way when it grows too large."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

RADIUS_M = 300
"""What belongs to one place, in metres around a case. Our own guess: a yard, a boiler house, a dump."""

MOST = 45_000_000
"""Bytes of one file in the chat: Telegram takes 50 MB from a bot."""


class Scope(StrEnum):
    """Of what a pack is made."""

    CASE = "case"
    EPISODE = "episode"  # the case that leads, and its witnesses
    PLACE = "place"  # every case around it, over the years


@dataclass(frozen=True, slots=True)
class PackWish:
    """A pack as its buttons carry it.

    `originals`: photos as they came, of residents who agreed to be named and of volunteers who agreed to that; else
    copies without the camera's data. `named`: those who agreed are named.
    """

    scope: Scope
    lang: str
    originals: bool = False
    named: bool = False

    @property
    def args(self) -> tuple[str, str, int]:
        """What a button carries behind the case."""
        return self.scope.value, self.lang, 2 * self.originals + self.named

    def but(self, **other: object) -> Self:
        """Return the same wish with another part."""
        return replace(self, **other)  # type: ignore[arg-type]


def read(scope: str, lang: str, flags: int) -> PackWish | None:
    """Return the wish that a button carries, None for one of an older program."""
    if scope not in tuple(Scope) or lang not in ("kk", "ru", "en") or flags > 3:
        return None
    return PackWish(Scope(scope), lang, bool(flags & 2), bool(flags & 1))


def too_much(sizes: Iterable[tuple[str, int]], room: int) -> list[str]:
    """Return the names that have to stay out so that the rest fits into `room` bytes: the largest, the fewest."""
    found = sorted(sizes, key=lambda one: (-one[1], one[0]))
    total = sum(size for _, size in found)
    left: list[str] = []
    for name, size in found:
        if total <= room:
            break
        left.append(name)
        total -= size
    return left
