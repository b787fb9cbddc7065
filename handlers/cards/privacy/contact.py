"""Asking for a name and a phone, and laying out the keys that give or refuse them."""

from bot.engine.message import Key, Message
from handlers.cards.view import Card, View


def name(view: View) -> Message:
    """Ask for the name."""
    return Message(view.words("contact-ask-name"), keys=((Key(view.words.plain("key-contact-none")),),))


def phone(view: View) -> Message:
    """Ask for the phone: a key sends it."""
    plain = view.words.plain
    keys = (
        (Key(plain("key-contact-phone"), asks="contact"),),
        (Key(plain("key-contact-no-phone")), Key(plain("key-contact-none"))),
    )
    return Message(view.words("contact-ask-phone", name=view.args["name"]), keys=keys)


CARDS: dict[str, Card] = {"contact-name": name, "contact-phone": phone}
