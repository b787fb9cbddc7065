"""What a camera wrote into a picture sent as a file: its place and time are offered for the draft, never just used."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.catalogue.rules import Rules
from bot.domain.evidence.files import Place
from bot.domain.places.points import Point, distance_m, is_null_island
from bot.errors import Refused
from bot.services.places import placing
from storage.engine import outbox
from storage.evidence import files
from storage.evidence.files import File
from storage.intake import drafts
from storage.intake.drafts import Draft
from storage.tx import Tx

APART_M = 50.0
"""Nearer than that the picture says the same as the point."""
EARLIER = timedelta(minutes=10)
"""Closer than that to when the person first spoke of it, the picture's time tells nothing new."""
WRONG_CLOCK = timedelta(minutes=10)
"""A picture from further ahead than that was taken with a clock that is wrong."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one picture says that the draft does not: its place, its moment, or both.

    `apart_m`: how far from the draft's point, None if it has none.
    """

    file: int
    point: Point | None
    apart_m: float | None
    at: datetime | None


def offered(rules: Rules, draft: Draft, evidence: Iterable[File], now: datetime) -> Taken | None:
    """Return what the first picture says that tells something new and was not answered yet, None for nothing."""
    for file in evidence:
        if file.taken_used is None and (file.taken is not None or file.taken_at is not None):
            point, apart_m = _where(draft, file)
            at = _when(rules, draft, file, now)
            if point is not None or at is not None:
                return Taken(file.id, point, apart_m, at)
    return None


def fetched(tx: Tx, file: File) -> None:
    """A picture is on our disk: if it says something new, the draft's card asks about it."""
    draft = drafts.get(tx, file.draft_id) if file.draft_id is not None else None
    kept = files.get(tx, file.id)
    if draft is None or kept is None or draft.state != "open":
        return
    if offered(tx.rules, draft, [kept], tx.now) is not None:
        outbox.put(tx, to=draft.person, say="draft", key=f"draft:{draft.id}", mode="edit", draft=draft.id)


def use(tx: Tx, draft: Draft, file_id: int) -> int:
    """The picture is right; return the draft's id. Raise `Refused` if that is not asked any more."""
    taken = _asked(tx, draft, file_id)
    if taken.point is not None:
        placing.put(tx, draft.id, Place(taken.point))
    if taken.at is not None:
        drafts.set_seen(tx, draft.id, taken.at)
    files.answer_taken(tx, draft.id, file_id, used=True)
    return draft.id


def leave(tx: Tx, draft: Draft, file_id: int) -> int:
    """The picture is not to be gone by, and no other of this draft either; return the draft's id."""
    _asked(tx, draft, file_id)
    files.answer_taken(tx, draft.id, None, used=False)
    return draft.id


def _asked(tx: Tx, draft: Draft, file_id: int) -> Taken:
    taken = offered(tx.rules, draft, files.of(tx, "draft", draft.id), tx.now)
    if taken is None or taken.file != file_id:
        raise Refused("press-stale")
    return taken


def _where(draft: Draft, file: File) -> tuple[Point | None, float | None]:
    if file.taken is None or is_null_island(file.taken):
        return None, None
    if draft.point is None or is_null_island(draft.point):
        return file.taken, None
    apart_m = distance_m(draft.point, file.taken)
    return (file.taken, apart_m) if apart_m >= max(APART_M, draft.accuracy_m or 0) else (None, None)


def _when(rules: Rules, draft: Draft, file: File, now: datetime) -> datetime | None:
    if file.taken_at is None or draft.seen_at is not None:
        return None
    at = file.taken_at.replace(tzinfo=rules.zone)
    return at if at <= draft.signalled_at - EARLIER and at <= now + WRONG_CLOCK else None
