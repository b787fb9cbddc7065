"""What a resident sees: the draft as it fills up, their cases, and news of them."""

from handlers.cards.view import Card, View
from storage.complaints import Complaint


def timeline(view: View, case: Complaint) -> list[str]:
    """Return the history of a case in plain words (HTML), one line an event, the oldest first."""
    raise NotImplementedError


CARDS: dict[str, Card] = {}
