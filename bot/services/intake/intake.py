"""A complaint on its way in: a draft that fills up in any order, and is sent once."""

from datetime import datetime

from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.domain.places.points import Point, is_null_island
from bot.domain.privacy.consents import VERSIONS
from bot.errors import NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.evidence import camera_data, evidence, quotas
from bot.services.intake import episodes, neighbours, rate_limits
from bot.services.news import coordinators
from bot.services.places import placing
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.evidence import files
from storage.intake import drafts
from storage.intake.drafts import Draft
from storage.intake.episodes import Near
from storage.people import people
from storage.privacy import consents, contacts
from storage.tx import Tx, stamp

WORDS_MAX = 30_000
"""Characters that the words of one complaint may have; Telegram's messages of 4096 are joined."""

ASIDE_MOST = 5
"""Reports that one person may have put aside."""


class NoPlace(Refused):
    """A place is wanted; the draft can be sent without one, if that is said on purpose."""

    say = "draft-needs-place"

    def __init__(self, draft_id: int) -> None:
        self.draft_id = draft_id
        super().__init__()


class NotAgreed(Refused):
    """Before the first report somebody says yes to what is done with it: the card asks, and nothing is sent yet."""

    say = "draft-agree-first"

    def __init__(self, draft_id: int) -> None:
        self.draft_id = draft_id
        super().__init__()


class Alike(Refused):
    """Open cases near in space and time may be the same event: the card asks, and nothing is sent yet.

    `pictured`: there is a picture to decide by. `gone`: the one that was chosen is closed by now.
    """

    say = "alike-first"

    def __init__(self, draft_id: int, *, pictured: bool = False, gone: bool = False) -> None:
        self.draft_id = draft_id
        self.pictured = pictured
        self.gone = gone
        super().__init__("alike-gone" if gone else None)


def begin(tx: Tx, by: Person, message_id: int | None = None, words: str | None = None) -> int:
    """Return the person's open draft, a new one if there is none; their next messages belong to it."""
    if by.attention is not None:
        people.let_go(tx, by.id)
    return add(tx, by, at=tx.now, message_id=message_id, words=words)


def add(
    tx: Tx,
    by: Person,
    *,
    at: datetime,
    message_id: int | None = None,
    words: str | None = None,
    place: Place | None = None,
    file: Sent | None = None,
) -> int:
    """Add what a message brought to the open draft (or a new one); return its id. `at`: Telegram's date of it.

    Raise `Refused` for words beyond `WORDS_MAX`, `Again` for the very same words once more.
    """
    rate_limits.hears(tx, by)
    draft = _current(tx, by, at, message_id)
    if words is not None and place is None and file is None and rate_limits.repeats(tx, draft, words):
        raise rate_limits.Again
    if words is not None:
        # The words under a picture are short, and are taken in any case: the picture must not be lost with them.
        if file is None and len(draft.words or "") + len(words) > WORDS_MAX:
            raise Refused("draft-words-full", most=WORDS_MAX)
        rest = placing.hear(tx, draft, words, by.lang or by.guess, message_id) if place is None else words
        if rest is not None:
            drafts.add_words(tx, draft.id, rest, message_id)
    if place is not None:
        placing.put(tx, draft.id, place, message_id)
    if file is not None:
        evidence.add(tx, by, "draft", draft.id, file)
        quotas.thanks_for_files(tx, by)
    return draft.id


def choose(tx: Tx, by: Person, kind: str, message_id: int | None = None) -> int:
    """Say what kind of problem it is; return the draft's id."""
    draft = pressed(tx, by, message_id)
    if kind not in tx.rules.catalogue.kinds:
        raise Refused("press-stale")
    drafts.set_kind(tx, draft.id, kind)
    return draft.id


def choose_place(tx: Tx, by: Person, place_id: int, message_id: int | None = None) -> int:
    """One of the places offered for the person's words is meant; return the draft's id."""
    return placing.choose(tx, pressed(tx, by, message_id), place_id)


def use_taken(tx: Tx, by: Person, file_id: int, message_id: int | None = None) -> int:
    """Where and when a picture was taken counts; return the draft's id."""
    return camera_data.use(tx, pressed(tx, by, message_id), file_id)


def leave_taken(tx: Tx, by: Person, file_id: int, message_id: int | None = None) -> int:
    """Where and when the pictures were taken does not count; return the draft's id."""
    return camera_data.leave(tx, pressed(tx, by, message_id), file_id)


def send(
    tx: Tx, by: Person, message_id: int | None = None, *, without_place: bool = False, separate: bool = False
) -> Complaint:
    """Make a case of the person's open draft, number it and have volunteers called; the card becomes the receipt.

    Raise `NotAgreed` before whoever reports has agreed, `NoPlace` when it could be sent without one, `Alike` when it
    may be part of a case there is (not if it is said to be `separate`), `Refused` when too little is said.
    """
    draft = pressed(tx, by, message_id)
    if draft.kind is None:
        raise Refused("draft-needs-kind")
    _see_agreed(tx, draft)
    sited = placed(draft.point)
    if not sited:
        if not draft.words and not files.of(tx, "draft", draft.id):
            raise Refused("draft-needs-more")
        if not without_place:
            raise NoPlace(draft.id)
    elif not separate and (found := alike(tx, draft)):
        raise Alike(draft.id, pictured=episodes.pictured(tx, found))
    case = _number(tx, by, draft, draft.kind)
    if sited:
        coordinators.received(tx, case)
        dispatch.call(tx, case)
        neighbours.plan(tx, case)
    else:
        dispatch.nobody(tx, case, "no-point")
    return case


def join(tx: Tx, by: Person, case_id: int, message_id: int | None = None) -> Complaint:
    """«The same: I am a witness too»: number the draft, and join it to that case, or to the one that leads it by now.

    Raise `NotAgreed` as `send` does, `Alike` if it is closed meanwhile, or nothing the draft may be part of.
    """
    draft = pressed(tx, by, message_id)
    _see_agreed(tx, draft)
    chosen = complaints.get(tx, case_id)
    lead = chosen and (chosen.joined_to or chosen.id)
    into = next((one.case for one in alike(tx, draft, limit=50) if one.case.id == lead), None)
    if into is None or draft.kind is None:
        raise Alike(draft.id, gone=True)
    case = _number(tx, by, draft, draft.kind)
    episodes.witness(tx, by, case, into)
    return case


def agree(tx: Tx, by: Person, version: int, message_id: int | None = None) -> None:
    """«Agree»: kept once, before the first report; of a caller, to whom it was said, the coordinator notes it.

    Raise `NotAgreed` for another text (`version`) than the one that stands now: they are shown that first.
    """
    draft = pressed(tx, by, message_id)
    if version != VERSIONS["report"]:
        raise NotAgreed(draft.id)
    if draft.caller is None:
        consents.give(tx, by.id, "report")
    else:
        consents.give(tx, draft.caller, "report", noted_by=by.id)


def agreed(tx: Tx, draft: Draft) -> bool:
    """Whether whoever reports has agreed to what is done with a report."""
    return consents.given(tx, draft.person if draft.caller is None else draft.caller, "report")


def alike(tx: Tx, draft: Draft, limit: int = episodes.SHOWN) -> list[Near]:
    """Return the open cases that a draft may be part of, the nearest first; none while its kind or place is unknown."""
    if draft.kind is None or draft.point is None or not placed(draft.point):
        return []
    return episodes.alike(tx, draft.kind, draft.point, draft.signalled_at, limit)


def cancel(tx: Tx, by: Person, message_id: int | None = None) -> int:
    """Put the draft aside; nothing of it is sent. Return its id."""
    draft = pressed(tx, by, message_id)
    drafts.end(tx, draft.id, "cancelled")
    if by.attention is not None and by.attention.about == "contact":
        people.let_go(tx, by.id)
    return draft.id


def another(tx: Tx, by: Person, message_id: int | None) -> tuple[int, int]:
    """Put the report at hand aside and begin another; return the ids of both. Raise `Refused` if many lie aside."""
    draft = pressed(tx, by, message_id)
    if len(drafts.aside(tx, by.id)) >= ASIDE_MOST:
        raise Refused("aside-enough", most=ASIDE_MOST)
    drafts.put_aside(tx, draft.id)
    return draft.id, begin(tx, by, message_id)


def take_back(tx: Tx, by: Person, draft_id: int, message_id: int | None = None) -> int | None:
    """Open a cancelled draft again, as if nothing had happened; return the id of the one put aside for it, if any.

    Its card comes below `message_id` then, so that no button above speaks for it.
    """
    at_hand = drafts.open_of(tx, by.id)
    if at_hand is not None and at_hand.id != draft_id:
        drafts.put_aside(tx, at_hand.id)
    if not drafts.reopen(tx, draft_id, by.id, None if at_hand is None else message_id):
        raise Refused("draft-not-taken-back")
    evidence.fetch_again(tx, draft_id)
    return None if at_hand is None else at_hand.id


def placed(point: Point | None) -> bool:
    """Whether somebody can go there; 0°, 0° is what a phone sends that does not know where it is."""
    return point is not None and not is_null_island(point)


def pressed(tx: Tx, by: Person, message_id: int | None) -> Draft:
    """Return the open draft that a press under `message_id` is about.

    The same button may be pressed twice, and days later: raise `Refused` with what became of the draft it stood under.
    """
    draft = drafts.open_of(tx, by.id)
    if draft is not None and (message_id is None or (draft.after_message or 0) < message_id):
        return draft
    ended = drafts.last_ended(tx, by.id, message_id)
    if ended is None:
        raise Refused("press-stale")
    if ended.state == "cancelled":
        raise Refused("draft-aside-already" if ended.aside else "draft-cancelled-already")
    case = complaints.of_draft(tx, ended.id)
    if case is None:
        raise NotFound
    raise Refused("draft-sent-already", number=case.number)


def _see_agreed(tx: Tx, draft: Draft) -> None:
    if not agreed(tx, draft):
        raise NotAgreed(draft.id)


def _current(tx: Tx, by: Person, at: datetime, message_id: int | None) -> Draft:
    draft = drafts.open_of(tx, by.id)
    if draft is None:
        drafts.begin(tx, by.id, signalled_at=at, after_message=message_id)
        draft = drafts.open_of(tx, by.id)
        assert draft is not None
    elif at < draft.signalled_at:
        drafts.spoken_of(tx, draft.id, at)
    return draft


def _number(tx: Tx, by: Person, draft: Draft, kind: str) -> Complaint:
    """Make the draft a case, and its card the receipt."""
    rate_limits.hears(tx, by)
    if draft.caller is None:
        rate_limits.may_send(tx, by)
    drafts.end(tx, draft.id, "sent")
    case = _take_in(tx, by, draft, kind)
    if by.attention is not None and by.attention.about == "contact":
        people.let_go(tx, by.id)
    outbox.put(tx, to=by.id, say="draft", key=f"draft:{draft.id}", mode="edit", draft=draft.id)  # before any news of it
    coordinators.warned(tx, case)
    return case


def _take_in(tx: Tx, by: Person, draft: Draft, kind: str) -> Complaint:
    line = tx.rules.catalogue.line_of(kind)
    reporter = by.id if draft.caller is None else draft.caller
    case_id = complaints.add(
        tx,
        number=complaints.public_number(tx, line.prefix),
        line=line.id,
        kind=kind,
        draft_id=draft.id,
        reporter=reporter,
        contact=draft.contact and contacts.of(tx, reporter) is not None,
        source="chat" if draft.caller is None else "caller",
        words=draft.words,
        point=draft.point,
        accuracy_m=draft.accuracy_m,
        place_words=draft.place_words,
        area=draft.area,
        district=draft.district,
        signalled_at=draft.signalled_at,
    )
    files.hand_over(tx, draft.id, case_id)
    history.add(tx, case_id, by, "received", as_role="resident" if draft.caller is None else "coordinator")
    if draft.seen_at is not None:
        complaints.set_seen(tx, case_id, draft.seen_at)
        history.add(tx, case_id, by, "seen", as_role="resident", at=stamp(draft.seen_at))
    case = complaints.get(tx, case_id)
    assert case is not None
    return case
