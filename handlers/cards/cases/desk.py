"""What coordinators see of each other's work on a case, and the questions before a note, an answer, a handing over."""

import html
from collections.abc import Sequence

from bot.engine.message import Button, Message
from bot.services.cases import desk as service
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief
from handlers.cards.wording.fitting import cut
from storage.cases import complaints, desk
from storage.cases.complaints import Complaint

NOTES = 4
NOTE_SHOWN = 300
"""The last notes on the card, and characters of each."""

Rows = tuple[tuple[Button, ...], ...]


def lines(view: View, case: Complaint) -> list[str]:
    """Return who has taken the case on, and what was noted."""
    said: list[str] = []
    if case.urgent:
        said.append(view.words("desk-urgent"))
    if case.coordinator is not None:
        said.append(view.words("desk-with", who=service.called(view.tx, case.coordinator)))
    for note in desk.notes(view.tx, case.id)[-NOTES:]:
        head = view.words("desk-note", at=view.local(note.at), who=service.called(view.tx, note.person))
        said.append(f"{head} <i>{html.escape(cut(note.words, NOTE_SHOWN), quote=False)}</i>")
    return said


def keys(view: View, case: Complaint) -> Rows:
    """Return the buttons of the desk under a case."""
    if case.coordinator is None:
        first = (view.button("desk-mine", "desk:mine", case.id), view.button("desk-hand-key", "desk:hand", case.id))
    else:
        own = case.coordinator == view.reader
        leave = view.button("desk-leave" if own else "desk-leave-theirs", "desk:leave", case.id)
        first = (leave, view.button("desk-hand-key", "desk:hand", case.id))
    hot = (
        view.button("desk-calm", "desk:calm", case.id)
        if case.urgent
        else view.button("desk-hot", "desk:urgent", case.id)
    )
    second = [hot, view.button("desk-note-key", "desk:note", case.id)]
    if case.reporter is not None:
        second.append(view.button("desk-reply-key", "desk:reply", case.id))
    return first, tuple(second)


def hand(view: View) -> Message | None:
    """Ask which colleague gets it."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or view.reader is None:
        return None
    found = service.others(view.tx, view.reader, case)
    rows = [(Button(name, buttons.make("desk:give", case.id, person)),) for person, name in found]
    question = view.words("desk-hand-question" if found else "desk-hand-nobody")
    return _question(view, case, question, rows)


def note(view: View) -> Message | None:
    """Wait for the words of a note."""
    case = complaints.get(view.tx, view.args["case"])
    return None if case is None else _question(view, case, view.words("desk-note-question"), [])


def replies(view: View) -> Message | None:
    """Offer the ready answers."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    rows = [
        (Button(view.words.of(one.name), buttons.make("desk:say", case.id, one.id)),)
        for one in view.catalogue.replies.values()
    ]
    return _question(view, case, view.words("desk-reply-question"), rows)


def given(view: View) -> Message | None:
    """Tell a coordinator that a colleague gave them a case."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.coordinator != view.reader:
        return None
    text = [view.words("desk-given", who=view.args["who"]), "", *brief(view, case)]
    return Message("\n".join(text), ((view.button("case-open", "case:open", case.id),),))


def _question(view: View, case: Complaint, question: str, rows: Sequence[tuple[Button, ...]]) -> Message:
    back = (view.button("question-back", "case:open", case.id),)
    return Message("\n".join((*brief(view, case), "", question)), (*rows, back))


CARDS: dict[str, Card] = {
    "desk-hand": hand,
    "desk-note-asked": note,
    "desk-replies": replies,
    "desk-given": given,
}
