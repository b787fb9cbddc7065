"""What else there is to say to an offer than yes and no: why not, and «later, at six»."""

from datetime import datetime

from bot.domain.dispatch import promised_times
from bot.domain.people.roles import Person
from bot.errors import NotAllowed, Taken
from bot.services.dispatch import choosing, dispatch, safety
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.dispatch import offers
from storage.tx import Tx

REASONS = ("busy", "far", "tool", "unsafe", "other")
"""Why somebody does not go, told by a tap after «not now», or not told."""


def times(tx: Tx, case: Complaint) -> list[tuple[str, datetime]]:
    """Return the names and local times that may be promised now: none for what will be gone by then."""
    called_to = choosing.errand(tx, case)
    return [] if called_to is None else promised_times.choices(called_to.now, called_to.gone_at)


def because(tx: Tx, by: Person, offer_id: int, reason: str) -> None:
    """Keep why the volunteer does not go. Raise `Taken` where it was not «not now», or the reason is known."""
    offer, case = dispatch.held_out(tx, by, offer_id)
    if reason not in REASONS:
        raise NotAllowed("press-stale")
    if not offers.because(tx, offer.id, reason):
        raise Taken(dispatch.WHY_CLOSED.get(offer.state, "press-stale"))
    history.add(tx, case.id, by, "declined_because", as_role="volunteer")
    dispatch.show_offer(tx, offer)
    coordinators.refresh(tx, case.id)


def promise(tx: Tx, by: Person, offer_id: int, at: datetime) -> None:
    """«Later, at …»: the case is theirs then, if nobody goes sooner. Raise `Taken` for an offer that is over.

    Raise `NotAllowed` for a time that has passed, or by which there is nothing left.
    """
    offer, case = dispatch.held_out(tx, by, offer_id)
    if offer.state != "open":
        raise dispatch.closed(tx, offer)
    safety.agree(tx, by, case, with_adult=False)  # who goes with an adult goes at once, or not
    called_to = choosing.errand(tx, case)
    if called_to is None or not tx.now < at <= called_to.gone_at:
        raise NotAllowed("later-not-then")
    offers.promise(tx, offer.id, at)
    due = promised_times.given_at(tx.now, at)
    if case.next_call_at is not None and due < case.next_call_at:
        complaints.call_at(tx, case.id, due, case.ring)
    history.add(tx, case.id, by, "promised", as_role="volunteer", at=at.isoformat())
    dispatch.show_offer(tx, offer)
    coordinators.refresh(tx, case.id)
    dispatch.go_on(tx, case)
