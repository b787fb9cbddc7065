"""The week's digest as text, and the message that brings its pictures."""

from collections.abc import Sequence

from bot.domain.digest import Digest, Fate, Place, Tally
from bot.domain.weeks import Week
from bot.engine.message import Button, Media, Message
from bot.i18n import Markup, Words
from bot.services import digest
from handlers import buttons
from handlers.cards.ages import span
from handlers.cards.coordinator.fitting import without_tags
from handlers.cards.view import Card, View
from storage.beside import beside
from storage.tx import Tx

ROWS = 12
"""Kinds and districts named; the rest is counted together."""

FATES = (Fate.WAITING, Fate.IMPOSSIBLE, Fate.UNCHECKED, Fate.DISMISSED)
"""What became of those not checked, in the order it is told."""


def text(tx: Tx, week: Week, words: Words) -> str:
    """Return the digest of a week as HTML, as it stands now; `plain` is the same for a terminal."""
    return _text(tx, digest.of(tx, week), words)


def plain(tx: Tx, week: Week, words: Words) -> str:
    """Return the same without tags, for a terminal."""
    return without_tags(text(tx, week, words))


def days(words: Words, week: Week) -> str:
    """Return «16–22 November», or «30 November – 6 December»."""
    first, last = week.monday, week.sunday
    if first.month == last.month:
        return f"{first.day}–{words.day(last)}"
    return f"{words.day(first)} – {words.day(last)}"


def card(view: View) -> Message:
    """Show the digest of `week`, with ways to the weeks beside it and to the cases that wait longest."""
    found = digest.of(view.tx, Week.read(view.args["week"]))
    week = found.week
    waiting = [(Button(one.number, buttons.make("case:open", one.case))) for one in found.waiting]
    turns = [view.button("digest-earlier", "digest:week", week.plus(-1), number=week.plus(-1).number)]
    if week < digest.this_week(view.tx):
        turns.append(view.button("digest-later", "digest:week", week.plus(1), number=week.plus(1).number))
    draw = (view.button("digest-draw", "digest:pictures", week),)
    rows = (tuple(waiting), draw, tuple(turns))
    return Message(_text(view.tx, found, view.words), tuple(row for row in rows if row))


def pictures(view: View) -> Message | None:
    """Show what was drawn: `names` of files below DATA_DIR/drawn. One that is gone by now is left out."""
    week = Week.read(view.args["week"])
    paths = [beside(view.tx, "drawn", name) for name in view.args["names"]]
    media = tuple(Media("photo", content=path, name=path.name, mime="image/png") for path in paths if path.is_file())
    title = view.words("digest-pictures", number=week.number, days=days(view.words, week))
    return Message(title, media=media) if media else None


def _text(tx: Tx, found: Digest, words: Words) -> str:
    week = found.week
    lines: list[str] = [words("digest-title", number=week.number, days=days(words, week), year=str(week.monday.year))]
    if not found.over:
        lines.append(words("digest-going-on"))
    lines += ["", _total(words, found.total)]
    if found.episodes < found.total.received:
        lines.append(words("digest-episodes", n=found.episodes))
    if rest := [words("digest-fate", fate=fate.value, n=found.total[fate]) for fate in FATES if found.total[fate]]:
        lines.append(words("digest-not-checked", parts=Markup(", ".join(rest))))
    if found.median is not None:
        lines.append(words("digest-median", span=span(words, found.median)))
    lines += [words("digest-disputed", n=found.disputed), _before(words, found)]
    kinds = [(_kind(tx, words, kind), tally) for kind, tally in found.kinds]
    places = [(_place(tx, words, place), tally) for place, tally in found.places]
    lines += _table(words, "digest-kinds", kinds) + _table(words, "digest-places", places)
    if found.waiting:
        lines += ["", words("digest-waiting")]
        lines += [
            words("digest-waits", number=one.number, kind=_kind(tx, words, one.kind), span=span(words, one.waited))
            for one in found.waiting
        ]
    return "\n".join(lines)


def _total(words: Words, total: Tally) -> Markup:
    """Return the sentence of the book: 148 complaints, 121 of 130 checked confirmed, 18 not checked."""
    if not total.received:
        return words("digest-none")
    if total.share is None:
        return words("digest-total-unchecked", n=total.received)
    return words(
        "digest-total",
        n=total.received,
        confirmed=total.confirmed,
        checked=total.checked,
        share=total.share,
        unchecked=total.not_checked,
    )


def _before(words: Words, found: Digest) -> Markup:
    return words(
        "digest-before",
        n=found.before.received,
        share="none" if found.before.share is None else found.before.share,
        span="none" if found.median_before is None else span(words, found.median_before),
    )


def _table(words: Words, title: str, rows: Sequence[tuple[str, Tally]]) -> list[str]:
    if not rows:
        return []
    lines: list[str] = ["", words(title)]
    for name, tally in rows[:ROWS]:
        if tally.checked:
            lines.append(
                words(
                    "digest-row-checked",
                    name=name,
                    n=tally.received,
                    confirmed=tally.confirmed,
                    checked=tally.checked,
                )
            )
        else:
            lines.append(words("digest-row", name=name, n=tally.received))
    if rest := sum(tally.received for _, tally in rows[ROWS:]):
        lines.append(words("digest-more", n=rest))
    return lines


def _kind(tx: Tx, words: Words, kind: str) -> str:
    """Return a kind's name; its id when the hotline's file does not have it any more."""
    row = tx.rules.catalogue.kinds.get(kind)
    return f"{row.emoji} {words.of(row.name)}" if row else kind


def _place(tx: Tx, words: Words, place: Place) -> str:
    area = tx.rules.catalogue.areas.get(place[0] or "")
    if area is None:
        return words.plain("digest-nowhere")
    district = area.districts.get(place[1] or "")
    return words.of(district.name) if district else words.plain("digest-elsewhere", area=words.of(area.name))


CARDS: dict[str, Card] = {"digest": card, "digest-pictures": pictures}
