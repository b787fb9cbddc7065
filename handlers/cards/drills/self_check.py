"""What the operator sees of the line's nightly check of itself."""

from bot.engine.message import Message
from handlers.cards.view import Card, View

KNOWN = ("signal", "telegram", "message", "deaf", "webhook", "bringing", "pending", "quiet", "outbox", "jobs")


def signal(view: View) -> Message:
    """The silent message of a check; it is deleted as soon as it has arrived."""
    return Message(view.words("self-check-signal"), silent=True)


def alarm(view: View) -> Message:
    """Say what is wrong (`faults`, by name), a line each."""
    lines = [view.words("self-check-fault", fault=fault) for fault in view.args["faults"] if fault in KNOWN]
    return Message(
        "\n".join([view.words("self-check-alarm"), "", *lines, "", view.words("self-check-do", command="zheli doctor")])
    )


CARDS: dict[str, Card] = {"self-check-signal": signal, "self-check-alarm": alarm}
