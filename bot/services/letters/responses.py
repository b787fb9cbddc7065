"""What a body answered: gathered as it comes, then noted with what it says, and carried to all whom it concerns."""

from datetime import date

from bot.domain.cases.lifecycle import Action, Stage, advance
from bot.domain.cases.lifecycle import Says as Voice
from bot.domain.deadlines.deadlines import registered
from bot.domain.evidence.files import Sent
from bot.domain.letters.letters import (
    ANSWERED_BY,
    ANSWERS,
    BY_BODY,
    BY_US,
    EXTENDED_BY,
    SETTLES,
    Letter,
    Says,
    Start,
    Way,
    follows,
)
from bot.domain.people.roles import Person, Role
from bot.domain.text.dates import typed_day
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.cases import board as looking
from bot.services.deadlines import clocks as ticking
from bot.services.follow_up import disputes, rechecks
from bot.services.letters import referrals as letters
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.deadlines import clocks
from storage.follow_up import voices
from storage.letters import referrals, responses
from storage.letters.referrals import Referral
from storage.letters.responses import Response
from storage.people import people
from storage.tx import Tx

ABOUT = "answer"
"""What a coordinator attends to while an answer is written down."""

DAY_MOST = 40
"""Characters of words that may be a day."""

WORDS_MOST = 6000
"""Characters of an answer's text; a longer one is sent as a file."""


def answerable(tx: Tx, by: Person, case_id: int) -> list[Referral]:
    """Return the letters of a case that may be answered, those that wait first. Raise `Refused` if none was sent."""
    del by
    sent = [one for one in referrals.of_case(tx, case_id) if one.state == "sent"]
    if not sent:
        raise Refused("answer-before-letter")
    return sorted(sent, key=lambda one: (not one.open, -one.id))


def begin(tx: Tx, by: Person, referral_id: int) -> Response:
    """Begin to write down an answer to a letter that was sent: what the coordinator sends next belongs to it."""
    found = referrals.get(tx, referral_id)
    if found is None:
        raise NotFound
    if found.state != "sent":
        raise Refused("answer-before-letter")
    looking.home(tx, by)
    response_id = responses.begin(tx, found.id, by.id)
    people.attend(tx, by.id, ABOUT, response=response_id)
    return _now(tx, response_id)


def take(tx: Tx, by: Person, response_id: int, *, words: str | None = None, file: Sent | None = None) -> Response:
    """Take a part of the answer: text is added to what there is, a photo or a scan is kept whole.

    Once it is said what the answer says, a few words are the day that was asked for.
    """
    found = draft(tx, by, response_id)
    if words and file is None and found.says is not None and len(words) <= DAY_MOST:
        return _typed(tx, by, found, words)
    if file is not None:
        letters.paper(tx, by, found.referral, file, found.id)
    if words:
        whole = "\n".join(part for part in (found.words, words) if part)
        if len(whole) > WORDS_MOST:
            raise Refused("words-too-long", most=WORDS_MOST)
        responses.fill(tx, found.id, words=whole)
    return _now(tx, found.id)


def says(tx: Tx, by: Person, response_id: int, what: str) -> Response:
    """Note what it says."""
    found = draft(tx, by, response_id)
    if what not in ANSWERS:
        raise NotFound
    responses.fill(tx, found.id, says=Says(what))
    return _now(tx, found.id)


def promised(tx: Tx, by: Person, response_id: int, day: date | None) -> Response:
    """Note by which day they will do it. Raise `Refused` for no day, or one that is over."""
    found = draft(tx, by, response_id)
    if day is None:
        raise Refused("answer-which-day")
    if day < tx.rules.today(tx.now):
        raise Refused("answer-promise-over")
    responses.fill(tx, found.id, promised_on=day)
    return _now(tx, found.id)


def ground(tx: Tx, by: Person, response_id: int, which: str) -> Response:
    """Note why they refuse."""
    found = draft(tx, by, response_id)
    if which not in tx.rules.catalogue.deadlines.grounds:
        raise NotFound
    responses.fill(tx, found.id, ground=which)
    return _now(tx, found.id)


def forwarded(tx: Tx, by: Person, response_id: int, body: str) -> Response:
    """Note whom they passed it on to."""
    found = draft(tx, by, response_id)
    tx.rules.catalogue.body(body)
    responses.fill(tx, found.id, forwarded_to=body)
    return _now(tx, found.id)


def came(tx: Tx, by: Person, response_id: int, day: date | None) -> Response:
    """Note the day on which it came: with that the answer is complete, and everything that follows is done."""
    found = draft(tx, by, response_id)
    referral = referrals.get(tx, found.referral)
    assert referral is not None
    assert referral.sent_on is not None
    if found.says is None or _lacks(found):
        raise Refused("answer-says-first")
    if day is None:
        raise Refused("answer-which-day")
    if day > tx.rules.today(tx.now):
        raise Refused("answer-to-come")
    if day < referral.sent_on:
        raise Refused("answer-before-sent", on=f"{referral.sent_on:%d.%m.%Y}")
    if not responses.note(tx, found.id, day):
        raise Refused("answer-noted-already")
    people.let_go(tx, by.id, ABOUT)
    noted = _now(tx, found.id)
    _clocks(tx, referral, noted, day)
    for case in referrals.cases(tx, referral.id):
        _carry(tx, by, case, referral, noted)
    return noted


def drop(tx: Tx, by: Person, response_id: int) -> Response:
    """It was no answer after all."""
    found = draft(tx, by, response_id)
    people.let_go(tx, by.id, ABOUT)
    responses.drop(tx, found.id)
    return _now(tx, found.id)


def draft(tx: Tx, by: Person, response_id: int) -> Response:
    """Return an answer that is still being written down. Raise `Refused` for one that is noted, or was dropped.

    Whoever sees its case may go on with it, not only who began.
    """
    del by
    found = responses.get(tx, response_id)
    if found is None:
        raise NotFound
    if found.state != "draft":
        raise Refused("answer-noted-already")
    return found


def card_key(response_id: int) -> str:
    """Return our own name of the message that shows an answer."""
    return f"answer:{response_id}"


def _lacks(found: Response) -> bool:
    """Whether what it says needs something that was not said yet: a day, or another body."""
    promise = found.says is Says.PROMISED and found.promised_on is None
    return promise or (found.says is Says.FORWARDED and found.forwarded_to is None)


def _typed(tx: Tx, by: Person, found: Response, text: str) -> Response:
    today = tx.rules.today(tx.now)
    if found.says is Says.PROMISED and found.promised_on is None:
        return promised(tx, by, found.id, typed_day(text, today, ahead=True))
    return came(tx, by, found.id, typed_day(text, today))


def _clocks(tx: Tx, referral: Referral, noted: Response, day: date) -> None:
    """Stop what was waited for, start what follows: a promise, an extension, another body's own term, our own."""
    assert noted.says is not None
    if noted.says is Says.EXTENDED:
        _extend(tx, referral, day)
        return
    if noted.says in SETTLES:
        referrals.answer(tx, referral.id, day)
        ticking.meet(tx, referral, BY_BODY)
        ticking.meet(tx, referral, BY_US)
    if noted.says is Says.PROMISED and noted.promised_on is not None:
        ticking.promise(tx, referral, day, noted.promised_on)
    elif noted.says is Says.FORWARDED and noted.forwarded_to is not None:
        _forward(tx, referral, noted.forwarded_to, day)
    elif ours := follows(referral.kind, noted.says):
        ticking.begin(tx, referral, ours, day)


def _extend(tx: Tx, referral: Referral, day: date) -> None:
    """A complaint's term is not extended, whatever they write: its clock runs on."""
    rule = EXTENDED_BY.get(referral.kind)
    running = [one for one in clocks.running(tx, referral.id) if one.whose == BY_BODY and not one.promise]
    if rule is None or not running:
        return
    since = running[-1].due_on if referral.kind is Letter.INFO else day
    ticking.meet(tx, referral, BY_BODY)
    ticking.begin(tx, referral, Start(rule), since)


def _forward(tx: Tx, referral: Referral, body: str, day: date) -> None:
    """The new body has its own term, from its receipt (APPC 76(2)): a letter of its own that nobody had to send."""
    entered = registered(day, ticking.days(tx), tx.rules.catalogue.deadlines.office)
    passed = referrals.add(
        tx,
        kind=referral.kind,
        body=body,
        body_area=referral.body_area,
        lang=referral.lang,
        about=referral.id,
        person=referral.person,
        cases=[case.id for case in referrals.cases(tx, referral.id)],
    )
    referrals.send(tx, passed, sent_on=day, way=Way.FORWARDED, registered_on=entered.day, registered=entered.why)
    went = referrals.get(tx, passed)
    assert went is not None
    ticking.begin(tx, went, ANSWERED_BY[went.kind], entered.day)


def _carry(tx: Tx, by: Person, case: Complaint, referral: Referral, noted: Response) -> None:
    """Tell a case of it. A closed one stays closed: the answer is written down all the same."""
    assert noted.says is not None
    try:
        stage = advance(case.stage, Action.ANSWER, by.roles & Role.COORDINATOR)
    except NotAllowed:
        stage = case.stage
    waits = noted.says in (Says.FORWARDED, Says.EXTENDED)  # somebody still has to answer
    if stage is not case.stage and not waits:
        complaints.move(tx, case, stage)
    history.add(tx, case.id, by, "answered", says=noted.says, office=referral.office, local_day=noted.came_on)
    if noted.says is Says.DONE:
        voices.add(tx, case.id, None, Voice.GONE, "authority")
        disputes.settle(tx, case.id)
        _look_again(tx, by, case)
    if case.stage is not Stage.CLOSED or noted.says is Says.DONE:
        reporter.hears(tx, case, "told-answered", response=noted.id)
    coordinators.refresh(tx, case.id)


def _look_again(tx: Tx, by: Person, case: Complaint) -> None:
    """«Done» is looked at by somebody who was there; not while somebody is on the way anyhow."""
    try:
        rechecks.ask(tx, by, case.id, "answer")
    except NotAllowed:
        return


def _now(tx: Tx, response_id: int) -> Response:
    found = responses.get(tx, response_id)
    assert found is not None
    return found
