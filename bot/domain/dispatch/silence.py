"""How long somebody who took a case may be silent before they are asked, and before it goes to others."""

from datetime import timedelta

from bot.domain.dispatch.travel import PACES
from bot.domain.intake.kinds import Kind

PACE_M_A_MINUTE = 200
"""How fast people come through a town door to door, by we do not know what: 12 km/h. Our own guess."""

AT_LEAST = timedelta(minutes=15)
AT_MOST = timedelta(days=1)

AGAIN = timedelta(minutes=15)
"""After the first question the case waits so long, or half of the first patience if that is longer."""

MORE = timedelta(minutes=20)
"""What «I am on my way» gives."""

ON_SITE = timedelta(hours=3)
"""Who has arrived works; a verdict that is still missing then has been forgotten."""


def patience(kind: Kind, way_m: int | None, transport: str | None = None) -> timedelta:
    """Return how long after accepting a volunteer is expected on site: the way there, or as long as an offer waits.

    `transport`: how they get about, None: not told.
    """
    way = timedelta(minutes=(way_m or 0) / PACES.get(transport or "", PACE_M_A_MINUTE)) + AT_LEAST
    return min(AT_MOST, max(way, kind.perishes))


def second(first: timedelta) -> timedelta:
    """Return how long after the question the case goes to others."""
    return max(AGAIN, first / 2)


def to_answer(kind: Kind) -> timedelta:
    """Return how long a colleague has to answer «please take this one from me»: as an offer, an hour at most."""
    return min(kind.perishes, timedelta(hours=1))
