"""Somebody is to look again whether it is settled: called in rings by day, until one person has it or nobody is left.

The stage of the case does not move by it. A case that is opened again, or given to somebody, ends it (`dispatch`).
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.dispatch.ranking import Candidate
from bot.domain.dispatch.silence import second
from bot.domain.follow_up import rechecks as rules
from bot.domain.follow_up.following import by_day
from bot.domain.follow_up.rechecks import Why
from bot.domain.people.roles import CLOCK, Person, Role
from bot.errors import NotAllowed, NotFound, Taken
from bot.services.checks import checks as checking
from bot.services.dispatch import choosing, dispatch, safety, turning_back
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.dispatch import offers
from storage.dispatch.offers import Offer
from storage.engine import outbox
from storage.follow_up import rechecks
from storage.follow_up.rechecks import Recheck
from storage.people import people
from storage.tx import Tx


def ask(tx: Tx, by: Person, case_id: int, why: Why = "coordinator") -> Recheck:
    """Have a case re-checked; return the re-check as it stands then. One that is going on is returned as it is.

    `by`: a coordinator, or the clock. `why`: «answer» when the body says that it is done. That nobody can be called is
    no error: coordinators are told, and the state is «none_found». Raise `NotAllowed` where there is nothing to
    re-check: before a body has it, or rejected, withdrawn, joined to another.
    """
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    if not by.may(Role.COORDINATOR | Role.CLOCK):
        raise NotAllowed
    if (going_on := rechecks.open_of_case(tx, case.id)) is not None:
        return going_on
    if case.drill or not rules.possible(case.stage, case.outcome):
        raise NotAllowed("recheck-not-now")
    recheck_id = rechecks.add(tx, case.id, why, by.id or None, by_day(tx.now, tx.rules.zone))
    history.add(tx, case.id, by, "recheck_asked")
    _go_on(tx, recheck_id)
    return _now(tx, recheck_id)


def drop(tx: Tx, by: Person, case_id: int) -> None:
    """A coordinator thinks better of it: whoever has it, or has it on offer, is told. Raise `NotAllowed` for none."""
    case = complaints.get(tx, case_id)
    if case is None or not by.may(Role.COORDINATOR) or rechecks.open_of_case(tx, case.id) is None:
        raise NotAllowed
    dispatch.release(tx, by, case)
    history.add(tx, case.id, by, "recheck_dropped")
    coordinators.refresh(tx, case.id)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether a ring has let its time run out, or a morning has come: the timetable asks every second."""
    return rechecks.any_due(tx)


def call_the_next(tx: Tx) -> None:
    """Call the next ring for what nobody has."""
    for recheck in rechecks.due(tx):
        _call(tx, recheck)


def silent(tx: Tx, _last: datetime) -> bool:
    """Whether somebody who took one has not been heard of for too long."""
    return checks.any_silent(tx, "recheck")


def ask_or_take_back(tx: Tx) -> None:
    """Ask those who are silent for the first time; of the others take back what they have not gone to."""
    for check in checks.silent(tx, "recheck"):
        if check.reminded == 0:
            again = by_day(tx.now + second(rules.PATIENCE), tx.rules.zone)
            checks.remind(tx, check.id, again, 1)
            _ask(tx, check)
        elif check.arrived_at is not None:  # what they gathered on site is not taken from them
            checks.remind(tx, check.id, None, check.reminded + 1)
            coordinators.hear(tx, "alert-recheck-silent", key=alert_key(check.case), mode="repost", case=check.case)
        else:
            take_back(tx, CLOCK, check)
            _ask(tx, check)


def accept(tx: Tx, by: Person, offer_id: int, *, with_adult: bool = False) -> Check:
    """Give the re-check to the volunteer who pressed first. Raise `Taken` to the others.

    Pressed again by whoever has it, it only returns their check. `with_adult`: see `going.agree`.
    """
    offer, recheck = _held_out(tx, by, offer_id)
    held = checks.open_of_case(tx, offer.case)
    if offer.state == "accepted" and held is not None and held.person == by.id:
        return held
    if offer.state != "open" or recheck is None or held is not None:
        raise Taken(dispatch.WHY_CLOSED[offer.state] if offer.state != "open" else None)
    case = complaints.get(tx, offer.case)
    assert case is not None
    safety.agree(tx, by, case, with_adult=with_adult)
    kind = tx.rules.catalogue.kinds.get(case.kind)
    tool = checks.last_instrument(tx, by.id, kind.instrument if kind else None)
    check_id = checks.begin(tx, offer.case, by.id, tool, "recheck")
    if not rechecks.accept(tx, recheck.id, check_id):
        raise Taken
    offers.end(tx, offer.id, "accepted")
    _withdraw(tx, offer.case, "withdrawn")
    _show(tx, offer)
    checks.remind(tx, check_id, by_day(tx.now + rules.PATIENCE, tx.rules.zone), 0)
    people.attend(tx, by.id, "check", check=check_id)
    outbox.put(tx, by.id, "check-reported", check=check_id)
    outbox.put(tx, by.id, "check", key=dispatch.check_key(check_id), mode="repost", check=check_id)
    history.add(tx, offer.case, by, "recheck_accepted", as_role="volunteer")
    safety.accompany(tx, by, case, check_id)
    coordinators.refresh(tx, offer.case)
    check = checks.get(tx, check_id)
    assert check is not None
    return check


def decline(tx: Tx, by: Person, offer_id: int) -> None:
    """«Not now»: when everybody of a ring has said so, the next one is called."""
    offer, _ = _held_out(tx, by, offer_id)
    if not offers.end(tx, offer.id, "declined"):
        raise Taken(dispatch.WHY_CLOSED[offer.state])
    _show(tx, offer)
    go_on(tx, offer.case)


def go_on(tx: Tx, case_id: int) -> None:
    """An offer has ended: when nobody of the ring can answer any more, the next one is called."""
    recheck = rechecks.open_of_case(tx, case_id)
    if recheck is not None and recheck.state == "offered" and not offers.any_open(tx, case_id):
        _go_on(tx, recheck.id)


def give_back(tx: Tx, by: Person, check_id: int) -> None:
    """The volunteer cannot go after all: others are called. What they gathered stays with the case."""
    check, _ = checking.mine(tx, by, check_id)
    if check.purpose != "recheck":
        raise NotAllowed
    take_back(tx, by, check)


def take_back(tx: Tx, by: Person, check: Check) -> None:
    """End an open re-check's check without a result, and go on looking for somebody."""
    recheck = rechecks.of_check(tx, check.id)
    assert recheck is not None
    checks.hand_back(tx, check.id)
    history.add(tx, check.case, by, "recheck_given_back", as_role="volunteer" if by.id == check.person else None)
    dispatch.leave(tx, check)
    turning_back.note(tx, check)
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    _go_on(tx, recheck.id)


def alert_key(case_id: int) -> str:
    """Return our own name of the message that tells coordinators of a case's re-check."""
    return f"recheck:{case_id}"


def _go_on(tx: Tx, recheck_id: int) -> None:
    """Nobody has it: call the next ring, at night the next morning."""
    morning = by_day(tx.now, tx.rules.zone)
    if morning > tx.now:
        _withdraw(tx, _now(tx, recheck_id).case, "expired")
        rechecks.wait(tx, recheck_id, morning)
    else:
        _call(tx, _now(tx, recheck_id))
    coordinators.refresh(tx, _now(tx, recheck_id).case)


def _call(tx: Tx, recheck: Recheck) -> None:
    case = complaints.get(tx, recheck.case)
    assert case is not None
    _withdraw(tx, case.id, "expired")
    ring = _ring(tx, recheck, case)
    if not ring:
        rechecks.end(tx, recheck.id, "none_found")
        history.add(tx, case.id, CLOCK, "recheck_nobody")
        coordinators.hear(tx, "alert-recheck-nobody", key=alert_key(case.id), mode="repost", case=case.id)
        return
    rechecks.call(tx, recheck.id, by_day(tx.now + rules.WINDOW, tx.rules.zone), recheck.ring + 1)
    for one in ring:
        offer_id = offers.add(tx, case.id, one.person, recheck.ring + 1, one.why, purpose="recheck")
        outbox.put(tx, one.person, "offer", key=dispatch.offer_key(offer_id), offer=offer_id)
    coordinators.refresh(tx, case.id)


def _ring(tx: Tx, recheck: Recheck, case: Complaint) -> list[Candidate]:
    """Return whom to ask next: somebody else than who looked before, if there is anybody."""
    errand = choosing.errand(tx, case)
    if errand is None:
        return []
    fresh = replace(errand, signalled_at=errand.now)  # what is looked for now does not perish
    asked = rechecks.asked(tx, recheck)
    others = choosing.best(tx, case, fresh, rules.RING, asked | rechecks.looked_before(tx, case.id))
    return others or choosing.best(tx, case, fresh, rules.RING, asked)


def _ask(tx: Tx, check: Check) -> None:
    outbox.put(tx, check.person, "check-silent", key=f"silent:{check.id}", mode="repost", check=check.id)


def _held_out(tx: Tx, by: Person, offer_id: int) -> tuple[Offer, Recheck | None]:
    offer = offers.get(tx, offer_id)
    if offer is None or offer.person != by.id or offer.purpose != "recheck":
        raise NotFound("offer-not-yours")
    return offer, rechecks.open_of_case(tx, offer.case)


def _withdraw(tx: Tx, case_id: int, how: offers.Ending) -> None:
    for offer in offers.end_all(tx, case_id, how):
        _show(tx, offer)


def _show(tx: Tx, offer: Offer) -> None:
    outbox.put(tx, offer.person, "offer", key=dispatch.offer_key(offer.id), mode="edit", offer=offer.id)


def _now(tx: Tx, recheck_id: int) -> Recheck:
    found = rechecks.get(tx, recheck_id)
    assert found is not None
    return found
