"""A letter put together: to whom, from whom, what happened, what is asked, by which law. Plain data, no markup."""

from typing import Any

from bot.domain.letters.letters import Letter
from handlers.cards.letters.text import facts, requests
from handlers.cards.view import View
from handlers.cards.wording import bodies
from storage.letters import referrals
from storage.letters.referrals import Referral
from storage.privacy import contacts

Content = dict[str, Any]
"""A letter in one language, as `letter.typ` reads it."""


def languages(referral: Referral) -> tuple[str, ...]:
    """Return what a letter is written in; the state's language first."""
    return ("kk", "ru") if referral.lang == "both" else (referral.lang,)


def letter(view: View, referral: Referral) -> Content:
    """Return a letter in the view's language. Nobody's identity is in it: see `named`."""
    words, cases = view.words, referrals.cases(view.tx, referral.id)
    before = referrals.get(view.tx, referral.about)
    today = view.tx.rules.today(view.tx.now)
    return {
        "lang": words.lang,
        "kind": referral.kind.value,
        "labels": {
            name: words.plain(f"letter-label-{name.replace('_', '-')}")
            for name in ("to", "sender", "asks", "attached", "date", "sign", "number", "map", "photos")
        },
        "columns": [words.plain(f"letter-column-{name}") for name in ("what", "value", "limit", "times", "with", "at")],
        "title": words.plain("letter-title", kind=referral.kind.value),
        "subject": facts.subject(view, cases),
        "to": _to(view, referral),
        "sender": sender(view, referral.body_area),
        "intro": requests.intro(view, referral, before, cases),
        "cases": [facts.case(view, case) for case in cases],
        "express": words.plain("letter-express") if facts.measured(view, cases) else "",
        "added": "" if referral.kind is Letter.INFO or not referral.words else referral.words,
        "asks_title": words.plain("letter-asks", kind=referral.kind.value),
        "asks": requests.asked(view, referral, cases),
        "law": requests.law_says(view, referral),
        "attached": _attached(view, cases),
        "sign": _sign(view, referral.body_area),
        "date": words.day(today, year=True),
        "express_map": words.plain("map-attribution"),
    }


def named(view: View, referral: Referral) -> dict[int, str]:
    """Return who agreed to be named in the letter, by case: name and phone. Nobody else is."""
    found: dict[int, str] = {}
    for case in referrals.cases(view.tx, referral.id):
        left = contacts.of(view.tx, case.reporter) if case.contact and case.reporter is not None else None
        if left is not None:
            found[case.id] = ", ".join(part for part in (left.name, left.phone) if part)
    return found


def _to(view: View, referral: Referral) -> list[str]:
    words = view.words
    body = bodies.row(view, referral.body, referral.body_area)
    if body is None:
        return [referral.body]
    name = words.of(body.name)
    if referral.kind is Letter.COMPLAINT:
        higher = words.of(body.higher) if body.higher else words.plain("letter-higher")
        lines = [higher, words.plain("letter-through", body=name)]
    else:
        lines = [name, *([words.of(body.head)] if body.head else [])]
    lines += [words.of(body.address)] if body.address else []
    return [*lines, *([body.email] if body.email else [])]


def sender(view: View, area: str | None) -> list[str]:
    """Return who writes for an area, where they can be reached; open lines where the hotline's file does not say."""
    words, who = view.words, view.catalogue.organisation(area)
    if who is None:
        return [
            f"{words.plain(f'letter-blank-{name}')}: ______________________" for name in ("name", "address", "phone")
        ]
    lines = [words.of(who.name), words.of(who.address)]
    for name, value in (("phone", who.phone), ("email", who.email), ("bin", who.bin)):
        lines += [f"{words.plain(f'letter-blank-{name}')}: {value}"] if value else []
    return lines


def _sign(view: View, area: str | None) -> str:
    who = view.catalogue.organisation(area)
    return view.words.of(who.head) if who else view.words.plain("letter-blank-head")


def _attached(view: View, cases: list[Any]) -> list[str]:
    """Return what lies behind the letter: the map, the photos."""
    words = view.words
    lines = [words.plain("letter-attached-map")] if facts.spots(view, cases) else []
    photos = len(facts.photos(view, cases))
    return [*lines, *([words.plain("letter-attached-photos", n=photos)] if photos else [])]
