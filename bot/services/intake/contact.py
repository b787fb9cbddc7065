"""A name and a phone for the responsible body: left on purpose, and taken back as easily."""

from bot.domain.callers.callers import phone
from bot.domain.people.roles import Person
from bot.domain.privacy.marks import Marks
from bot.errors import Refused
from bot.services.intake import intake
from bot.services.people import settling
from storage.intake import drafts
from storage.people import people
from storage.privacy import contacts, erasing, forgettings
from storage.privacy.contacts import Contact
from storage.tx import Tx

NAME_MAX = 80
"""Characters; a longer text is not a name but part of the story."""


def toggle(tx: Tx, by: Person, message_id: int | None) -> tuple[int, bool]:
    """Return (draft, whether the name has to be asked for). Pressed again it takes the contact off the draft."""
    draft = intake.pressed(tx, by, message_id)
    if draft.caller is not None:
        raise Refused("press-stale")
    if draft.contact:
        drafts.set_contact(tx, draft.id, False)
        if contacts.unused(tx, by.id):
            take_back(tx, by.id)
        return draft.id, False
    if contacts.of(tx, by.id) is not None:
        drafts.set_contact(tx, draft.id, True)
        return draft.id, False
    people.attend(tx, by.id, "contact")
    return draft.id, True


def take_back(tx: Tx, person_id: int) -> None:
    """Forget the name and the phone that somebody left, wherever they stand by now."""
    left = contacts.of(tx, person_id)
    if left is None:
        return
    forgettings.contact(tx, person_id)
    contacts.drop(tx, person_id)
    names, phones = (frozenset([one] if one else []) for one in (left.name, left.phone))
    erasing.passing(tx, Marks(names, phones))
    settling.soon(tx)


def is_name(text: str) -> bool:
    """Whether a text may be somebody's name."""
    return len(text) <= NAME_MAX and "\n" not in text


def note(tx: Tx, by: Person, said: dict[str, str]) -> None:
    """Remember the name or the phone until the other is settled too; nothing is kept as a contact before that."""
    people.attend(tx, by.id, "contact", **said)


def finish(tx: Tx, by: Person, name: str, phone: str | None) -> int | None:
    """Keep what was left and put it on the open draft; return the draft's id, None if there is none any more."""
    people.let_go(tx, by.id, "contact")
    draft = drafts.open_of(tx, by.id)
    if draft is None:
        return None
    contacts.keep(tx, by.id, Contact(name, phone))
    drafts.set_contact(tx, draft.id, True)
    return draft.id


def give_up(tx: Tx, by: Person) -> None:
    """Nothing is left after all: what was said of it already is forgotten."""
    said = by.attention.args if by.attention is not None and by.attention.about == "contact" else {}
    people.let_go(tx, by.id, "contact")
    if said:
        erasing.passing(tx, Marks(*(frozenset([said[key]] if key in said else []) for key in ("name", "phone"))))
        settling.soon(tx)


def phone_of(text: str) -> str:
    """Return a phone as +77011234567. Raise `Refused` for what is none."""
    number = phone(text)
    if number is None:
        raise Refused("contact-not-a-phone")
    return number
