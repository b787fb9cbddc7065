"""The job that prints a letter: its words from what is true now, the PDF in a process apart, both into the chat."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.adapters.apart import apart
from bot.adapters.marks import MapPoint, State
from bot.domain.cases.lifecycle import Verdict
from bot.i18n import words
from bot.services.letters import printing
from bot.services.privacy.shown import Spot
from handlers.cards.letters.papers import texts
from handlers.cards.letters.text import compose, facts
from handlers.cards.view import View
from storage.engine.jobs import Job
from storage.letters import referrals
from storage.letters.printed_letters import get, named
from storage.store import Store
from storage.tx import Tx

FOLDER = "letters"
"""Beside the evidence, below DATA_DIR/files, so that a backup has them: the letters as they were printed."""

STATES = {
    Verdict.CONFIRMED: State.CONFIRMED,
    Verdict.NOT_CONFIRMED: State.NOT_CONFIRMED,
    Verdict.IMPOSSIBLE: State.NOT_CHECKED,
    None: State.RECEIVED,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: the letters in each language, photos by path with a caption for each, points of the map."""

    letters: list[dict[str, Any]]
    photos: list[list[facts.Photo]]
    points: list[MapPoint]
    area: str


def map_point(spot: Spot, state: State) -> MapPoint:
    """Return a case as a map shows it to whom `spot` was made for: its point, or the square in which it lies."""
    assert spot.point is not None
    return MapPoint(spot.point.lat, spot.point.lon, "", state, spot.bounds)


async def print_letter(store: Store, files_dir: Path, job: Job) -> None:
    """Print a letter (`referral`) as it stands now, and send text and PDF to `person`."""
    letter_id = await store.ask(write_down, job.args["referral"])
    if letter_id is None:
        return
    await _print(store, files_dir, letter_id)
    parts = await store.read(count_parts, letter_id)
    await store.ask(printing.hand_over, letter_id, job.args["person"], parts)


async def print_again(store: Store, files_dir: Path, job: Job) -> None:
    """Print a letter (`letter`) over itself: somebody named in it is to be named no more."""
    await _print(store, files_dir, job.args["letter"])


def write_down(tx: Tx, referral_id: int) -> int | None:
    """Put the letter into words and keep them; return the letter's id, None if it was sent or dropped meanwhile."""
    referral = referrals.get(tx, referral_id)
    if referral is None or referral.state != "draft":
        return None
    views = [View(tx, words(lang), None, {}) for lang in compose.languages(referral)]
    content = [compose.letter(view, referral) for view in views]
    return printing.write_down(tx, referral, content, compose.named(views[0], referral))


def count_parts(tx: Tx, letter_id: int) -> int:
    """Return in how many messages its text is sent."""
    letter = get(tx, letter_id)
    assert letter is not None
    return len(texts(View(tx, words(letter.content[0]["lang"]), None, {}), letter))


def gather(tx: Tx, letter_id: int, only: frozenset[int] | None = None) -> Sheet:
    """Read what is printed with the words: who agreed to be named, the pictures, the points.

    `only`: of those who are named in the letter, whose names may be printed now, by case; None: of all.
    """
    letter = get(tx, letter_id)
    assert letter is not None
    cases = referrals.cases(tx, letter.referral)
    agreed = {case: who for case, who in named(tx, letter.referral).items() if only is None or case in only}
    shown: list[dict[str, Any]] = []
    photos: list[list[facts.Photo]] = []
    for content in letter.content:
        view = View(tx, words(content["lang"]), None, {})
        shown.append({**content, "contacts": contacts(view, agreed, cases)})
        photos.append(facts.photos(view, cases))
    own = View(tx, words(letter.content[0]["lang"]), None, {})
    points = [map_point(spot, STATES[case.verdict]) for case, spot in facts.spots(own, cases)]
    areas = tx.rules.catalogue.areas
    area = next((case.area for case in cases if case.area in areas), None) or next(iter(areas))
    return Sheet(shown, photos, points, area)


def contacts(view: View, agreed: dict[int, str], cases: Sequence[Any]) -> list[str]:
    """Return a sentence about each resident who agreed to be named."""
    return [
        view.words.plain("letter-contact", number=case.number, contact=agreed[case.id])
        for case in cases
        if case.id in agreed
    ]


def write(folder: Path, files_dir: Path, sheet: Sheet, name: str) -> str:
    """Print it to `folder`, whole or not at all; return its SHA-256. What is printed again is written over."""
    from bot.adapters import typeset

    files: dict[str, bytes] = {}
    printed: list[dict[str, Any]] = []
    for content, photos in zip(sheet.letters, sheet.photos, strict=True):
        pictures = []
        for photo in photos:
            path = files_dir / photo.path
            if path.is_file():
                files[path.name] = path.read_bytes()
                pictures.append({"file": path.name, "caption": photo.caption})
        chart = f"map-{content['lang']}.png" if sheet.points else ""
        if chart:
            files[chart] = _map(sheet, content)
        printed.append({**content, "photos": pictures, "map": chart})
    pdf = typeset.pdf("letter", {"letters": printed}, files)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".{name}.{os.getpid()}"
    unfinished.write_bytes(pdf)
    unfinished.replace(folder / name)
    return hashlib.sha256(pdf).hexdigest()


def _map(sheet: Sheet, content: dict[str, Any]) -> bytes:
    from handlers.jobs import digest_charts

    return digest_charts.letter_map(sheet.points, words(content["lang"]), sheet.area, content["subject"])


async def _print(store: Store, files_dir: Path, letter_id: int) -> None:
    sheet = await store.read(gather, letter_id)
    name = f"letter-{letter_id}.pdf"
    sha256 = await apart(write, files_dir / FOLDER, files_dir, sheet, name)
    await store.ask(printing.printed, letter_id, f"{FOLDER}/{name}", sha256)
