"""One case in a pack: what is known of it, what was said, who says what now, and everything it went through."""

from typing import Any

from bot.domain.privacy.audiences import Audience
from bot.services.follow_up import disputes
from bot.services.privacy import shown
from handlers.cards.evidence.pack_document import checks, events, letters
from handlers.cards.evidence.pack_document.printed import printed
from handlers.cards.intake.kind_questions import answered
from handlers.cards.intake.neighbours import said
from handlers.cards.letters.text import facts
from handlers.cards.view import View
from handlers.cards.wording.places import place
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.follow_up import voices
from storage.intake import episodes
from storage.privacy.contacts import Contact


def case(view: View, one: Complaint, agreed: Contact | None) -> dict[str, Any]:
    """Return a case as the document reads it. `agreed`: name and phone of a resident who is named, None for nobody."""
    words, local = view.words, view.tx.rules.local
    title = words.plain(
        "letter-case", number=one.number, on=f"{local(one.received_at):%d.%m.%Y}", kind=facts.kind(view, one)
    )
    contact = ", ".join(part for part in (agreed.name, agreed.phone) if part) if agreed else ""
    return {
        "title": title,
        "facts": _facts(view, one),
        "said": shown.words(view.tx, one, Audience.PACK),
        "contact": words.plain("letter-contact", number=one.number, contact=contact) if contact else "",
        "answers": [printed(line) for line in (*answered(view, one), *said(view, one))],
        "checks": checks.found(view, one),
        "unchecked": "" if one.joined_to or checks.done(view, one) else words.plain("letter-unchecked"),
        "voices": _voices(view, one),
        "disputed": words.plain("pack-disputed") if disputes.standing(view.tx, one).disputed else "",
        "letters": letters.table(view, one),
        "chronology": events.chronology(view, one),
    }


def standing_row(view: View, one: Complaint) -> list[str]:
    """Return a row of the overview: number, when reported, kind, how it stands."""
    return [one.number, facts.when(view, one, one.signalled_at), facts.kind(view, one), _standing(view, one)]


def _facts(view: View, one: Complaint) -> list[list[str]]:
    words = view.words
    spot = shown.place(view.tx, one, Audience.PACK)
    rows = [("place", printed(place(view, spot)))]
    if spot.point is not None and (spot.exact or spot.fine):
        digits = 5 if spot.exact else 4
        at = f"{spot.point.lat:.{digits}f}, {spot.point.lon:.{digits}f}"
        within = words.distance(spot.accuracy_m) if spot.accuracy_m is not None else "none"
        rows.append(("point", words.plain("pack-point", at=at, within=within)))
    rows.append(("reported", facts.when(view, one, one.signalled_at)))
    if one.seen_at is not None:
        rows.append(("seen", facts.when(view, one, one.seen_at)))
    if (people := episodes.witnesses(view.tx, one.id)) > 1:
        rows.append(("witnesses", words.plain("pack-witnesses", n=people)))
    rows.append(("standing", _standing(view, one)))
    return [[words.plain(f"pack-fact-{name}"), value] for name, value in rows]


def _standing(view: View, one: Complaint) -> str:
    lead = complaints.get(view.tx, one.joined_to) if one.joined_to else None
    return view.words.plain(
        "pack-standing",
        stage=one.stage.value,
        outcome=one.outcome.value if one.outcome else "none",
        lead=lead.number if lead else "–",
        verdict=one.verdict.value if one.verdict else "none",
    )


def _voices(view: View, one: Complaint) -> list[list[str]]:
    """Return a row for each voice: when, who, what they say, with their own words."""
    rows = []
    for voice in voices.of(view.tx, one.id):
        says = view.words.plain("pack-says", says=voice.says.value)
        words = shown.text(view.tx, one, voice.words or "", Audience.PACK)
        own = f"{says}: «{words}»" if words else says
        rows.append([view.dated(voice.at), view.words.plain("pack-voice", who=voice.who), own])
    return rows
