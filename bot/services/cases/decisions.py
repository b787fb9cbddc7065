"""What a coordinator decides about a case: call, give, join, reject, close, reopen. Whoever comes second is told."""

from datetime import timedelta

from bot.domain.cases.lifecycle import Action, Outcome, Stage, advance
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.deadlines import closing
from bot.services.dispatch import dispatch
from bot.services.follow_up import disputes, following
from bot.services.news import coordinators, reporter
from bot.services.volunteers import thanks
from storage.cases import board, complaints, history
from storage.cases.complaints import Complaint
from storage.tx import Tx

REASONS = ("not_ours", "unclear", "spam", "other")
"""Why a case is rejected; «other» wants words."""

OUTCOMES = (Outcome.FIXED, Outcome.HALF_FIXED, Outcome.NOT_FIXED, Outcome.UNCONFIRMED)
"""How a coordinator may close a case."""

WORDS_MAX = 400
"""Characters of a coordinator's words to the reporter; all of them fit into a card, escaped too."""

NEAR_M = 2000
NEAR_IN = timedelta(days=3)
"""Cases of the same kind this near and this soon before or after may well be the same event."""


class MovedOn(NotAllowed):
    """The case is not where the coordinator saw it: somebody was quicker. Says where it is, and since when."""

    say = "case-moved-on"

    def __init__(self, tx: Tx, by: Person, case: Complaint) -> None:
        events = history.of(tx, case.id)
        last = events[-1] if events else None
        super().__init__(
            number=case.number,
            stage=case.stage.value,
            outcome=case.outcome.value if case.outcome else "none",
            who="you" if last and last.person_id == by.id else last.role if last else "clock",
            time=f"{tx.rules.local(last.at if last else case.stage_since):%H:%M}",
        )


def possible(tx: Tx, by: Person, case_id: int, action: Action) -> Complaint:
    """Return the case if the action may be taken now. Raise `MovedOn` if not, `NotFound` if there is no such case.

    With a drill nothing can be done but ending it.
    """
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    if case.drill:
        raise Refused("drill-no-decision", number=case.number)
    try:
        advance(case.stage, action, by.roles & Role.COORDINATOR)
    except NotAllowed:
        raise MovedOn(tx, by, case) from None
    return case


def call(tx: Tx, by: Person, case_id: int) -> int:
    """Call volunteers now; return how many were called (for 0 everybody was told). Whoever has the case loses it."""
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    if case.point is None:
        raise Refused("case-without-point")
    if case.stage is Stage.ASSIGNED:
        case = _take_back(tx, by, case_id)
    case = possible(tx, by, case.id, Action.OFFER)
    called = dispatch.call(tx, case, by)
    coordinators.refresh(tx, case.id)
    return called


def give(tx: Tx, by: Person, case_id: int, person_id: int) -> None:
    """Give the case to a volunteer, whoever had it."""
    case = possible(tx, by, case_id, Action.ASSIGN)
    dispatch.assign(tx, by, case.id, person_id)
    coordinators.refresh(tx, case.id)


def join(tx: Tx, by: Person, case_id: int, into_id: int) -> None:
    """Make the case part of another one, which is open and leads itself: so there are no chains and no circles."""
    case = possible(tx, by, case_id, Action.JOIN)
    into = complaints.get(tx, into_id)
    if into is None:
        raise NotFound
    if into.drill:
        raise Refused("drill-no-decision", number=into.number)
    if into.id == case.id:
        raise Refused("join-itself", number=case.number)
    if into.joined_to is not None:
        lead = complaints.get(tx, into.joined_to)
        raise Refused("join-to-joined", number=into.number, lead=lead.number if lead else "")
    if into.stage is Stage.CLOSED:
        raise Refused("join-to-closed", number=into.number)
    _end(tx, by, case, Action.JOIN, Outcome.JOINED, joined_to=into.id)
    reporter.hears(tx, case, "told-joined", other=into.number)
    history.add(tx, case.id, by, "joined", other=into.number)
    history.add(tx, into.id, by, "took_in", other=case.number)
    for witness in board.lead(tx, case.id, into.id):
        history.add(tx, witness, by, "joined", other=into.number)
    closing.joined(tx, case, into)
    coordinators.refresh(tx, into.id)


def reject(tx: Tx, by: Person, case_id: int, reason: str, words: str = "") -> None:
    """Take the case out of work. `reason` is one of `REASONS`; «other» wants `words`, which the reporter reads."""
    case = possible(tx, by, case_id, Action.REJECT)
    if reason not in REASONS or (reason == "other" and not words):
        raise Refused("press-stale")
    _end(tx, by, case, Action.REJECT, Outcome.REJECTED)
    history.add(tx, case.id, by, "rejected", reason=reason, words=_short(words))
    closing.closed(tx, by, case)
    reporter.hears(tx, case, "told-rejected", reason=reason, words=_short(words))


def close(tx: Tx, by: Person, case_id: int, outcome: str, words: str = "") -> None:
    """Close the case as fixed, not fixed or unconfirmed, with an optional word that the reporter reads."""
    case = possible(tx, by, case_id, Action.CLOSE)
    if outcome not in OUTCOMES:
        raise Refused("press-stale")
    _end(tx, by, case, Action.CLOSE, Outcome(outcome))
    history.add(tx, case.id, by, "closed", outcome=outcome, words=_short(words))
    closing.closed(tx, by, case)
    reporter.hears(tx, case, "told-closed", outcome=outcome, words=_short(words))
    disputes.settle(tx, case.id)
    following.later(tx, case)
    thanks.closed(tx, case, outcome)


def reopen(tx: Tx, by: Person, case_id: int, words: str) -> None:
    """It is not settled after all: a closed case is received again, and whoever it was joined to is left.

    `words`: why; they stand in the history.
    """
    case = possible(tx, by, case_id, Action.REOPEN)
    stage = advance(case.stage, Action.REOPEN, Role.COORDINATOR)
    dispatch.release(tx, by, case, recheck=stage is Stage.RECEIVED)
    if not complaints.move(tx, case, stage):
        raise MovedOn(tx, by, case)
    history.add(tx, case.id, by, "reopened_for", words=_short(words))
    closing.opened(tx, case)
    reporter.hears(tx, case, "told-reopened")
    coordinators.refresh(tx, case.id)


def _take_back(tx: Tx, by: Person, case_id: int) -> Complaint:
    case = possible(tx, by, case_id, Action.GIVE_BACK)
    dispatch.release(tx, by, case)
    if not complaints.move(tx, case, advance(case.stage, Action.GIVE_BACK, Role.COORDINATOR)):
        raise MovedOn(tx, by, case)
    history.add(tx, case.id, by, "taken_back")
    return _now(tx, case)


def _end(
    tx: Tx, by: Person, case: Complaint, action: Action, outcome: Outcome, *, joined_to: int | None = None
) -> None:
    """Close the case: nobody is called or sent to it any more, unless to see whether it is settled."""
    dispatch.release(tx, by, case, recheck=action is not Action.CLOSE)
    stage = advance(case.stage, action, Role.COORDINATOR)
    if not complaints.move(tx, case, stage, outcome=outcome, joined_to=joined_to):
        raise MovedOn(tx, by, _now(tx, case))
    coordinators.refresh(tx, case.id)


def _now(tx: Tx, case: Complaint) -> Complaint:
    now = complaints.get(tx, case.id)
    assert now is not None
    return now


def _short(words: str) -> str:
    if len(words) > WORDS_MAX:
        raise Refused("words-too-long", most=WORDS_MAX)
    return words
