"""What comes when a check is over: the connection was poor, or something was forgotten. Kept beside what is sealed."""

import re
from datetime import datetime, timedelta

from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person, Role
from bot.domain.places.points import distance_m, is_null_island
from bot.errors import NotFound, Refused
from bot.services.checks.checks import Understanding
from bot.services.checks.measuring import measure
from bot.services.evidence import evidence
from bot.services.news import coordinators
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks, late_notes
from storage.checks.checks import Check
from storage.engine import outbox
from storage.intake import drafts
from storage.people import people
from storage.tx import Tx, moment, stamp

ABOUT = "late"
"""What the volunteer attends to meanwhile."""

WITHIN = timedelta(days=1)
"""So long after the verdict something may still be added."""

STILL = timedelta(minutes=30)
"""So soon after the verdict, or after the last addition, a message belongs to the check by itself. Our own guess."""

ONE_VISIT = timedelta(minutes=10)
"""What is added within this time is one line of the history."""

_KEY = re.compile(r"check:(\d+)")


def attend(tx: Tx, by: Person, check_id: int) -> Check:
    """«Add something»: what is sent next is added to this check. Raise `Refused` when it is too late for that."""
    check, _ = _mine(tx, by, check_id)
    people.attend(tx, by.id, ABOUT, check=check.id, until=stamp(tx.now + STILL))
    return check


def meant(tx: Tx, by: Person, at: datetime) -> int | None:
    """Return the check that a message sent at that moment belongs to though its verdict is given, None for none.

    What was sent while the check was going on is its own whenever it comes; what was sent soon after it only if the
    person has no report in hand.
    """
    for check in checks.done_of(tx, by.id):
        assert check.ended_at is not None
        if check.ended_at + WITHIN < tx.now or at < check.accepted_at.replace(microsecond=0):
            continue
        if check.travelled(at) or (at <= check.ended_at + STILL and drafts.open_of(tx, by.id) is None):
            return check.id
    return None


def take(
    tx: Tx,
    by: Person,
    *,
    at: datetime,
    place: Place | None = None,
    file: Sent | None = None,
    words: str | None = None,
) -> tuple[int, Understanding] | None:
    """Add a message to the check it is meant for; return that check's id and what became of it, None for none.

    For somebody who attends to nothing, or to another check that they took only after the message was sent.
    """
    attended = checks.get(tx, int(by.attention.args["check"])) if by.attention else None
    if attended is not None and attended.accepted_at.replace(microsecond=0) <= at:
        return None
    check_id = meant(tx, by, at)
    return None if check_id is None else (check_id, add(tx, by, check_id, at=at, place=place, file=file, words=words))


def replied_to(tx: Tx, by: Person, message_id: int) -> Check | None:
    """Return the reader's own check whose card a message is a reply to, None for any other message."""
    key = outbox.key_of(tx, by.telegram_id or 0, message_id)
    found = _KEY.fullmatch(key or "")
    check = checks.get(tx, int(found[1])) if found else None
    return check if check is not None and check.person == by.id and check.state != "given_back" else None


def over(tx: Tx, _by: Person, until: str) -> bool:
    """Whether the time of «add something» is up: what comes now may well be something new."""
    return moment(until) < tx.now


def add(
    tx: Tx,
    by: Person,
    check_id: int,
    *,
    at: datetime,
    place: Place | None = None,
    file: Sent | None = None,
    words: str | None = None,
) -> Understanding:
    """Add to a check that is done; `at`: when it was sent. What is sealed stays as it is."""
    check, case = _mine(tx, by, check_id)
    at = min(at, tx.now)
    twice = file is not None and evidence.add(tx, by, "check", check.id, file, at=at, late=True) is None
    if place is not None:
        late_notes.add(tx, check.id, at, _where(place, case))
    read = measure(tx, by, check, words, late=at) if words else None
    if read is not None and read.note:
        late_notes.add(tx, check.id, at, read.note)
    if by.attention and by.attention.about == ABOUT:
        people.attend(tx, by.id, ABOUT, check=check.id, until=stamp(tx.now + STILL))
    _write_down(tx, by, case)
    coordinators.refresh(tx, case.id)
    if read is None:
        return Understanding(twice=twice and checks.tell_twice(tx, check.id))
    return Understanding(read.kept, read.problems, None, read.note is not None)


def _mine(tx: Tx, by: Person, check_id: int) -> tuple[Check, Complaint]:
    check = checks.get(tx, check_id)
    if check is None or check.person != by.id or not by.may(Role.VOLUNTEER):
        raise NotFound("check-not-yours")
    if check.ended_at is None or check.state != "done" or check.ended_at + WITHIN < tx.now:
        raise Refused("late-too-late")
    case = complaints.get(tx, check.case)
    assert case is not None
    return check, case


def _where(place: Place, case: Complaint) -> str:
    """A place as words: the arrival of a sealed check is not moved by it."""
    written = f"📍 {place.point.lat:.5f}, {place.point.lon:.5f}"
    if case.point is None or is_null_island(place.point):
        return written
    return f"{written} ↔ {round(distance_m(place.point, case.point))} m"


def _write_down(tx: Tx, by: Person, case: Complaint) -> None:
    last = history.last(tx, case.id)
    if last is None or last.what != "late" or last.person_id != by.id or tx.now - last.at > ONE_VISIT:
        history.add(tx, case.id, by, "late", as_role="volunteer")
