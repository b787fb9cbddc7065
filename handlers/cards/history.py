"""What happened to a case, a line an event, in plain words."""

from typing import Any

from handlers.cards.sentences import ARGUMENTS
from handlers.cards.view import View
from storage import history
from storage.complaints import Complaint


def timeline(view: View, case: Complaint) -> list[str]:
    """Return the history of a case as lines of HTML, the oldest first: «05.03 14:05 – The report came in»."""
    lines: list[str] = []
    for event in history.of(view.tx, case.id):
        name = f"event-{event.what}"
        if view.words.knows(name):
            lines.append(
                view.words("history-line", at=view.local(event.at), what=view.words(name, **said(view, event.args)))
            )
    return lines


def said(view: View, args: dict[str, Any]) -> dict[str, Any]:
    """Return arguments as the reader's language writes them; what is missing is an empty text."""
    return {
        key: ARGUMENTS[key](view, value) if key in ARGUMENTS and value is not None else ("" if value is None else value)
        for key, value in args.items()
    }
