"""A digest's period in words: in full for a title, short for a button or a bar of a chart."""

from bot.domain.digest.periods import Half, Period, Week
from bot.i18n import Words


def period_name(words: Words, period: Period) -> str:
    """Return «Week 47 · 16–22 November 2026», «November 2026», «July–December 2026 (six months)»; plain text."""
    if isinstance(period, Week):
        year = str(period.monday.year)
        return words.plain("digest-period-week", number=period.number, days=days(words, period), year=year)
    if isinstance(period, Half):
        return words.plain("digest-period-half", number=period.number, year=str(period.year))
    return words.month(period.first)


def short_name(words: Words, period: Period) -> str:
    """Return «Week 47», «November 2026», «Jul–Dec 2026»."""
    if isinstance(period, Week):
        return words.plain("digest-short-week", number=period.number)
    if isinstance(period, Half):
        return words.plain("digest-short-half", number=period.number, year=str(period.year))
    return words.month(period.first)


def bar_name(words: Words, period: Period) -> str:
    """Return a period in few letters, for a chart: a week as its Monday «16 қар», a month as «қар»."""
    day, month = words.day(period.first).split()
    return f"{day} {month[:3]}" if isinstance(period, Week) else month[:3]


def days(words: Words, week: Week) -> str:
    """Return «16–22 November», or «30 November – 6 December»."""
    first, last = week.monday, week.sunday
    if first.month == last.month:
        return f"{first.day}–{words.day(last)}"
    return f"{words.day(first)} – {words.day(last)}"
