"""Marks of people, put wherever somebody may write one, and looked for in every byte of the disk."""

import asyncio
import struct
from collections.abc import Iterator

from PIL import ExifTags

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.settings import Settings
from tests.adapters.pictures import camera_notes, quarters, written
from tests.given import Clock, Given
from tests.stories.hands import press

NAME, PHONE, ACCOUNT = "Айгерим Садыкова", "+77019998877", "@aigerim_s"
VOLUNTEER, OWN_PHONE = "Бауыржан Қайратұлы", "8 705 111 22 33"
COORDINATOR, OTHER = "Клара Ахметова", "Дана Оспанова"
INSPECTOR = "Гульнара Ивановна"
SERIAL, TOOL = "СЕР-998877", "Газомер-Қайрат"


def gps(shade: int) -> dict[int, object]:
    """Where a camera was: degrees, minutes, seconds."""
    return {1: "N", 2: (50.0, 3.0, 17.123 + shade), 3: "E", 4: (72.0, 57.0, 52.456 + shade)}


def photo(owner: str, shade: int = 0) -> bytes:
    """A picture that tells whose camera it is, and where it was."""
    notes = camera_notes(gps=gps(shade))
    notes[ExifTags.Base.Artist] = f"Artist {owner}"
    notes[ExifTags.Base.CameraOwnerName] = f"Owner {owner}"
    return written(quarters(640 + shade), exif=notes, comment=f"Comment {owner}".encode())


def pdf(author: str) -> bytes:
    return b"%PDF-1.7\n1 0 obj << /Author (" + author.encode() + b") >> endobj\n%%EOF"


async def quiet(given: Given, hotline: Hotline) -> None:
    """Let all that is due now be done and said."""
    async with asyncio.timeout(20):
        while await given.rows("SELECT 1 FROM jobs WHERE state = 'waiting' AND due_at <= :now", now=hotline.now()):
            hotline.store.event("jobs").set()
            await asyncio.sleep(0.002)
        await hotline.deliver.quiet()


async def done(given: Given, hotline: Hotline, clock: Clock) -> None:
    """Let minutes pass: pictures are fetched, letters printed, what was deleted is gone."""
    for _ in range(3):
        await clock.forward(seconds=61)
        await quiet(given, hotline)


def on_disk(settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Every file of the data folder with its content in small letters: the database, its log, evidence, drawings."""
    for path in sorted(settings.data_dir.rglob("*")):
        if path.is_file():
            yield path.relative_to(settings.data_dir).as_posix(), path.read_bytes()


def found(settings: Settings, *marks: str | bytes | float) -> set[tuple[str, str]]:
    """Which marks stand in which files: as text (also in small letters, also as JSON escapes it) or as a number."""
    forms: dict[str, set[bytes]] = {}
    for mark in marks:
        if isinstance(mark, float):
            forms[str(mark)] = {struct.pack(">d", mark)}
        elif isinstance(mark, bytes):
            forms[mark.hex()] = {mark}
        else:
            texts = {mark, mark.lower(), mark.upper()}
            forms[mark] = {one for text in texts for one in (text.encode(), text.encode("unicode_escape"))}
    return {
        (name, path)
        for path, content in on_disk(settings)
        for name, ways in forms.items()
        if any(way in content for way in ways)
    }


def marks_of(name: str, *more: str | bytes | float) -> tuple[str | bytes | float, ...]:
    return (*name.split(), *more)


async def is_forgotten(person: Person) -> None:
    await person.says("/privacy")
    await press(person, "Forget me")
    await person.sees("This cannot be undone")
    await press(person, "Yes, forget me")
    await person.sees("We do not know you any more")
