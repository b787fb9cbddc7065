"""Sentences without a card of their own: arguments are put as the reader's language writes them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.engine.message import Message
from handlers.cards.view import View
from handlers.cards.wording import bodies
from handlers.cards.wording.times import numeric
from storage.tx import moment

# How an argument of this name is written, whatever the sentence.
ARGUMENTS: dict[str, Callable[[View, Any], Any]] = {
    "kind": lambda view, value: view.kind(value),
    "at": lambda view, value: view.local(moment(value)),
    "distance_m": lambda view, value: view.words.distance(value),
    "office": bodies.named,
    "local_day": lambda _, value: numeric(date.fromisoformat(value)),
}


def sentence(view: View, name: str) -> Message:
    """Return the sentence as a message of its own."""
    args = {key: ARGUMENTS[key](view, value) if key in ARGUMENTS else value for key, value in view.args.items()}
    return Message(view.words(name, **args))
