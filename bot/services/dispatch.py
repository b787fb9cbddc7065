"""Who is called to a case, in rings, until one person has it or nobody is left."""

from collections.abc import Collection
from datetime import datetime

from bot.domain import calling, ranking
from bot.domain.calling import Errand
from bot.domain.lifecycle import Action, Stage, advance
from bot.domain.ranking import Candidate
from bot.domain.roles import CLOCK, Person, Role
from bot.domain.silence import patience
from bot.errors import NotAllowed, NotFound, Taken
from bot.services import coordinators, group_posts, reporter
from storage import checks, complaints, drafts, episodes, history, offers, outbox, people, pool, rechecks
from storage.checks import Check
from storage.complaints import Complaint
from storage.offers import FREELY, Offer
from storage.tx import Tx

NO_POINT = "no-point"
NO_VOLUNTEERS = "no-volunteers"
NO_ANSWER = "no-answer"
"""Why nobody goes: nobody knows where; nobody suitable is on duty; all who were called said no or nothing."""

SHOWN, LOOKED_AT = 8, 40
"""How many are shown to a coordinator who gives a case by hand, of so many who are weighed for it."""

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
    ring = next_ring(tx, case, calling.ring_size(kind))
    if not ring:
        nobody(tx, case, NO_VOLUNTEERS if begins else NO_ANSWER)
        return 0
    if not complaints.move(tx, case, stage):
        raise NotAllowed
    number = 1 if begins else case.ring + 1
    complaints.call_at(tx, case.id, tx.now + calling.window(kind), number)
    for one in ring:
        offer_id = offers.add(tx, case.id, one.person, number, one.why)
        outbox.put(tx, one.person, "offer", key=offer_key(offer_id), offer=offer_id)
    history.add(tx, case.id, by, "offered", count=len(ring), ring=number)
    if begins:
        reporter.hears(tx, case, "told-offered", count=len(ring))
    group_posts.post(tx, case.id)
    coordinators.refresh(tx, case.id)
    return len(ring)


def next_ring(tx: Tx, case: Complaint, size: int) -> list[Candidate]:
    """Return the best `size` of those not asked yet in this round, the one to call first in front; fewer if need be."""
    called_to = errand(tx, case)
    assert called_to is not None
    return best(tx, case, called_to, size, asked(tx, case))


def best(tx: Tx, case: Complaint, called_to: Errand, size: int, skip: Collection[int]) -> list[Candidate]:
    """Return the best `size` of all but those in `skip`, the one to call first in front; fewer if need be."""
    medium = called_to.kind.medium
    ranked: list[Candidate] = []
    for reach_m in calling.REACHES_M:
        found = pool.near(tx, called_to.point, reach_m, medium=medium, case_id=case.id, skip=skip)
        ranked = ranking.rank(found, called_to)
        if ranking.enough(ranked, size, reach_m) or (len(found) == pool.POOL and len(ranked) >= size):
            break
    return ranking.ring(ranked, size)


def asked(tx: Tx, case: Complaint) -> set[int]:
    """Return who is not asked again; silence counts since the round began that an offered case is in."""
    return offers.asked(tx, case.id, case.stage_since if case.stage is Stage.OFFERED else tx.now)


def errand(tx: Tx, case: Complaint) -> Errand | None:
    """Return the case as the rules of calling see it, now; None when nobody knows where or what it is."""
    kind = tx.rules.catalogue.kinds.get(case.kind)
    if kind is None or case.point is None:
        return None
    now, seen_at = tx.rules.local(tx.now), tx.rules.local(episodes.last_noticed(tx, case.id))
    return Errand(
        kind,
        case.point,
        now,
        seen_at,
        case.reporter,
        case.area,
        case.district,
        usual=pool.usual(tx),
        alarming=bool(case.words and tx.rules.catalogue.dangers_in(case.words)),
        training=tx.rules.catalogue.training.required,
    )


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
    if case.stage is Stage.OFFERED and not complaints.move(tx, case, advance(case.stage, Action.RUN_OUT, Role.CLOCK)):
        raise NotAllowed
    complaints.call_at(tx, case.id, None, 0)
    history.add(tx, case.id, CLOCK, "nobody", why=why)
    if case.stage in (Stage.RECEIVED, Stage.OFFERED):  # a second check is no news to the reporter
        reporter.hears(tx, case, "told-nobody")
    coordinators.hear(tx, "alert-nobody", case=case.id, why=why)
    group_posts.post(tx, case.id)
    coordinators.refresh(tx, case.id)


def accept(tx: Tx, by: Person, offer_id: int) -> Check:
    """Give the case to the volunteer who pressed «Accept» first. Raise `Taken` to the others.

    Pressed again by whoever has it, it only returns their check.
    """
    offer, case = _held_out(tx, by, offer_id)
    if offer.state == "accepted" and (mine := checks.open_of_case(tx, case.id)) and mine.person == by.id:
        return mine
    if offer.state != "open":
        raise Taken(WHY_CLOSED[offer.state])
    if not complaints.move(tx, case, advance(case.stage, Action.ACCEPT, Role.VOLUNTEER), volunteer=by.id):
        raise Taken
    offers.end(tx, offer.id, "accepted")
    withdraw(tx, case)
    if offer.ring == FREELY:  # they have not seen its pictures and its point yet
        outbox.put(tx, by.id, "group-given", case=case.id)
    else:
        _show(tx, offer)
    check = begin_check(tx, case, by.id, offer.distance_m)
    people.attend(tx, by.id, "check", check=check.id)
    history.add(tx, case.id, by, "accepted", as_role="volunteer", distance_m=offer.distance_m)
    reporter.hears(tx, case, "told-assigned")
    coordinators.refresh(tx, case.id)
    return check


def decline(tx: Tx, by: Person, offer_id: int) -> None:
    """«Not now»: when everybody of a ring has said so, the next one is called at once."""
    offer, case = _held_out(tx, by, offer_id)
    if not offers.end(tx, offer.id, "declined"):
        raise Taken(WHY_CLOSED[offer.state])
    _show(tx, offer)
    history.add(tx, case.id, by, "declined", as_role="volunteer")
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
    if (why := _kept_from(tx, case, person.id)) is not None:
        raise NotAllowed(f"uncalled-by-hand-{why}")
    release(tx, by, case)
    if not complaints.move(tx, case, stage, volunteer=person.id):
        raise NotAllowed
    outbox.put(tx, person.id, "given", case=case.id)
    check = begin_check(tx, case, person.id)
    if person.attention is None and drafts.open_of(tx, person.id) is None:  # else what they are at goes on
        people.attend(tx, person.id, "check", check=check.id)
    history.add(tx, case.id, by, "assigned", as_role="coordinator")
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


def candidates(tx: Tx, case: Complaint) -> list[Candidate]:
    """Return whom a coordinator may give the case to, the likeliest first: on duty, able, near."""
    given, medium = errand(tx, case), tx.rules.catalogue.kind(case.kind).medium
    found = pool.everybody(tx, case.point, medium=medium, case_id=case.id, skip=asked(tx, case), limit=LOOKED_AT)
    return (ranking.by_hand(found, given) if given else [ranking.unplaced(one) for one in found])[:SHOWN]


def leave(tx: Tx, check: Check) -> None:
    """The check is over: its volunteer's messages belong to it no more."""
    person = people.get(tx, check.person)
    if person and person.attention and person.attention.args.get("check") == check.id:
        people.let_go(tx, person.id, "check")


def begin_check(tx: Tx, case: Complaint, person_id: int, way_m: int | None = None) -> Check:
    """Begin the check of a case that was just given to somebody, `way_m` from their home, and show it to them."""
    complaints.call_at(tx, case.id, None, case.ring)
    check_id = checks.begin(tx, case.id, person_id, checks.last_instrument(tx, person_id))
    if (kind := tx.rules.catalogue.kinds.get(case.kind)) is not None:
        checks.remind(tx, check_id, tx.now + patience(kind, way_m), 0)
    outbox.put(tx, person_id, "check", key=check_key(check_id), mode="repost", check=check_id)
    check = checks.get(tx, check_id)
    assert check is not None
    return check


def withdraw(tx: Tx, case: Complaint) -> None:
    """Take back every offer that is still open, and say so on their cards."""
    for offer in offers.end_all(tx, case.id, "withdrawn"):
        _show(tx, offer)


def offer_key(offer_id: int) -> str:
    """Return our own name of the message that holds a case out to a volunteer."""
    return f"offer:{offer_id}"


def check_key(check_id: int) -> str:
    """Return our own name of the message that shows a check to its volunteer."""
    return f"check:{check_id}"


def _kept_from(tx: Tx, case: Complaint, person_id: int) -> str | None:
    """Return why not even a coordinator may give them the case; None if nothing is known against it."""
    facts = pool.one(tx, person_id, case_id=case.id, skip=asked(tx, case))
    given = errand(tx, case)
    return calling.barred(facts, given, by_hand=True) if facts and given else None


def _held_out(tx: Tx, by: Person, offer_id: int) -> tuple[Offer, Complaint]:
    offer = offers.get(tx, offer_id)
    if offer is None or offer.person != by.id or offer.purpose != "first":
        raise NotFound("offer-not-yours")
    case = complaints.get(tx, offer.case)
    assert case is not None
    return offer, case


def _run_out(tx: Tx, case: Complaint) -> None:
    for offer in offers.end_all(tx, case.id, "expired"):
        _show(tx, offer)


def _show(tx: Tx, offer: Offer) -> None:
    """Bring the offer's card up to date: what became of it, and no buttons."""
    outbox.put(tx, offer.person, "offer", key=offer_key(offer.id), mode="edit", offer=offer.id)
