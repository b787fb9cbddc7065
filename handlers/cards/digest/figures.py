"""The digest's figures as lines: how many, what became of them, by kind and district, who went, compared."""

from collections.abc import Iterator, Sequence

from bot.domain.digest.digest import Fate, Place, Tally
from bot.i18n import Markup, Words
from bot.services.digest.digest import Digest
from handlers.cards.digest.fit import Part
from handlers.cards.view import View
from handlers.cards.wording.times import span

ROWS = 12
"""Kinds and districts named; the rest is counted together."""

FATES = (Fate.WAITING, Fate.IMPOSSIBLE, Fate.UNCHECKED, Fate.DISMISSED)
"""What became of those not checked, in the order it is told."""


def totals(view: View, found: Digest) -> Part:
    """Return what came in and what became of it, and who went."""
    words = view.words
    lines: list[str] = [total(words, found.total)]
    if rest := [words("digest-fate", fate=fate.value, n=found.total[fate]) for fate in FATES if found.total[fate]]:
        lines.append(words("digest-not-checked", parts=Markup(", ".join(rest))))
    if found.median is not None:
        lines.append(words("digest-median", span=span(words, found.median)))
    if found.disputed:
        lines.append(words("digest-disputed-then", n=found.disputed))
    if found.episodes < found.total.received:
        lines.append(words("digest-episodes", n=found.episodes))
    if found.largest:
        parts = [words("digest-largest-one", number=one.number, n=one.n) for one in found.largest]
        lines.append(words("digest-largest", parts=Markup(", ".join(parts))))
    return Part(lines)


def people(view: View, found: Digest) -> Part:
    """Return what standing inspectors and volunteers did; nothing where there are none."""
    words, standing, went = view.words, found.standing, found.volunteers
    lines: list[str] = []
    if standing.asked or standing.own:
        lines.append(
            words(
                "digest-standing",
                asked=standing.asked,
                answered=standing.answered,
                quiet=standing.quiet,
                alarms=standing.alarms,
                gaps=standing.gaps,
            )
        )
    if went.on_duty or went.active:
        lines.append(
            words(
                "digest-volunteers",
                duty=went.on_duty,
                active=went.active,
                checks=went.checks,
                rechecks=went.rechecks,
                in_time=went.arrivals.in_time,
                arrived=went.arrivals.arrived,
            )
        )
    return Part(lines)


def compared(view: View, found: Digest) -> Part:
    """Return the period before, and the same a year ago; nothing where nothing came in then."""
    before, median = found.before, found.median_before
    lines = [_compared(view.words, "before", before, "none" if median is None else span(view.words, median))]
    if found.a_year_ago.received:
        lines.append(_compared(view.words, "year", found.a_year_ago, "none"))
    return Part(lines)


def tables(view: View, found: Digest) -> Iterator[Part]:
    """Return the kinds and the districts with their figures."""
    kinds = [(kind_name(view, kind), tally) for kind, tally in found.kinds]
    places = [(place_name(view, place), tally) for place, tally in found.places]
    yield _table(view.words, "digest-kinds", kinds)
    yield _table(view.words, "digest-places", places)


def total(words: Words, found: Tally) -> Markup:
    """Return the sentence of the book: 148 complaints, 121 of 130 checked confirmed, 18 not checked."""
    if not found.received:
        return words("digest-none")
    if found.share is None:
        return words("digest-total-unchecked", n=found.received)
    return words(
        "digest-total",
        n=found.received,
        confirmed=found.confirmed,
        checked=found.checked,
        share=found.share,
        unchecked=found.not_checked,
    )


def kind_name(view: View, kind: str) -> str:
    """Return a kind's name; its id when the hotline's file does not have it any more."""
    return view.kind(kind) if kind in view.catalogue.kinds else kind


def place_name(view: View, place: Place) -> str:
    """Return a district's name; outside them the area's, so said."""
    area = view.catalogue.areas.get(place[0] or "")
    if area is None:
        return view.words.plain("digest-nowhere")
    district = area.part(place[1])
    return (
        view.words.of(district.name)
        if district
        else view.words.plain("digest-elsewhere", area=view.words.of(area.name))
    )


def _compared(words: Words, than: str, tally: Tally, median: str) -> Markup:
    share = "none" if tally.share is None else tally.share
    return words("digest-compared", n=tally.received, share=share, span=median, than=than)


def _table(words: Words, title: str, rows: Sequence[tuple[str, Tally]]) -> Part:
    if not rows:
        return Part([])
    lines = []
    for name, tally in rows[:ROWS]:
        said = {"name": name, "n": tally.received}
        if tally.checked:
            more = {"confirmed": tally.confirmed, "checked": tally.checked}
            lines.append(words("digest-row-checked", **said, **more))
        else:
            lines.append(words("digest-row", **said))
    return Part([words(title)], lines, sum(tally.received for _, tally in rows[ROWS:]))
