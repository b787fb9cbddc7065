"""A digest as one page for the table of the meeting: what is written on it, as plain data for the template."""

from collections.abc import Sequence
from typing import Any

from bot.adapters import lettering
from bot.domain.digest.digest import Tally
from bot.services.digest import worst
from bot.services.digest.digest import Digest
from handlers.cards.digest.agenda import agenda
from handlers.cards.digest.digest import title
from handlers.cards.digest.figures import compared, kind_name, people, totals
from handlers.cards.digest.worst import body_line, place_line
from handlers.cards.view import View
from handlers.cards.wording.fitting import cut, without_tags

ROWS, LETTERS = 12, 150
"""Rows of the agenda in all, and characters of a line: more would not stay on one page."""

KINDS, PLACES = 3, 2
"""Kinds and worst places named among the figures."""


def printed(view: View, found: Digest, seal: str) -> dict[str, Any]:
    """Return what the template reads. `seal`: the beginning of the history's newest hash."""
    words = view.words
    parts = agenda(view, found)
    rows = [[_plain(row) for row in one.part.rows] for one in parts]
    shown = _shared([len(each) for each in rows], ROWS)
    sections = []
    for one, lines, n in zip(parts, rows, shown, strict=True):
        sections.append({"title": _plain(one.part.head[0]), "rows": lines[:n]})
    if not sections:
        sections = [{"title": words.plain("print-nothing"), "rows": []}]
    today = words.day(view.tx.rules.today(view.tx.now), year=True)
    return {
        "lang": words.lang,
        "title": words.plain("print-title", hotline=words.of(view.catalogue.name)),
        "under": _plain(title(view, found.period, found.areas)),
        "foot": words.plain("print-foot", seal=seal, day=today),
        "labels": {name: words.plain(f"print-{name}") for name in ("matter", "decision", "chair", "secretary", "date")},
        "sections": sections,
        "figures": [_plain(line) for line in _figures(view, found)],
    }


def _figures(view: View, found: Digest) -> Sequence[str]:
    kinds = [_tally(view, kind_name(view, kind), tally) for kind, tally in found.kinds[:KINDS]]
    places = worst.places(view.tx, found.areas, PLACES)
    lines = [*totals(view, found).head, *kinds, *people(view, found).head, *compared(view, found).head]
    lines += [place_line(view, number, place).replace("\n", " · ") for number, place in enumerate(places, 1)]
    lines += [body_line(view, one).replace("\n", ": ") for one in worst.bodies(view.tx, found.areas)[:1]]
    return lines


def _tally(view: View, name: str, tally: Tally) -> str:
    if not tally.checked:
        return view.words("digest-row", name=name, n=tally.received)
    checked = {"confirmed": tally.confirmed, "checked": tally.checked}
    return view.words("digest-row-checked", name=name, n=tally.received, **checked)


def _shared(wanted: Sequence[int], most: int) -> list[int]:
    """Return how many rows each part gets: the longest give way first, the last of equals before the others."""
    given = [*wanted]
    while sum(given) > most:
        longest = max(range(len(given)), key=lambda at: (given[at], at))
        given[longest] -= 1
    return given


def _plain(line: str) -> str:
    """Return a line without tags and without what fonts of a printer may not have (emoji)."""
    return cut(lettering.legible(without_tags(line)), LETTERS)
