"""Evidence as it comes in: written down at once, fetched afterwards; what cannot be opened is told to its sender."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.cases.lifecycle import Verdict
from bot.domain.evidence import natures
from bot.domain.evidence.files import Sent
from bot.domain.people.roles import Person
from bot.services.evidence import camera_data, quotas
from storage.checks import checks
from storage.engine import jobs, outbox
from storage.evidence import files
from storage.evidence.files import File, Owner
from storage.intake import drafts
from storage.tx import Tx

FETCHABLE = 20 * 1024 * 1024
"""Bytes: what Telegram hands over to a bot. A larger file can only be sent on by its `file_id`."""

NOT_KEPT = 0
"""No file's id: there were too many today."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file on our disk; paths are below DATA_DIR/files. `shown_path`: what others may see of a picture.

    `taken_at`, `taken` (lat, lon): what the camera wrote, its local time. `broken`: the sentence that says why
    nobody can open it. `nature`: what its first bytes say it is.
    `bare_sha256`: of it without what the camera wrote, None where that cannot be taken out.
    """

    path: str
    sha256: str
    shown_path: str | None = None
    taken_at: datetime | None = None
    taken: tuple[float, float] | None = None
    broken: str | None = None
    nature: str = ""
    bare_sha256: str | None = None


TELLING = frozenset({"voice", "video_note", "audio"})
"""Forms that are a voice or a face: of somebody forgotten nothing of them stays."""


def add(
    tx: Tx, by: Person, owner: Owner, owner_id: int, sent: Sent, *, at: datetime | None = None, late: bool = False
) -> int | None:
    """Keep a file with a draft, a case or a check and have it fetched; return its id, None if it is there already.

    One more than its sender may send in a day is not kept, which they are told: `NOT_KEPT` is returned.

    `at`: when it was sent, if not now. `late`: the check was over.

    One over `FETCHABLE` is kept too, by its `file_id` alone: its state is «lost» from the beginning.
    """
    fetched = (sent.size or 0) <= FETCHABLE
    if not quotas.takes_file(tx, by, (sent.size or 0) if fetched else 0):
        return NOT_KEPT
    row_id = files.add(tx, owner, owner_id, by.id, sent, at=at, late=late)
    if row_id is None:
        return None
    if fetched:
        jobs.put(tx, "fetch-file", file=row_id)
    else:
        files.spoil(tx, row_id, "lost")
    return row_id


def to_fetch(tx: Tx, row_id: int) -> File | None:
    """Return the file if it is still to be fetched: not fetched before, and its draft not cancelled."""
    file = files.get(tx, row_id)
    if file is None or file.state != "waiting":
        return None
    draft = drafts.get(tx, file.draft_id) if file.draft_id is not None and file.complaint_id is None else None
    return None if draft is not None and draft.state == "cancelled" and not draft.aside else file


def fetch_again(tx: Tx, draft_id: int) -> None:
    """Have what is still missing of a draft fetched: it was cancelled for a while."""
    for file in files.of(tx, "draft", draft_id):
        if file.state == "waiting":
            jobs.put(tx, "fetch-file", file=file.id)


def keep(tx: Tx, file: File, kept: Kept) -> None:
    """The file is on our disk; one that nobody can open is told to its sender, and its original stays all the same."""
    if file.check_id is not None and _again(tx, file, kept.sha256):
        return
    forgotten = file.person_id is None
    lat, lon = kept.taken if kept.taken is not None and not forgotten else (None, None)
    files.keep(
        tx,
        file.id,
        sha256=kept.sha256,
        path=kept.path,
        bare_sha256=kept.bare_sha256,
        shown_path=kept.shown_path,
        nature=kept.nature,
        taken_at=kept.taken_at,
        taken_lat=lat,
        taken_lon=lon,
    )
    if kept.taken is not None or kept.taken_at is not None:
        camera_data.fetched(tx, file)
    if kept.broken is not None:
        _spoil(tx, file, "broken", kept.broken)
    else:
        _known_by_now(tx, file, kept)
    _forgotten_meanwhile(tx, file)


def _known_by_now(tx: Tx, file: File, kept: Kept) -> None:
    """Say it where we cannot show it, and show it otherwise than was meant before its content was known."""
    if (kind := natures.unseen(kept.nature)) is not None and file.person_id is not None:
        outbox.put(tx, file.person_id, "file-no-preview", key="file-no-preview", mode="repost", format=kind)
    now = files.get(tx, file.id)
    if now is not None and (now.picture, now.labelled) != (file.picture, file.labelled):
        _look_anew(tx, now)


def to_bare(tx: Tx, row_id: int) -> File | None:
    """Return a file of somebody forgotten that still holds all that its camera wrote; None for any other."""
    file = files.get(tx, row_id)
    return (
        file if file is not None and file.state in ("kept", "broken", "lost") and files.is_erased(tx, row_id) else None
    )


def bared(tx: Tx, file: File, path: str | None) -> None:
    """Of a file whose sender is forgotten only this is on our disk now (None: nothing); Telegram's own copy is let go.

    A photo of Telegram's has lost what the camera wrote before it came to us.
    """
    files.bared(tx, file.id, path or file.shown_path, telegram=file.form == "photo")
    gone = [one for one in (file.path,) if one is not None and one not in (path, file.shown_path)]
    if gone:
        jobs.put(tx, "drop-files", paths=gone)


def before(tx: Tx, case_id: int) -> File | None:
    """Return the picture that shows best how it was: where to stand when it is looked at again. None for none.

    The first one of the last check that confirmed it, else of any check that is done, else the resident's; one with
    a place of its own comes before one without, and one that is on our disk before one that is only with Telegram.
    """
    done = [check for check in reversed(checks.of_case(tx, case_id)) if check.state == "done"]
    done.sort(key=lambda check: check.verdict is not Verdict.CONFIRMED)
    for sent in (*(files.of(tx, "check", check.id) for check in done), files.of_episode(tx, case_id)):
        pictures = [file for file in sent if file.picture and file.state in ("kept", "waiting")]
        if pictures:
            return min(pictures, key=lambda file: (file.state != "kept", file.taken is None))
    return None


def _again(tx: Tx, file: File, sha256: str) -> bool:
    """The very same picture came to a check under another name: of an open check it is taken away, and told once."""
    assert file.check_id is not None
    if file.late or not files.same(tx, file, sha256):
        return False
    check = checks.get(tx, file.check_id)
    if check is None or check.state != "open":
        return False
    files.drop(tx, file.id)
    if checks.tell_twice(tx, check.id):
        outbox.put(tx, to=file.person_id, say="check-twice")
    outbox.put(tx, check.person, "check", key=f"check:{check.id}", mode="edit", check=check.id)
    return True


def lose(tx: Tx, file: File) -> None:
    """Telegram does not give us the file: it is larger than it said, or too old."""
    _spoil(tx, file, "lost", "file-lost")
    _forgotten_meanwhile(tx, file)


def _forgotten_meanwhile(tx: Tx, file: File) -> None:
    """Have done with a file whose sender asked to be forgotten while it was on its way what is done with the others."""
    if files.is_erased(tx, file.id):
        jobs.put(tx, "bare-files", files=[file.id])


def _look_anew(tx: Tx, file: File) -> None:
    """The file is a picture after all, or none: whoever has its card before them sees that."""
    draft = drafts.get(tx, file.draft_id) if file.draft_id is not None else None
    if draft is not None and draft.state == "open":
        outbox.put(tx, draft.person, "draft", key=f"draft:{draft.id}", mode="edit", draft=draft.id)
    check = checks.get(tx, file.check_id) if file.check_id is not None else None
    if check is not None and check.state == "open":
        outbox.put(tx, check.person, "check", key=f"check:{check.id}", mode="edit", check=check.id)


def give_up(tx: Tx, row_id: int) -> None:
    """Fetching it was tried often enough, or the process died of it: what Telegram has of it is all there is."""
    file = to_fetch(tx, row_id)
    if file is not None:
        _spoil(tx, file, "lost", "file-given-up")


def _spoil(tx: Tx, file: File, state: Literal["broken", "lost"], say: str) -> None:
    files.spoil(tx, file.id, state)
    outbox.put(tx, to=file.person_id, say=say)
    draft = drafts.get(tx, file.draft_id) if file.draft_id is not None else None
    if draft is not None and draft.state == "open":
        outbox.put(tx, to=file.person_id, say="draft", key=f"draft:{draft.id}", mode="repost", draft=draft.id)
