"""The digest: the agenda of Monday's meeting as text with its buttons, and the message that brings its pictures."""

from collections.abc import Sequence

from bot.domain.cases.board_views import ANY
from bot.domain.digest.periods import Half, Month, Period, Week, read_period
from bot.engine.message import Button, Media, Message
from bot.errors import NotFound
from bot.i18n import Words
from bot.services.digest import digest
from bot.services.digest.digest import Digest
from bot.services.people import regions
from handlers import buttons
from handlers.cards.digest.agenda import Listed, agenda
from handlers.cards.digest.figures import compared, people, tables, totals
from handlers.cards.digest.fit import Part, fit
from handlers.cards.digest.one_part import listed
from handlers.cards.digest.periods import period_name, short_name
from handlers.cards.digest.worst import worst_line
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import without_tags
from storage.digest.figures import Areas
from storage.folders import beside
from storage.tx import Tx

CASES = 8
"""Buttons for cases of the agenda, two in a row; the lists have them all."""

MIME = {
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

Rows = list[tuple[Button, ...]]


def plain(tx: Tx, period: Period, words: Words, areas: Areas = None) -> str:
    """Return the digest of a period for a terminal."""
    text, _, _ = _text(View(tx, words, None, {}), digest.of(tx, period, areas))
    return without_tags(text)


def card(view: View) -> Message:
    """Show the digest of `period` and `area`, with ways to its cases, to the periods and regions beside it."""
    period, area = read_period(view.args["period"]), str(view.args.get("area", ANY))
    try:
        areas = regions.scope(view.tx, view.reader, area)
    except NotFound:  # narrowed to other regions since: what is theirs now
        area = ANY
        areas = regions.scope(view.tx, view.reader, area)
    found = digest.of(view.tx, period, areas)
    text, parts, shown = _text(view, found)
    rows: Rows = [*_cases(parts), *_lists(view, period, area, parts, shown), *_regions(view, period, area)]
    rows.append(
        (view.button("digest-draw", "digest:pictures", period, area), view.button("worst-open", "worst:places", area))
    )
    rows.append(
        (
            view.button("digest-print", "digest:print", period, area),
            view.button("digest-table", "digest:table", period, area),
        )
    )
    rows += _others(view, period, area)
    return Message(text, tuple(row for row in rows if row))


def pictures(view: View) -> Message | None:
    """Show what was drawn: `names` of files below DATA_DIR/drawn. One that is gone by now is left out."""
    paths = [beside(view.tx, "drawn", name) for name in view.args["names"]]
    media = tuple(Media("photo", content=path, name=path.name, mime="image/png") for path in paths if path.is_file())
    title = view.words("digest-pictures", period=period_name(view.words, read_period(view.args["period"])))
    return Message(title, media=media, silent=True) if media else None


def papers(view: View) -> Message | None:
    """Show the page for printing and the table, silently: `names` as of the pictures."""
    paths = [beside(view.tx, "drawn", name) for name in view.args["names"]]
    media = tuple(
        Media("document", content=path, name=path.name, mime=MIME[path.suffix]) for path in paths if path.is_file()
    )
    title = view.words("digest-papers", period=period_name(view.words, read_period(view.args["period"])))
    return Message(title, media=media, silent=True) if media else None


def title(view: View, period: Period, areas: Areas) -> str:
    """Return the period and the regions: «Week 47 · 16–22 November 2026 · Temirtau», HTML."""
    named = [view.catalogue.areas[area] for area in sorted(areas or ()) if area in view.catalogue.areas]
    area = ", ".join(view.words.of(row.name) for row in named) or "all"
    return view.words("digest-title", period=period_name(view.words, period), area=area)


def _text(view: View, found: Digest) -> tuple[str, list[Listed], list[int]]:
    """Return the text, the parts of its agenda, and how many rows of each are shown."""
    head = [title(view, found.period, found.areas)]
    if not found.over:
        head.append(view.words("digest-going-on"))
    parts = agenda(view, found)
    news = [totals(view, found), *tables(view, found)]
    strong = len([one for one in parts if one.section == "strong"])
    first, last = parts[: len(parts) - strong], parts[len(parts) - strong :]
    whole = [
        Part(head),
        *(one.part for one in first),
        *news,
        *(one.part for one in last),
        people(view, found),
        compared(view, found),
        *([Part([worst_line(view, found.worst)])] if found.worst else []),
    ]
    text, shown = fit(whole, view.words)
    begin = 1 + len(first) + len(news)
    return text, parts, [*shown[1 : 1 + len(first)], *shown[begin : begin + len(last)]]


def _cases(parts: Sequence[Listed]) -> Rows:
    """Return buttons for the cases that the meeting speaks of first."""
    named = dict.fromkeys(case for one in parts for case in one.cases)
    opens = [Button(number, buttons.make("case:open", case)) for case, number in list(named)[:CASES]]
    return [tuple(opens[at : at + 2]) for at in range(0, len(opens), 2)]


def _lists(view: View, period: Period, area: str, parts: Sequence[Listed], shown: Sequence[int]) -> Rows:
    """Return a button for each part of the agenda that is not all there."""
    more = [
        view.button(f"digest-list-{one.section.value}", "digest:list", one.section.value, period, area, 0, n=one.n)
        for one, rows in zip(parts, shown, strict=True)
        if one.n > rows
    ]
    return [tuple(more[at : at + 2]) for at in range(0, len(more), 2)]


def _regions(view: View, period: Period, area: str) -> Rows:
    """Return a button for each other region of the reader's, if they see several."""
    seen = regions.of(view.tx, view.reader)
    if len(seen) < 2:
        return []
    found = [
        Button(f"📍 {view.words.of(row.name)}", buttons.make("digest:show", period, row.id))
        for row in seen
        if row.id != area
    ]
    if area != ANY:
        found.append(view.button("digest-all-regions", "digest:show", period, ANY))
    return [tuple(found[at : at + 2]) for at in range(0, len(found), 2)]


def _others(view: View, period: Period, area: str) -> Rows:
    """Return the ways to the period before and after, and to the last week, month and half-year."""
    earlier, later = period.plus(-1), period.plus(1)
    turns = [view.button("digest-earlier", "digest:show", earlier, area, period=short_name(view.words, earlier))]
    if later.first <= digest.going_on(view.tx, period).first:
        turns.append(view.button("digest-later", "digest:show", later, area, period=short_name(view.words, later)))
    today = view.tx.rules.today(view.tx.now)
    other = [
        view.button(label, "digest:show", last, area)
        for label, last in (
            ("digest-last-week", Week.of(today).plus(-1)),
            ("digest-last-month", Month.of(today).before),
            ("digest-last-half", Half.of(today).plus(-1)),
        )
        if type(last) is not type(period)
    ]
    return [tuple(turns), tuple(other)]


CARDS: dict[str, Card] = {"digest": card, "digest-list": listed, "digest-pictures": pictures, "digest-papers": papers}
