"""What was corrected in a check, shown wherever it appears: «0.24 → 0.024 mg/m³, typing slip»."""

from collections.abc import Iterator

from bot.i18n import Markup
from handlers.cards.figures import figure, substance
from handlers.cards.view import View
from storage import corrections
from storage.checks import Check
from storage.readings import Taken


def mended(view: View, one: Check, *, plain: bool = False) -> Iterator[Markup]:
    """Yield a line for the verdict and each note that was corrected. `plain`: no notes, nor anybody's own words."""
    stood = one.verdict
    for made in corrections.of(view.tx, one.id):
        because = _why(view, made.why, None if plain else made.reason)
        if made.verdict is not None and stood is not None:
            yield view.words("fix-verdict", was=stood.value, now=made.verdict.value, why=because)
            stood = made.verdict
        elif made.words is not None and not plain:
            yield view.words("fix-note", words=made.words, why=because)


def mended_reading(view: View, one: Taken, *, plain: bool = False) -> Markup | None:
    """Write a reading that was corrected as it was and as it is; None for one that was not. `plain`: see `mended`."""
    if one.was is None or one.why is None:
        return None
    what = view.words.of(view.catalogue.substance(one.substance).name) if plain else substance(view, one.substance)
    because = _why(view, one.why, None if plain else one.reason)
    if not one.counts:
        return view.words("fix-reading-gone", what=what, was=figure(view, one.was, one.unit), why=because)
    now = figure(view, one.value, one.unit)
    return view.words("fix-reading", what=what, was=view.words.number(one.was, 9), now=now, why=because)


def _why(view: View, name: str, reason: str | None) -> str:
    return reason or view.words.plain("fix-why", why=name)
