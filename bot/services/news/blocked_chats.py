"""What becomes of a chat as a whole: its door is shut on the bot, or it has another number now."""

from bot.services.news import channels, coordinators
from storage.dispatch import groups
from storage.engine import outbox
from storage.tx import Tx


def shut(tx: Tx, chat_id: int, why: str) -> None:
    """Nothing more is said there: a person blocked the bot, or a group threw it out."""
    outbox.close_door(tx, chat_id, why)
    lost(tx, chat_id)


def lost(tx: Tx, chat_id: int) -> None:
    """Of a volunteers' group or the channel coordinators are told, once; of any other chat nobody."""
    for area in groups.leave(tx, chat_id):
        coordinators.hear(tx, "alert-group-lost", area=area)
    channels.lost(tx, chat_id)


def moved(tx: Tx, old: int, new: int) -> None:
    """A group became a supergroup: its number is another one everywhere."""
    outbox.move_chat(tx, old, new)
    groups.move(tx, old, new)
