"""Which files go into a pack, and how they are called: copies, unless whoever sent them agreed to more."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from bot.domain.privacy.audiences import Audience
from bot.services.follow_up import recheck_results
from bot.services.privacy import shown
from handlers.cards.evidence.pack_document.events import role
from handlers.cards.evidence.pack_document.letters import sent
from handlers.cards.letters.text import facts
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.evidence import files
from storage.evidence.files import File
from storage.follow_up import rechecks
from storage.letters import printed_letters

PICTURES = 40
"""Photos printed in the document; all of them are in the ZIP. Our own guess of what is still leafed through."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file for the ZIP: its name there, `path` below DATA_DIR, what the manifest says. `original`: may stay out.

    `silent`: a copy without makers' notes is made of it first.
    """

    name: str
    path: str
    about: dict[str, Any] = field(default_factory=dict)
    original: bool = False
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that stays out of the ZIP: why («private», «lost», «erased»), and its checksum."""

    number: str
    what: str
    why: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for the document: `path` below DATA_DIR, and what stands under it."""

    path: str
    caption: str


@dataclass(slots=True)
class Sorted:
    """Everything of a pack that is a file, sorted by what becomes of it."""

    enclosed: list[Enclosed] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    beside: list[Picture] = field(default_factory=list)


def gather(view: View, cases: list[Complaint], in_full: Container[int], by: Container[int | None]) -> Sorted:
    """Sort the files of the cases.

    `in_full`: the cases of which the residents' originals may go too. `by`: the volunteers whose own may.
    """
    found = Sorted()
    for case in cases:
        for n, file in enumerate(_of(view, case), 1):
            agreed = case.id in in_full if file.check_id is None else file.person_id in by
            _sort(view, found, case, file, f"{case.number}-{n:02}", open_=agreed)
        found.beside += _side_by_side(view, case)
    for case in cases:
        _papers(view, found, case)
    found.enclosed = list({one.name: one for one in found.enclosed}.values())  # a letter may be about several cases
    found.enclosed += [
        Enclosed(f"photos/before-after-{n}.jpg", one.path, {"what": "before and after"})
        for n, one in enumerate(found.beside, 1)
    ]
    return found


def _of(view: View, case: Complaint) -> list[File]:
    of_checks = [file for one in checks.of_case(view.tx, case.id) for file in files.of(view.tx, "check", one.id)]
    return [*files.of(view.tx, "complaint", case.id), *of_checks]


def _sort(view: View, found: Sorted, case: Complaint, file: File, name: str, *, open_: bool) -> None:
    by = "volunteer" if file.check_id is not None else "coordinator" if case.source == "caller" else "resident"
    sent_at = view.tx.rules.local(file.sent_at)
    if file.check_id is None:
        sent_at = shown.moment(view.tx, case, file.sent_at, Audience.PACK).at
    about = {"case": case.number, "by": by, "sent_at": sent_at.isoformat(timespec="seconds")}
    if file.picture and file.shown_path:
        copy = Enclosed(f"photos/{name}-{by}.jpg", f"files/{file.shown_path}", {**about, "copy_of": file.sha256})
        found.enclosed.append(copy)
        found.pictures.append(Picture(copy.path, _caption(view, case, file, by)))
    if file.path is None:
        why = "erased" if file.state == "erased" else "lost"
        found.kept.append(Kept(case.number, file.form, why, file.sha256))
    elif open_:
        taken = {"camera_at": file.taken_at.isoformat()} if file.taken_at else {}
        if files.is_erased(view.tx, file.id):  # its sender asked to be forgotten: what the camera wrote is gone
            taken["without_camera_data"] = file.sha256 or ""
        original = f"originals/{name}-{by}{PurePosixPath(file.path).suffix}"
        found.enclosed.append(Enclosed(original, f"files/{file.path}", {**about, **taken}, original=True))
    else:
        found.kept.append(Kept(case.number, file.form, "private", file.sha256))


def _caption(view: View, case: Complaint, file: File, by: str) -> str:
    """Say of which case, by what kind of person, when and where, with the beginning of the original's checksum.

    Where a resident's camera was is nobody's business: it may have been their home; nor where a volunteer stood at it.
    """
    told = shown.told(view.tx, case)
    at = file.taken if file.check_id is not None and told else None
    if at is None and file.check_id is not None and told:
        check = checks.get(view.tx, file.check_id)
        at = check.arrived if check is not None else None
    return view.words.plain(
        "pack-photo",
        number=case.number,
        by=role(view, by),
        at=view.dated(file.sent_at) if file.check_id is not None else facts.when(view, case, file.sent_at),
        camera=f"{file.taken_at:%d.%m.%Y %H:%M}" if file.taken_at and by != "resident" else "none",
        place=f"{at.lat:.5f}, {at.lon:.5f}" if at is not None else "none",
        sha=(file.sha256 or "–")[:16],
    )


def _side_by_side(view: View, case: Complaint) -> Iterator[Picture]:
    last = rechecks.last_of_case(view.tx, case.id)
    if last is not None and last.drawn:
        caption = view.words.plain("pack-before-after", number=case.number)
        yield Picture(f"drawn/{recheck_results.picture(last.id, view.words.lang)}", caption)


def _papers(view: View, found: Sorted, case: Complaint) -> None:
    """Add slips and answers, as copies. The letters themselves are printed anew where somebody is named in them."""
    for letter in sent(view, case):
        for n, paper in enumerate(printed_letters.papers(view.tx, letter.id), 1):
            what = "slip" if paper.response is None else "answer"
            about = {"case": case.number, "what": what, "letter": letter.id, "copy_of": paper.sha256}
            if paper.path is None:
                found.kept.append(Kept(case.number, what, "lost", paper.sha256))
                continue
            suffix = PurePosixPath(paper.path).suffix
            name = f"answers/letter-{letter.id}-{what}-{n}{suffix}"
            found.enclosed.append(Enclosed(name, f"files/{paper.path}", about, silent=True))
