"""Somebody without Telegram rings up: a coordinator writes the report down, and rings back when there is news.

Four of five requests to a city's hotline still come by telephone.
"""

from datetime import datetime, timedelta

from bot.domain.callers import callers as rules
from bot.domain.cases.lifecycle import Says
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.follow_up import following
from bot.services.intake import intake
from bot.services.privacy import privacy
from storage.callers import call_backs, callers
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.intake import drafts
from storage.intake.drafts import Draft
from storage.people import people
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.tx import Tx

ABOUT = "caller"
"""What a coordinator attends to while the name and the phone are asked for."""

AGAIN = timedelta(hours=3)
"""Nobody answered the phone: the next try. Our own guess."""


class NotReadable(Refused):
    """Neither a name nor a phone."""

    say = "caller-who-again"


def begin(tx: Tx, by: Person, message_id: int | None) -> tuple[int, int | None]:
    """Open a draft for somebody who is on the phone; return (draft, the one put aside for it or None).

    Begun twice, it is the same one as long as nothing was sent.
    """
    at_hand = drafts.open_of(tx, by.id)
    if at_hand is not None and at_hand.caller is not None:
        return at_hand.id, None
    if at_hand is not None:
        aside, draft_id = intake.another(tx, by, None)
    else:
        aside, draft_id = None, intake.begin(tx, by, message_id)
    callers.of_draft(tx, draft_id, callers.begin(tx))
    return draft_id, aside


def ask_who(tx: Tx, by: Person, message_id: int | None) -> int:
    """The next words are the caller's name and phone; return the draft's id."""
    draft, _ = _of_caller(tx, by, message_id)
    people.attend(tx, by.id, ABOUT, draft=draft.id)
    return draft.id


def who(tx: Tx, by: Person, draft_id: int, text: str) -> int:
    """Keep the caller's name and phone. Whoever left this phone before is known again. Return the draft's id."""
    draft = drafts.open_of(tx, by.id)
    people.let_go(tx, by.id, ABOUT)
    if draft is None or draft.id != draft_id or draft.caller is None:
        raise Refused("press-stale")
    said = rules.heard(text)
    if said is None:
        raise NotReadable
    before = callers.with_phone(tx, said.phone, draft.caller) if said.phone else None
    if before is not None:
        callers.of_draft(tx, draft.id, before)
    known = contacts.of(tx, before or draft.caller)
    name = said.name or (known.name if known else None)
    contacts.keep(tx, before or draft.caller, Contact(name, said.phone or (known.phone if known else None)))
    return draft.id


def let_body_know(tx: Tx, by: Person, message_id: int | None) -> int:
    """The caller agrees that the responsible body gets the name and the phone, or takes that back."""
    draft, caller = _of_caller(tx, by, message_id)
    if contacts.of(tx, caller) is None:
        raise Refused("caller-who-first")
    drafts.set_contact(tx, draft.id, not draft.contact)
    return draft.id


def told(tx: Tx, by: Person, person_id: int, until: datetime) -> None:
    """The caller was rung up and knows it all up to `until`. Pressed again it does nothing."""
    for case_id in call_backs.told(tx, person_id, by.id, until):
        history.add(tx, case_id, by, "rang_back", as_role="coordinator")


def no_answer(tx: Tx, by: Person, person_id: int) -> datetime:
    """Nobody answered the phone; return when to try again. Raise `NotFound` if there is nothing to tell any more."""
    del by
    again = tx.now + AGAIN
    if not call_backs.later(tx, person_id, again):
        raise NotFound("caller-no-news")
    return again


def says(tx: Tx, by: Person, case_id: int, what: Says) -> int:
    """The caller said on the phone how it is now; return whose news that was."""
    case = _case(tx, case_id)
    assert case.reporter is not None
    following.keep(tx, case, what, person_id=case.reporter, by=by)
    call_backs.drop(tx, case.reporter, case.id, "voice-ask")
    return case.reporter


def forget(tx: Tx, by: Person, person_id: int) -> None:
    """The caller wants to be forgotten: name and phone are deleted, the cases stay and go on."""
    caller = people.get(tx, person_id)
    if not by.may(Role.COORDINATOR) or caller is None or not callers.is_one(tx, person_id):
        raise NotAllowed
    privacy.cut(tx, caller)


def _of_caller(tx: Tx, by: Person, message_id: int | None) -> tuple[Draft, int]:
    draft = intake.pressed(tx, by, message_id)
    if draft.caller is None:
        raise Refused("press-stale")
    return draft, draft.caller


def _case(tx: Tx, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    if case is None or case.source != "caller" or case.reporter is None:
        raise NotFound
    return case
