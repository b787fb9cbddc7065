"""A letter before it is sent: begun from a case or from the letter before it, filled in, printed, left."""

from datetime import timedelta

from bot.domain.cases.lifecycle import Action, Stage
from bot.domain.letters.letters import BY_BODY, LADDER, LANGUAGES, Letter, Next, Says
from bot.domain.people.bodies import Body
from bot.domain.people.roles import Person
from bot.errors import NotFound, Refused
from bot.services.cases import board as looking
from bot.services.cases import decisions
from storage.cases import board
from storage.cases.complaints import Complaint
from storage.deadlines import clocks
from storage.engine import jobs
from storage.letters import referrals, responses
from storage.letters.referrals import Referral
from storage.people import people
from storage.tx import Tx

ABOUT = "letter"
"""What a coordinator attends to while a letter waits for their words, a day, a number or a slip."""

PROSECUTOR = "prosecutor"
"""The body's row whom inaction of the others is told to."""

STEPS = (Next.COMPLAINT, Next.PROSECUTOR, Next.ANEW)
"""Steps of the ladder that are letters."""

CASES_MOST = 12
"""Cases in one letter: with their photos and readings that is some pages already."""

WORDS_MOST = 3000
"""Characters of what a coordinator adds."""

NEAR_M, NEAR_IN = 5000, timedelta(days=60)
"""Cases of the same kind this near and this recent may well go into one letter. Our own guess."""


def begin(tx: Tx, by: Person, case_id: int, kind: str, body: str | None = None) -> Referral:
    """Begin a letter about a case; it is filled in as far as can be known. A draft of the same kind is taken up again.

    Raise `Refused` for a complaint when there is no letter to complain of.
    """
    letter = _kind(kind)
    case = decisions.possible(tx, by, case_id, Action.REFER)
    sent = [one for one in referrals.of_case(tx, case.id) if one.state == "sent"]
    drafts = [one for one in referrals.of_case(tx, case.id) if one.state == "draft" and one.kind is letter]
    if drafts and body is None:
        return drafts[-1]
    about = _complained_of(sent) if letter is Letter.COMPLAINT else None
    if letter is Letter.COMPLAINT and about is None:
        raise Refused("letter-nothing-to-complain-of", number=case.number)
    where = about.body_area if about else case.area
    to = about.body if about else body or _suggested(tx, case, sent, letter)
    lang = about.lang if about else by.lang if by.lang in LANGUAGES else "both"
    cases = [one.id for one in referrals.cases(tx, about.id)] if about else [case.id]
    referral_id = referrals.add(
        tx, kind=letter, body=to, body_area=where, lang=lang, about=about.id if about else None, person=by.id,
        cases=cases,
    )  # fmt: skip
    return now(tx, referral_id)


def next_of(tx: Tx, by: Person, referral_id: int) -> Referral:
    """Begin the next letter of the ladder after this one, as it would be sent, and have it printed.

    Raise `Refused` where nothing but waiting, a look or the court is left.
    """
    before = sent(tx, referral_id)
    step = next_step(tx, before)
    if step is None or step not in STEPS or any(one.state == "sent" for one in referrals.after(tx, before.id)):
        raise Refused("letter-nothing-follows")
    cases = [case for case in referrals.cases(tx, before.id) if case.stage is not Stage.CLOSED]
    if not cases:
        raise Refused("letter-cases-closed")
    waiting = [one for one in referrals.after(tx, before.id) if one.state == "draft"]
    begun = waiting[-1] if waiting else _follow(tx, by, before, step, cases)
    print_(tx, by, begun.id)
    return begun


def next_step(tx: Tx, referral: Referral) -> Next | None:
    """Return the step of the ladder that may be taken after a letter, None while the body still has time.

    A term or a promise that was let go by is silence, whatever was said before; a «done» that is contradicted is empty.
    """
    says = responses.last_says(tx, referral.id)
    broken = any(one.broken_at and not one.met_at and one.whose == BY_BODY for one in clocks.of(tx, referral.id))
    if says is None and not broken:
        return None
    step = LADDER[referral.kind, Says.SILENCE if broken or says is None else says]
    if step is Next.RECHECK and any(case.disputed_at is not None for case in referrals.cases(tx, referral.id)):
        step = LADDER[referral.kind, Says.EMPTY]
    return None if step is Next.WAIT else step


def draft(tx: Tx, by: Person, referral_id: int) -> Referral:
    """Return a letter that can still be changed. Raise `Refused` for one that was sent or dropped."""
    del by
    found = referrals.get(tx, referral_id)
    if found is None:
        raise NotFound
    if found.state != "draft":
        raise Refused("letter-sent-already" if found.state == "sent" else "letter-dropped")
    return found


def look(tx: Tx, by: Person, referral_id: int) -> Referral:
    """Return a letter in whatever state; nothing is asked of its reader any more."""
    found = referrals.get(tx, referral_id)
    if found is None:
        raise NotFound
    looking.home(tx, by)
    people.let_go(tx, by.id, ABOUT)
    return found


def cases_of(tx: Tx, referral_id: int) -> list[Complaint]:
    """Return the cases that a letter is about."""
    return referrals.cases(tx, referral_id)


def bodies(tx: Tx, referral: Referral) -> list[Body]:
    """Return whom a letter may go to: those that answer for its cases first, then all others that take letters."""
    catalogue = tx.rules.catalogue
    kinds = dict.fromkeys(case.kind for case in referrals.cases(tx, referral.id))
    first = [body for kind in kinds if kind in catalogue.kinds for body in catalogue.kind(kind).route]
    ids = dict.fromkeys([*first, *catalogue.bodies])
    return [body for one in ids if (body := catalogue.body(one, referral.body_area)).letters]


def to_body(tx: Tx, by: Person, referral_id: int, body: str) -> Referral:
    """Address it to another body."""
    found = draft(tx, by, referral_id)
    if not tx.rules.catalogue.body(body).letters:
        raise NotFound
    referrals.change(tx, found.id, body=body)
    return now(tx, found.id)


def in_language(tx: Tx, by: Person, referral_id: int, lang: str) -> Referral:
    """Choose what it is written in, and have it printed for a first look."""
    found = draft(tx, by, referral_id)
    if lang not in LANGUAGES:
        raise NotFound
    referrals.change(tx, found.id, lang=lang)
    print_(tx, by, found.id)
    return now(tx, found.id)


def print_(tx: Tx, by: Person, referral_id: int) -> None:
    """Have it printed as it stands now; the text and the PDF come into the chat."""
    people.let_go(tx, by.id, ABOUT)
    jobs.put(tx, "print-letter", referral=referral_id, person=by.id)


def drop(tx: Tx, by: Person, referral_id: int) -> Referral:
    """Leave a draft."""
    found = draft(tx, by, referral_id)
    people.let_go(tx, by.id, ABOUT)
    referrals.drop(tx, found.id)
    return now(tx, found.id)


def near(tx: Tx, referral_id: int) -> list[board.Near]:
    """Return other cases that may well go into the same letter, the nearest first."""
    inside = referrals.cases(tx, referral_id)
    found = board.near(tx, inside[0], radius_m=NEAR_M, within=NEAR_IN, limit=8) if inside else []
    return [one for one in found if one.case.id not in {case.id for case in inside}]


def with_case(tx: Tx, by: Person, referral_id: int, case_id: int) -> Referral:
    """Write another case into it, or take it out again; the last one stays."""
    found = draft(tx, by, referral_id)
    inside = [case.id for case in referrals.cases(tx, found.id)]
    if case_id in inside:
        if len(inside) > 1:
            referrals.drop_case(tx, found.id, case_id)
        return found
    if len(inside) >= CASES_MOST:
        raise Refused("letter-too-many-cases", most=CASES_MOST)
    case = decisions.possible(tx, by, case_id, Action.REFER)
    referrals.add_case(tx, found.id, case.id)
    return found


def ask(tx: Tx, by: Person, referral_id: int, asks: str) -> Referral:
    """From now on what the coordinator sends answers this: «words», «case», «day», «number» or «paper»."""
    found = referrals.get(tx, referral_id)
    if found is None:
        raise NotFound
    if asks in ("words", "case", "day"):
        draft(tx, by, referral_id)
    elif found.state != "sent":
        raise Refused("letter-not-sent-yet")
    looking.home(tx, by)
    people.attend(tx, by.id, ABOUT, referral=referral_id, asks=asks)
    return found


def write(tx: Tx, by: Person, referral_id: int, words: str) -> None:
    """Keep what the coordinator adds, or the questions of a request; it is printed anew."""
    found = draft(tx, by, referral_id)
    if len(words) > WORDS_MOST:
        raise Refused("words-too-long", most=WORDS_MOST)
    referrals.change(tx, found.id, words=words)
    print_(tx, by, found.id)


def _follow(tx: Tx, by: Person, before: Referral, step: Next, cases: list[Complaint]) -> Referral:
    """A complaint goes to the same body, which passes it up; what goes anew goes to one that was not asked yet."""
    kind = Letter.COMPLAINT if step is Next.COMPLAINT else before.kind if step is Next.ANEW else Letter.APPEAL
    body = before.body
    if step is Next.PROSECUTOR and PROSECUTOR in tx.rules.catalogue.bodies:
        body = PROSECUTOR
    elif step is Next.ANEW:
        body = _suggested(tx, cases[0], referrals.of_case(tx, cases[0].id), kind)
    referral_id = referrals.add(
        tx, kind=kind, body=body, body_area=before.body_area, lang=before.lang, about=before.id, person=by.id,
        cases=[case.id for case in cases],
    )  # fmt: skip
    return now(tx, referral_id)


def _suggested(tx: Tx, case: Complaint, sent: list[Referral], letter: Letter) -> str:
    """Return the first body on the case's route that takes letters and has none of this kind yet."""
    catalogue = tx.rules.catalogue
    route = catalogue.kind(case.kind).route if case.kind in catalogue.kinds else ()
    open_to = [one for one in (*route, *catalogue.bodies) if catalogue.bodies[one].letters]
    asked = {one.body for one in sent if one.kind is letter}
    return next((one for one in open_to if one not in asked), open_to[0])


def _complained_of(sent: list[Referral]) -> Referral | None:
    """Return the letter to complain of: the newest one that is no complaint itself."""
    return next((one for one in reversed(sent) if one.kind is not Letter.COMPLAINT), None)


def _kind(kind: str) -> Letter:
    try:
        return Letter(kind)
    except ValueError:
        raise NotFound from None


def now(tx: Tx, referral_id: int) -> Referral:
    """Return the letter as it stands now."""
    found = referrals.get(tx, referral_id)
    assert found is not None
    return found


def sent(tx: Tx, referral_id: int) -> Referral:
    """Return a letter that was sent. Raise `Refused` for one that was not yet."""
    found = referrals.get(tx, referral_id)
    if found is None:
        raise NotFound
    if found.state != "sent":
        raise Refused("letter-not-sent-yet")
    return found
