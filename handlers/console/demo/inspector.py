"""A standing inspector of the sample town, with a past of two weeks: mostly quiet days, some alarms, a few gaps."""

import random
from datetime import datetime, timedelta

from bot.domain.monitoring import slots
from bot.domain.monitoring.phenomena import QUIET
from bot.domain.places.points import Point
from bot.services.monitoring import observing, points
from handlers.console.demo.cast import HELPERS
from storage.monitoring import observations
from storage.people import people
from storage.tx import Tx

SPAN = timedelta(days=14)

GIVEN = (*(QUIET,) * 14, None, None, "smell", "smell", "smoke", "black_snow")
"""What is given at a slot, each as likely as it stands here; None: nothing, a gap."""

STRENGTHS = {"smell": (2, 3, 4, 5), "smoke": (1, 2), "black_snow": (2, 3)}


def live(tx: Tx, until: datetime) -> None:
    """Let whoever has the volunteer's phone observe at home for two weeks, slot by slot."""
    chance = random.Random(2025)  # noqa: S311 - the same town every time
    helper = next(one for one in HELPERS if one.phone)
    tx.now = until - SPAN
    points.live_at(tx, people.meet(tx, helper.user_id), Point(*helper.home))
    for slot in slots.slots(slots.USUAL, tx.now, until, tx.rules.zone):
        tx.now = slot
        observing.ask_due(tx)
        what = chance.choice(GIVEN) if slot < until - slots.WINDOW else QUIET  # nothing waits when the page opens
        by = people.meet(tx, helper.user_id)
        if what is None:
            continue
        one = observing.now(tx, by)
        observing.say(tx, by, one, what)
        if what in STRENGTHS:
            observations.strengthen(tx, one, chance.choice(STRENGTHS[what]))
    tx.now = until
