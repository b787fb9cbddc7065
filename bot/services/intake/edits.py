"""A message that was changed after it was sent: the words of the draft follow, a live location moves its point."""

from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.errors import Refused
from bot.services.intake import additions
from bot.services.places import placing
from storage.cases import complaints
from storage.engine import outbox
from storage.evidence import files
from storage.intake import draft_words, drafts
from storage.intake.drafts import Draft
from storage.tx import Tx

CHANGED = "✏️"
"""Stands before words that were changed after the report was sent; what they were stands above."""


def moved(tx: Tx, by: Person, message_id: int, place: Place) -> int | None:
    """A live location has gone on; return the draft's id if its card looks different now, None if not.

    A point that was given later by something else stays, and so does the point of a report that was sent.
    """
    draft = _draft(tx, by, message_id, None)
    if draft is None or draft.state != "open" or draft.place_message != message_id:
        return None
    placing.put(tx, draft.id, place, message_id)
    now = drafts.get(tx, draft.id)
    assert now is not None
    shown = [(one.area, one.district, one.accuracy_m, one.area is None and one.point) for one in (draft, now)]
    return None if shown[0] == shown[1] else draft.id


def reworded(tx: Tx, by: Person, message_id: int, words: str | None, file: Sent | None) -> int | None:
    """A text, or the words under a file, say something else now; return the draft's id, None if nothing changed.

    To what was sent already the new words are added. Raise `Refused` if the words were for something else.
    """
    draft = _draft(tx, by, message_id, file)
    if draft is None:
        if file is None and words:
            raise Refused("edit-not-seen")
        return None
    before = draft_words.of_message(tx, draft.id, message_id)
    if before == words or (words and before is None and _same_point(tx, draft, message_id, words)):
        return None  # Telegram tells of changes too that are none for us
    if draft.state == "cancelled":
        raise Refused("draft-cancelled-already")
    if draft.state == "sent":
        return _added(tx, by, draft, message_id, words)
    if draft.place_message == message_id:
        drafts.drop_place(tx, draft.id)  # it stood in these words; if it still does, it comes back at once
        draft = drafts.get(tx, draft.id) or draft
    rest = placing.hear(tx, draft, words, by.lang or by.guess, message_id) if words else None
    draft_words.change(tx, draft.id, message_id, rest)
    return draft.id


def _added(tx: Tx, by: Person, draft: Draft, message_id: int, words: str | None) -> int | None:
    """The report was sent: what the message says now is added to the case, and what it said stays."""
    case = complaints.of_draft(tx, draft.id)
    if case is None or case.reporter != by.id or not words:
        return None
    additions.add(tx, by, case.id, words=f"{CHANGED} {words}")
    draft_words.change(tx, draft.id, message_id, words)
    outbox.put(tx, by.id, "more-added", key=f"more:{case.id}", mode="repost", case=case.id)
    return draft.id


def _same_point(tx: Tx, draft: Draft, message_id: int, words: str) -> bool:
    return draft.place_message == message_id and placing.read(tx, draft, words).point == draft.point


def _draft(tx: Tx, by: Person, message_id: int, file: Sent | None) -> Draft | None:
    """Return the draft that the message went into, None if it went into none."""
    draft_id = draft_words.draft_of(tx, by.id, message_id)
    if draft_id is None and file is not None:  # it had no words before
        draft_id = files.draft_of(tx, by.id, file.unique_id)
    return None if draft_id is None else drafts.get(tx, draft_id)
