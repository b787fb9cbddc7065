"""A letter on its way: marked as sent, registered, with its papers. Only «sent» moves a case and starts a clock."""

from datetime import date

from bot.domain.cases.lifecycle import Action, Stage, advance
from bot.domain.deadlines.deadlines import registered
from bot.domain.evidence.files import Sent
from bot.domain.letters.letters import ANSWERED_BY, BY_US, OURS, Way
from bot.domain.people.roles import Person, Role
from bot.domain.text.dates import dated, odd_day, typed_day
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.deadlines import clocks
from bot.services.evidence import evidence as fetching
from bot.services.letters import drafting
from bot.services.letters.drafting import ABOUT
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.engine import jobs
from storage.letters import printed_letters, referrals
from storage.letters.referrals import Referral
from storage.people import people
from storage.tx import Tx

NUMBER_MOST = 60
"""Characters of a registration number."""


def sent_on(tx: Tx, by: Person, referral_id: int, day: date | None) -> Referral:
    """Note the day on which it went. Raise `Refused` for no day, one to come, or one before its cases came in."""
    found = drafting.draft(tx, by, referral_id)
    today = tx.rules.today(tx.now)
    if day is None:
        raise Refused("letter-which-day")
    if day > today:
        raise Refused("letter-day-to-come")
    first = min(tx.rules.today(case.received_at) for case in referrals.cases(tx, found.id))
    if day < first:
        raise Refused("letter-day-before", on=f"{first:%d.%m.%Y}")
    referrals.change(tx, found.id, sent_on=day)
    people.let_go(tx, by.id, ABOUT)
    return drafting.now(tx, found.id)


def typed_sent_on(tx: Tx, by: Person, referral_id: int, text: str) -> Referral:
    """The same, of a day that was typed."""
    return sent_on(tx, by, referral_id, typed_day(text, tx.rules.today(tx.now)))


def send(tx: Tx, by: Person, referral_id: int, way: str) -> Referral:
    """It went out, on the day that was said before: its cases move on, the law's clock starts, the residents hear."""
    found = drafting.draft(tx, by, referral_id)
    if way not in OURS:
        raise NotFound
    if found.sent_on is None:
        raise Refused("letter-which-day")
    local = tx.rules.local(tx.now)
    came = local.replace(tzinfo=None) if found.sent_on == local.date() and way != Way.POST else found.sent_on
    entered = registered(came, clocks.days(tx), tx.rules.catalogue.deadlines.office)
    if not referrals.send(
        tx, found.id, sent_on=found.sent_on, way=Way(way), registered_on=entered.day, registered=entered.why
    ):
        raise Refused("letter-sent-already")
    went = drafting.now(tx, found.id)
    clocks.begin(tx, went, ANSWERED_BY[went.kind], entered.day)
    before = referrals.get(tx, went.about)
    if before is not None:
        clocks.meet(tx, before, BY_US)
    for case in referrals.cases(tx, went.id):
        _move(tx, by, case, went)
    people.attend(tx, by.id, ABOUT, referral=went.id, asks="number")
    return went


def number(tx: Tx, by: Person, referral_id: int, text: str) -> Referral:
    """Note the registration number, with its day where one is named: the term is counted from that day then.

    Raise `Refused` for what looks like a day and is none for sure: nothing is noted then.
    """
    found = drafting.sent(tx, referral_id)
    assert found.sent_on is not None
    today = tx.rules.today(tx.now)
    if odd := odd_day(text, today):
        raise Refused("letter-odd-day", day=odd)
    given, day = dated(text, today)
    if len(given) > NUMBER_MOST:
        raise Refused("letter-number-too-long", most=NUMBER_MOST)
    if day is not None and day > today:
        raise Refused("letter-registered-to-come")
    if day is not None and day < found.sent_on:
        raise Refused("letter-registered-before", on=f"{found.sent_on:%d.%m.%Y}")
    referrals.register(tx, found.id, given or None, day)
    if day is not None and found.open:
        clocks.begin_again(tx, found, ANSWERED_BY[found.kind], day)
    people.let_go(tx, by.id, ABOUT)
    _refresh(tx, found)
    return drafting.now(tx, found.id)


def paper(tx: Tx, by: Person, referral_id: int, sent: Sent, response_id: int | None = None) -> bool:
    """Keep a slip, or a paper of an answer, with its letter, whole; return False if it is there already."""
    found = drafting.sent(tx, referral_id)
    paper_id = printed_letters.add_paper(tx, found.id, by.id, sent, response_id)
    if paper_id is None:
        return False
    if (sent.size or 0) > fetching.FETCHABLE:
        printed_letters.lose_paper(tx, paper_id)
    else:
        jobs.put(tx, "fetch-paper", paper=paper_id)
    return True


def _move(tx: Tx, by: Person, case: Complaint, went: Referral) -> None:
    """A case that was closed meanwhile stays closed; that the letter went is written down all the same."""
    try:
        stage = advance(case.stage, Action.REFER, by.roles & Role.COORDINATOR)
    except NotAllowed:
        stage = case.stage
    if stage is not case.stage:
        complaints.move(tx, case, stage)
    history.add(tx, case.id, by, "referred", letter=went.kind, office=went.office, local_day=went.sent_on)
    if case.stage is not Stage.CLOSED:
        reporter.hears(tx, case, "told-referred", referral=went.id)
    coordinators.refresh(tx, case.id)


def _refresh(tx: Tx, referral: Referral) -> None:
    for case in referrals.cases(tx, referral.id):
        coordinators.refresh(tx, case.id)
