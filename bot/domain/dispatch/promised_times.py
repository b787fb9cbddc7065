"""«Not now, but later»: the times that somebody is offered to promise, and how a promise is kept."""

from datetime import datetime, time, timedelta

IN_AN_HOUR = timedelta(hours=1)
EVENING = time(18, 0)
MORNING = time(9, 0)
"""After work, and before it. Our own guess."""

STEP = timedelta(minutes=5)

LEAD = timedelta(minutes=30)
"""So long before the promised time the case is given to whoever promised it, if nobody has gone sooner."""


def choices(now: datetime, gone_at: datetime) -> list[tuple[str, datetime]]:
    """Return the names and the local times that may be promised: while there is still something left to see.

    None of them for what is gone within the hour.
    """
    hour = now + IN_AN_HOUR
    hour += (STEP - timedelta(minutes=hour.minute % 5, seconds=hour.second, microseconds=hour.microsecond)) % STEP
    evening = datetime.combine(now.date(), EVENING, now.tzinfo)
    morning = datetime.combine(now.date() + timedelta(days=1), MORNING, now.tzinfo)
    found = [("hour", hour), ("evening", evening), ("morning", morning)]
    return [(name, at) for name, at in found if hour <= at <= gone_at and (name == "hour" or at > hour)]


def given_at(now: datetime, promised: datetime) -> datetime:
    """Return when the case is given to whoever promised to come then."""
    return max(now, promised - LEAD)
