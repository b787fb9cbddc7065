"""Whether those who speak of a case agree; kept on the case, so that the board and the digest can ask for it."""

from bot.domain.cases.lifecycle import Outcome, Stage
from bot.domain.follow_up.voices import Standing, weigh
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.follow_up import voices
from storage.tx import Tx


def standing(tx: Tx, case: Complaint) -> Standing:
    """Return what authority, volunteer and residents say of a case, witnesses' voices among them."""
    fixed = case.stage is Stage.CLOSED and case.outcome is Outcome.FIXED
    return weigh(voices.of(tx, case.id), case.stage_since if fixed else None)


def if_fixed(tx: Tx, case: Complaint) -> Standing:
    """Return how it would stand if the case were closed as fixed now."""
    return weigh(voices.of(tx, case.id), tx.now)


def settle(tx: Tx, case_id: int) -> Standing:
    """Weigh the voices anew after one was added, or the case was closed or opened; keep since when it is disputed."""
    case = complaints.get(tx, case_id)
    assert case is not None
    found = standing(tx, case)
    complaints.dispute(tx, case.id, found.since)
    return found
