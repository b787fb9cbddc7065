"""After a case was closed: the person who reported it is asked how it is now, and may open it again."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cases.lifecycle import Action, Outcome, Says, Stage, advance
from bot.domain.follow_up.following import DISPUTES, REMIND_AFTER, REMINDERS, asks_at, by_day
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed
from bot.services.deadlines import closing
from bot.services.dispatch import dispatch
from bot.services.follow_up import disputes
from bot.services.follow_up.reopening import back_to_the_body, lead, open_again, settled
from bot.services.intake import additions
from bot.services.news import coordinators
from storage.callers import call_backs
from storage.cases import board, complaints, history
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.follow_up import voices
from storage.people import people
from storage.tx import Tx

ALL = 100_000


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of a voice: whether the case is at work again, or waits for a word or a photo to be; said before."""

    reopened: bool = False
    waits: bool = False
    twice: bool = False


def later(tx: Tx, case: Complaint) -> None:
    """The case was closed: plan to ask everybody who reported it."""
    at = asks_at(tx.now, tx.rules.catalogue.kinds.get(case.kind), tx.rules.zone)
    for one in (case, *board.joined_to(tx, case.id, limit=ALL)):
        if one.reporter is not None:
            voices.plan(tx, one.id, at)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody is to be asked now: the timetable looks every second, and writes only then."""
    return bool(voices.due(tx, 1))


def ask_due(tx: Tx) -> None:
    """Ask those whose time has come; who does not answer is reminded `REMINDERS` times."""
    for case_id, asked in voices.due(tx):
        case = complaints.get(tx, case_id)
        if case is None or case.reporter is None or not settled(lead(tx, case)) or not voices.wants(tx, case.reporter):
            voices.stop(tx, case_id)
            continue
        if case.source == "caller":
            call_backs.put(tx, case.reporter, case.id, "voice-ask", {"case": case.id})
        else:
            outbox.put(tx, case.reporter, "voice-ask", key=card_key(case_id), mode="repost", case=case_id)
        again = by_day(tx.now + REMIND_AFTER, tx.rules.zone) if asked < REMINDERS else None
        voices.asked(tx, case_id, again)


def say(tx: Tx, by: Person, case_id: int, says: Says) -> Heard:
    """Keep the person's voice. If it is not settled, the case goes back to work and coordinators hear of it."""
    case = additions.own(tx, by, case_id)
    heard = keep(tx, case, says, person_id=by.id, by=by)
    if heard.twice:
        return heard
    if says in DISPUTES:
        additions.attend(tx, by, case.id)
    outbox.put(
        tx,
        by.id,
        "voice-heard",
        key=card_key(case.id),
        mode="edit",
        case=case.id,
        says=says.value,
        reopened=heard.reopened,
        waits=heard.waits,
    )
    return heard


def keep(tx: Tx, case: Complaint, says: Says, *, person_id: int, by: Person) -> Heard:
    """Keep what `person_id`, who reported the case, says of it; `by` is who wrote it down: they, or a coordinator.

    Against «it is done» of a body it is with the body again. A closed case is opened by a word or a photo of how it is
    now (`reopening.add`); what a coordinator heard on the phone is one.
    """
    main = lead(tx, case)
    voices.stop(tx, case.id)
    if voices.last_of(tx, main.id, person_id, main.stage_since) is says:
        return Heard(twice=True)
    voices.add(tx, main.id, person_id, says)
    history.add(tx, main.id, by, "voice", as_role="resident", says=says.value)
    found = disputes.settle(tx, main.id)  # before it is opened again: «fixed» is what is contradicted
    heard = Heard()
    if says in DISPUTES and main.stage is Stage.ANSWERED and found.disputed:
        back_to_the_body(tx, by, main, says)
        heard = Heard(reopened=True)
    elif says in DISPUTES and settled(main) and by.id != person_id:
        open_again(tx, by, main, says, but=person_id)
        heard = Heard(reopened=True)
    elif says in DISPUTES and settled(main):
        coordinators.hear(tx, "alert-disputed", case=main.id, says=says.value)
        heard = Heard(waits=True)
    elif says in DISPUTES and found.disputed:
        coordinators.hear(tx, "alert-contradicted", case=main.id, says=says.value)
    coordinators.refresh(tx, main.id)
    return heard


def ask_no_more(tx: Tx, by: Person, case_id: int) -> None:
    """The person wants no such questions: of no case, until they say otherwise."""
    case = additions.own(tx, by, case_id)
    voices.want(tx, by.id, False)
    voices.stop(tx, case.id)
    outbox.put(tx, by.id, "voice-off", key=card_key(case.id), mode="edit", case=case.id)


def ask_again(tx: Tx, by: Person, case_id: int) -> None:
    """The person wants to be asked after all; this case is asked about at once."""
    case = additions.own(tx, by, case_id)
    voices.want(tx, by.id, True)
    if not settled(lead(tx, case)):
        raise NotAllowed
    outbox.put(tx, by.id, "voice-ask", key=card_key(case.id), mode="edit", case=case.id)


def withdraw(tx: Tx, by: Person, case_id: int) -> None:
    """Take one's own open case out of work; whoever has it is told. Raise `NotAllowed` if others rely on it too."""
    case = additions.own(tx, by, case_id)
    if board.joined_to(tx, case.id):
        raise NotAllowed("withdraw-others")
    stage = advance(case.stage, Action.WITHDRAW, Role.RESIDENT)
    dispatch.release(tx, by, case)
    if not complaints.move(tx, case, stage, outcome=Outcome.WITHDRAWN):
        raise NotAllowed
    history.add(tx, case.id, by, "withdrawn", as_role="resident")
    closing.closed(tx, by, case)
    people.let_go(tx, by.id, additions.ABOUT)
    coordinators.refresh(tx, case.id)


def card_key(case_id: int) -> str:
    """Return our own name of the message that asks how it is now."""
    return f"voice:{case_id}"
