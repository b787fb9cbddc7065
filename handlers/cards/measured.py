"""Readings as anybody may see them: the figure, how many times the limit, and whose limit it is."""

from bot.domain.units import UNITS
from bot.i18n import Markup
from handlers.cards.view import View
from storage import readings
from storage.readings import Taken


def measured(view: View, case_id: int) -> list[str]:
    """Return a line (HTML) for each reading of the case, and below them what an express check is; nothing for none."""
    found = readings.of_case(view.tx, case_id)
    if not found:
        return []
    return [*(_line(view, one) for one in found), view.words("measured-express")]


def _line(view: View, one: Taken) -> Markup:
    words = view.words
    return words(
        "measured",
        what=words.of(view.catalogue.substance(one.substance).name),
        value=f"{words.number(one.value, 6)} {UNITS[one.unit].label(words.lang)}",
        against=_against(view, one),
    )


def _against(view: View, one: Taken) -> Markup:
    """Return «35 × the one-time limit (0.008 mg/m³, Order …)», or that there is no limit to hold it against."""
    words = view.words
    if one.over is None:
        return words("measured-no-limit")
    unit = UNITS[one.unit].label(words.lang)
    bounds = " – ".join(words.number(bound, 6) for bound in (one.least, one.limit) if bound is not None)
    limit = Markup(f"{bounds} {unit}")
    if one.times is None:
        return words("measured-over" if one.over else "measured-within", limit=limit, source=one.source or "")
    medium = view.catalogue.substance(one.substance).medium.value
    return words(
        "measured-times", times=words.number(one.times, 1), medium=medium, limit=limit, source=one.source or ""
    )
