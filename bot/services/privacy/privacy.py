"""What is kept of a person: given to them, and forgotten, when they ask or when its time is over."""

from datetime import timedelta
from typing import Any

from bot.domain.cases.lifecycle import Stage
from bot.domain.people.roles import CLOCK, Person, Role
from bot.services.cases import desk
from bot.services.checks import checks
from bot.services.dispatch import dispatch
from bot.services.follow_up import rechecks
from bot.services.instruments import kits
from bot.services.letters import printing
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.checks import checks as checks_kept
from storage.dispatch import offers
from storage.engine import jobs, outbox
from storage.people import people
from storage.privacy import contacts, forgetting, own_data
from storage.tx import Tx
from storage.volunteers import volunteers

CARD = "privacy"
"""Our own name of the message from which one asks for one's data, or to be forgotten."""

A_NIGHT = 5000
"""Links cut in one night at most; the next night goes on."""

SETTLED_AFTER = timedelta(seconds=10)
"""By then the goodbye has gone out, and what was deleted can leave the disk for good."""


def ask_data(tx: Tx, by: Person) -> None:
    """Have the person's data made into a file and sent to them; asked twice in a minute it comes once."""
    jobs.put(tx, "my-data", key=f"my-data:{by.id}:{tx.now:%Y%m%d%H%M}", person=by.id)


def data_of(tx: Tx, person_id: int) -> tuple[Person, dict[str, Any]] | None:
    """Return who asked and all that is kept of them; None if they were forgotten meanwhile."""
    person, data = people.get(tx, person_id), own_data.gathered(tx, person_id)
    return (person, data) if person is not None and data is not None else None


def forget(tx: Tx, by: Person) -> None:
    """Cut every link to the person; their cases stay and go on. What they have in hand is handed back first."""
    assert by.telegram_id is not None
    if by.may(Role.VOLUNTEER):
        volunteers.be_on_duty(tx, by.id, False)
        for offer in offers.open_of(tx, by.id):
            (rechecks.decline if offer.purpose == "recheck" else dispatch.decline)(tx, by, offer.id)
        for check in checks_kept.open_of(tx, by.id):
            (rechecks.give_back if check.purpose == "recheck" else checks.give_back)(tx, by, check.id)
    kits.missing(tx, by)
    cut(tx, by)
    forgetting.clear_chat(tx, by.telegram_id, keep=CARD)
    outbox.put_chat(tx, by.telegram_id, "forgotten", key="forgotten", mode="edit", lang=by.lang or by.guess)
    jobs.put(tx, "settle", wait=SETTLED_AFTER)


def expire(tx: Tx) -> None:
    """Cut the links to cases that were closed long enough ago (`Rules.keep_identities`), then to idle people."""
    before = tx.now - tx.rules.keep_identities
    parted = forgetting.settled(tx, before, A_NIGHT)
    printing.unname(tx, [case_id for case_id, _ in parted])
    for case_id, person_id in parted:
        forgetting.part(tx, case_id, person_id)
    for person_id in dict.fromkeys(person for _, person in parted):
        contacts.drop_unused(tx, person_id)
    gone = forgetting.idle(tx, before, A_NIGHT)
    for person_id in gone:
        person = people.get(tx, person_id)
        assert person is not None
        assert person.telegram_id is not None
        cut(tx, person)
        forgetting.clear_chat(tx, person.telegram_id, keep="")
    if parted or gone:
        jobs.put(tx, "settle", wait=SETTLED_AFTER)


def cut(tx: Tx, person: Person) -> None:
    """Say on the open cases that nobody can be asked any more, then forget the person and what was not sent."""
    for case_id in forgetting.cases_of(tx, person.id):
        case = complaints.get(tx, case_id)
        if case is not None and case.stage is not Stage.CLOSED:
            history.add(tx, case_id, CLOCK, "parted")
            coordinators.refresh(tx, case_id)
    printing.unname(tx, forgetting.cases_of(tx, person.id))
    desk.free(tx, person.id)
    paths = forgetting.drop_drafts(tx, person.id)
    forgetting.forget(tx, person.id, everywhere=person.may(Role.COORDINATOR))
    if paths:
        jobs.put(tx, "drop-files", paths=paths)
