"""Who may be called to what, so that nobody comes to harm: training, and the rules for those under 18.

Our own guesses: what the night is, and that whoever is under 18 needs an adult volunteer with them, approved by a
coordinator, and goes only to kinds that the hotline's file decided on, to no place that it calls industrial, and to
nothing that speaks of danger to life.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Annotated, Protocol

from pydantic import Field

from bot.domain.intake.kinds import Kind
from bot.domain.text.languages import Row, Words
from bot.domain.volunteers.course import needed

NIGHT = (time(22), time(6))
"""From when to when nobody under 18 goes, local time. Our own guess."""


class Cohort(StrEnum):
    """Whom a volunteer counts among, as they say themselves."""

    STUDENT = "student"
    PUPIL = "pupil"
    PENSIONER = "pensioner"
    OTHER = "other"


class Reason(StrEnum):
    """Why somebody may not go; its sentence is `may-not-go-<reason>`, to the volunteer themselves."""

    UNTRAINED = "untrained"
    UNAPPROVED = "minor-unapproved"
    ALONE = "minor-alone"
    NIGHT = "minor-night"
    PLACE = "minor-place"


@dataclass(frozen=True, slots=True)
class Goer:
    """A volunteer as far as safety goes. `trained`: modules passed and still good.

    `approved`: a coordinator agreed that somebody under 18 takes part; `accompanied`: their adult is known and there.
    """

    trained: frozenset[str] = frozenset()
    minor: bool = False
    approved: bool = False
    accompanied: bool = False


class Visit(Protocol):
    """Where somebody would go, and when (`now`, local). `alarming`: the report speaks of danger.

    `industrial`: the place is, or may be, at works or the like.

    `training`: whether the hotline calls only those who passed the course.
    """

    @property
    def kind(self) -> Kind: ...  # noqa: D102
    @property
    def now(self) -> datetime: ...  # noqa: D102
    @property
    def alarming(self) -> bool: ...  # noqa: D102
    @property
    def industrial(self) -> bool: ...  # noqa: D102
    @property
    def training(self) -> bool: ...  # noqa: D102


# The first that holds is the reason that is told.
RULES: dict[Reason, Callable[[Goer, Visit], bool]] = {
    Reason.UNAPPROVED: lambda goer, _: goer.minor and not goer.approved,
    Reason.PLACE: lambda goer, visit: (
        goer.minor and (visit.alarming or visit.industrial or not visit.kind.safety.minors)
    ),
    Reason.NIGHT: lambda goer, visit: goer.minor and night(visit.now),
    Reason.ALONE: lambda goer, _: goer.minor and not goer.accompanied,
    Reason.UNTRAINED: lambda goer, visit: visit.training and not needed(visit.kind.medium) <= goer.trained,
}

FOR_MINORS = frozenset({Reason.UNAPPROVED, Reason.PLACE, Reason.NIGHT, Reason.ALONE})
"""What holds even when a coordinator gives the case by hand. Training they may judge themselves."""


def may_go(goer: Goer, visit: Visit) -> Reason | None:
    """Return why this volunteer may not be called to this visit, None if they may."""
    return next((reason for reason, holds in RULES.items() if holds(goer, visit)), None)


def night(at: datetime) -> bool:
    """Whether a local moment is at night."""
    begins, ends = NIGHT
    return at.time() >= begins or at.time() < ends


class SafetyRules(Row):
    """What to keep to before a visit: for everything of a medium, and for a kind instead where it needs its own."""

    media: dict[str, Annotated[tuple[Words, ...], Field(min_length=2, max_length=4)]] = Field(default_factory=dict)
    kinds: dict[str, Annotated[tuple[Words, ...], Field(min_length=2, max_length=4)]] = Field(default_factory=dict)

    def of(self, kind: Kind) -> tuple[Words, ...]:
        """Return the lines for a visit of this kind; none where nobody wrote any."""
        return self.kinds.get(kind.id) or self.media.get(kind.medium.value, ())
