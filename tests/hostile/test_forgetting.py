"""«Nobody can tell any more whose they were»: a whole case full of marks, and every byte of the disk looked through."""

import asyncio
import logging
import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ExifTags

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from bot.settings import Settings
from handlers.jobs import print_letter
from storage.cases import desk
from storage.people import people
from storage.store import connect
from storage.tx import Tx
from storage.volunteers import volunteers
from tests.adapters.pictures import camera_notes, quarters, written
from tests.given import CENTRE, Clock, Given
from tests.stories.callers.test_callers import closed, rings
from tests.stories.hands import press, until

NAME, PHONE, ACCOUNT = "Айгерим Садыкова", "+77019998877", "@aigerim_s"
VOLUNTEER, OWN_PHONE = "Бауыржан Қайратұлы", "8 705 111 22 33"
COORDINATOR, OTHER = "Клара Ахметова", "Дана Оспанова"
INSPECTOR = "Гульнара Ивановна"
SERIAL, TOOL = "СЕР-998877", "Газомер-Қайрат"


def gps(shade: int) -> dict[int, object]:
    """Where a camera was: degrees, minutes, seconds."""
    return {1: "N", 2: (50.0, 3.0, 17.123 + shade), 3: "E", 4: (72.0, 57.0, 52.456 + shade)}


@pytest.fixture(autouse=True)
def prints_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_letter, "apart", asyncio.to_thread)


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


async def reports(resident: Person) -> None:
    """A report with names in its words, a photo and a document as files, a voice, and a contact."""
    await resident.says("/new")
    await press(resident, "Smell in the air")
    await resident.sees("What: 👃")
    await resident.sends_place(*CENTRE)
    await resident.says(f"Воняет газом. Я {NAME}, звоните 8 (701) 999-88-77 или {ACCOUNT}, спросите Айгерим Садыкову")
    await resident.sends_file(photo("AigerimMark"), "IMG_1.jpg", "image/jpeg")
    await resident.sends_file(pdf("PdfAigerimMark"), "doc.pdf", "application/pdf")
    await resident.sends_voice(b"OggS VoiceAigerimMark")
    await resident.sees("voice")
    await press(resident, "Leave my contact")
    await resident.sees("Your name for the responsible body")
    await resident.says(NAME)
    await resident.sees("Now the phone")
    await resident.says(PHONE)
    await resident.sees("only into the letter")
    await press(resident, "Send")
    await resident.sees("GL-2026-0001")


async def checks(volunteer: Person) -> None:
    """A check with the volunteer's own instrument, name and phone in the notes, and a photo as a file."""
    await press(volunteer, "I will go")
    await volunteer.sees("Your check")
    await volunteer.sends_place(CENTRE[0] + 0.0001, CENTRE[1])
    await volunteer.says(f"h2s 0,24; измерил {VOLUNTEER}, {OWN_PHONE}, прибор {SERIAL}")
    await volunteer.sends_file(photo("BauyrzhanMark", 5), "IMG_2.jpg", "image/jpeg")
    await volunteer.sees("0.24")


async def is_forgotten(person: Person) -> None:
    await person.says("/privacy")
    await press(person, "Forget me")
    await person.sees("This cannot be undone")
    await press(person, "Yes, forget me")
    await person.sees("We do not know you any more")


def _named(tx: Tx, telegram_id: int, name: str, table: str) -> int:
    person = people.meet(tx, telegram_id)
    (volunteers.name if table == "volunteers" else desk.name)(tx, person.id, name)
    return person.id


def _own_tool(tx: Tx) -> None:
    tx.run(
        "UPDATE instruments SET name = :name, serial = :serial, certificate = 'СВИД-4455' WHERE id = 1",
        name=TOOL,
        serial=SERIAL,
    )


def _observes(tx: Tx, telegram_id: int) -> None:
    """A standing inspector's point, words and a reading with a name in them."""
    person = people.meet(tx, telegram_id).id
    tx.run(
        """INSERT INTO observation_points (person_id, name, official, lat, lon, since)
           VALUES (:id, :name, :name, 50.0471234, 72.9512345, :now)""",
        id=person,
        name=f"балкон {INSPECTOR}"[:60],
        now=tx.now,
    )
    tx.run(
        """INSERT INTO standing_observations (point_id, at, slot, asked_at, closes_at, answered_at, what, words)
           VALUES (1, :now, 0, :now, :now, :now, 'smell', :words)""",
        words=f"как всегда, {INSPECTOR}",
        now=tx.now,
    )
    tx.run(
        """INSERT INTO observation_readings (observation_id, substance, value, unit, given, taken_at)
           VALUES (1, 'h2s', '0.24', 'mg/m3', :given, :now)""",
        given=f"h2s 0,24 {INSPECTOR}",
        now=tx.now,
    )


async def letter(coordinator: Person) -> None:
    """A letter that names the resident, with the coordinator's own name in the words they add; printed and sent."""
    await coordinator.says("/find GL-2026-0001")
    await coordinator.sees("What happened")
    await press(coordinator, "Letter to a body")
    await press(coordinator, "✉️ Appeal")
    await press(coordinator, "★")
    await press(coordinator, "In Russian")
    await coordinator.sees("gone nowhere yet")
    await press(coordinator, "✅ Sent")
    await press(coordinator, "Today")
    await press(coordinator, "eOtinish")
    await coordinator.sees("registration number")


@pytest.fixture
async def whole(
    resident: Person, volunteer: Person, coordinator: Person, given: Given, hotline: Hotline, clock: Clock
) -> dict[str, Person]:
    """A case that everybody had a hand in, with their names wherever somebody may write one."""
    ask = hotline.store.ask
    dana, omar = await given.person("Dana", role="coordinator"), await given.volunteer("Omar")
    gulnara = await given.person("Gulnara")
    await ask(_named, coordinator.id, COORDINATOR, "coordinators")
    dana_id = await ask(_named, dana.id, OTHER, "coordinators")
    await ask(_named, volunteer.id, VOLUNTEER, "volunteers")
    await ask(_own_tool)
    await ask(_observes, gulnara.id)
    await reports(resident)
    await quiet(given, hotline)
    await checks(volunteer)
    await quiet(given, hotline)
    await volunteer.presses("↩️ Give it back")
    await press(volunteer, "Hand it to somebody")
    picked = await volunteer.sees("whom do you ask?")
    await volunteer.presses(data=picked.buttons[0][0][1])
    await omar.sees("asks you to take over a check")
    await press(volunteer, "I will go myself")
    await volunteer.sees("need not go any more")
    await volunteer.presses("✅ Confirmed")
    await quiet(given, hotline)
    await ask(_desk, coordinator.id, dana_id)
    await quiet(given, hotline)
    await letter(coordinator)
    await until(given, "SELECT state FROM files WHERE path IS NOT NULL", state="kept")
    await done(given, hotline, clock)
    return {"resident": resident, "volunteer": volunteer, "coordinator": coordinator, "dana": dana, "gulnara": gulnara}


def _desk(tx: Tx, telegram_id: int, other: int) -> None:
    """What a coordinator writes about people: a note, a reply, a case handed to a colleague."""
    from bot.services.cases import desk as service

    clara = people.meet(tx, telegram_id)
    service.take_on(tx, clara, 1)
    service.note(tx, clara, 1, f"Звонила {NAME} ({PHONE}); ездил {VOLUNTEER}; спросить {OTHER}. {COORDINATOR}")
    service.reply(tx, clara, 1, f"Спасибо, {NAME}! {COORDINATOR}")
    service.give(tx, clara, 1, other)


EXIF = {"resident": "AigerimMark", "volunteer": "BauyrzhanMark"}


async def test_a_resident_is_nowhere_on_the_disk_any_more(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    resident = whole["resident"]
    taken = (
        await given.rows("SELECT taken_lat, taken_lon FROM files WHERE taken_lat IS NOT NULL AND complaint_id = 1")
    )[0]
    marks = marks_of(
        NAME, "9998877", "999-88-77", ACCOUNT, str(resident.id), resident.id.to_bytes(6, "big"), "AigerimMark",
        *taken.values(),
    )  # fmt: skip
    assert {name for name, _ in found(settings, *marks)} >= {"Айгерим", "Садыкова", "AigerimMark", ACCOUNT}
    await is_forgotten(resident)
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()
    case = (await given.rows("SELECT words, lat, stage, reporter FROM complaints WHERE id = 1"))[0]
    assert case["words"].startswith("Воняет газом. Я … …, звоните … или …")
    assert case["lat"] == CENTRE[0]


async def test_a_volunteer_is_nowhere_on_the_disk_any_more_and_the_seals_hold(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    volunteer = whole["volunteer"]
    taken = (await given.rows("SELECT taken_lat, taken_lon FROM files WHERE check_id IS NOT NULL"))[0]
    marks = marks_of(
        VOLUNTEER, "Бауыржан", OWN_PHONE, SERIAL, TOOL, "СВИД-4455", str(volunteer.id), "BauyrzhanMark",
        *taken.values(),
    )  # fmt: skip
    assert {name for name, _ in found(settings, *marks)} >= {"Бауыржан", SERIAL, TOOL, "СВИД-4455", "BauyrzhanMark"}
    await is_forgotten(volunteer)
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()
    assert await given.rows("SELECT distance_m FROM offers WHERE distance_m > 0 AND person_id = 2") == []
    reading = (await given.rows("SELECT value, unit, instrument, certified_until FROM readings"))[0]
    assert (reading["value"], reading["instrument"]) == ("0.24", "–")
    assert reading["certified_until"]
    await holds(hotline, settings)


async def test_a_standing_inspector_is_nowhere_on_the_disk_any_more(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    gulnara = whole["gulnara"]
    drawn = settings.data_dir / "drawn" / "observations-7.png"
    drawn.parent.mkdir(exist_ok=True)
    drawn.write_bytes(b"\x89PNG Gulnara")
    marks = marks_of(INSPECTOR, str(gulnara.id), 50.0471234, 72.9512345, b"PNG Gulnara")
    assert {name for name, _ in found(settings, *marks)} >= {"Гульнара", "Ивановна", "50.0471234"}
    await is_forgotten(gulnara)
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()
    assert (await given.rows("SELECT what FROM standing_observations"))[0]["what"] == "smell"
    assert (await given.rows("SELECT given FROM observation_readings"))[0]["given"] == "0.24 mg/m3"


async def test_a_coordinator_is_nowhere_on_the_disk_any_more(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    for who, name in (("dana", OTHER), ("coordinator", COORDINATOR)):
        marks = marks_of(name, str(whole[who].id))
        assert found(settings, *marks), who
        await is_forgotten(whole[who])
        await done(given, hotline, clock)
        assert found(settings, *marks) == set(), who
    await holds(hotline, settings)


async def holds(hotline: Hotline, settings: Settings) -> None:
    """What was sealed and linked is still what it was."""
    from handlers.console import look_data, look_seals

    findings = [*look_data.history(settings), *look_seals.sealed(settings)]
    assert [one.words for one in findings if not one.well] == []
    assert len(findings) == 2
    del hotline


async def test_while_somebody_reads_an_older_state_it_is_tried_again_and_then_gone(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    reader = connect(settings.database, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM people").fetchone()
    await is_forgotten(whole["resident"])
    await done(given, hotline, clock)
    assert found(settings, "Садыкова")
    assert await given.rows("SELECT 1 FROM jobs WHERE kind = 'settle' AND state = 'waiting'")
    reader.execute("COMMIT")
    reader.close()
    await done(given, hotline, clock)
    assert found(settings, "Садыкова") == set()
    assert not await given.rows("SELECT 1 FROM jobs WHERE kind = 'settle' AND state <> 'done'")


async def test_no_log_names_anybody(whole: dict[str, Person], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await is_forgotten(whole["resident"])
    assert not [mark for mark in (*NAME.split(), PHONE, ACCOUNT) if mark in caplog.text]


async def test_a_contact_that_was_taken_off_leaves_the_disk(
    resident: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    await resident.says("/new")
    await press(resident, "Smell in the air")
    await resident.sees("What: 👃")
    await press(resident, "Leave my contact")
    await resident.sees("Your name for the responsible body")
    await resident.says(NAME)
    await resident.sees("Now the phone")
    await resident.says(PHONE)
    await resident.sees("only into the letter")
    await press(resident, "Take my contact off")
    await until(given, "SELECT count(*) AS n FROM contacts", n=0)
    await done(given, hotline, clock)
    assert found(settings, *NAME.split(), "9998877") == set()


async def test_a_cancelled_draft_and_its_files_leave_the_disk_after_a_day(
    resident: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    await resident.says("/new")
    await press(resident, "Smell in the air")
    await resident.says(f"Я {NAME}")
    await resident.sends_file(photo("AigerimMark"), "IMG_1.jpg", "image/jpeg")
    await resident.sees("1 photo")
    await done(given, hotline, clock)
    await press(resident, "Cancel")
    await until(given, "SELECT state FROM drafts", state="cancelled")
    assert {name for name, _ in found(settings, *NAME.split(), "AigerimMark")} == {*NAME.split(), "AigerimMark"}
    await clock.forward(days=3)
    await done(given, hotline, clock)
    assert found(settings, *NAME.split(), "AigerimMark") == set()
    assert await given.rows("SELECT 1 FROM drafts UNION SELECT 1 FROM files") == []


async def test_a_caller_is_nowhere_on_the_disk_any_more(
    coordinator: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    await rings(coordinator, "Жанар Тулегенова 8 701 765 43 21")
    await coordinator.sees("Жанар")
    await press(coordinator, "Send")
    await coordinator.sees("Tell them the number")
    await closed(given, coordinator)
    await quiet(given, hotline)
    marks = ("Жанар", "Тулегенова", "7654321", "765 43 21")
    assert {name for name, _ in found(settings, *marks)} >= {"Жанар", "Тулегенова", "7654321"}
    await coordinator.says("/find 1")
    await press(coordinator, "☎️ Caller")
    await press(coordinator, "Forget the caller")
    await press(coordinator, "Yes, forget")
    await coordinator.sees("has been forgotten")
    await done(given, hotline, clock)
    assert found(settings, *marks) == set()


async def test_a_year_after_it_was_closed_words_and_pictures_of_a_case_tell_of_nobody(
    whole: dict[str, Person], given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    await closed(given, whole["coordinator"])
    await clock.forward(days=370)
    await done(given, hotline, clock)
    assert (await given.rows("SELECT reporter FROM complaints WHERE id = 1"))[0]["reporter"] is None
    case = (await given.rows("SELECT words FROM complaints WHERE id = 1"))[0]
    assert case["words"].startswith("Воняет газом. Я … …, звоните … или …")
    assert found(settings, "AigerimMark", "Садыкова", "9998877", ACCOUNT) == set()
    assert found(settings, "BauyrzhanMark") != set()  # the volunteer is known still


def free_pages(path: Path) -> int:
    db = sqlite3.connect(path)
    try:
        return int(db.execute("PRAGMA freelist_count").fetchone()[0])
    finally:
        db.close()


async def test_no_free_page_is_left_behind(
    resident: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings, world: World
) -> None:
    del world
    for _ in range(5):
        await given.case(by=resident, words=f"Я {NAME}. " * 200)
    await is_forgotten(resident)
    await done(given, hotline, clock)
    assert free_pages(settings.database) == 0
