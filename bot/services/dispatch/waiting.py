"""Who comes on duty is asked at once about what waits near them with nobody to go."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.cases.lifecycle import Action, Stage, advance
from bot.domain.dispatch import calling, ranking
from bot.domain.dispatch.ranking import Candidate
from bot.domain.people.roles import CLOCK, Person, Role
from bot.domain.places.cells import CELL_M
from bot.services.dispatch import choosing, dispatch
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.dispatch import candidates, offers
from storage.tx import Tx
from storage.volunteers import volunteers

MOST = 2
"""So many cases are held out at once: who comes home from work is not to be buried. Our own guess."""

NOT_AGAIN = timedelta(hours=12)
"""Who let the same case go by is not asked for it again so soon, however often they go on and off duty."""


def hold_out(tx: Tx, by: Person) -> int:
    """Hold out the nearest waiting cases that suit somebody who has just come on duty; return how many."""
    profile = volunteers.get(tx, by.id)
    if profile is None or not profile.on_duty or profile.home is None:
        return 0
    waiting = complaints.waiting(tx, profile.home, profile.radius_m + 2 * CELL_M)  # their squares may be in reach
    found = [(one, case) for case in waiting if (one := _suits(tx, by, case)) is not None]
    best = sorted(found, key=lambda pair: (pair[0].way_m, pair[1].id))[:MOST]
    return sum(_offer(tx, one, case) for one, case in best)


def _suits(tx: Tx, by: Person, case: Complaint) -> Candidate | None:
    errand = choosing.errand(tx, case)
    facts = candidates.one(tx, by.id, case_id=case.id, skip=offers.asked(tx, case.id, tx.now - NOT_AGAIN))
    if errand is None or facts is None:
        return None
    errand = choosing.from_outside(tx, case, errand, facts.home)
    if errand.now >= errand.gone_at or calling.barred(facts, errand):
        return None
    one = ranking.weigh(facts, errand)
    return replace(one, why=replace(one.why, because=ranking.WAITED))


def _offer(tx: Tx, one: Candidate, case: Complaint) -> bool:
    if not complaints.move(tx, case, advance(Stage.RECEIVED, Action.OFFER, Role.CLOCK)):
        return False
    dispatch.hold_out(tx, case, [one], 1, CLOCK)
    return True
