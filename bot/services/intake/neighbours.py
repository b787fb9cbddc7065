"""Asking the neighbours: who chose it is asked «do you notice it too?» while it is still there to be noticed."""

from bot.domain.cases.lifecycle import Stage
from bot.domain.intake.neighbours import A_DAY, ANSWERS, MOST, QUIET, RADII_M, Tally, is_quiet, open_for, worth_asking
from bot.domain.people.roles import CLOCK, Person
from bot.domain.places.points import Point, is_null_island
from bot.errors import NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.engine import jobs, outbox
from storage.intake import neighbours
from storage.intake.neighbours import Neighbour
from storage.people import people
from storage.tx import Tx

ABOUT = "neighbour"
"""What a person attends to who is to say about where they live."""

CARD = "neighbours"


def look(tx: Tx, by: Person) -> Neighbour | None:
    """Return what the person chose, None if they do not take part."""
    return neighbours.get(tx, by.id)


def join(tx: Tx, by: Person) -> None:
    """Take part; while it is not known about where, the next place they send says it."""
    neighbours.join(tx, by.id)
    mine = neighbours.get(tx, by.id)
    if mine is not None and mine.point is None:
        people.attend(tx, by.id, ABOUT)


def move(tx: Tx, by: Person) -> None:
    """They want to say anew where they live."""
    _mine(tx, by)
    people.attend(tx, by.id, ABOUT)


def live_at(tx: Tx, by: Person, point: Point) -> None:
    """Keep about where they live. Raise `Refused` for a phone that does not know where it is."""
    if is_null_island(point):
        raise Refused("home-nowhere")
    neighbours.join(tx, by.id)
    neighbours.live_at(tx, by.id, point)
    people.let_go(tx, by.id, ABOUT)


def choose(tx: Tx, by: Person, what: str, nth: int) -> None:
    """Choose how near, when not, or how often: the `nth` of what is offered. Raise `Refused` for no such choice."""
    mine = _mine(tx, by)
    offered = {"radius": RADII_M, "quiet": QUIET, "often": A_DAY}.get(what, ())
    if nth >= len(offered):
        raise Refused("press-stale")
    neighbours.choose(
        tx,
        by.id,
        radius_m=RADII_M[nth] if what == "radius" else mine.radius_m,
        quiet=QUIET[nth] if what == "quiet" else (mine.quiet_from, mine.quiet_to),
        a_day=A_DAY[nth] if what == "often" else mine.a_day,
    )


def leave(tx: Tx, by: Person) -> None:
    """Take no part any more; where they live is forgotten."""
    people.let_go(tx, by.id, ABOUT)
    neighbours.leave(tx, by.id)


def plan(tx: Tx, case: Complaint) -> None:
    """Have the neighbours asked about a case that just came in, once it is committed; nothing for one that lasts."""
    kind = tx.rules.catalogue.kinds.get(case.kind)
    if case.point is None or kind is None or not worth_asking(kind, tx.now - case.signalled_at):
        return
    if neighbours.any_at_all(tx):
        jobs.put(tx, "ask-neighbours", key=f"ask-neighbours:{case.id}", case=case.id)


def ask(tx: Tx, case_id: int) -> int:
    """Ask those around who want it, outside their quiet hours; return how many were asked."""
    case = complaints.get(tx, case_id)
    kind = tx.rules.catalogue.kinds.get(case.kind) if case else None
    if case is None or kind is None or case.point is None or case.stage is Stage.CLOSED:
        return 0
    if not worth_asking(kind, tx.now - case.signalled_at):
        return 0
    today = tx.rules.at(tx.rules.today(tx.now))
    hour = tx.rules.local(tx.now).hour
    cell = complaints.public_cell(tx, case)
    assert cell is not None
    around = neighbours.around(tx, cell.centre, but=case.reporter, day=today, case_id=case.id)
    awake = [one for _, one in around if not is_quiet(hour, one.quiet_from, one.quiet_to)][:MOST]
    for one in awake:
        question = neighbours.ask(tx, case.id, one.person, tx.now + open_for(kind))
        outbox.put(tx, one.person, "near-ask", key=f"near:{question}", question=question)
    if awake:
        history.add(tx, case.id, CLOCK, "asked_around", count=len(awake))
        coordinators.refresh(tx, case.id)
    return len(awake)


def answer(tx: Tx, by: Person, question_id: int, said: str) -> bool:
    """Keep what a neighbour says; return False when it is too late. Raise `NotFound` if it was not asked of them."""
    question = neighbours.asked(tx, question_id)
    if question is None or question.person != by.id or said not in ANSWERS:
        raise NotFound("near-not-yours")
    if tx.now > question.expires_at:
        outbox.put(tx, by.id, "near-ask", key=f"near:{question_id}", mode="edit", question=question_id)
        return False
    if question.answer == said:
        return True
    neighbours.answer(tx, question_id, said)
    outbox.put(tx, by.id, "near-ask", key=f"near:{question_id}", mode="edit", question=question_id)
    case = complaints.get(tx, question.case)
    assert case is not None
    _show(tx, case)
    return True


def tally(tx: Tx, case_id: int) -> Tally:
    """Return what those who were asked about a case have said."""
    return neighbours.tally(tx, case_id)


def _show(tx: Tx, case: Complaint) -> None:
    """Bring the cards up to date that show what the neighbours say; one that waits to be sent is sent once."""
    for offer in offers.of_case(tx, case.id):
        if offer.state == "open":
            outbox.put(tx, offer.person, "offer", key=dispatch.offer_key(offer.id), mode="edit", offer=offer.id)
    check = checks.open_of_case(tx, case.id)
    if check is not None:
        outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    coordinators.refresh(tx, case.id)


def _mine(tx: Tx, by: Person) -> Neighbour:
    mine = neighbours.get(tx, by.id)
    if mine is None:
        raise NotFound("near-off-already")
    return mine
