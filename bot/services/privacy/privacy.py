"""What is kept of a person: given to them, and forgotten, when they ask or when its time is over."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from bot.domain.cases.lifecycle import Stage
from bot.domain.people.roles import CLOCK, Person, Role
from bot.domain.privacy.marks import Marks
from bot.services.cases import desk
from bot.services.checks import checks
from bot.services.dispatch import dispatch
from bot.services.follow_up import rechecks
from bot.services.instruments import kits
from bot.services.intake import contact
from bot.services.letters import printing
from bot.services.news import coordinators
from bot.services.people import joining, settling
from storage.cases import complaints, history
from storage.checks import checks as checks_kept
from storage.dispatch import offers
from storage.engine import jobs, outbox
from storage.intake import bars
from storage.monitoring import points
from storage.people import barred_accounts, people
from storage.privacy import contacts, erasing, forgetting, forgettings, own_data
from storage.tx import Tx
from storage.volunteers import volunteers

CARD = "privacy"
"""Our own name of the message from which one asks for one's data, or to be forgotten."""

A_NIGHT = 5000
"""Links cut in one night at most; the next night goes on."""

CANCELLED, ASIDE, UNSENT = timedelta(days=1), timedelta(days=30), timedelta(days=90)
"""How long drafts and their files are kept: cancelled ones, those put aside, those nobody sent. Our own guess."""


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
    _leave(tx, by)
    forgetting.clear_chat(tx, by.telegram_id, keep=CARD)
    outbox.put_chat(tx, by.telegram_id, "forgotten", key="forgotten", mode="edit", lang=by.lang or by.guess)


def forget_again(tx: Tx, hashes: Collection[str]) -> int:
    """Forget whoever is known again because an older database was put back; return how many that were.

    `hashes`: the list of those who were forgotten, as it lies beside the database. Nobody is told anything.
    """
    back = forgettings.people_back(tx, hashes)
    for person_id in back:
        person = people.get(tx, person_id)
        assert person is not None
        _leave(tx, person)
        if person.telegram_id is not None:
            forgetting.clear_chat(tx, person.telegram_id, keep="")
    contacts_back = forgettings.contacts_back(tx, hashes)
    for person_id in contacts_back:
        contact.take_back(tx, person_id)
    return len(back) + len(contacts_back)


def _leave(tx: Tx, by: Person) -> None:
    if by.may(Role.VOLUNTEER):
        volunteers.be_on_duty(tx, by.id, False)
        for offer in offers.open_of(tx, by.id):
            (rechecks.decline if offer.purpose == "recheck" else dispatch.decline)(tx, by, offer.id)
        for check in checks_kept.open_of(tx, by.id):
            (rechecks.give_back if check.purpose == "recheck" else checks.give_back)(tx, by, check.id)
    kits.missing(tx, by)
    cut(tx, by)


def expire(tx: Tx) -> None:
    """Cut the links to cases that were closed long enough ago (`Rules.keep_identities`), then to idle people."""
    before = tx.now - tx.rules.keep_identities
    parted = forgetting.settled(tx, before, A_NIGHT)
    for case_id, person_id in parted:
        printing.again(
            tx, erasing.words(tx, person_id, forgetting.with_lead(tx, case_id), erasing.marks(tx, person_id))
        )
        _bare(tx, erasing.reported(tx, person_id, case_id))
        printing.unname(tx, [case_id])
        forgetting.part(tx, case_id, person_id)
    for person_id in dict.fromkeys(person for _, person in parted):
        if contacts.unused(tx, person_id):
            forgettings.contact(tx, person_id)
            contacts.drop(tx, person_id)
    gone = forgetting.idle(tx, before, A_NIGHT)
    for person_id in gone:
        person = people.get(tx, person_id)
        assert person is not None
        assert person.telegram_id is not None
        cut(tx, person)
        forgetting.clear_chat(tx, person.telegram_id, keep="")
    if parted:
        settling.soon(tx)


def drop_old_drafts(tx: Tx) -> None:
    """Drop drafts that nobody goes on with, and their files: see `CANCELLED`. Bars whose term is over go as well."""
    barred_accounts.prune(tx)
    old = forgetting.old_drafts(tx, tx.now - CANCELLED, tx.now - ASIDE, tx.now - UNSENT, A_NIGHT)
    if old:
        _drop_files(tx, forgetting.drop_drafts(tx, old))
        settling.soon(tx)


def cut(tx: Tx, person: Person) -> None:
    """Say on the open cases that nobody can be asked any more, then forget the person and what was not sent.

    Of their words, files and instruments stays what the cases need. A bar that is on them outlives it, for its term.
    """
    for case_id in forgetting.cases_of(tx, person.id):
        case = complaints.get(tx, case_id)
        if case is not None and case.stage is not Stage.CLOSED:
            history.add(tx, case_id, CLOCK, "parted")
            coordinators.refresh(tx, case_id)
    everywhere = person.may(Role.COORDINATOR)
    known = _anonymise(tx, person.id, None if everywhere else erasing.touched(tx, person.id))
    printing.unname(tx, forgetting.cases_of(tx, person.id))
    desk.free(tx, person.id)
    joining.forget(tx, person.id)
    _drop_files(tx, forgetting.drop_drafts(tx, forgetting.drafts_of(tx, person.id)))
    if points.of(tx, person.id) is not None:
        jobs.put(tx, "drop-drawn")
    forgettings.person(tx, person.id)
    if person.telegram_id is not None and (bar := bars.of(tx, person.id)) is not None:
        barred_accounts.keep(tx, person.telegram_id, *bar)
    forgetting.forget(tx, person.id, everywhere=everywhere)
    erasing.passing(tx, known)
    settling.soon(tx)


def _anonymise(tx: Tx, person_id: int, cases: list[int] | None) -> Marks:
    """Take the person out of words, files and readings of these cases (None: of all); return their marks."""
    known = erasing.marks(tx, person_id)
    erasing.hidden_words(tx, person_id)
    printing.again(tx, erasing.words(tx, person_id, cases, known))
    erasing.instruments(tx, person_id)
    _bare(tx, erasing.files(tx, person_id))
    return known


def _bare(tx: Tx, files: list[int]) -> None:
    if files:
        jobs.put(tx, "bare-files", files=files)


def _drop_files(tx: Tx, paths: list[str]) -> None:
    if paths:
        jobs.put(tx, "drop-files", paths=paths)
