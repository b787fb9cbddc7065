"""A re-check: when there may be one, how long people have, what they find, and what follows from it."""

from datetime import timedelta
from typing import Literal

from bot.domain.cases.lifecycle import Outcome, Says, Stage, Verdict
from bot.domain.follow_up.following import DISPUTES, SETTLED

Why = Literal["answer", "coordinator"]
"""Why somebody is to look again: the body says that it is done; a coordinator wants to know."""

STAGES = (Stage.REFERRED, Stage.ANSWERED)
"""Where an open case may be re-checked: a body has it. Before that there is a first check."""

RING = 2
"""Called at the same time: nothing perishes, so as few as possible are disturbed."""

WINDOW = timedelta(hours=4)
"""A ring has so long to answer, by day. Our own guess."""

PATIENCE = timedelta(days=1)
"""Whoever took it is asked after that whether they are coming. Our own guess."""

WITHOUT = ("nothing_to_see", "dark", "not_allowed", "no_camera")
"""Why there is no photo of how it is now."""


def possible(stage: Stage, outcome: Outcome | None) -> bool:
    """Whether a case may be re-checked: a body has it or has answered, or it is closed as somebody found it."""
    return stage in STAGES or (stage is Stage.CLOSED and outcome in SETTLED)


def verdict(says: Says) -> Verdict:
    """Return what the check itself found: whether it is there."""
    return Verdict.NOT_CONFIRMED if says is Says.GONE else Verdict.CONFIRMED


def disputes(says: Says | None) -> bool:
    """Whether that speaks against «it is done»; half of it gone is an answer and no dispute."""
    return says in DISPUTES


def settles(volunteer: Says | None, resident: Says | None) -> bool:
    """Whether one press may close it as fixed: gone for who looked, and no word against it from who lives there."""
    return volunteer is Says.GONE and resident in (None, Says.GONE)
