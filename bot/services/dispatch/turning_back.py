"""Who takes cases, is shown exact places, and gives them back without going: coordinators hear of it."""

from bot.domain.volunteers.roster import TURNS_BACK
from bot.services.news import coordinators
from storage.cases import complaints
from storage.checks.checks import Check
from storage.tx import Tx
from storage.volunteers import roster


def note(tx: Tx, check: Check) -> None:
    """A check was given back: tell coordinators once it is the `TURNS_BACK`th without going, and at each after it."""
    case = complaints.get(tx, check.case)
    listed = roster.one(tx, check.person)
    if case is None or case.drill or check.arrived_at is not None or listed is None:
        return
    if listed.turned_back >= TURNS_BACK:
        key = f"turns-back:{check.person}"
        coordinators.hear(tx, "alert-turns-back", key=key, mode="repost", area=case.area, person=check.person)
