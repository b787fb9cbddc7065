"""How long ago in a sentence, and within what time: for people on their way, who read it once."""

from datetime import datetime, timedelta

from bot.i18n import Markup
from handlers.cards.view import View

# Below so many minutes the time is told in this unit of so many minutes.
STEPS = ((90, 1, "since-minutes"), (36 * 60, 60, "since-hours"), (10**9, 24 * 60, "since-days"))


def since(view: View, moment: datetime) -> Markup:
    """Write how long ago that was: «25 minutes ago», «just now»."""
    minutes = int((view.tx.now - moment).total_seconds() // 60)
    if minutes < 1:
        return view.words("since-now")
    unit, name = next((unit, name) for most, unit, name in STEPS if minutes < most)
    return view.words(name, n=round(minutes / unit))


def within(view: View, length: timedelta) -> Markup:
    """Write a time to answer in: «(within) 5 minutes», in the case that «within» asks for."""
    minutes = int(length.total_seconds() // 60)
    for unit, name in ((24 * 60, "within-days"), (60, "within-hours")):
        if minutes >= unit and minutes % unit == 0:
            return view.words(name, n=minutes // unit)
    return view.words("within-minutes", n=minutes)
