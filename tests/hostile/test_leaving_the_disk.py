"""What is deleted otherwise than by «forget me» leaves the disk as well: a contact, a draft, a caller, an old case."""

import sqlite3
from pathlib import Path

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.settings import Settings
from tests.given import Clock, Given
from tests.hostile.marked import ACCOUNT, NAME, PHONE, done, found, is_forgotten, photo, quiet
from tests.stories.callers.test_callers import closed, rings
from tests.stories.hands import press, until


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
    assert case["words"].startswith("Воняет газом. Я …, звоните … или …")
    assert found(settings, "AigerimMark", "Садыкова", "9998877", ACCOUNT) == set()
    assert found(settings, "BauyrzhanMark") != set()  # the volunteer is known still


def free_pages(path: Path) -> int:
    db = sqlite3.connect(path)
    try:
        return int(db.execute("PRAGMA freelist_count").fetchone()[0])
    finally:
        db.close()


async def test_no_free_page_is_left_behind(
    resident: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    for _ in range(5):
        await given.case(by=resident, words=f"Я {NAME}. " * 200)
    await is_forgotten(resident)
    await done(given, hotline, clock)
    assert free_pages(settings.database) == 0
