"""What a resident sees: the draft as it fills up, their cases, and news of them."""

from handlers.cards import alike, contact, draft, following, my, neighbours, privacy, rechecked, told, told_letters
from handlers.cards.history import timeline
from handlers.cards.view import Card

__all__ = ["CARDS", "timeline"]

CARDS: dict[str, Card] = {
    **draft.CARDS,
    **alike.CARDS,
    **contact.CARDS,
    **my.CARDS,
    **told.CARDS,
    **told_letters.CARDS,
    **neighbours.CARDS,
    **privacy.CARDS,
    **following.CARDS,
    **rechecked.CARDS,
}
