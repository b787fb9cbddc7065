"""Opening a case again because of what a resident says: it takes a word or a photo of how it is now."""

from bot.domain.cases.lifecycle import Action, Says, Stage, advance
from bot.domain.evidence.files import Place, Sent
from bot.domain.follow_up.following import DISPUTES, SETTLED
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound
from bot.services.deadlines import closing
from bot.services.dispatch import dispatch
from bot.services.intake import additions
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.follow_up import voices
from storage.tx import Tx


def settled(case: Complaint) -> bool:
    """Whether it was closed on the ground of what somebody found; a resident may say that it is not so."""
    return case.stage is Stage.CLOSED and case.outcome in SETTLED


def lead(tx: Tx, case: Complaint) -> Complaint:
    """Return the case that this one was joined to, else itself."""
    if case.joined_to is None:
        return case
    found = complaints.get(tx, case.joined_to)
    if found is None:
        raise NotFound
    return found


def add(
    tx: Tx,
    by: Person,
    case_id: int,
    *,
    words: str | None = None,
    place: Place | None = None,
    file: Sent | None = None,
) -> bool:
    """Add what a message brought to one's own case; return whether that has opened it again.

    It has when the person said before that it is not gone, and what came is a word or a photo of it.
    """
    additions.add(tx, by, case_id, words=words, place=place, file=file)
    case = complaints.get(tx, case_id)
    assert case is not None
    main = lead(tx, case)
    says = voices.last_of(tx, main.id, by.id, main.stage_since)
    if not settled(main) or says not in DISPUTES or not (words or file):
        return False
    open_again(tx, by, main, says, but=by.id)
    return True


def open_again(tx: Tx, by: Person, case: Complaint, says: Says, *, but: int) -> None:
    """A settled case goes back to work: volunteers are called, everybody but `but` is told."""
    if not complaints.move(tx, case, advance(case.stage, Action.REOPEN, Role.RESIDENT)):
        raise NotAllowed
    history.add(tx, case.id, by, "reopened", as_role="resident")
    closing.opened(tx, case)
    reporter.hears(tx, case, "told-reopened", but=but)
    again = complaints.get(tx, case.id)
    assert again is not None
    dispatch.call(tx, again)
    coordinators.hear(tx, "alert-disputed", case=case.id, says=says.value)


def back_to_the_body(tx: Tx, by: Person, case: Complaint, says: Says) -> None:
    """The body said that it is done, and somebody who lives there that it is not: the matter is with the body again."""
    if not complaints.move(tx, case, advance(case.stage, Action.REOPEN, Role.RESIDENT)):
        raise NotAllowed
    history.add(tx, case.id, by, "reopened", as_role="resident")
    closing.opened(tx, case)
    coordinators.hear(tx, "alert-contradicted", case=case.id, says=says.value)
