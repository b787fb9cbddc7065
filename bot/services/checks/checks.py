"""A check on site: arrival, evidence in any order, a verdict or the case given back."""

from dataclasses import dataclass

from bot.domain.cases.lifecycle import Action, Verdict, advance
from bot.domain.evidence.files import Place, Sent
from bot.domain.measurements.readings import Problem
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.checks import seals
from bot.services.checks.arrivals import Arrival, arrive
from bot.services.checks.measuring import measure
from bot.services.dispatch import dispatch, turning_back
from bot.services.evidence import evidence
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks, doubted_readings, dump_areas, multiples, observations, readings
from storage.checks.checks import Check
from storage.checks.readings import Taken
from storage.engine import outbox
from storage.evidence import files
from storage.instruments import instruments
from storage.people import people
from storage.tx import Tx

REASONS = ("too_late", "no_access", "no_instrument", "unsafe")
"""Why something could not be checked."""

OVER = {"done": "check-done-already", "given_back": "check-given-back-already"}
"""What a press on a check that is over is answered with."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What became of a message: readings kept, what was odd about others, figures of which nobody said of what.

    `twice`: the same file came again, and that was not said before.
    """

    kept: int = 0
    problems: tuple[Problem, ...] = ()
    open: str | None = None
    noted: bool = False
    arrival: Arrival | None = None
    twice: bool = False


def of_case(tx: Tx, case_id: int) -> list[Check]:
    """Return every check of a case, the oldest first."""
    return checks.of_case(tx, case_id)


def readings_of(tx: Tx, case_id: int) -> list[Taken]:
    """Return the readings of all checks of a case, in the order they came."""
    return readings.of_case(tx, case_id)


def mine(tx: Tx, by: Person, check_id: int) -> tuple[Check, Complaint]:
    """Return the person's own open check and its case. Raise `Refused` with the state of one that is over."""
    check = checks.get(tx, check_id)
    if check is None or check.person != by.id:
        raise NotFound("check-not-yours")
    if check.state != "open":
        raise Refused(OVER[check.state])
    case = complaints.get(tx, check.case)
    assert case is not None
    return check, case


def attend(tx: Tx, by: Person, check_id: int) -> Check:
    """From now on what the volunteer sends belongs to this check."""
    check, _ = mine(tx, by, check_id)
    if by.attention is None or by.attention.args.get("check") != check.id:
        people.attend(tx, by.id, "check", check=check.id)
    return check


def look(tx: Tx, by: Person, check_id: int) -> Check:
    """Show the volunteer once more the exact place and the photos of the report; that they looked is written down."""
    check = attend(tx, by, check_id)
    last = history.last(tx, check.case)
    if last is None or (last.what, last.person_id) != ("looked_at", by.id):
        history.add(tx, check.case, by, "looked_at", as_role="volunteer")
    return check


def take(
    tx: Tx,
    by: Person,
    check_id: int,
    *,
    place: Place | None = None,
    file: Sent | None = None,
    words: str | None = None,
    asked: str | None = None,
) -> Understanding:
    """Take what the volunteer sent: a place is their arrival, a file evidence, words readings or a note.

    `asked`: the substance they said they were about to measure.
    """
    check, case = mine(tx, by, check_id)
    arrival = arrive(tx, by, check, case, place) if place else None
    twice = file is not None and evidence.add(tx, by, "check", check.id, file) is None
    twice = twice and checks.tell_twice(tx, check.id)
    read = measure(tx, by, check, words, asked) if words else None
    if read is not None and read.note:
        checks.note(tx, check.id, read.note)
    if read is not None and read.open is not None:
        people.attend(tx, by.id, "check", check=check.id, figures=read.open)
    coordinators.refresh(tx, case.id)
    if read is None:
        return Understanding(arrival=arrival, twice=twice)
    return Understanding(read.kept, read.problems, read.open, read.note is not None, arrival, twice)


def name_substance(tx: Tx, by: Person, check_id: int, substance: str) -> Understanding | None:
    """The volunteer says what they measure: for figures that wait for it, and for those that follow.

    Return what became of the waiting figures, None if there were none.
    """
    check, _ = mine(tx, by, check_id)
    tx.rules.catalogue.substance(substance)
    waiting = by.attention.args.get("figures") if by.attention and by.attention.args.get("check") == check.id else None
    people.attend(tx, by.id, "check", check=check.id, substance=substance)
    return take(tx, by, check_id, words=waiting, asked=substance) if waiting else None


def choose_instrument(tx: Tx, by: Person, check_id: int, instrument_id: int) -> None:
    """Take the next readings with this instrument; those of which nobody said with what were taken with it too."""
    check, _ = mine(tx, by, check_id)
    chosen = next((one for one in instruments.of(tx, by.id) if one.id == instrument_id), None)
    if chosen is None:
        raise NotFound("instrument-gone")
    checks.take_instrument(tx, check.id, chosen.id)
    readings.take_with(tx, check.id, chosen)


def undo(tx: Tx, by: Person, check_id: int) -> Taken | None:
    """Take the last reading away again and return it; None if there is none."""
    check, case = mine(tx, by, check_id)
    dropped = readings.drop_last(tx, check.id)
    if dropped:
        history.add(tx, case.id, by, "reading_dropped", as_role="volunteer")
        coordinators.refresh(tx, case.id)
    return dropped


def judge(tx: Tx, by: Person, check_id: int, verdict: str, reason: str | None = None) -> bool:
    """End the check with a verdict. Return False if there is no evidence yet and the volunteer was not asked before."""
    check, case = mine(tx, by, check_id)
    found = Verdict(verdict)
    if (found is Verdict.IMPOSSIBLE) != (reason in REASONS):
        raise NotAllowed
    if found is not Verdict.IMPOSSIBLE and bare(tx, check) and checks.ask_once(tx, check.id):
        return False
    if not complaints.move(tx, case, advance(case.stage, Action.JUDGE, by.roles & Role.VOLUNTEER)):
        raise NotAllowed
    _keep_unanswered(tx, check)
    checks.judge(tx, check.id, found, reason)
    complaints.judge(tx, case.id, found)
    if noted := observations.of(tx, check.id):
        history.add(tx, case.id, by, "observed", as_role="volunteer", noted=noted)
    seal = seals.put(tx, check.id)
    history.add(tx, case.id, by, "checked", as_role="volunteer", verdict=found.value, reason=reason or "", seal=seal)
    dispatch.leave(tx, check)
    _show(tx, check)
    reporter.hears(tx, case, "told-checked", check=check.id)
    coordinators.hear(tx, "alert-checked", case=case.id)
    coordinators.refresh(tx, case.id)
    return True


def give_back(tx: Tx, by: Person, check_id: int) -> None:
    """The volunteer cannot go after all: the next ring is called at once. What they gathered stays with the case."""
    check, case = mine(tx, by, check_id)
    if not complaints.move(tx, case, advance(case.stage, Action.GIVE_BACK, by.roles & Role.VOLUNTEER)):
        raise NotAllowed
    _keep_unanswered(tx, check)
    checks.hand_back(tx, check.id)
    history.add(tx, case.id, by, "given_back", as_role="volunteer")
    dispatch.leave(tx, check)
    turning_back.note(tx, check)
    _show(tx, check)
    reporter.hears(tx, case, "told-handed-back")
    again = complaints.get(tx, case.id)
    assert again is not None
    dispatch.call(tx, again)


def bare(tx: Tx, check: Check) -> bool:
    """Whether there is nothing to show for it yet: no arrival, file, reading, observation, area or note."""
    said = check.arrived_at or check.notes or readings.of(tx, check.id) or multiples.of(tx, check.id)
    return not (said or files.of(tx, "check", check.id) or observations.of(tx, check.id) or dump_areas.of(tx, check.id))


def _keep_unanswered(tx: Tx, check: Check) -> None:
    """A figure that was asked about and not answered is no reading; what was written of it stays as a note."""
    for given in doubted_readings.leave(tx, check.id):
        checks.note(tx, check.id, f"❓ {given}")


def _show(tx: Tx, check: Check) -> None:
    """Bring the check's card up to date where it stands."""
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
