"""Limits that harm nobody: reports an hour, the same words again and again, and who may not report for a while.

No word is forbidden: a true report may swear.
"""

from datetime import timedelta

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.intake import bars
from storage.intake.drafts import Draft
from storage.people import people
from storage.tx import Tx

AN_HOUR = timedelta(hours=1)
CASES_AN_HOUR = 12
"""Reports that one person may send in an hour; the next one waits as a draft, and nothing of it is lost."""


SAME_WORDS = timedelta(minutes=1)
"""The same words again within this time are not added again, and not answered."""

REASONS = ("false", "spam", "insults")
DAYS = (1, 7, 30)
"""Why, and for how long, a coordinator may refuse somebody's reports."""


class Again(Refused):
    """The very same words once more: they are there already, and the card too."""

    say = "said-already"


def hears(tx: Tx, by: Person) -> None:
    """Raise `Refused` with reason and end for somebody whose reports are not taken now."""
    if by.barred_until is not None and by.barred_until > tx.now and (found := bars.of(tx, by.id)):
        until, reason = found
        raise Refused("barred", reason=reason, until=f"{tx.rules.local(until):%d.%m %H:%M}")


def repeats(tx: Tx, draft: Draft, words: str) -> bool:
    """Whether the draft has just got exactly these words."""
    said = draft.words or ""
    return (said == words or said.endswith(f"\n{words}")) and tx.now - draft.changed_at < SAME_WORDS


def may_send(tx: Tx, by: Person) -> None:
    """Raise `Refused` with the time from which the next report can be sent, if there were too many in an hour."""
    sent = bars.sent_since(tx, by.id, tx.now - AN_HOUR, CASES_AN_HOUR)
    if len(sent) >= CASES_AN_HOUR:
        free = tx.rules.local(sent[-1] + AN_HOUR + timedelta(minutes=1))
        raise Refused("too-many-reports", most=CASES_AN_HOUR, time=f"{free:%H:%M}")


def barrable(tx: Tx, by: Person, case_id: int) -> tuple[Complaint, Person]:
    """Return the case and who reported it. Raise `NotAllowed` for one of ours, `NotFound` where nobody is known."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    case = complaints.get(tx, case_id)
    sender = people.get(tx, case.reporter) if case is not None and case.reporter is not None else None
    if case is None or sender is None:
        raise NotFound
    if sender.may(Role.COORDINATOR | Role.VOLUNTEER):
        raise NotAllowed("bar-ours")
    return case, sender


def bar(tx: Tx, by: Person, case_id: int, reason: str, days: int) -> None:
    """Take no more reports from whoever sent this case, for so many days; they are told why and until when."""
    if reason not in REASONS or days not in DAYS:
        raise Refused("press-stale")
    case, sender = barrable(tx, by, case_id)
    until = tx.now + timedelta(days=days)
    bars.bar(tx, sender.id, until, reason)
    history.add(tx, case.id, by, "barred", as_role="coordinator")
    outbox.put(tx, sender.id, "barred", reason=reason, until=f"{tx.rules.local(until):%d.%m %H:%M}")
    coordinators.refresh(tx, case.id)


def unbar(tx: Tx, by: Person, case_id: int) -> None:
    """Take reports of whoever sent this case again; they are told."""
    case, sender = barrable(tx, by, case_id)
    if bars.of(tx, sender.id) is None:
        return
    bars.bar(tx, sender.id, None, None)
    history.add(tx, case.id, by, "unbarred", as_role="coordinator")
    outbox.put(tx, sender.id, "unbarred")
    coordinators.refresh(tx, case.id)
