"""What a resident adds to a case that was sent long ago: photos, recordings, words; also by a reply to its news."""

import re
from datetime import timedelta

from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.errors import NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.evidence import evidence, quotas
from bot.services.intake import rate_limits
from bot.services.intake.intake import WORDS_MAX
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.engine import outbox
from storage.intake import additions
from storage.people import people
from storage.tx import Tx, stamp

ABOUT = "more"
"""What the person attends to meanwhile."""

WAITS = timedelta(minutes=30)
"""So long after «add» or the last addition a message belongs to the case; later it may well be something new."""

ONE_VISIT = timedelta(minutes=10)
"""What is added within this time is one line of the history."""

_KEY = re.compile(r"(?:told|voice|more):(\d+)(?::.*)?")


def own(tx: Tx, by: Person, case_id: int) -> Complaint:
    """Return the person's own case. Raise `NotFound` if it is not theirs."""
    case = complaints.get(tx, case_id)
    if case is None or case.reporter != by.id:
        raise NotFound
    return case


def attend(tx: Tx, by: Person, case_id: int) -> Complaint:
    """From now on what the person sends belongs to this case, for a while."""
    case = own(tx, by, case_id)
    people.attend(tx, by.id, ABOUT, case=case.id, until=stamp(tx.now + WAITS))
    return case


def done(tx: Tx, by: Person, case_id: int) -> None:
    """That was all."""
    own(tx, by, case_id)
    people.let_go(tx, by.id, ABOUT)


def add(
    tx: Tx,
    by: Person,
    case_id: int,
    *,
    words: str | None = None,
    place: Place | None = None,
    file: Sent | None = None,
) -> None:
    """Add what a message brought. A place is written down in words: the case's own point is not moved by it.

    Raise `Refused` for words beyond what one case may have.
    """
    rate_limits.hears(tx, by)
    case = own(tx, by, case_id)
    said = [words] if words else []
    if place is not None:
        said.append(
            "📍 " + ", ".join(part for part in (f"{place.point.lat:.5f}, {place.point.lon:.5f}", place.words) if part)
        )
    if said:
        if file is None and len(case.words or "") + len(said[0]) > WORDS_MAX:
            raise Refused("draft-words-full", most=WORDS_MAX)
        additions.words(tx, case.id, "\n".join(said))
    if file is not None:
        evidence.add(tx, by, "complaint", case.id, file)
        quotas.thanks_for_files(tx, by)
    last = history.last(tx, case.id)
    if last is None or last.what != "added" or last.at < tx.now - ONE_VISIT:
        history.add(tx, case.id, by, "added", as_role="resident")
    if by.attention is not None and by.attention.about == ABOUT:
        attend(tx, by, case.id)
    lead = case.joined_to or case.id
    coordinators.refresh(tx, lead)
    if (check := checks.open_of_case(tx, lead)) is not None:
        outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)


def replied_to(tx: Tx, by: Person, message_id: int) -> int | None:
    """Return the person's own case that a message of ours was about, None for any other message."""
    assert by.telegram_id is not None
    key = outbox.key_of(tx, by.telegram_id, message_id) or ""
    if key.startswith("draft:"):
        case = complaints.of_draft(tx, int(key.removeprefix("draft:")))
    else:
        named = _KEY.fullmatch(key)
        shown = outbox.shown_as_my(tx, by.telegram_id) if key == "my" else int(named[1]) if named else None
        case = None if shown is None else complaints.get(tx, shown)
    return case.id if case is not None and case.reporter == by.id else None
