"""Whom a volunteer counts among; of somebody under 18, whether a coordinator agrees and which adult goes along."""

from dataclasses import replace

from bot.domain.dispatch.safety import Cohort
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.follow_up import rechecks
from bot.services.people import regions
from storage.dispatch import offers
from storage.engine import outbox
from storage.engine.outbox import Mode
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx
from storage.volunteers import cohorts
from storage.volunteers.cohorts import Belonging

KEY = "cohort"
"""Our own name of the message that asks a volunteer who they are."""


def known(tx: Tx, person_id: int) -> bool:
    """Whether somebody has said who they are: before it nobody is on duty, because they may be under 18."""
    found = cohorts.get(tx, person_id)
    return found is not None and found.minor is not None


def choose(tx: Tx, by: Person, cohort: str) -> Belonging:
    """Keep whom the volunteer counts among. A pupil is under 18; of a student or another the age is asked.

    Whoever was under 18 stays so until a coordinator says otherwise: a button is no birthday.
    """
    if cohort not in {*Cohort}:
        raise Refused("press-stale")
    known = cohorts.get(tx, by.id)
    minor = known.minor if known else None
    one = replace(known or Belonging(by.id, cohort, None, None, None, None), cohort=cohort, minor=minor)
    if cohort == Cohort.PUPIL:
        return _under_age(tx, one)
    if cohort == Cohort.PENSIONER and minor is None:
        one = replace(one, minor=False)
    cohorts.put(tx, one)
    return one


def of_age(tx: Tx, by: Person, *, adult: bool) -> Belonging:
    """Keep whether the volunteer is 18 or older. Of somebody who was under 18, a coordinator is asked."""
    known = cohorts.get(tx, by.id)
    if known is None:
        raise Refused("press-stale")
    if not adult:
        return _under_age(tx, known)
    if known.minor:
        one = replace(known, request="adult")
        cohorts.put(tx, one)
        _tell_coordinators(tx, by.id)
        return one
    one = replace(known, minor=False)
    cohorts.put(tx, one)
    return one


def ask_again(tx: Tx, by: Person) -> None:
    """Ask the coordinators once more: nobody has answered, or the adult is to be another one."""
    known = cohorts.get(tx, by.id)
    if known is None or not known.minor:
        raise Refused("press-stale")
    if known.approved is False and known.request is None:
        raise Refused("cohort-refused-toast")
    cohorts.put(tx, replace(known, request=known.request or "join"))
    _tell_coordinators(tx, by.id)


def guardian_agrees(tx: Tx, by: Person, person_id: int) -> None:
    """A coordinator notes that a parent or guardian has agreed: without that nobody under 18 takes part."""
    one = _minor(tx, by, person_id)
    consents.give(tx, one.person, "guardian", by.id)
    _show(tx, person_id)


def guardian_takes_back(tx: Tx, by: Person, person_id: int) -> None:
    """A parent or guardian does not agree any more: they are called no more, and it waits for a word anew."""
    one = _minor(tx, by, person_id)
    if not consents.end(tx, one.person, "guardian"):
        raise Refused("minor-no-guardian")
    person = people.get(tx, person_id)
    assert person is not None
    for offer in offers.open_of(tx, person_id):
        (rechecks.decline if offer.purpose == "recheck" else dispatch.decline)(tx, person, offer.id)
    cohorts.decide(tx, replace(one, approved=None), by.id)
    cohorts.put(tx, replace(one, request="join"))
    _settled(tx, person_id, "minor-guardian-over")


def approve(tx: Tx, by: Person, person_id: int, companion: int) -> None:
    """A coordinator agrees that somebody under 18 takes part, always with this adult volunteer, who is told.

    Raise `Refused` while no parent or guardian has agreed.
    """
    one = _asked(tx, by, person_id)
    if not consents.given(tx, person_id, "guardian"):
        raise Refused("minor-needs-guardian")
    if companion not in {adult for adult, _ in adults(tx, by.id, person_id)}:
        raise NotFound("minor-no-such-adult")
    cohorts.decide(tx, replace(one, minor=True, approved=True, companion=companion), by.id)
    outbox.put(tx, companion, "minor-companion", key=f"companion:{person_id}", mode="repost", person=person_id)
    _settled(tx, person_id, "minor-approved")


def refuse(tx: Tx, by: Person, person_id: int) -> None:
    """A coordinator does not agree: to taking part, or that somebody is 18 now."""
    one = _asked(tx, by, person_id)
    if one.request == "adult":
        cohorts.decide(tx, one, by.id)
        _settled(tx, person_id, "minor-still")
    else:
        cohorts.decide(tx, replace(one, approved=False, companion=None), by.id)
        _settled(tx, person_id, "minor-refused")


def grown(tx: Tx, by: Person, person_id: int) -> None:
    """A coordinator confirms that somebody is 18 now."""
    one = _asked(tx, by, person_id)
    cohorts.decide(tx, replace(one, minor=False, companion=None), by.id)
    _settled(tx, person_id, "minor-grown")


def named(tx: Tx, by: Person) -> None:
    """The volunteer has told their name: bring the question about them up to date."""
    known = cohorts.get(tx, by.id)
    if known is not None and known.request is not None:
        _hear(tx, by.id, "edit")


def waiting(tx: Tx, by: Person) -> list[int]:
    """Return of whom a coordinator is asked, the longest waiting first; of their own regions alone."""
    return [one for one in cohorts.waiting(tx) if _sees(tx, by, one)] if by.may(Role.COORDINATOR) else []


def may_see(tx: Tx, by: Person, person_id: int) -> None:
    """Raise `NotFound` for somebody of another region."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    regions.may_see_volunteer(tx, by, person_id)


def adults(tx: Tx, coordinator: int | None, person_id: int) -> list[tuple[int, str]]:
    """Return (person, name) of the adults of a coordinator's regions with whom somebody under 18 may go."""
    by = people.get(tx, coordinator) if coordinator is not None else None
    return [one for one in cohorts.adults(tx, person_id) if by is not None and _sees(tx, by, one[0])]


def alert_key(person_id: int) -> str:
    """Return our own name of the message that asks coordinators about somebody."""
    return f"minor:{person_id}"


def _under_age(tx: Tx, one: Belonging) -> Belonging:
    waits = one.approved is None or not one.minor
    one = replace(one, minor=True, request="join" if waits else one.request)
    cohorts.put(tx, one)
    if waits:
        _tell_coordinators(tx, one.person)
    return one


def _asked(tx: Tx, by: Person, person_id: int) -> Belonging:
    """Return somebody under 18 of whom a coordinator may decide. Raise `Refused` if another coordinator has."""
    one = _known(tx, by, person_id)
    if one.request is None:
        raise Refused("minor-decided")
    return one


def _minor(tx: Tx, by: Person, person_id: int) -> Belonging:
    one = _known(tx, by, person_id)
    if not one.minor:
        raise Refused("minor-decided")
    return one


def _known(tx: Tx, by: Person, person_id: int) -> Belonging:
    may_see(tx, by, person_id)
    person, one = people.get(tx, person_id), cohorts.get(tx, person_id)
    if one is None or person is None or not person.may(Role.VOLUNTEER):
        raise NotFound("minor-gone")
    return one


def _sees(tx: Tx, by: Person, person_id: int) -> bool:
    try:
        regions.may_see_volunteer(tx, by, person_id)
    except NotFound:
        return False
    return True


def _tell_coordinators(tx: Tx, person_id: int) -> None:
    _hear(tx, person_id, "repost")


def _hear(tx: Tx, person_id: int, mode: Mode) -> None:
    """Ask the coordinators of their region, or bring the question up to date."""
    for one in people.with_role(tx, "coordinator"):
        if _sees(tx, one, person_id):
            outbox.put(tx, one.id, "alert-minor", key=alert_key(person_id), mode=mode, person=person_id)


def _show(tx: Tx, person_id: int) -> None:
    """Show it on the volunteer's own card and on every coordinator's."""
    outbox.put(tx, person_id, "cohort", key=KEY, mode="edit")
    _hear(tx, person_id, "edit")


def _settled(tx: Tx, person_id: int, say: str) -> None:
    """Tell the volunteer, and show it on their own card and on every coordinator's."""
    outbox.put(tx, person_id, say)
    _show(tx, person_id)
