"""Readings as anybody may see them: the figure, how many times the limit, and whose limit it is; not by whom."""

from decimal import Decimal

from bot.domain.limits import rounded_times
from bot.domain.units import unit_label
from bot.i18n import Markup
from handlers.cards.view import View
from storage import readings
from storage.readings import Taken

MOST = 12
"""Readings shown of one case, the newest: a message holds no more with their limits."""

SOURCE_SHOWN = 90
"""Characters of a limit's source."""


def measured(view: View, case_id: int) -> list[str]:
    """Return a line (HTML) for each reading of the case, then the limits' sources and what an express check is.

    Nothing for a case without readings.
    """
    found = readings.of_case(view.tx, case_id)
    if not found:
        return []
    lines: list[str] = [_line(view, one) for one in found[-MOST:]]
    sources = dict.fromkeys(one.source for one in found[-MOST:] if one.source)
    lines += [view.words("measured-source", source=source[:SOURCE_SHOWN]) for source in sources]
    return [*lines, view.words("measured-express")]


def _line(view: View, one: Taken) -> Markup:
    what = view.words.of(view.catalogue.substance(one.substance).name)
    value = f"{_figure(view, one.value)} {unit_label(one.unit, view.words.lang)}"
    return view.words("measured", what=what, value=value, against=_against(view, one))


def _against(view: View, one: Taken) -> Markup:
    """Return «35 × the one-time limit (0.008 mg/m³)», or that there is no limit to hold it against."""
    words = view.words
    if one.over is None:
        return words("measured-no-limit")
    bounds = " – ".join(_figure(view, bound) for bound in (one.least, one.limit) if bound is not None)
    limit = f"{bounds} {unit_label(one.unit, words.lang)}"
    if one.times is None:
        return words("measured-over" if one.over else "measured-within", limit=limit)
    medium = view.catalogue.substance(one.substance).medium.value
    return words("measured-times", times=_figure(view, rounded_times(one.times)), medium=medium, limit=limit)


def _figure(view: View, value: Decimal) -> str:
    return view.words.number(value, 9)
