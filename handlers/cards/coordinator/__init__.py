"""What a coordinator sees: the board, a case whole, questions before decisions, alerts, the week's digest."""

from handlers.cards import callers
from handlers.cards.coordinator import (
    alerts,
    answers,
    asked,
    bar,
    board,
    case,
    channel,
    deadlines,
    desk,
    digest,
    drill,
    export,
    letter_papers,
    letters,
    looks,
    media,
    pack,
    points,
    publish,
    questions,
    recheck,
    roster,
    worst,
)
from handlers.cards.view import Card

__all__ = ["CARDS"]

CARDS: dict[str, Card] = {
    **board.CARDS,
    **looks.CARDS,
    **desk.CARDS,
    **export.CARDS,
    **pack.CARDS,
    **publish.CARDS,
    **channel.CARDS,
    **callers.CARDS,
    **case.CARDS,
    **bar.CARDS,
    **media.CARDS,
    **questions.CARDS,
    **alerts.CARDS,
    **asked.CARDS,
    **digest.CARDS,
    **worst.CARDS,
    **recheck.CARDS,
    **roster.CARDS,
    **drill.CARDS,
    **letters.CARDS,
    **letter_papers.CARDS,
    **deadlines.CARDS,
    **points.CARDS,
    **answers.CARDS,
}
