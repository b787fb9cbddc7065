"""The digest's charts as PNG, drawn for a phone's screen. Slow (a second at first): call them off the event loop."""

from collections.abc import Sequence

from bot.adapters import chart_kinds, chart_weeks
from bot.adapters.chart_kinds import Kind, KindWords
from bot.adapters.chart_weeks import Week, WeekWords

__all__ = ["Kind", "KindWords", "Week", "WeekWords", "digest_chart", "kinds", "weeks"]


def weeks(rows: Sequence[Week], words: WeekWords) -> bytes:
    """Return the last twelve of the weeks, oldest left."""
    from bot.adapters.sheet import Sheet

    sheet = Sheet(chart_weeks.height(rows))
    chart_weeks.draw(sheet, rows, words)
    return sheet.png()


def kinds(rows: Sequence[Kind], words: KindWords) -> bytes:
    """Return one bar for each kind in the order given; the picture is as high as it needs."""
    from bot.adapters.sheet import Sheet

    sheet = Sheet(chart_kinds.height(rows, words))
    chart_kinds.draw(sheet, rows, words)
    return sheet.png()


def digest_chart(
    by_week: Sequence[Week], week_words: WeekWords, by_kind: Sequence[Kind], kind_words: KindWords
) -> bytes:
    """Return both in one picture: weeks above, kinds below."""
    from bot.adapters.sheet import Sheet

    above = chart_weeks.height(by_week)
    sheet = Sheet(above + chart_kinds.height(by_kind, kind_words))
    chart_weeks.draw(sheet, by_week, week_words)
    chart_kinds.draw(sheet, by_kind, kind_words, top=above)
    return sheet.png()
