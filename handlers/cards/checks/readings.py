"""The readings of one check for the people who work with them: figure, × limit, source, instrument and certificate."""

import re
from collections.abc import Iterator
from itertools import groupby

from bot.domain.measurements.limits import rounded_times, sum_rule
from bot.domain.measurements.means import WAYS, mean
from bot.domain.measurements.readings import Reading
from bot.domain.measurements.units import UNITS, unit_label
from bot.domain.measurements.water_classes import CLASSES
from bot.i18n import Markup
from handlers.cards.checks.corrections import mended_reading
from handlers.cards.view import View
from handlers.cards.wording.figures import figure, substance
from handlers.cards.wording.fitting import cut
from storage.checks import checks, multiples, readings
from storage.checks.multiples import Noted
from storage.checks.readings import Taken

MOST = 8
"""Lines that one card shows, the newest; all readings are kept."""

SOURCE_SHOWN = 50
"""Characters of a limit's source."""

SHARE = re.compile(r"pp[mb]|[рp][рp][мm]|мл(?:н|рд)\W|%", re.IGNORECASE)
"""How a reading is written that was turned into mg/m³: the figure of the instrument is shown beside it."""

_HOST = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*")
_ACT = re.compile(r"№\s*(\S+ \S+-\d+)")

Series = list[Taken]
"""Readings of one thing, with one instrument, within one check; a single one is a series of one."""


def found_lines(view: View, check_id: int) -> Iterator[str]:
    """Yield the readings of a check with the instrument of each; nothing for none."""
    taken, ranges = readings.of(view.tx, check_id), multiples.of(view.tx, check_id)
    if taken or ranges:
        yield view.words("found-title")
        yield from lines(view, taken, MOST)
        yield from ranged(view, ranges)
        if not taken:
            yield view.words("measured-express")


def lines(view: View, taken: list[Taken], most: int, *, tools: bool = True) -> Iterator[str]:
    """Yield a line (HTML) for each of the newest series, then sum rules, the limits' sources, what a check is not.

    `tools`: name the instrument; one without a certificate in force is called indicative either way.
    """
    if not taken:
        return
    counted = [one for one in taken if one.counts]
    shown = series(counted)[-most:]
    for group in shown:
        yield _line(view, group, tools=tools)
        for each in group:
            if mended := mended_reading(view, each, plain=not tools):
                yield mended
    for each in taken:
        if not each.counts and (mended := mended_reading(view, each, plain=not tools)):
            yield mended
    yield from _together(view, counted)
    sources = dict.fromkeys(_source(view, one[0]) for one in shown if one[0].source or one[0].water_class)
    if sources:
        yield view.words("found-sources", sources=Markup("; ".join(sources)))
    yield view.words("measured-express")


def ranged(view: View, ranges: list[Noted]) -> Iterator[str]:
    """Yield a line for each range of multiples that somebody else found."""
    for one in ranges:
        least, most = one.times.least, view.words.number(one.times.most, 9)
        span = f"≤ {most}" if least is None else most
        if least is not None and least != one.times.most:
            span = f"{view.words.number(least, 9)}–{most}"
        late = "yes" if one.late else "no"
        yield view.words("found-range", what=substance(view, one.times.substance), span=span, late=late)


def series(taken: list[Taken]) -> list[Series]:
    """Return the readings by what was measured, with what, in which check; in the order in which each began."""
    groups: dict[tuple[object, ...], Series] = {}
    for one in taken:
        key = (one.check, one.substance, one.instrument, one.serial, one.daily, one.late)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def _line(view: View, group: Series, *, tools: bool) -> Markup:
    worst = max(group, key=lambda one: (bool(one.over), _class(view, one) or 0, one.value))
    value = _value(view, group)
    certified = "no" if any(one.indicative(view.tx.rules.today(one.taken_at)) for one in group) else "yes"
    against = Markup(_against(view, worst, many=len(group) > 1) + "".join(foreign(view, worst)))
    after = _after(view, group[0])
    if not tools:  # for people who need not know the symbols
        what = view.words.of(view.catalogue.substance(worst.substance).name)
        what = f"{what} ×{len(group)}:" if len(group) > 1 else what
        line = view.words("found-line-public", what=what, value=value, against=against, certified=certified)
        return Markup(line + (view.words("found-unusual") if any(one.unusual for one in group) else "") + after)
    what = substance(view, worst.substance)
    what = f"{what} ×{len(group)}:" if len(group) > 1 else what
    tool = _instrument(view, worst, certified)
    odd = view.words("found-unusual") if any(one.unusual for one in group) else ""
    return Markup(view.words("found-line", what=what, value=value, against=against, tool=tool) + odd + after)


def _value(view: View, group: Series) -> str:
    """«0.024 mg/m³», or of several «max 0.024, mean 0.018 mg/m³»; points have no mean, and acidity has two ends."""
    first, unit = group[0], group[0].unit
    if len(group) == 1:
        written = f" ({first.given})" if SHARE.search(first.given) and first.was is None else ""
        return figure(view, first.value, unit) + written
    values = [one.value for one in group]
    dimension = UNITS[unit].dimension
    most, way = view.words.number(max(values), 9), WAYS[dimension]
    ends = "–".join(dict.fromkeys(view.words.number(end, 9) for end in (min(values), max(values))))
    middle = mean(values, dimension)
    if middle is None:
        return f"{ends} {unit_label(unit, view.words.lang)}"
    return view.words.plain("found-series", how=way, most=most, ends=ends, mean=figure(view, middle, unit))


def foreign(view: View, one: Taken) -> Iterator[Markup]:
    """Yield how a reading compares with figures of other countries, each called what it is there and no norm."""
    for other, times in view.catalogue.limits.abroad(one.substance, one.value) if not one.daily else ():
        yield view.words(
            "found-foreign",
            times=view.words.number(rounded_times(times), 9),
            limit=figure(view, other.value, other.unit),
            where=view.words.of(other.jurisdiction),
            what=view.words.of(other.what),
        )


def _after(view: View, one: Taken) -> str:
    """How many minutes after the signal it was taken, and whether it came when the check was over."""
    began = checks.signalled(view.tx, one.check)
    if began is None:
        return view.words("found-recheck")
    minutes = int((one.taken_at - began).total_seconds() // 60)
    return view.words("found-after", minutes=minutes, late="yes" if _late(view, one) else "no")


def _late(view: View, one: Taken) -> bool:
    """Whether it was written when the check was over; what only travelled long is not late."""
    check = checks.get(view.tx, one.check) if one.late else None
    return check is not None and not check.travelled(one.taken_at)


def _against(view: View, one: Taken, *, many: bool) -> Markup:
    if (n := _class(view, one)) is not None:
        return view.words("found-class", n=n, of=CLASSES)
    if one.over is None:
        return view.words("found-no-limit")
    bounds = " – ".join(view.words.number(bound, 9) for bound in (one.least, one.limit) if bound is not None)
    limit = f"{bounds} {unit_label(one.unit, view.words.lang)}"
    over = "yes" if one.over else "no"
    if one.times is None:
        return view.words("found-norm", limit=limit, over=over)
    times = view.words.number(rounded_times(one.times), 9)
    name = "found-times-daily" if one.daily else "found-times-most" if many else "found-times"
    return view.words(name, times=times, limit=limit, over=over)


def _class(view: View, one: Taken) -> int | None:
    """The class of a river by a reading; of a corrected one by what stands now."""
    if one.water_class is None or one.was is None:
        return one.water_class
    return view.catalogue.water_classes.of(one.substance, one.value)


def _instrument(view: View, one: Taken, certified: str) -> Markup:
    """With what it was measured; without a certificate that held then it is only an indication."""
    if one.instrument is None:
        return view.words("found-instrument-none")
    name = cut(one.instrument, 40) + (f" № {cut(one.serial, 30)}" if one.serial else "")
    return view.words("found-instrument", name=name, certified=certified)


def _source(view: View, one: Taken) -> Markup:
    """Whose limit it is, as short as it can be found again: the order's number, where it was read, how sure we are."""
    if one.water_class is not None:
        return _class_source(view)
    limits = view.catalogue.limits
    limit = limits.days.get(one.substance) if one.daily else limits.find(one.substance, drinking=True)
    act = _ACT.search(limit.act) if limit else None
    name = view.catalogue.limit_rows.named(one.source or "")
    read = view.words.of(name) if name else re.split(r"; | \(", _HOST.sub(r"\1", one.source or ""))[0]
    named = ", ".join(part for part in (act[1] if act else None, cut(read, SOURCE_SHOWN)) if part)
    return view.words("found-source", source=named, certainty=one.certainty or "C")


def _class_source(view: View) -> Markup:
    """Whose classes they are, how sure we are, and of what water they speak."""
    classes = view.catalogue.water_classes
    name = view.catalogue.limit_rows.named(classes.source)
    source = view.words.of(name) if name else cut(classes.act or classes.source, SOURCE_SHOWN)
    said = view.words("found-source", source=source, certainty=classes.certainty)
    return Markup(said + view.words("found-class-rivers"))


def _together(view: View, taken: list[Taken]) -> Iterator[Markup]:
    """Substances that act together: their shares of the limits, summed, where a rule says so; each check for itself."""
    for _, of_one in groupby(taken, key=lambda one: one.check):
        as_read = [Reading(one.substance, one.value, one.unit, one.given, daily=one.daily) for one in of_one]
        summed = sum_rule(as_read, view.catalogue.limits)
        if summed is not None:
            names = " + ".join(substance(view, one) for one in summed.shares)
            times = view.words.number(rounded_times(summed.total), 9)
            yield view.words("found-sum", what=names, times=times, over="yes" if summed.over else "no")


MOST_OF_CASE = 12
"""Readings shown of one case, the newest: a message holds no more with their limits."""


def measured(view: View, case_id: int) -> list[str]:
    """Return a line (HTML) for each reading of the case, then the limits' sources and what an express check is.

    Nothing for a case without readings.
    """
    told = [*lines(view, readings.of_case(view.tx, case_id), MOST_OF_CASE, tools=False)]
    ranges = [*ranged(view, multiples.of_case(view.tx, case_id))]
    return [*told, *ranges, view.words("measured-express")] if ranges and not told else [*told, *ranges]
