"""Every card by its name; any other name is a sentence."""

from bot.engine.message import Message
from bot.i18n import words
from handlers.cards import (
    channel_post,
    coordinator,
    everyone,
    groups,
    resident,
    self_check,
    volunteer,
    volunteer_groups,
)
from handlers.cards.sentences import sentence
from handlers.cards.view import Card, View
from storage.outbox import Waiting
from storage.tx import Tx

CARDS: dict[str, Card] = {
    **everyone.CARDS,
    **groups.CARDS,
    **channel_post.CARDS,
    **volunteer_groups.CARDS,
    **self_check.CARDS,
    **resident.CARDS,
    **volunteer.CARDS,
    **coordinator.CARDS,
}

GROUP_LANG = "ru"


def render(tx: Tx, row: Waiting) -> Message | None:
    """Put a row of the outbox into its reader's words; None when there is nothing left to say."""
    return by_name(View(tx, words(row.lang or GROUP_LANG), row.person_id, row.args, by_name), row.say)


def by_name(view: View, name: str) -> Message | None:
    """Make the card of that name; any other name is a sentence."""
    card = CARDS.get(name)
    return card(view) if card else sentence(view, name)
