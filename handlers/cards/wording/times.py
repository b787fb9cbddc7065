"""How long ago, or for how long, in few words: 5 min, 3 h, 2 d."""

from datetime import date, datetime, timedelta

from bot.i18n import Markup, Words
from bot.services.privacy.shown import Moment
from handlers.cards.view import View


def span(words: Words, length: timedelta) -> Markup:
    """Write a length of time in its largest unit, rounded down; two units between a day and three days."""
    minutes = max(0, int(length.total_seconds() // 60))
    if minutes < 60:
        return words("span-minutes", n=minutes)
    hours = minutes // 60
    if hours < 24:
        return words("span-hours", n=hours)
    if hours < 72 and hours % 24:
        return Markup(f"{words('span-days', n=hours // 24)} {words('span-hours', n=hours % 24)}")
    return words("span-days", n=hours // 24)


def age(view: View, moment: datetime) -> Markup:
    """Write how long ago that was."""
    return span(view.words, view.tx.now - moment)


def numeric(day: date) -> str:
    """Write a day as official papers do: 05.03.2026."""
    return f"{day:%d.%m.%Y}"


def told_at(view: View, moment: Moment) -> str:
    """Write a moment as exactly as it may be told: 05.03.2026 14:05, or 14:00–14:30 of that day, or in the evening."""
    if moment.part is not None:
        return view.words.plain("day-and-part", day=numeric(moment.at.date()), part=moment.part)
    if moment.until is not None:
        return f"{moment.at:%d.%m.%Y %H:%M}–{moment.until:%H:%M}"
    return f"{moment.at:%d.%m.%Y %H:%M}"


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
