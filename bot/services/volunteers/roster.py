"""What a coordinator does about a volunteer: looks, notes, puts off duty, takes off the list; what they had goes on."""

from datetime import timedelta

from bot.domain.people.roles import Person, Role
from bot.domain.volunteers.roster import Listed
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.follow_up import rechecks
from bot.services.monitoring import points
from bot.services.people import membership, regions
from bot.services.volunteers import leaving
from storage.dispatch import offers
from storage.engine import outbox
from storage.people import people, role_areas
from storage.tx import Tx
from storage.volunteers import roster, volunteers

ABOUT = "roster"
"""What a coordinator attends to while the next words are a note."""

NOTE_MAX = 400
"""Characters of a note."""

WITHIN = timedelta(minutes=30)
"""So long the next words are taken for the note that was asked for."""


def listed(tx: Tx, coordinator: int | None) -> list[Listed]:
    """Return the volunteers of a coordinator's regions, in no order; of all where they are narrowed to none."""
    areas = regions.seen_by(tx, coordinator) if coordinator is not None else None
    everybody = roster.everybody(tx)
    return everybody if areas is None else [one for one in everybody if regions.is_of(tx, one.person, one.home, areas)]


def see(tx: Tx, by: Person, person_id: int) -> Listed:
    """Return a volunteer. Raise `NotFound` for somebody without the role, or of another region."""
    one, areas = roster.one(tx, person_id), regions.seen_by(tx, by.id)
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    if one is None or (areas is not None and not regions.is_of(tx, one.person, one.home, areas)):
        raise NotFound("roster-nobody")
    return one


def ask_note(tx: Tx, by: Person, person_id: int) -> None:
    """The coordinator's next words are a note about the volunteer."""
    see(tx, by, person_id)
    people.attend(tx, by.id, ABOUT, person=person_id, until=(tx.now + WITHIN).isoformat())


def note(tx: Tx, by: Person, person_id: int, words: str) -> None:
    """Keep a note about a volunteer: coordinators read it, and the volunteer in their own data."""
    see(tx, by, person_id)
    if len(words) > NOTE_MAX:
        raise Refused("words-too-long", most=NOTE_MAX)
    roster.note(tx, person_id, by.id, words)
    people.let_go(tx, by.id, ABOUT)


def off_duty(tx: Tx, by: Person, person_id: int) -> bool:
    """Put a volunteer off duty and tell them; what they have in hand stays theirs. False if they were off already."""
    see(tx, by, person_id)
    if not volunteers.be_on_duty(tx, person_id, False):
        return False
    person = people.get(tx, person_id)
    assert person is not None
    for offer in offers.open_of(tx, person_id):  # what is held out to them is held out to others
        (rechecks.decline if offer.purpose == "recheck" else dispatch.decline)(tx, person, offer.id)
    outbox.put(tx, person_id, "roster-put-off-duty")
    outbox.put(tx, person_id, "profile", key="profile", mode="edit")
    return True


def remove(tx: Tx, by: Person, person_id: int) -> None:
    """Take a volunteer off the list: what they have in hand goes on at once, others are called. They are thanked."""
    see(tx, by, person_id)
    volunteers.be_on_duty(tx, person_id, False)
    people.revoke(tx, person_id, "volunteer")
    role_areas.set(tx, person_id, "volunteer")
    leaving.pass_on(tx)
    points.retire(tx, person_id)
    people.let_go(tx, person_id)
    membership.show_menu(tx, person_id)
    outbox.put(tx, person_id, "menu", text="roster-thanked")
