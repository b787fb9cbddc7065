"""What stories of digests have in common: a Wednesday, a week of cases, the Monday after it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.digest.periods import Week
from bot.domain.places.points import Point
from storage.tx import Tx
from tests.storage.given_cases import put

HOUR = timedelta(hours=1)
ALMATY = ZoneInfo("Asia/Almaty")


@pytest.fixture(autouse=True)
def wednesday(world) -> None:
    """The hotline starts on a Wednesday at noon, whatever day it is today."""
    now = datetime.fromtimestamp(world.clock.now(), ALMATY)
    noon = now.replace(hour=12, minute=0, second=0) + timedelta(days=9 - now.weekday())
    world.forward(seconds=(noon - now).total_seconds())


async def to_monday(given, clock, *, hour: float = 9.02, weeks: int = 1) -> Week:
    """Move the clock to a Monday's `hour`, local time; return the week that has just ended."""
    now = given.hotline.now().astimezone(given.hotline.rules.zone)
    monday = now.date() + timedelta(days=7 * weeks - now.weekday())
    goal = datetime.combine(monday, datetime.min.time(), given.hotline.rules.zone) + hour * HOUR
    await clock.forward(seconds=(goal - now).total_seconds())
    return Week.of(monday).plus(-1)


async def a_week_of_cases(given, week: Week) -> None:
    """Seven complaints: 2 of 3 checked confirmed, 4 not checked; and one the week before."""

    def write(tx: Tx) -> None:
        monday = week.span(tx.rules.zone)[0]
        put(tx, monday, "smell", verdict="confirmed", after=HOUR)
        put(tx, monday + HOUR, "smell", verdict="confirmed", after=3 * HOUR)
        put(tx, monday + 2 * HOUR, "smoke", verdict="not_confirmed", after=8 * HOUR, place=("temirtau", "west"))
        put(tx, monday + 3 * HOUR, "smoke", verdict="impossible", place=None, point=Point(51.13, 71.43))
        put(tx, monday + 4 * HOUR, "smell")
        put(tx, monday + 5 * HOUR, "no_water", point=None, place=None)
        put(tx, monday + 6 * HOUR, "dump", outcome="rejected")
        put(tx, monday - HOUR, "smell", verdict="confirmed", after=HOUR)

    await given.hotline.store.ask(write)


async def first_tick(given) -> None:
    """The timetable has come round once: a fresh install owes no digest of the week before it began."""
    await given.hotline.tick()
