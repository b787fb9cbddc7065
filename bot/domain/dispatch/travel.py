"""How long somebody needs to be on site, and how long there is something to see there."""

from datetime import datetime, timedelta

from bot.domain.intake.kinds import Kind

READY = timedelta(minutes=5)
"""From «I will go» to the door. Our own guess."""

PACES = {"foot": 80, "bike": 220, "bus": 200, "car": 450}
"""Metres a minute from door to door, by how they get about: 5, 13, 12 and 27 km/h. Our own guess."""

SLOWEST, FASTEST = 200, 450
"""… of those of whom nobody knows how they get about: who goes farther from home has wheels."""

WHOLE_WAY_MIN = 40
"""As far as somebody goes from home, they go in so many minutes. Our own guess."""


def pace(transport: str | None, radius_m: int) -> int:
    """Return how fast somebody comes, m a minute: by their transport, or by how far they go (None: not told)."""
    known = PACES.get(transport or "")
    return known or min(FASTEST, max(SLOWEST, radius_m // WHOLE_WAY_MIN))


def needs(distance_m: float, pace_m_a_minute: int) -> timedelta:
    """Return how long it takes from saying yes to being there."""
    return READY + timedelta(minutes=distance_m / pace_m_a_minute)


def gone_at(kind: Kind, seen_at: datetime) -> datetime:
    """Return until when there is usually something left to see of what was last noticed at that moment."""
    return seen_at + kind.evidence
