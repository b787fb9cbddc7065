"""Mending a slip in a check that is sealed: what is wrong, what is right, and why. Always by a new entry."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.domain.cases.lifecycle import Verdict
from bot.domain.measurements.limits import NO_RATIO, again
from bot.domain.measurements.readings import Problem
from bot.domain.measurements.units import UNITS
from bot.domain.people.roles import Person, Role
from bot.errors import NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.news import coordinators, reporter
from bot.services.people import regions
from storage.cases import complaints, history
from storage.checks import checks, corrections, readings
from storage.checks.checks import Check
from storage.checks.readings import Taken
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx

ABOUT = "fix"
"""What the person attends to meanwhile."""

OWN_WITHIN = timedelta(days=14)
"""So long a volunteer may mend their own check; a coordinator may always. Our own guess."""

WHY = ("slip", "unit", "instrument", "mixed")
"""Why something has to be mended, by a tap; anything else is said in words."""

WORDS_MAX = 300
"""Characters of a note or a reason."""


@dataclass(frozen=True, slots=True)
class Step:
    """What has to be asked next: «what», «value», «why», or nothing more («done»). `problem`: what was odd."""

    check: int
    asks: str
    problem: Problem | None = None


def may(tx: Tx, by: Person, check: Check) -> bool:
    """Whether the person may mend that check now."""
    if check.state != "done" or check.ended_at is None:
        return False
    own = check.person == by.id and by.may(Role.VOLUNTEER) and tx.now <= check.ended_at + OWN_WITHIN
    return own or by.may(Role.COORDINATOR)


def begin(tx: Tx, by: Person, check_id: int) -> Check:
    """«Correct…»: return the check. Raise `NotFound` if it is not theirs, `Refused` if it is too late for them."""
    check = checks.get(tx, check_id)
    if check is None or not (check.person == by.id or by.may(Role.COORDINATOR)):
        raise NotFound("check-not-yours")
    regions.may_see_check(tx, by, check.id)
    if not may(tx, by, check):
        raise Refused("fix-too-late" if check.state == "done" else "fix-not-yet")
    return check


def reading(tx: Tx, by: Person, check_id: int, reading_id: int) -> Step:
    """A reading is wrong: its right value is asked for."""
    begin(tx, by, check_id)
    _reading(tx, check_id, reading_id)
    return _ask(tx, by, check_id, "value", what="reading", reading=reading_id)


def withdraw(tx: Tx, by: Person, check_id: int, reading_id: int) -> Step:
    """A reading does not count."""
    begin(tx, by, check_id)
    _reading(tx, check_id, reading_id)
    return _ask(tx, by, check_id, "why", what="reading", reading=reading_id, gone=True)


def verdict(tx: Tx, by: Person, check_id: int, verdict: str) -> Step:
    """The verdict is another one. Raise `Refused` if it is the one that stands."""
    check = begin(tx, by, check_id)
    if verdict not in tuple(Verdict) or check.purpose != "first":
        raise Refused("press-stale")
    if corrections.verdict(tx, check) is Verdict(verdict):
        raise Refused("fix-same")
    return _ask(tx, by, check_id, "why", what="verdict", verdict=verdict)


def note(tx: Tx, by: Person, check_id: int) -> Step:
    """Something in the notes is wrong, or missing: what is right is asked for."""
    begin(tx, by, check_id)
    return _ask(tx, by, check_id, "value", what="note")


def stop(tx: Tx, by: Person, check_id: int) -> None:
    """Nothing is to be mended after all."""
    begin(tx, by, check_id)
    people.let_go(tx, by.id, ABOUT)


def say(tx: Tx, by: Person, words: str) -> Step:
    """Words while something is mended: the right value, or the reason for it."""
    args = _args(by)
    check_id = int(args["check"])
    begin(tx, by, check_id)
    if len(words) > WORDS_MAX:
        raise Refused("words-too-long", most=WORDS_MAX)
    if _whole(args):
        return because(tx, by, check_id, "other", words)
    if args["what"] == "note":
        return _ask(tx, by, check_id, "why", **args, words=words)
    taken = _reading(tx, check_id, args["reading"])
    read = tx.rules.catalogue.read(words, suggested=taken.substance)
    if isinstance(read, Problem):
        return Step(check_id, "value", read)
    if read.substance != taken.substance:
        return Step(check_id, "value", Problem("fix-other-substance", {"substance": taken.substance}))
    if taken.counts and read.value == taken.value:
        raise Refused("fix-same")
    return _ask(tx, by, check_id, "why", **args, value=f"{read.value:f}", given=words)


def because(tx: Tx, by: Person, check_id: int, why: str, reason: str | None = None) -> Step:
    """The reason: now the correction is kept, and everybody who has seen the old figure hears of it."""
    check, args = begin(tx, by, check_id), _args(by)
    if args.get("check") != check_id or not _whole(args) or why not in (*WHY, "other"):
        raise Refused("press-stale")
    case = complaints.get(tx, check.case)
    assert case is not None
    role = "volunteer" if check.person == by.id else "coordinator"
    what = str(args["what"])
    entry, told = _ENTRIES[what](tx, check, args)
    corrections.add(tx, check.id, what, why, by=by.id, role=role, reason=reason, **entry)
    if what == "verdict" and check.ended_at is not None:
        complaints.correct(tx, case.id, check.ended_at, entry["verdict"])
    people.let_go(tx, by.id, ABOUT)
    history.add(tx, case.id, by, "corrected", as_role=role, about=what, why=why, **told)
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    if what != "note":  # the notes were never theirs to see
        reporter.hears(tx, case, "told-corrected", check=check.id)
    coordinators.hear(tx, "alert-corrected", case=case.id, check=check.id)
    coordinators.refresh(tx, case.id)
    return Step(check_id, "done")


Entry = tuple[dict[str, Any], dict[str, Any]]
"""What is kept of a correction, and what its history tells."""


def _of_reading(tx: Tx, check: Check, args: dict[str, Any]) -> Entry:
    taken = _reading(tx, check.id, args["reading"])
    value = None if args.get("gone") else Decimal(args["value"])
    times, over = None, None
    if value is not None:
        ratio = UNITS[taken.unit].dimension not in NO_RATIO
        times, over = again(value, most=taken.limit, least=taken.least, ratio=ratio)
    entry = {"reading": taken.id, "value": value, "times": times, "over": over, "given": args.get("given")}
    was, now = f"{taken.value.normalize():f}", "" if value is None else f"{value.normalize():f}"
    return entry, {"substance": taken.substance, "unit": taken.unit, "was": was, "now": now}


def _of_verdict(tx: Tx, check: Check, args: dict[str, Any]) -> Entry:
    was, now = corrections.verdict(tx, check), Verdict(args["verdict"])
    return {"verdict": now}, {"was": was.value if was else "", "now": now.value}


def _of_note(_tx: Tx, _check: Check, args: dict[str, Any]) -> Entry:
    return {"words": args["words"]}, {}


_ENTRIES: dict[str, Callable[[Tx, Check, dict[str, Any]], Entry]] = {
    "reading": _of_reading,
    "verdict": _of_verdict,
    "note": _of_note,
}


def _ask(tx: Tx, by: Person, check_id: int, asks: str, **args: Any) -> Step:
    people.attend(tx, by.id, ABOUT, **{**args, "check": check_id})
    return Step(check_id, asks)


def _whole(args: dict[str, Any]) -> bool:
    """Whether it is known what is right, and only the reason is missing."""
    wanted = {"reading": ("value", "gone"), "verdict": ("verdict",), "note": ("words",)}[str(args.get("what", "note"))]
    return any(args.get(key) for key in wanted)


def _args(by: Person) -> dict[str, Any]:
    if by.attention is None or by.attention.about != ABOUT:
        raise Refused("press-stale")
    return by.attention.args


def _reading(tx: Tx, check_id: int, reading_id: int) -> Taken:
    taken = readings.get(tx, reading_id)
    if taken is None or taken.check != check_id:
        raise NotFound
    return taken
