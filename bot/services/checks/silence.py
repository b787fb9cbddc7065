"""A case is never stuck with somebody silent: they are asked, then it is taken back and others are called."""

from datetime import datetime

from bot.domain.cases.lifecycle import Action, advance
from bot.domain.dispatch import silence
from bot.domain.people.roles import CLOCK, Person, Role
from bot.errors import NotAllowed
from bot.services.checks import checks as checking
from bot.services.dispatch import dispatch, turning_back
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.engine import outbox
from storage.tx import Tx


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody has been silent for too long: the timetable asks every second, and writes only then."""
    return checks.any_silent(tx)


def ask_or_take_back(tx: Tx) -> None:
    """Ask those who are silent for the first time; pass on what the others have in hand and have not gone to."""
    for check in checks.silent(tx):
        case = complaints.get(tx, check.case)
        assert case is not None
        if check.arrived_at is not None:
            _ask(tx, check, None)  # what they gathered on site is not taken from them
            if check.reminded:
                coordinators.hear(tx, "alert-silent", case=case.id)
        elif check.reminded == 0:
            kind = tx.rules.catalogue.kinds.get(case.kind)
            first = silence.patience(kind, None) if kind else silence.AT_LEAST
            _ask(tx, check, tx.now + silence.second(first))
        else:
            take_back(tx, case)
            turning_back.note(tx, check)
            outbox.put(tx, check.person, "check-silent", key=_key(check.id), mode="edit", check=check.id)


def on_my_way(tx: Tx, by: Person, check_id: int) -> None:
    """«I am on my way»: the case stays, for a while."""
    check, case = checking.mine(tx, by, check_id)
    checks.remind(tx, check.id, tx.now + silence.MORE, 0)
    history.add(tx, case.id, by, "on_the_way", as_role="volunteer")
    outbox.put(tx, by.id, "check-silent", key=_key(check.id), mode="edit", check=check.id)
    coordinators.refresh(tx, case.id)


def _ask(tx: Tx, check: Check, again: datetime | None) -> None:
    checks.remind(tx, check.id, again, check.reminded + 1)
    outbox.put(tx, check.person, "check-silent", key=_key(check.id), mode="repost", check=check.id)


def take_back(tx: Tx, case: Complaint) -> None:
    """Take a case from whoever has it and does not come, and call others."""
    dispatch.release(tx, CLOCK, case)
    if not complaints.move(tx, case, advance(case.stage, Action.GIVE_BACK, Role.CLOCK)):
        raise NotAllowed
    reporter.hears(tx, case, "told-handed-back")
    again = complaints.get(tx, case.id)
    assert again is not None
    dispatch.call(tx, again)


def _key(check_id: int) -> str:
    return f"silent:{check_id}"
