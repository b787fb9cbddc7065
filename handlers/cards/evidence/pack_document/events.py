"""The history of a case for a pack: in words, as a table, and as links that anybody can check."""

import json
from typing import Any

from bot.domain.cases.events import WORDS, Reader, sees
from bot.domain.privacy.audiences import Audience
from bot.services.privacy import shown
from handlers.cards.cases.history import in_words
from handlers.cards.evidence.pack_document.printed import printed
from handlers.cards.view import View
from handlers.cards.wording.times import told_at
from storage.cases import chain, history
from storage.cases.chain import Link
from storage.cases.complaints import Complaint
from storage.cases.history import Event

AT_HOME = frozenset({"resident", "clock"})
"""Roles whose events tell to the second when somebody sat at their phone, themselves or by what followed at once."""

COLUMNS = ("number", "at", "role", "what", "words", "hash")

HOW = (
    "leaf = SHA-256 of the salt and the parts (case, time, role, event, particulars), joined by U+001F; "
    "own = SHA-256 of the own of the case's event before and the leaf; hash = SHA-256 of the hash before and own. "
    "Of an event that is not shown there is the leaf alone: its salt never leaves the hotline. "
    "Words that belong to an event are sealed in its particulars by SHA-256 of a salt of theirs and the words."
)


def chronology(view: View, case: Complaint) -> list[list[str]]:
    """Return a row for each event: when, who (resident, volunteer, coordinator, clock), what."""
    return [
        [_when(view, case, event), role(view, event.role), told]
        for event in history.of(view.tx, case.id)
        if (told := _told(view, case, event))
    ]


def table(view: View, cases: list[Complaint]) -> list[dict[str, Any]]:
    """Return the rows of `history.csv`, those of each case together."""
    rows = []
    for case in cases:
        links = chain.of_case(view.tx, case.id)
        for event, link in zip(history.of(view.tx, case.id), links, strict=True):
            if told := _told(view, case, event):
                values = (case.number, _written(view, case, event), event.role, event.what, told, link.hash)
                rows.append(dict(zip(COLUMNS, values, strict=True)))
    return rows


def links(view: View, cases: list[Complaint]) -> list[dict[str, Any]]:
    """Return every link of the cases, those of each together, the oldest first; opened where the event is shown."""
    return [_link(view, case, link) for case in cases for link in chain.of_case(view.tx, case.id)]


def chain_file(view: View, cases: list[Complaint], head: str) -> str:
    """Return `chain.json`: how a hash is made, the newest hash of the whole history when the pack was made, the links.

    `head`: hex, empty for a history that has not begun.
    """
    told = {"how": HOW, "head": head, "at": view.tx.now.isoformat(timespec="seconds"), "links": links(view, cases)}
    return json.dumps(told, ensure_ascii=False, indent=1)


def role(view: View, name: str) -> str:
    """Return what kind of person did or sent it."""
    return view.words.plain("pack-role", role=name)


def _link(view: View, case: Complaint, link: Link) -> dict[str, Any]:
    one: dict[str, Any] = {
        "number": case.number, "before": link.before, "leaf": link.leaf, "own": link.own, "hash": link.hash,
    }  # fmt: skip
    by, what = link.parts[2], link.parts[3]
    if sees(Reader.EVERYBODY, what) and (by not in AT_HOME or shown.told(view.tx, case)):
        one |= {"salt": link.salt, "parts": list(link.parts)}
        said = chain.words(view.tx, link)
        if said is not None and shown.text(view.tx, case, said[1], Audience.PACK) == said[1].strip():
            one[WORDS] = dict(zip(("salt", "text"), said, strict=True))
    return one


def _when(view: View, case: Complaint, event: Event) -> str:
    """Write when it was: what a resident did, and what followed by itself, as exactly as may be told of them."""
    exact = event.role not in AT_HOME
    return view.dated(event.at) if exact else told_at(view, shown.moment(view.tx, case, event.at, Audience.PACK))


def _written(view: View, case: Complaint, event: Event) -> str:
    """Write the same for machines: ISO 8601, to the second or to the half of the hour."""
    if event.role not in AT_HOME:
        return view.tx.rules.local(event.at).isoformat(timespec="seconds")
    at = shown.moment(view.tx, case, event.at, Audience.PACK)
    return at.at.isoformat(timespec="seconds" if at.until is None else "minutes")


def _told(view: View, case: Complaint, event: Event) -> str:
    told = in_words(view, event, Reader.EVERYBODY)
    if not told:
        return ""
    own = any(isinstance(value, str) and " " in value for value in event.args.values())  # somebody's own words
    return shown.text(view.tx, case, printed(told), Audience.PACK) if own else printed(told)
