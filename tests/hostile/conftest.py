"""Pictures opened in a process apart as on a real line, and a whole case that everybody had a hand in."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.opener import Opener
from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground.app import Server
from bot.playground.person import Person
from bot.playground.world import World
from handlers.jobs import print_letter
from storage.cases import desk
from storage.people import people
from storage.tx import Tx
from storage.volunteers import volunteers
from tests.faults.machine import Machine
from tests.faults.people import furnish
from tests.given import CENTRE, Clock, Given
from tests.hostile.marked import (
    ACCOUNT,
    COORDINATOR,
    INSPECTOR,
    NAME,
    OTHER,
    OWN_PHONE,
    PHONE,
    SERIAL,
    TOOL,
    VOLUNTEER,
    done,
    pdf,
    photo,
    quiet,
)
from tests.stories.hands import press, until

REALLY = Opener.open


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch, draws_here: None) -> None:
    """Take back that tests open pictures in a thread."""
    monkeypatch.setattr(Opener, "open", REALLY)


@pytest.fixture
async def opener(apart: None) -> AsyncIterator[Opener]:
    opener = Opener()
    yield opener
    await opener.close()


@pytest.fixture
def database(tmp_path: Path, rules: Rules) -> Path:
    """Where a database lies in which nothing has happened yet."""
    path = tmp_path / "data" / "zheli.sqlite3"
    furnish(path, rules, [], [])
    return path


@pytest.fixture
async def machine(world: World, server: Server, database: Path, tmp_path: Path) -> AsyncIterator[Machine]:
    """The line as a process of its own that can be killed, not started yet."""
    machine = Machine(world, server.url, database.parent, tmp_path / "log")
    yield machine
    await machine.clear_away()


@pytest.fixture(autouse=True)
def prints_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_letter, "apart", asyncio.to_thread)


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
