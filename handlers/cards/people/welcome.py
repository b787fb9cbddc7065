"""The first steps: the choice of a language, the welcome with its keys, help and privacy."""

from bot.domain.people.roles import Role
from bot.engine.message import Button, Key, Message
from bot.i18n import LANGS, NAMES
from handlers import buttons
from handlers.cards.view import Card, View
from storage.people import people


def language(view: View) -> Message:
    """Ask for a language, in all three at once."""
    rows = tuple((Button(NAMES[lang], buttons.make("lang", lang)),) for lang in LANGS)
    return Message(view.words("language-choose"), rows)


def welcome(view: View) -> Message:
    """Say what this line is, and lay out the keys for whoever reads it."""
    name = view.words.of(view.catalogue.name)
    return Message(view.words("welcome", name=name), keys=keys(view))


def menu(view: View) -> Message:
    """Show the keys again under any sentence (`text`)."""
    return Message(view.words(view.args["text"]), keys=keys(view))


def help_(view: View) -> Message:
    """List what the reader can do, by role."""
    person = people.get(view.tx, view.reader) if view.reader else None
    parts = [view.words("help-resident")]
    if person and person.may(Role.VOLUNTEER):
        parts.append(view.words("help-volunteer"))
    if person and person.may(Role.COORDINATOR):
        parts.append(view.words("help-coordinator"))
    return Message("\n\n".join(parts), keys=keys(view))


def keys(view: View) -> tuple[tuple[Key, ...], ...]:
    """Return the keyboard of whoever reads: reports for everybody, duty and board by role."""
    person = people.get(view.tx, view.reader) if view.reader else None

    def key(name: str) -> Key:
        return Key(view.words.plain(name))

    rows = [
        (key("key-report"), key("key-my")),
        (Key(view.words.plain("key-place"), asks="location"),),
    ]
    if person and person.may(Role.VOLUNTEER):
        rows.append((key("key-duty"), key("key-cases")))
    if person and person.may(Role.COORDINATOR):
        rows.append((key("key-board"), key("key-digest")))
    return tuple(rows)


CARDS: dict[str, Card] = {"language": language, "welcome": welcome, "menu": menu, "help": help_}
