"""Whom of those who chose it to ask «do you notice it too?», and what their answers come to."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.intake.kinds import Kind

FRESH = timedelta(hours=1)
"""A signal older than that is not asked about: people would answer about something else."""

PERISHABLE = timedelta(hours=6)
"""What lasts longer can be looked at; nobody has to be disturbed for it."""

MOST = 40
"""Neighbours asked about one episode, the nearest first."""

RADII_M = (500, 1000, 2000, 5000)
A_DAY = (1, 2, 3)
QUIET = ((22, 8), (21, 9), (0, 0))
"""What one may choose: how near, how many questions a day, which local hours without any (the same twice: none)."""

ANSWERS = ("yes", "no", "away")


@dataclass(frozen=True, slots=True)
class Tally:
    """What those who were asked have said. `away`: not at home, so they cannot know."""

    asked: int
    yes: int = 0
    no: int = 0
    away: int = 0

    @property
    def answered(self) -> int:
        """How many could say something."""
        return self.yes + self.no


def worth_asking(kind: Kind, age: timedelta) -> bool:
    """Whether a signal of this kind and age is fresh enough, and gone soon enough, to disturb people for."""
    return kind.evidence <= PERISHABLE and age <= FRESH


def is_quiet(hour: int, since: int, until: int) -> bool:
    """Whether the local hour lies in [since, until), over midnight too; never when both are the same."""
    if since <= until:
        return since <= hour < until
    return hour >= since or hour < until


def open_for(kind: Kind) -> timedelta:
    """How long an answer still says something about the moment of the signal."""
    return max(timedelta(minutes=20), min(kind.evidence, timedelta(hours=2)))
