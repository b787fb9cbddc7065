"""What whoever runs the line is told between two nightly checks: work that was given up."""

from bot.engine.message import Message
from handlers.cards.view import Card, View

KNOWN = ("fetch-file", "fetch-paper", "pack", "print-letter", "print-again", "export")


def given_up(view: View) -> Message:
    """Say what could not be done (`work`, a kind of job) and what is to be done about it."""
    work = view.args["work"]
    name = work if work in KNOWN else "draw" if work.startswith("draw-") or work == "certificate" else "other"
    return Message(view.words("work-given-up", work=name, command="zheli doctor"))


CARDS: dict[str, Card] = {"work-given-up": given_up}
