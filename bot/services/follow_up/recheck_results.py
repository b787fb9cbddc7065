"""What a re-check came to: a voice of who looked, told to everybody; «not gone» opens a closed case again."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.domain.cases.lifecycle import Action, Says, Stage, Verdict, advance
from bot.domain.follow_up import rechecks as rules
from bot.domain.people.roles import CLOCK, Person, Role
from bot.errors import NotAllowed, TryLater
from bot.services.checks import checks as checking
from bot.services.checks import seals
from bot.services.deadlines import closing
from bot.services.dispatch import dispatch
from bot.services.follow_up import disputes
from bot.services.follow_up.rechecks import alert_key
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.engine import jobs, outbox
from storage.evidence import files
from storage.folders import beside
from storage.follow_up import before_after, rechecks, voices
from storage.follow_up.rechecks import Recheck
from storage.tx import Tx

FETCHING_S = 0.5
"""A photo that is still being fetched is waited for in such steps, doubling."""


@dataclass(frozen=True, slots=True)
class Sides:
    """What is drawn side by side: prepared pictures on the disk, and the local days on which they were sent."""

    left: Path
    right: Path
    left_day: date
    right_day: date


def judge(tx: Tx, by: Person, check_id: int, says: Says, without: str | None = None) -> bool:
    """End a re-check with what was found. Return False if there is no photo and nobody said yet why (`WITHOUT`)."""
    check, case, recheck = _mine(tx, by, check_id)
    if without is not None and without not in rules.WITHOUT:
        raise NotAllowed
    pictured = any(file.picture for file in files.of(tx, "check", check.id))
    if not pictured and without is None:
        return False
    checks.judge(tx, check.id, rules.verdict(says), None)
    rechecks.end(tx, recheck.id, "done", says, None if pictured else without)
    voices.add(tx, case.id, by.id, says, "volunteer")
    found = disputes.settle(tx, case.id)
    seal = seals.put(tx, check.id)
    history.add(tx, case.id, by, "rechecked", as_role="volunteer", says=says.value, seal=seal)
    reopened = rules.disputes(says) and (
        case.stage is Stage.CLOSED or (case.stage is Stage.ANSWERED and found.disputed)
    )
    if reopened:
        _reopen(tx, case)
    _over(tx, check)
    reporter.hears(tx, case, "told-rechecked", recheck=recheck.id, reopened=reopened)
    _tell(tx, recheck, reopened=reopened)
    if pictured:
        jobs.put(tx, "draw-recheck", key=f"draw-recheck:{recheck.id}", recheck=recheck.id, reopened=reopened)
    return True


def impossible(tx: Tx, by: Person, check_id: int, reason: str) -> None:
    """It could not be looked at, and why (`checks.REASONS`); coordinators may ask for another re-check."""
    check, case, recheck = _mine(tx, by, check_id)
    if reason not in checking.REASONS:
        raise NotAllowed
    checks.judge(tx, check.id, Verdict.IMPOSSIBLE, reason)
    rechecks.end(tx, recheck.id, "done")
    seal = seals.put(tx, check.id)
    history.add(tx, case.id, by, "recheck_impossible", as_role="volunteer", reason=reason, seal=seal)
    _over(tx, check)
    _tell(tx, recheck, reopened=False)


def sides(tx: Tx, recheck_id: int) -> Sides | None:
    """Return the two pictures of a re-check, None if there are none. Raise `TryLater` while one is being fetched."""
    recheck = rechecks.get(tx, recheck_id)
    if recheck is None:
        return None
    left, right = before_after.before(tx, recheck.case), before_after.after(tx, recheck)
    if left is None or right is None:
        return None
    if left.shown_path is None or right.shown_path is None:
        raise TryLater("a photo is not here yet", seconds=FETCHING_S)
    days = (tx.rules.local(left.sent_at).date(), tx.rules.local(right.sent_at).date())
    return Sides(beside(tx, "files", left.shown_path), beside(tx, "files", right.shown_path), *days)


def picture(recheck_id: int, lang: str) -> str:
    """Return the name of a re-check's picture below DATA_DIR/drawn."""
    return f"recheck-{recheck_id}-{lang}.jpg"


def drawn(tx: Tx, recheck_id: int, *, reopened: bool) -> None:
    """Before and after lie side by side: what was told is told again with the picture. Once."""
    recheck = rechecks.get(tx, recheck_id)
    if recheck is None or not rechecks.drawn(tx, recheck.id):
        return
    case = complaints.get(tx, recheck.case)
    assert case is not None
    reporter.hears(tx, case, "told-rechecked-pictured", recheck=recheck.id)
    _tell(tx, recheck, reopened=reopened, pictured=True)


def _tell(tx: Tx, recheck: Recheck, *, reopened: bool, pictured: bool = False) -> None:
    coordinators.hear(
        tx,
        "alert-rechecked",
        key=alert_key(recheck.case),
        mode="repost",
        case=recheck.case,
        recheck=recheck.id,
        reopened=reopened,
        pictured=pictured,
    )
    coordinators.refresh(tx, recheck.case)


def _reopen(tx: Tx, case: Complaint) -> None:
    """It is not settled: the case goes back to work, or to the body. Nobody is called: somebody has just looked."""
    if not complaints.move(tx, case, advance(case.stage, Action.REOPEN, Role.CLOCK)):
        raise NotAllowed
    voices.stop(tx, case.id)
    history.add(tx, case.id, CLOCK, "reopened")
    closing.opened(tx, case)


def _over(tx: Tx, check: Check) -> None:
    """The check is over: its volunteer's messages belong to it no more, and its card says so."""
    dispatch.leave(tx, check)
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)


def _mine(tx: Tx, by: Person, check_id: int) -> tuple[Check, Complaint, Recheck]:
    check, case = checking.mine(tx, by, check_id)
    recheck = rechecks.of_check(tx, check.id)
    if check.purpose != "recheck" or recheck is None or not recheck.open:
        raise NotAllowed
    return check, case, recheck
