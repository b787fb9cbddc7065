"""Who is called to a case, in rings, until one person has it or nobody is left."""

from datetime import datetime

from bot.domain.cases.lifecycle import Action, Stage, advance
from bot.domain.dispatch import calling
from bot.domain.dispatch.ranking import Candidate
from bot.domain.dispatch.silence import patience
from bot.domain.people.roles import CLOCK, Person, Role
from bot.errors import NotAllowed, NotFound, Taken
from bot.services.dispatch import choosing, safety
from bot.services.news import coordinators, group_posts, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.dispatch import offers
from storage.dispatch.offers import FREELY, Offer
from storage.engine import outbox
from storage.follow_up import rechecks
from storage.intake import drafts
from storage.people import people
from storage.tx import Tx
from storage.volunteers import volunteers

NO_POINT = "no-point"
NO_VOLUNTEERS = "no-volunteers"
NO_ANSWER = "no-answer"
"""Why nobody goes: nobody knows where; nobody suitable is on duty; all who were called said no or nothing."""

NEWS = ("received", "nobody", "accepted", "assigned", "promise_kept", "given_back", "taken_away", "reopened")
"""Events after which «nobody is free» is news again to the reporter; somebody asked in vain in between is none."""

WHY_CLOSED = {
    "accepted": "offer-yours-already",
    "declined": "offer-declined-already",
    "expired": "offer-expired",
    "withdrawn": "offer-withdrawn",
}
"""What a press on an offer that is no longer open is answered with."""


def call(tx: Tx, case: Complaint, by: Person = CLOCK) -> int:
    """Call the next ring now; return how many were called. For 0 `nobody` has been told already.

    A case that is received or checked begins a new round: people who kept silent in an earlier one are asked again.
    When the clock calls, whoever promised to come later has it now; when a coordinator does, others are asked first.
    """
    if case.point is None:
        nobody(tx, case, NO_POINT)
        return 0
    stage = advance(case.stage, Action.OFFER, by.roles & (Role.CLOCK | Role.COORDINATOR))
    begins = case.stage is not Stage.OFFERED
    kind = tx.rules.catalogue.kind(case.kind)
    if begins and rechecks.open_of_case(tx, case.id):
        release(tx, by, case)
    _run_out(tx, case)
    if by is CLOCK and keep_promise(tx, case):
        return 1
    ring = choosing.next_ring(tx, case, calling.ring_size(kind))
    if not ring and keep_promise(tx, case):
        return 1
    if not ring:
        nobody(tx, case, NO_VOLUNTEERS if begins else NO_ANSWER)
        return 0
    if not complaints.move(tx, case, stage):
        raise NotAllowed
    hold_out(tx, case, ring, 1 if begins else case.ring + 1, by)
    if begins:
        reporter.hears(tx, case, "told-offered", count=len(ring))
    return len(ring)


def hold_out(tx: Tx, case: Complaint, ring: list[Candidate], number: int, by: Person) -> None:
    """Hold an offered case out to a ring; it has as long to answer as the kind perishes."""
    window = calling.window(tx.rules.catalogue.kind(case.kind))
    complaints.call_at(tx, case.id, tx.now + window, number)
    for one in ring:
        offer_id = offers.add(tx, case.id, one.person, number, one.why)
        outbox.put(tx, one.person, "offer", key=offer_key(offer_id), offer=offer_id)
    history.add(tx, case.id, by, "offered", count=len(ring), ring=number)
    group_posts.post(tx, case.id)
    coordinators.refresh(tx, case.id)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether a ring has let its time run out: the timetable asks every second, and writes only then."""
    return tx.one("SELECT 1 FROM complaints WHERE next_call_at <= :now LIMIT 1", now=tx.now) is not None


def call_the_next(tx: Tx) -> None:
    """Pass on what nobody answered in time."""
    for case in complaints.to_call(tx):
        if case.stage not in (Stage.RECEIVED, Stage.OFFERED):
            complaints.call_at(tx, case.id, None, case.ring)
        elif case.kind not in tx.rules.catalogue.kinds:  # a row somebody took out of the hotline's file
            nobody(tx, case, NO_VOLUNTEERS)
        else:
            call(tx, case)


def nobody(tx: Tx, case: Complaint, why: str) -> None:
    """Tell coordinators and reporter that nobody goes; an offered case is received again. `why`: see `NO_POINT`."""
    _run_out(tx, case)
    withdraw(tx, case)
    if case.stage is Stage.OFFERED and not complaints.move(tx, case, advance(case.stage, Action.RUN_OUT, Role.CLOCK)):
        raise NotAllowed
    complaints.call_at(tx, case.id, None, 0)
    knew = case.stage is Stage.OFFERED and history.last_of(tx, case.id, NEWS) == "nobody"
    history.add(tx, case.id, CLOCK, "nobody", why=why)
    heard = coordinators.hear(tx, "alert-nobody", case=case.id, why=why)
    if case.stage in (Stage.RECEIVED, Stage.OFFERED) and not knew:  # a second check is no news to the reporter
        reporter.hears(tx, case, "told-nobody" if heard else "told-nobody-yet")
    group_posts.post(tx, case.id)
    coordinators.refresh(tx, case.id)


def accept(tx: Tx, by: Person, offer_id: int, *, with_adult: bool = False) -> Check:
    """Give the case to the volunteer who pressed «Accept» first. Raise `Taken` to the others.

    Pressed again by whoever has it, it only returns their check. `with_adult`: see `going.agree`.
    """
    offer, case = held_out(tx, by, offer_id)
    if offer.state == "accepted" and (mine := checks.open_of_case(tx, case.id)) and mine.person == by.id:
        return mine
    if offer.state != "open":
        raise closed(tx, offer)
    safety.agree(tx, by, case, with_adult=with_adult)
    if not complaints.move(tx, case, advance(case.stage, Action.ACCEPT, Role.VOLUNTEER), volunteer=by.id):
        raise Taken
    offers.end(tx, offer.id, "accepted")
    withdraw(tx, case)
    if offer.ring != FREELY:
        show_offer(tx, offer)
    outbox.put(tx, by.id, "taken", case=case.id)  # whoever goes is shown the exact point, the photos and the words
    check = begin_check(tx, case, by.id, offer.distance_m)
    people.attend(tx, by.id, "check", check=check.id)
    history.add(tx, case.id, by, "accepted", as_role="volunteer")
    safety.accompany(tx, by, case, check.id)
    reporter.hears(tx, case, "told-assigned")
    coordinators.refresh(tx, case.id)
    return check


def keep_promise(tx: Tx, case: Complaint) -> Check | None:
    """Give the case to the one who promised to come first; None if nobody did. Everybody hears when they come."""
    offer = next(iter(offers.promised(tx, case.id)), None)
    if offer is None or case.stage is not Stage.OFFERED or offer.later_at is None:
        return None
    if not complaints.move(tx, case, advance(case.stage, Action.ACCEPT, Role.VOLUNTEER), volunteer=offer.person):
        return None
    offers.end(tx, offer.id, "accepted")
    withdraw(tx, case)
    show_offer(tx, offer)
    outbox.put(tx, offer.person, "taken", case=case.id)
    check = begin_check(tx, case, offer.person)
    checks.come_at(tx, check.id, offer.later_at)
    outbox.put(tx, offer.person, "promise-kept", number=case.number, at=offer.later_at.isoformat())
    history.add(tx, case.id, CLOCK, "promise_kept", at=offer.later_at.isoformat())
    reporter.hears(tx, case, "told-coming-at", at=offer.later_at.isoformat())
    coordinators.hear(tx, "alert-coming-at", case=case.id, at=offer.later_at.isoformat())
    coordinators.refresh(tx, case.id)
    return check


def decline(tx: Tx, by: Person, offer_id: int) -> None:
    """«Not now»: when everybody of a ring has said so, the next one is called at once."""
    offer, case = held_out(tx, by, offer_id)
    if not offers.end(tx, offer.id, "declined"):
        raise closed(tx, offer)
    show_offer(tx, offer)
    history.add(tx, case.id, by, "declined", as_role="volunteer")
    go_on(tx, case)


def go_on(tx: Tx, case: Complaint) -> None:
    """Call the next ring if everybody of this one has answered."""
    if case.stage is Stage.OFFERED and not offers.any_open(tx, case.id):
        call(tx, case)


def assign(tx: Tx, by: Person, case_id: int, person_id: int) -> Check:
    """A coordinator gives the case to a volunteer, whoever had it. Raise `NotAllowed` if they have it already."""
    case, person = complaints.get(tx, case_id), people.get(tx, person_id)
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    if case is None or person is None or not person.may(Role.VOLUNTEER):
        raise NotFound
    if (held := checks.open_of_case(tx, case.id)) and held.person == person.id:
        raise NotAllowed("assigned-already")
    stage = advance(case.stage, Action.ASSIGN, Role.COORDINATOR)
    if (why := choosing.kept_from(tx, case, person.id)) is not None:
        raise NotAllowed(f"uncalled-by-hand-{why}")
    release(tx, by, case)
    if not complaints.move(tx, case, stage, volunteer=person.id):
        raise NotAllowed
    outbox.put(tx, person.id, "given", case=case.id)
    check = begin_check(tx, case, person.id)
    if person.attention is None and drafts.open_of(tx, person.id) is None:  # else what they are at goes on
        people.attend(tx, person.id, "check", check=check.id)
    history.add(tx, case.id, by, "assigned", as_role="coordinator")
    safety.accompany(tx, person, case, check.id)
    reporter.hears(tx, case, "told-assigned")
    coordinators.refresh(tx, case.id)
    return check


def release(tx: Tx, by: Person, case: Complaint, *, recheck: bool = True) -> None:
    """Take the case from whoever has it and withdraw its offers; right and stage are the caller's to see to.

    Without `recheck` one that is going on goes on; no first check is open beside it.
    """
    if not recheck and rechecks.open_of_case(tx, case.id):
        return
    rechecks.drop(tx, case.id)
    withdraw(tx, case)
    complaints.call_at(tx, case.id, None, case.ring)
    held = checks.open_of_case(tx, case.id)
    if held is not None and checks.hand_back(tx, held.id):
        history.add(tx, case.id, by, "taken_away")
        leave(tx, held)
        outbox.put(tx, held.person, "check", key=check_key(held.id), mode="edit", check=held.id)
        outbox.put(tx, held.person, "check-gone-on" if by is CLOCK else "check-taken-away", number=case.number)


def leave(tx: Tx, check: Check) -> None:
    """The check is over: its volunteer's messages belong to it no more."""
    person = people.get(tx, check.person)
    if person and person.attention and person.attention.args.get("check") == check.id:
        people.let_go(tx, person.id, "check")


def closed(tx: Tx, offer: Offer) -> Taken:
    """Return what a press on an offer that is over is answered with."""
    called_off = offer.state == "withdrawn" and not checks.taken_since(tx, offer.case, offer.made_at)
    return Taken("offer-called-off" if called_off else WHY_CLOSED[offer.state])


def begin_check(tx: Tx, case: Complaint, person_id: int, way_m: int | None = None) -> Check:
    """Begin the check of a case that was just given to somebody, `way_m` from their home, and show it to them."""
    complaints.call_at(tx, case.id, None, case.ring)
    kind = tx.rules.catalogue.kinds.get(case.kind)
    tool = checks.last_instrument(tx, person_id, kind.instrument if kind else None)
    check_id = checks.begin(tx, case.id, person_id, tool)
    if kind is not None:
        checks.remind(tx, check_id, tx.now + patience(kind, way_m, volunteers.transport(tx, person_id)), 0)
    outbox.put(tx, person_id, "check", key=check_key(check_id), mode="repost", check=check_id)
    check = checks.get(tx, check_id)
    assert check is not None
    return check


def withdraw(tx: Tx, case: Complaint) -> None:
    """Take back every offer that is still open, and say so on their cards."""
    for offer in offers.end_all(tx, case.id, "withdrawn"):
        show_offer(tx, offer)


def offer_key(offer_id: int) -> str:
    """Return our own name of the message that holds a case out to a volunteer."""
    return f"offer:{offer_id}"


def check_key(check_id: int) -> str:
    """Return our own name of the message that shows a check to its volunteer."""
    return f"check:{check_id}"


def held_out(tx: Tx, by: Person, offer_id: int) -> tuple[Offer, Complaint]:
    """Return the person's own offer, open or not, and its case."""
    offer = offers.get(tx, offer_id)
    if offer is None or offer.person != by.id or offer.purpose != "first":
        raise NotFound("offer-not-yours")
    case = complaints.get(tx, offer.case)
    assert case is not None
    return offer, case


def _run_out(tx: Tx, case: Complaint) -> None:
    """End what nobody has answered; those who promised to come later are still heard."""
    for offer in offers.run_out(tx, case.id):
        show_offer(tx, offer)


def show_offer(tx: Tx, offer: Offer) -> None:
    """Bring the offer's card up to date: what became of it, and no buttons."""
    outbox.put(tx, offer.person, "offer", key=offer_key(offer.id), mode="edit", offer=offer.id)
