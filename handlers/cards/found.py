"""The readings of one check for the people who work with them: figure, × limit, source, instrument and certificate."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.domain.limits import rounded_times, sum_rule
from bot.domain.readings import Reading
from bot.domain.units import unit_label
from bot.i18n import Markup
from handlers.cards.draft import cut
from handlers.cards.view import View
from storage import readings
from storage.readings import Taken

MOST = 8
"""Readings that one card shows, the newest; all of them are kept."""

SOURCE_SHOWN = 50
"""Characters of a limit's source."""

_HOST = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*")
_ACT = re.compile(r"№\s*(\S+ \S+-\d+)")


def found_lines(view: View, check_id: int) -> Iterator[str]:
    """Yield the readings of a check with the instrument of each; nothing for none."""
    taken = readings.of(view.tx, check_id)
    if taken:
        yield view.words("found-title")
        yield from lines(view, taken, MOST)


def lines(view: View, taken: list[Taken], most: int, *, tools: bool = True) -> Iterator[str]:
    """Yield a line (HTML) for each of the newest readings, then the sum rule, the limits' sources, what a check is not.

    `tools`: name the instrument; one without a certificate in force is called indicative either way.
    """
    if not taken:
        return
    for one in taken[-most:]:
        yield _line(view, one, tools=tools)
    if together := _together(view, taken):
        yield together
    if sources := dict.fromkeys(_source(view, one) for one in taken[-most:] if one.source):
        yield view.words("found-sources", sources=Markup("; ".join(sources)))
    yield view.words("measured-express")


def substance(view: View, substance_id: str) -> str:
    """Write a substance as short as it can be: its symbol, or its name."""
    row = view.catalogue.substances.get(substance_id)
    return (row.symbol or view.words.of(row.name)) if row else substance_id


def figure(view: View, value: Decimal, unit: str) -> str:
    """Write a value with its unit as the language does: 0,024 мг/м³."""
    return f"{view.words.number(value, 9)} {unit_label(unit, view.words.lang)}"


def _line(view: View, one: Taken, *, tools: bool) -> Markup:
    value = figure(view, one.value, one.unit)
    certified = "no" if one.indicative(view.tx.rules.today(one.taken_at)) else "yes"
    against = _against(view, one)
    if not tools:  # for people who need not know the symbols
        what = view.words.of(view.catalogue.substance(one.substance).name)
        return view.words("found-line-public", what=what, value=value, against=against, certified=certified)
    what = substance(view, one.substance)
    return view.words("found-line", what=what, value=value, against=against, tool=_instrument(view, one, certified))


def _against(view: View, one: Taken) -> Markup:
    if one.over is None:
        return view.words("found-no-limit")
    bounds = " – ".join(view.words.number(bound, 9) for bound in (one.least, one.limit) if bound is not None)
    limit = f"{bounds} {unit_label(one.unit, view.words.lang)}"
    over = "yes" if one.over else "no"
    if one.times is None:
        return view.words("found-norm", limit=limit, over=over)
    return view.words("found-times", times=view.words.number(rounded_times(one.times), 9), limit=limit, over=over)


def _instrument(view: View, one: Taken, certified: str) -> Markup:
    """With what it was measured; without a certificate that held then it is only an indication."""
    if one.instrument is None:
        return view.words("found-instrument-none")
    name = cut(one.instrument, 40) + (f" № {cut(one.serial, 30)}" if one.serial else "")
    return view.words("found-instrument", name=name, certified=certified)


def _source(view: View, one: Taken) -> Markup:
    """Whose limit it is, as short as it can be found again: the order's number, where it was read, how sure we are."""
    limit = view.catalogue.limits.find(one.substance, drinking=True)
    act = _ACT.search(limit.act) if limit else None
    read = re.split(r"; | \(", _HOST.sub(r"\1", one.source or ""))[0]
    named = ", ".join(part for part in (act[1] if act else None, cut(read, SOURCE_SHOWN)) if part)
    return view.words("found-source", source=named, certainty=one.certainty or "C")


def _together(view: View, taken: list[Taken]) -> Markup | None:
    """Substances that act together: their shares of the limits, summed, where a rule says so."""
    as_read = [Reading(one.substance, one.value, one.unit, one.given) for one in taken]
    summed = sum_rule(as_read, view.catalogue.limits)
    if summed is None:
        return None
    names = " + ".join(substance(view, one) for one in summed.shares)
    over = "yes" if summed.over else "no"
    return view.words("found-sum", what=names, times=view.words.number(rounded_times(summed.total), 9), over=over)
