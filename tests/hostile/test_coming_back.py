"""Ways back for what was forgotten, and around a bar: an older backup, a copied file, a fresh start."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters import forgotten_list
from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from bot.services.intake import rate_limits
from bot.settings import Settings
from handlers.console import backup, look_around, restore
from handlers.jobs import drop_set_aside
from storage import keys
from storage.people import people
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.store import connect
from storage.tx import Tx
from tests.given import Clock, Given
from tests.hostile.marked import done, found, is_forgotten

NAME, PHONE = "Айгерим Садыкова", "+77019998877"


@asynccontextmanager
async def running(settings: Settings, world: World, rules: Rules) -> AsyncIterator[tuple[Hotline, Given, Clock]]:
    """A hotline on the data as they are now."""
    hotline = Hotline(settings, lambda: datetime.fromtimestamp(world.clock.now(), UTC), rules)
    await hotline.start()
    try:
        yield hotline, Given(world, hotline), Clock(world, hotline)
    finally:
        await hotline.stop()


def _leaves_a_contact(tx: Tx, telegram_id: int) -> None:
    contacts.keep(tx, people.meet(tx, telegram_id).id, Contact(NAME, PHONE))


def by_hand(source: Path, target: Path) -> None:
    """Copy the database with its log, as an operator in a hurry does."""
    for path in target.glob("zheli.sqlite3*"):
        path.unlink()
    for path in source.glob("zheli.sqlite3*"):
        shutil.copy(path, target / path.name)


async def known_then_forgotten(settings: Settings, world: World, rules: Rules, copy: Path) -> Person:
    """Somebody with a case and a contact is backed up twice (as a file of ours, and by hand), then forgotten."""
    async with running(settings, world, rules) as (hotline, given, clock):
        aigerim = await given.person("Aigerim")
        await given.case(by=aigerim)
        await hotline.store.ask(_leaves_a_contact, aigerim.id)
        backup.make(settings, copy)
        by_hand(settings.data_dir, copy.parent)
        await is_forgotten(aigerim)
        await done(given, hotline, clock)
    return aigerim


def known(settings: Settings) -> tuple[list[int], int]:
    """Whose Telegram ids the database holds, and how many contacts."""
    db = connect(settings.database, read_only=True)
    ids = [row[0] for row in db.execute("SELECT telegram_id FROM people WHERE telegram_id IS NOT NULL")]
    left = db.execute("SELECT count(*) FROM contacts").fetchone()[0]
    db.close()
    return ids, left


async def test_a_backup_from_before_does_not_bring_anybody_back(
    settings: Settings, world: World, rules: Rules, tmp_path: Path
) -> None:
    aigerim = await known_then_forgotten(settings, world, rules, tmp_path / "old.zip")
    said = restore.put_back(settings, tmp_path / "old.zip")
    assert "Forgotten again, as they asked for since: 1 person." in said
    assert known(settings) == ([], 0)
    async with running(settings, world, rules) as (hotline, given, clock):
        await done(given, hotline, clock)
    aside = Path(said.rsplit(" ", 1)[1])
    shutil.rmtree(aside)
    assert found(settings, *NAME.split(), PHONE, str(aigerim.id), aigerim.id.to_bytes(6, "big")) == set()


async def test_a_file_of_the_database_put_back_by_hand_does_not_either(
    settings: Settings, world: World, rules: Rules, tmp_path: Path
) -> None:
    aigerim = await known_then_forgotten(settings, world, rules, tmp_path / "old.zip")
    by_hand(tmp_path, settings.data_dir)
    assert known(settings) == ([aigerim.id], 1)
    async with running(settings, world, rules):
        assert known(settings) == ([], 0)


async def test_whoever_comes_anew_after_being_forgotten_is_not_forgotten_for_that(
    settings: Settings, world: World, rules: Rules, tmp_path: Path
) -> None:
    aigerim = await known_then_forgotten(settings, world, rules, tmp_path / "old.zip")
    async with running(settings, world, rules) as (_, given, _clock):
        await aigerim.says("/start")
        await aigerim.sees("")
        await given.case(by=aigerim)
    async with running(settings, world, rules) as (_, given, _clock):
        assert known(settings)[0] == [aigerim.id]
        assert len(await given.rows("SELECT 1 FROM complaints WHERE reporter IS NOT NULL")) == 1


async def test_the_list_of_the_forgotten_names_nobody_and_is_its_owners_alone(
    settings: Settings, world: World, rules: Rules, tmp_path: Path
) -> None:
    aigerim = await known_then_forgotten(settings, world, rules, tmp_path / "old.zip")
    path = settings.data_dir / forgotten_list.FILE
    (line,) = path.read_text().splitlines()
    assert line.split()[1] == "person"
    assert str(aigerim.id) not in line
    assert {one.stat().st_mode & 0o777 for one in (path, settings.data_dir / keys.FILE)} == {0o600}
    assert backup_names(tmp_path / "old.zip").isdisjoint({forgotten_list.FILE, keys.FILE})


def backup_names(file: Path) -> set[str]:
    from zipfile import ZipFile

    with ZipFile(file) as bundle:
        return {*bundle.namelist()}


def test_a_line_that_was_cut_off_spoils_no_other(tmp_path: Path) -> None:
    forgotten_list.add(tmp_path, [("2026-03-18T09:00:00.000Z", "person", "a" * 64)])
    with (tmp_path / forgotten_list.FILE).open("a") as file:
        file.write("2026-03-18T09:00:00.000Z pers")
    forgotten_list.add(tmp_path, [("2026-03-19T09:00:00.000Z", "person", "b" * 64)])
    assert forgotten_list.read(tmp_path) == {"a" * 64, "b" * 64}
    assert forgotten_list.add(tmp_path, [("2026-03-19T09:00:00.000Z", "person", "b" * 64)]) == 0


async def test_what_a_restore_moved_aside_is_told_of_and_ends_by_itself(
    settings: Settings, world: World, rules: Rules, tmp_path: Path
) -> None:
    await known_then_forgotten(settings, world, rules, tmp_path / "old.zip")
    restore.put_back(settings, tmp_path / "old.zip")
    (aside,) = settings.data_dir.glob("before-restore-*")
    now = datetime.fromtimestamp(world.clock.now(), UTC).astimezone(settings.zone)
    named = aside.rename(aside.with_name(drop_set_aside.name(now)))
    (told,) = look_around.set_aside(settings)
    assert named.name in told.words
    assert f"{now + drop_set_aside.KEPT:%Y-%m-%d}" in told.words
    other = settings.data_dir / "before-restore-mine"
    other.mkdir()
    async with running(settings, world, rules) as (hotline, given, clock):
        await clock.forward(days=13)
        await done(given, hotline, clock)
        assert named.is_dir()
        await clock.forward(days=2)
        await done(given, hotline, clock)
    assert not named.exists()
    assert other.is_dir()


@pytest.fixture
async def barred(resident: Person, coordinator: Person, given: Given, hotline: Hotline) -> Person:
    """Somebody whose reports are not taken for thirty days."""
    case = await given.case(by=resident)
    member = await hotline.store.ask(people.meet, coordinator.id)
    await hotline.store.ask(rate_limits.bar, member, case.id, "spam", 30)
    await resident.sees("17.04 14:00")
    return resident


async def test_a_bar_outlives_forgetting_for_its_term_and_says_so(
    barred: Person, given: Given, clock: Clock, hotline: Hotline, settings: Settings
) -> None:
    await barred.says("/privacy")
    await barred.sees_button("Forget me")
    await barred.presses("Forget me")
    told = await barred.sees("This cannot be undone")
    assert "We do not take your reports until 17.04 14:00. That stays so" in told.text
    await barred.presses("Yes, forget me")
    await barred.sees("We do not know you any more")
    await done(given, hotline, clock)
    assert found(settings, str(barred.id), barred.id.to_bytes(6, "big")) == set()
    await barred.says("/start")
    await barred.sees("")
    await barred.says("/new")
    await barred.sees("17.04 14:00")
    await clock.forward(days=31)
    await barred.says("/new")
    await barred.sees("What has happened?")
    assert await given.rows("SELECT 1 FROM barred_accounts") == []


async def test_who_was_never_barred_reads_nothing_of_bars(resident: Person) -> None:
    await resident.says("/privacy")
    await resident.sees_button("Forget me")
    await resident.presses("Forget me")
    told = await resident.sees("This cannot be undone")
    assert "⛔" not in told.text


def test_the_account_of_a_bar_cannot_be_tried_out_of_a_copy_of_the_database(tx: Tx) -> None:
    """Without the key nothing can be tried; with it, each try takes some hundredth of a second."""
    from storage.people import barred_accounts

    barred_accounts.keep(tx, 5_551_234, tx.now + timedelta(days=30), "spam")
    kept = tx.value("SELECT account FROM barred_accounts")
    assert barred_accounts.of(tx, 5_551_234) is not None
    assert barred_accounts.of(tx, 5_551_235) is None
    other = connect(":memory:")  # as whoever has a copy opens it: under another key
    assert other.execute("SELECT account(5551234)").fetchone()[0] != kept
    other.close()
    assert keys.SLOW["n"] >= 2**14
