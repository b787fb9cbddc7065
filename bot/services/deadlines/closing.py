"""What becomes of a case's letters when it is closed, joined to another, or opened again."""

from bot.domain.cases.lifecycle import Stage
from bot.domain.people.roles import Person
from bot.services.deadlines import clocks as ticking
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.deadlines import clocks
from storage.letters import referrals
from storage.letters.referrals import Referral
from storage.tx import Tx


def closed(tx: Tx, by: Person, case: Complaint) -> None:
    """A letter all of whose cases are closed waits for nothing: its clocks end. Of any other the history says so."""
    for letter in _sent(tx, case):
        running = clocks.running(tx, letter.id)
        if not running:
            continue
        others = [one for one in referrals.cases(tx, letter.id) if one.stage is not Stage.CLOSED and one.id != case.id]
        if not others:
            clocks.end_closed(tx, letter.id)
        history.add(tx, case.id, by, "clocks_go_on" if others else "clocks_ended", office=letter.office, n=len(others))


def opened(tx: Tx, case: Complaint) -> None:
    """The clocks that ended because it was closed go on as if they had never stopped; what went by is told now."""
    for letter in _sent(tx, case):
        for clock in clocks.ended_closed(tx, letter.id):
            steps = ticking.moments(tx, clock.due_on, clock.latest_on)
            told = sum(step <= tx.now for step in steps)
            missed = told == len(steps) and clock.broken_at is None
            at = tx.now if missed else steps[told] if told < len(steps) else None
            clocks.go_on(tx, clock.id)
            clocks.tell_next(tx, clock.id, told, at)


def joined(tx: Tx, case: Complaint, lead: Complaint) -> None:
    """What was written about a case that is part of another now is about that one: its clocks run on."""
    for letter in _sent(tx, case):
        referrals.add_case(tx, letter.id, lead.id)


def _sent(tx: Tx, case: Complaint) -> list[Referral]:
    return [letter for letter in referrals.of_case(tx, case.id) if letter.state == "sent"]
