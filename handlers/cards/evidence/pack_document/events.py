"""The history of a case for a pack: in words, as a table, and as links that anybody can check."""

import json
from typing import Any

from bot.domain.privacy.audiences import Audience
from bot.services.privacy import shown
from handlers.cards.cases.history import INSIDE, in_words
from handlers.cards.evidence.pack_document.printed import printed
from handlers.cards.view import View
from handlers.cards.wording.times import told_at
from storage.cases import chain, history
from storage.cases.complaints import Complaint
from storage.cases.history import Event

PRIVATE = INSIDE | {"replied", "barred", "unbarred", "parted", "drill_started", "drill_ended"}
"""Events that tell of people and not of the case; of them only the hash goes into a pack."""

FAR = frozenset({"accepted"})
"""Events told in words whose particulars would tell where a volunteer lives."""

AT_HOME = frozenset({"resident", "clock"})
"""Roles whose events tell to the second when somebody sat at their phone, themselves or by what followed at once."""

COLUMNS = ("number", "at", "role", "what", "words", "hash")


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
    """Return the links of the chain: the hash before, the parts, the hash. Of a private event there are no parts."""
    found: list[dict[str, Any]] = []
    for case in cases:
        told_exactly = shown.told(view.tx, case)
        for link in chain.of_case(view.tx, case.id):
            one: dict[str, Any] = {"number": case.number, "before": link.before, "hash": link.hash}
            what, by = link.parts[3], link.parts[2]
            if (
                what not in PRIVATE | FAR
                and (told_exactly or by not in AT_HOME)
                and not _tells(view, case, link.parts[4])
            ):
                one["parts"] = list(link.parts)
            found.append(one)
    return found


def chain_file(view: View, cases: list[Complaint], head: str) -> str:
    """Return `chain.json`: how a hash is made, the newest hash of the whole history when the pack was made, the links.

    `head`: hex, empty for a history that has not begun.
    """
    how = "hash = SHA-256 of the hash before and the parts (case, time, role, event, particulars), joined by U+001F"
    told = {"how": how, "head": head, "at": view.tx.now.isoformat(timespec="seconds"), "links": links(view, cases)}
    return json.dumps(told, ensure_ascii=False, indent=1)


def role(view: View, name: str) -> str:
    """Return what kind of person did or sent it."""
    return view.words.plain("pack-role", role=name)


def _tells(view: View, case: Complaint, particulars: str) -> bool:
    """Whether somebody's own words among the particulars (JSON) would tell who somebody is: then they stay here."""
    said = [value for value in json.loads(particulars).values() if isinstance(value, str) and " " in value]
    return any(shown.text(view.tx, case, words, Audience.PACK) != words.strip() for words in said)


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
    if event.what in PRIVATE:
        return ""
    told = in_words(view, event)
    if not told:
        return ""
    own = any(isinstance(value, str) and " " in value for value in event.args.values())  # somebody's own words
    return shown.text(view.tx, case, printed(told), Audience.PACK) if own else printed(told)
