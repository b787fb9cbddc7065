"""When the person who reported is asked how it is now: once a closed case had time to show, and by day."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.cases.lifecycle import Outcome, Says
from bot.domain.intake.kinds import Kind

SOONEST, LATEST = timedelta(days=1), timedelta(days=14)
"""However fast or slow a kind is: a smell is asked about the next day, a dump after two weeks."""

MORNING, EVENING = time(10), time(20)
"""Nobody is asked at night."""

REMINDERS = 2
REMIND_AFTER = timedelta(days=3)
"""Questions that nobody answers are put this many times more, so long after one another."""

SETTLED = (Outcome.FIXED, Outcome.HALF_FIXED, Outcome.NOT_FIXED, Outcome.UNCONFIRMED)
"""Closed on the ground of what somebody found; whoever lives there, or looks again, may say that it is not so."""

DISPUTES = (Says.SAME, Says.MORE, Says.BACK)
"""What contradicts «gone», and opens a closed case again. «Less» does not: half fixed is an answer."""


def asks_at(closed: datetime, kind: Kind | None, zone: ZoneInfo) -> datetime:
    """Return when to ask about a case closed then: after the kind's own period, between morning and evening there."""
    period = kind.evidence if kind else SOONEST
    return by_day(closed + min(max(period, SOONEST), LATEST), zone)


def by_day(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment itself if it is day there, else the next morning."""
    local = moment.astimezone(zone)
    if MORNING <= local.time() < EVENING:
        return moment
    day = local.date() if local.time() < MORNING else local.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, zone).astimezone(moment.tzinfo)
