"""A volunteer hands their check over to another whom they choose. Until that one says yes it stays with the first."""

from datetime import datetime

from bot.domain.cases.lifecycle import Action, Stage, advance
from bot.domain.dispatch.ranking import Candidate
from bot.domain.dispatch.silence import to_answer
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Taken
from bot.services.checks import checks as checking
from bot.services.dispatch import choosing, dispatch
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks, handovers
from storage.checks.checks import Check
from storage.checks.handovers import Handover
from storage.engine import outbox
from storage.tx import Tx

SHOWN = 6
"""Candidates on the card: the likeliest."""

OVER = {
    "accepted": "handover-accepted-already",
    "declined": "handover-declined-already",
    "expired": "handover-over",
    "withdrawn": "handover-over",
}
"""What a press on a hand-over that is no longer open is answered with."""


def candidates(tx: Tx, check: Check, case: Complaint) -> list[Candidate]:
    """Return who may be asked, the likeliest first: on duty near, able, and not barred by any rule of calling."""
    called_to = choosing.errand(tx, case)
    return [] if called_to is None else choosing.best(tx, case, called_to, SHOWN, {check.person})


def ask(tx: Tx, by: Person, check_id: int, to: int) -> Handover:
    """Ask another to take the check. Raise `NotAllowed` for somebody who cannot, `Taken` while somebody is asked."""
    check, case = checking.mine(tx, by, check_id)
    if check.purpose != "first":
        raise NotAllowed("handover-not-this")
    if handovers.open_of_check(tx, check.id) is not None:
        raise Taken("handover-waits-already")
    chosen = next((one for one in candidates(tx, check, case) if one.person == to), None)
    kind = tx.rules.catalogue.kinds.get(case.kind)
    if chosen is None or kind is None or chosen.why.distance_m is None:
        raise NotAllowed("handover-cannot")
    made = handovers.add(tx, check.id, to, chosen.why.distance_m, tx.now + to_answer(kind))
    history.add(tx, case.id, by, "handover_asked", as_role="volunteer")
    outbox.put(tx, to, "handover", key=_key(made), handover=made)
    outbox.put(tx, by.id, "handing", key=_own_key(made), mode="repost", handover=made)
    coordinators.refresh(tx, case.id)
    found = handovers.get(tx, made)
    assert found is not None
    return found


def accept(tx: Tx, by: Person, handover_id: int) -> Check:
    """«I will take it»: from now on the check is theirs; the first one is told. Pressed again it is the same check."""
    asked, check, case = _asked(tx, by, handover_id)
    if asked.state == "accepted" and (held := checks.open_of_case(tx, case.id)) and held.person == by.id:
        return held
    if asked.state != "open":
        raise Taken(OVER[asked.state])
    if check.state != "open" or case.stage is not Stage.ASSIGNED or asked.expires_at <= tx.now:
        raise Taken("handover-over")
    if (why := choosing.kept_from(tx, case, by.id)) is not None:
        raise NotAllowed(f"uncalled-by-hand-{why}")
    if not complaints.move(tx, case, advance(case.stage, Action.HAND_OVER, Role.VOLUNTEER), volunteer=by.id):
        raise Taken("handover-over")
    handovers.end(tx, asked.id, "accepted")
    checks.hand_back(tx, check.id)
    dispatch.leave(tx, check)
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    history.add(tx, case.id, by, "handed_over", as_role="volunteer")
    _show(tx, asked, check)
    outbox.put(tx, by.id, "taken", case=case.id)
    begun = dispatch.begin_check(tx, case, by.id, asked.distance_m)
    coordinators.refresh(tx, case.id)
    return begun


def decline(tx: Tx, by: Person, handover_id: int) -> None:
    """«I cannot»: it stays with the first one, who is told."""
    asked, check, case = _asked(tx, by, handover_id)
    if not handovers.end(tx, asked.id, "declined"):
        raise Taken(OVER[asked.state])
    history.add(tx, case.id, by, "handover_declined", as_role="volunteer")
    _show(tx, asked, check)


def withdraw(tx: Tx, by: Person, handover_id: int) -> None:
    """«I will go myself after all», of the one who asked."""
    asked = handovers.get(tx, handover_id)
    check = checks.get(tx, asked.check) if asked else None
    if asked is None or check is None or check.person != by.id:
        raise NotFound("check-not-yours")
    if not handovers.end(tx, asked.id, "withdrawn"):
        raise Taken(OVER[asked.state])
    _show(tx, asked, check)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether one has run out: the timetable asks every second, and writes only then."""
    return handovers.any_over(tx)


def run_out(tx: Tx) -> None:
    """End those nobody answered in time, and those whose check is over."""
    for asked in handovers.over(tx):
        check = checks.get(tx, asked.check)
        assert check is not None
        if handovers.end(tx, asked.id, "expired" if check.state == "open" else "withdrawn"):
            _show(tx, asked, check)


def _asked(tx: Tx, by: Person, handover_id: int) -> tuple[Handover, Check, Complaint]:
    asked = handovers.get(tx, handover_id)
    check = checks.get(tx, asked.check) if asked else None
    case = complaints.get(tx, check.case) if check else None
    if asked is None or check is None or case is None or asked.to != by.id:
        raise NotFound("offer-not-yours")
    return asked, check, case


def _show(tx: Tx, asked: Handover, check: Check) -> None:
    """Bring both cards up to date; the one who asked hears it at the bottom of the chat."""
    outbox.put(tx, asked.to, "handover", key=_key(asked.id), mode="edit", handover=asked.id)
    outbox.put(tx, check.person, "handing", key=_own_key(asked.id), mode="repost", handover=asked.id)


def _key(handover_id: int) -> str:
    return f"handover:{handover_id}"


def _own_key(handover_id: int) -> str:
    return f"handing:{handover_id}"
