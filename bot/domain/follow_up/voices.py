"""Three voices about one case, kept apart: the authority's, the volunteer's who looked, the residents'."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.cases.lifecycle import Says
from bot.domain.follow_up.following import DISPUTES

Who = Literal["authority", "volunteer", "resident"]


@dataclass(frozen=True, slots=True)
class Voice:
    """What somebody said of the case at a moment; `person` None for the authority, and for who was forgotten."""

    who: Who
    says: Says
    at: datetime
    person: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What each says last (None: nothing), and whether that goes together.

    `since`: when the first of those who contradict «gone» said so; None while nobody does. `half`: nobody contradicts,
    and somebody says that it is less.
    """

    authority: Voice | None
    volunteer: Voice | None
    resident: Voice | None
    since: datetime | None
    half: bool

    @property
    def disputed(self) -> bool:
        """Whether somebody says that it is done, and somebody who looked that it is not."""
        return self.since is not None


def weigh(voices: Iterable[Voice], fixed_at: datetime | None) -> Standing:
    """Weigh what was said. `fixed_at`: when the case was closed as fixed, None if it is not.

    «Gone» is claimed by the authority's last word, or by closing the case as fixed. Whoever spoke before the
    authority's claim said nothing about it; of everybody else the last word counts.
    """
    said = sorted(voices, key=lambda voice: voice.at)
    authority = _last(said, "authority")
    claims = authority is not None and authority.says is Says.GONE
    after = authority.at if authority is not None and claims else None
    words = {(one.who, one.person): one for one in said if one.who != "authority" and (not after or one.at >= after)}
    against = [one.at for one in words.values() if one.says in DISPUTES]
    disputed = (claims or fixed_at is not None) and against
    half = not against and any(one.says is Says.LESS for one in words.values())
    return Standing(
        authority, _last(said, "volunteer"), _last(said, "resident"), min(against) if disputed else None, half
    )


def _last(said: list[Voice], who: Who) -> Voice | None:
    return next((voice for voice in reversed(said) if voice.who == who), None)
