"""Who sees what, what is kept, and the way out."""

from bot.engine.message import Message
from bot.i18n import words
from handlers.cards.view import Card, View
from storage.intake import bars
from storage.monitoring import points


def privacy(view: View) -> Message:
    """Say in five lines who sees what and how long it is kept; offer one's data, and to be forgotten.

    Whoever has an observation point reads one more, about it.
    """
    days = view.tx.rules.keep_identities.days
    data = view.button("privacy-data-key", "privacy:data")
    forget = view.button("privacy-forget-key", "privacy:ask")
    lines = [view.words("privacy-lines", days=days)]
    if view.reader is not None and points.of(view.tx, view.reader) is not None:
        lines.append(view.words("privacy-point"))
    return Message("\n".join(lines), ((data,), (forget,)))


def ask(view: View) -> Message:
    """Say what being forgotten means, and ask once; to somebody barred also that this outlives it."""
    yes = view.button("privacy-forget-yes", "privacy:forget")
    no = view.button("privacy-forget-no", "privacy:back")
    lines = [view.words("privacy-forget-means")]
    bar = bars.of(view.tx, view.reader) if view.reader is not None else None
    if bar is not None:
        lines.append(view.words("privacy-forget-barred", until=view.local(bar[0])))
    return Message("\n\n".join(lines), ((yes,), (no,)))


def forgotten(view: View) -> Message:
    """Say goodbye in the language that they spoke: we do not know any more who reads it."""
    return Message(words(view.args["lang"])("privacy-forgotten"), keys=None)


CARDS: dict[str, Card] = {"privacy": privacy, "privacy-forget": ask, "forgotten": forgotten}
