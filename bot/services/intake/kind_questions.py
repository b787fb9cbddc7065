"""The questions of a kind, asked under the receipt: answered with a tap, skipped, or gone back to."""

from bot.domain.cases.lifecycle import Stage
from bot.domain.intake.kinds import NONE, Ask
from bot.domain.people.roles import Person, Role
from bot.errors import NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from bot.services.people import regions
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.engine import outbox
from storage.intake import kind_answers
from storage.intake.kind_answers import Given
from storage.tx import Tx


def give(tx: Tx, by: Person, case_id: int, question: str, answer: str | None) -> int:
    """Keep an answer (None: skipped) and show it to whoever goes there; return the draft whose card is the receipt.

    Where several answers may be given, a tap ticks one or takes its tick away. Raise `Refused` when the case is
    closed, or the question or the answer is not one of its kind.
    """
    case, ask = _asked(tx, by, case_id, question)
    if answer is not None and answer not in {one.id for one in tx.rules.catalogue.answers_to(ask)}:
        raise Refused("press-stale")
    before = kind_answers.of(tx, case.id).get(ask.id, Given(()))
    kind_answers.put(tx, case.id, question, _ticked(before, answer) if ask.several else _one(answer))
    return _shown(tx, case)


def done(tx: Tx, by: Person, case_id: int, question: str) -> int:
    """Whatever is ticked by now is the answer; return the draft whose card is the receipt."""
    case, ask = _asked(tx, by, case_id, question)
    ticked = kind_answers.of(tx, case.id).get(ask.id)
    if ticked is None:
        raise Refused("press-stale")
    kind_answers.put(tx, case.id, question, Given(ticked.answers))
    return _shown(tx, case)


def back(tx: Tx, by: Person, case_id: int) -> int:
    """Ask the last question once more; return the draft whose card is the receipt."""
    case = _own(tx, by, case_id)
    given = kind_answers.of(tx, case.id)
    last = next((ask for ask in reversed(asks(tx, case)) if ask.id in given), None)
    if last is not None:
        kind_answers.take_back(tx, case.id, last.id)
    return _shown(tx, case)


def asks(tx: Tx, case: Complaint) -> tuple[Ask, ...]:
    """Return the questions of the case's kind, none for a kind that the hotline's file does not have any more."""
    kind = tx.rules.catalogue.kinds.get(case.kind)
    return kind.asks if kind else ()


def _one(answer: str | None) -> Given:
    return Given(() if answer is None else (answer,))


def _ticked(before: Given, answer: str | None) -> Given:
    """Tick an answer or take its tick away; «none of it» and «skip» leave nothing to be added."""
    if answer is None or answer == NONE:
        return _one(answer)
    kept = tuple(one for one in before.answers if one not in (answer, NONE))
    return Given(kept if answer in before.answers else (*kept, answer), ticking=True)


def _asked(tx: Tx, by: Person, case_id: int, question: str) -> tuple[Complaint, Ask]:
    case = _own(tx, by, case_id)
    ask = next((ask for ask in asks(tx, case) if ask.id == question), None)
    if ask is None:
        raise Refused("press-stale")
    return case, ask


def _own(tx: Tx, by: Person, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    if case is None or not (case.reporter == by.id or (case.source == "caller" and by.may(Role.COORDINATOR))):
        raise NotFound
    if case.reporter != by.id:
        regions.may_see(tx, by, case.id)
    if case.stage is Stage.CLOSED:
        raise Refused("ask-too-late")
    return case


def _shown(tx: Tx, case: Complaint) -> int:
    """Bring the cards up to date that show the answers; one that waits to be sent is changed, not sent twice."""
    for offer in offers.of_case(tx, case.id):
        if offer.state == "open":
            outbox.put(tx, offer.person, "offer", key=dispatch.offer_key(offer.id), mode="edit", offer=offer.id)
    check = checks.open_of_case(tx, case.id)
    if check is not None:
        outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    coordinators.refresh(tx, case.id)
    draft = kind_answers.receipt_of(tx, case.id)
    if draft is None:
        raise NotFound
    return draft
