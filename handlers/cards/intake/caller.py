"""Whoever is on the phone, as the card of a draft shows them."""

from bot.engine.message import Button
from handlers.cards.view import View
from storage.callers import callers
from storage.privacy import contacts
from storage.privacy.contacts import Contact

SHOWN = 8
"""Numbers of cases."""


def known(view: View, person: int) -> str:
    """Return the line of a draft's card that says who is on the phone, and whether they rang before."""
    said = contact_line(view, contacts.of(view.tx, person))
    before = numbers(view, person)
    return said if before == "–" else f"{said}\n{view.words('caller-before', numbers=before)}"


def draft_keys(view: View, person: int, consents: bool) -> tuple[Button, ...]:
    """Return what a draft's card has in place of «leave my contact» when it is written down for a caller."""
    ask = view.button("caller-name", "caller:who")
    if contacts.of(view.tx, person) is None:
        return (ask,)
    return (ask, view.button("caller-consents" if consents else "caller-consents-not", "caller:consent"))


def contact_line(view: View, contact: Contact | None) -> str:
    """Return name and phone, or that they are not known."""
    if contact is None:
        return view.words("caller-unknown")
    return view.words("caller-known", name=contact.name or "–", phone=contact.phone or "–")


def numbers(view: View, person: int) -> str:
    """Return the numbers of their last cases, a dash for none."""
    return ", ".join(callers.numbers(view.tx, person)[:SHOWN]) or "–"
