"""Making an evidence pack: read in one look at the database, then printed and packed in a process apart."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

from bot.adapters.marks import MapPoint
from bot.domain.evidence.packs import MOST, too_much
from bot.i18n import words
from handlers.cards.evidence.pack_document import compose, letters
from handlers.cards.evidence.pack_document.compose import Composed
from handlers.cards.evidence.pack_document.enclosed import PICTURES, Enclosed, Picture
from handlers.cards.letters.text import facts
from handlers.cards.view import View
from handlers.jobs import print_letter
from handlers.jobs.print_letter import STATES, Sheet
from storage.cases.chain import Head
from storage.evidence import packs
from storage.letters import printed_letters
from storage.letters.printed_letters import Printed
from storage.tx import Tx

ROOM = 3_000_000
"""Bytes kept free in an archive for all that is not an original."""


NAME = 44
"""Characters of a file's name that the document has room for."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that is needed to make a pack without the database. `sheets`: letters to be printed anew, by their name."""

    composed: Composed
    points: list[MapPoint]
    area: str
    sheets: dict[str, Sheet]
    at: datetime


@dataclass(frozen=True, slots=True)
class Made:
    """A pack on the disk. `sha256`: of its MANIFEST.txt; `left`: names of files that were too large."""

    document: Path
    archive: Path
    sha256: str
    files: int
    left: list[str]


def gather(tx: Tx, pack_id: int, head: Head) -> Gathered:
    """Read everything of a pack. `head`: the history's newest hash, which is told in it."""
    pack = packs.get(tx, pack_id)
    assert pack is not None
    view = View(tx, words(pack.wish.lang), None, {})
    composed = compose.pack(view, pack, head)
    verdicts = {case.id: case.verdict for case in composed.cases}
    points = [
        print_letter.map_point(spot, STATES[verdicts.get(case.joined_to or case.id)])
        for case, spot in facts.spots(view, composed.cases)
    ]
    areas = tx.rules.catalogue.areas
    area = next((case.area for case in composed.cases if case.area in areas), None) or next(iter(areas))
    sheets: dict[str, Sheet] = {}
    for case in composed.cases:
        for referral in letters.sent(view, case):
            printed = printed_letters.newest(tx, referral.id)
            if printed is not None:
                _letter(tx, printed, composed, sheets)
    return Gathered(composed, points, area, sheets, tx.rules.local(tx.now))


def _letter(tx: Tx, printed: Printed, composed: Composed, sheets: dict[str, Sheet]) -> None:
    """Take a letter as it was sent; one that names somebody who is not named here is printed anew without them."""
    name = f"letters/letter-{printed.referral}.pdf"
    if printed.path is None or printed_letters.named(tx, printed.referral).keys() - composed.named:
        sheets[name] = print_letter.gather(tx, printed.id, composed.named)
    elif all(one.name != name for one in composed.files.enclosed):
        about = {"what": "letter", "letter": printed.referral, "sha256_sent": printed.sha256}
        composed.files.enclosed.append(Enclosed(name, f"files/{printed.path}", about))


def make(folder: Path, data_dir: Path, found: Gathered, most: int | None = MOST) -> Made:
    """Print and pack it into `folder`. `most`: bytes that the archive may have, None: any number."""
    from bot.adapters import evidence_zip, papers
    from bot.adapters.evidence_zip import Entry

    composed = found.composed
    closed: dict[str, str | None] = {}
    entries = {name: Entry(name, _table(*table), {}) for name, table in composed.tables.items()}
    entries |= {name: Entry(name, text.encode(), {}) for name, text in composed.texts.items()}
    for name, sheet in found.sheets.items():
        print_letter.write(folder, data_dir / "files", sheet, "letter.pdf")
        entries[name] = Entry(name, (folder / "letter.pdf").read_bytes(), {"what": "letter", "printed": "anew"})
    lost = []
    for one in composed.files.enclosed:
        if not (path := data_dir / one.path).is_file():
            lost.append(one.name)
        elif not one.silent:
            entries[one.name] = Entry(one.name, path, one.about)
        elif (copied := papers.copy(path)) is not None:
            name = str(PurePosixPath(one.name).with_suffix(copied[0]))
            entries[name] = Entry(name, copied[1], one.about)
        else:
            closed[one.name] = one.about["copy_of"]
    left = _too_large(composed, entries, most)
    sums = [[entry.name, _sha256(entry)] for entry in entries.values()]
    said = words(composed.document["lang"])
    stay = [said.plain("pack-large", name=name, sha=sha) for name, sha in left.items()]
    stay += [said.plain("pack-closed", name=name, sha=sha or "–") for name, sha in closed.items()]
    document = _print(data_dir, found, sums, stay)
    (folder / "pack.pdf").write_bytes(document)
    about = {**composed.about, "too_large": left, "lost": lost, "closed": closed}
    archive = folder / "pack.zip"
    whole = [Entry("pack.pdf", document, {}), *entries.values()]
    sha256 = evidence_zip.write(archive, whole, about, found.at)
    return Made(folder / "pack.pdf", archive, sha256, len(whole) + 3, [*left])


def _too_large(composed: Composed, entries: dict[str, Any], most: int | None) -> dict[str, str]:
    """Take out the largest files until the rest fits, copies and tables last; return the checksum of each by name."""
    if most is None:
        return {}
    originals = {one.name for one in composed.files.enclosed if one.original}
    originals |= {name for name in entries if name.startswith("answers/")}
    sizes = {
        name: entry.content.stat().st_size if isinstance(entry.content, Path) else len(entry.content)
        for name, entry in entries.items()
    }
    rest = sum(size for name, size in sizes.items() if name not in originals)
    left = too_much(((name, sizes[name]) for name in originals & sizes.keys()), max(0, most - 2 * rest - ROOM))
    return {name: _sha256(entries.pop(name)) for name in left}


def _print(data_dir: Path, found: Gathered, sums: list[list[str]], stay: list[str]) -> bytes:
    from bot.adapters import typeset
    from handlers.jobs import digest_charts

    document, files = found.composed.document, found.composed.files
    pictures: dict[str, bytes] = {}
    photos = _pictures(data_dir, files.pictures[:PICTURES], "photo", pictures)
    beside = _pictures(data_dir, files.beside, "beside", pictures)
    chart = ""
    if found.points:
        chart = "map.png"
        said = words(document["lang"])
        pictures[chart] = digest_charts.letter_map(found.points, said, found.area, document["scope"])
    left = [*document["left"], *stay]
    named = [[_short(name), sha] for name, sha in sums]
    data = {**document, "photos": photos, "beside": beside, "map": chart, "files": named, "left": left}
    return typeset.pdf("pack", data, pictures)


def _short(name: str) -> str:
    """Return a name so that it fits beside a checksum: a seal's file is called by its own."""
    stem, dot, ending = name.rpartition(".")
    return name if len(name) <= NAME else f"{stem[: NAME - 8]}…{dot}{ending}"


def _pictures(data_dir: Path, found: list[Picture], name: str, into: dict[str, bytes]) -> list[dict[str, str]]:
    """Read the pictures that lie on the disk; return what stands in the document for each."""
    shown = []
    for n, one in enumerate(found):
        path = data_dir / one.path
        if path.is_file():
            file = f"{name}-{n}{path.suffix}"
            into[file] = path.read_bytes()
            shown.append({"file": file, "caption": one.caption})
    return shown


def _table(columns: tuple[str, ...], rows: list[dict[str, Any]]) -> bytes:
    from bot.adapters import tables

    stream = BytesIO()
    tables.as_csv(columns, rows, stream, True)
    return stream.getvalue()


def _sha256(entry: Any) -> str:
    content = entry.content if isinstance(entry.content, bytes) else entry.content.read_bytes()
    return hashlib.sha256(content).hexdigest()
