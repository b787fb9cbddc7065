"""A group of volunteers: set up and ended by a coordinator; its members take cases by a button."""

from bot.domain.cases.lifecycle import Action, Stage, advance
from bot.domain.dispatch import calling, ranking
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused, Taken
from bot.services.dispatch import choosing, dispatch
from bot.services.people import regions
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.dispatch import candidates, groups, offers
from storage.dispatch.offers import FREELY
from storage.people import coordinators, people
from storage.tx import Tx

TOLD = ("own", "medium", "untrained", "far", "busy")
"""Bars that have a sentence of their own in a group; any other is told as «this one is not for you»."""


def settle(tx: Tx, by: Person, chat: int, area: str, thread: int | None) -> None:
    """Have the cases of an area posted in a chat. Its language is at first that of whoever set it up."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    if area not in regions.listed(tx, by.id):
        raise NotAllowed
    known = groups.of_chat(tx, chat)
    groups.settle(tx, chat, area, thread, known[0].lang if known else by.lang or by.guess)


def speak(tx: Tx, by: Person, chat: int, lang: str) -> None:
    """Choose the language of a group."""
    _of_own_region(tx, by, chat)
    if not groups.speak(tx, chat, lang):
        raise Refused("group-no-group")


def leave(tx: Tx, by: Person, chat: int) -> None:
    """Post nothing there any more. Raise `Refused` where nothing was posted."""
    _of_own_region(tx, by, chat)
    if not groups.leave(tx, chat):
        raise Refused("group-no-group")


def set_up_by(tx: Tx, telegram_id: int) -> str | None:
    """Return the language of a coordinator who may set a group up; None for anybody else. Nobody is written down."""
    person = people.known(tx, telegram_id)
    return (person.lang or person.guess) if person is not None and person.may(Role.COORDINATOR) else None


def go(tx: Tx, by: Person, case_id: int, chat: int | None = None) -> Check:
    """«I will go», pressed in a group (`chat`): by whoever is entitled, called or not. The first one has it.

    What a button carries can be made up, where it was pressed cannot: only a group in which this case stands counts.
    Raise `NotAllowed` with a kind sentence for somebody who is no volunteer, or may not take this case; `Taken` for
    those who come second.
    """
    case = complaints.get(tx, case_id)
    if case is None or chat is None or chat not in {one.chat for one in groups.posted(tx, case_id)}:
        raise NotFound("group-not-here")
    if not by.may(Role.VOLUNTEER):
        raise NotAllowed("group-no-volunteer")
    if case.stage is Stage.ASSIGNED:
        return _theirs(tx, by, case)
    known = candidates.one(tx, by.id, case_id=case.id, skip=offers.asked(tx, case.id, tx.now))
    errand = choosing.errand(tx, case)
    if known is None:
        raise Refused("group-needs-home")
    if errand is None or case.stage not in (Stage.RECEIVED, Stage.OFFERED):
        raise Taken("group-over")
    if bar := calling.barred(known, choosing.from_outside(tx, case, errand, known.home), freely=True):
        raise NotAllowed(f"group-barred-{bar}" if bar in TOLD else "group-barred")
    called = [one for one in offers.open_of(tx, by.id) if one.case == case.id]
    if case.stage is Stage.RECEIVED and not complaints.move(tx, case, advance(case.stage, Action.OFFER, Role.CLOCK)):
        raise Taken
    why = ranking.weigh(known, errand).why
    return dispatch.accept(tx, by, called[0].id if called else offers.add(tx, case.id, by.id, FREELY, why))


def _of_own_region(tx: Tx, by: Person, chat: int) -> None:
    """Raise `NotAllowed` to all but coordinators who see every region of which the group hears."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    if not all(coordinators.sees(tx, by.id, known.area) for known in groups.of_chat(tx, chat)):
        raise NotAllowed("group-of-another-region")


def _theirs(tx: Tx, by: Person, case: Complaint) -> Check:
    """Return the check of whoever has the case already; raise `Taken` to the others."""
    held = checks.open_of_case(tx, case.id)
    if held is None or held.person != by.id:
        raise Taken
    return held
