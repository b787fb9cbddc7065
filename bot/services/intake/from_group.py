"""From a group into private: what was said to the bot there begins a report here."""

from bot.domain.people.roles import Person
from bot.services.intake import intake
from storage.intake import group_messages
from storage.intake.group_messages import Carried
from storage.tx import Tx

PAYLOAD = "rep_"
"""What a start payload begins with when something is carried over."""


def keep(tx: Tx, by: Person, what: Carried) -> int:
    """Keep what was said in a group for whoever said it; return what to name in the link."""
    return group_messages.put(tx, by.id, what)


def arrive(tx: Tx, by: Person, carried_id: int, message_id: int | None) -> int:
    """Put what was carried over into the person's draft, or begin one; return the draft's id.

    A link of somebody else's, or an old one, begins a report without anything in it.
    """
    what = group_messages.take(tx, by.id, carried_id)
    if what is None:
        return intake.begin(tx, by, message_id)
    draft = intake.begin(tx, by, message_id, what.words)
    if what.place is not None:
        intake.add(tx, by, at=what.said_at, message_id=message_id, place=what.place)
    for file in what.files:
        intake.add(tx, by, at=what.said_at, message_id=message_id, file=file)
    return draft
