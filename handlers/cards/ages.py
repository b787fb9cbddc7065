"""How long ago, or for how long, in few words: 5 min, 3 h, 2 d."""

from datetime import datetime, timedelta

from bot.i18n import Markup, Words
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
