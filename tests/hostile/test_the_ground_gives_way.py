"""The disk is full, or somebody deletes the database under the running line: it is said, and nothing is pretended."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.adapters import disk
from bot.errors import CannotStart
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from storage.store import connect
from storage.tx import Tx
from tests.faults.machine import Machine

Ask = Callable[[], Awaitable[tuple[int, dict[str, Any]]]]


@pytest.fixture
async def health(hotline: Hotline) -> AsyncIterator[Ask]:
    async with aiohttp.ClientSession(f"http://127.0.0.1:{hotline.web.port}") as session:

        async def ask() -> tuple[int, dict[str, Any]]:
            async with session.get("/health") as answer:
                return answer.status, await answer.json()

        yield ask


def _full(tx: Tx) -> None:
    """From now on not a page more fits into the database."""
    tx.run(f"PRAGMA max_page_count = {tx.value('PRAGMA page_count')}")


def _room(tx: Tx) -> None:
    tx.run("PRAGMA max_page_count = 1000000")


async def test_a_line_that_can_commit_nothing_says_so_and_is_well_again_when_it_can(
    hotline: Hotline, resident: Person, health: Ask, world: World
) -> None:
    assert (await health())[0] == 200
    await hotline.store._on(hotline.store._writer, lambda db: db.execute("PRAGMA query_only = ON"))
    with pytest.raises(sqlite3.Error):
        await hotline.store.ask(lambda tx: tx.run("UPDATE people SET lang = 'ru'"))
    status, said = await health()
    assert status == 503
    assert "cannot be written" in said["why"][0]
    await hotline.store._on(hotline.store._writer, lambda db: db.execute("PRAGMA query_only = OFF"))
    assert (await health())[0] == 200


async def test_a_full_database_is_told_with_its_reason(hotline: Hotline, resident: Person, health: Ask) -> None:
    await hotline.store.ask(_full)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        await hotline.store.ask(lambda tx: tx.run("INSERT INTO ticks VALUES (:name, '2026')", name="x" * 5_000_000))
    assert hotline.store.fault is not None
    await hotline.store.ask(_room)
    assert (await health())[0] == 200
    assert hotline.store.fault is None


async def test_a_disk_without_a_megabyte_is_ill(hotline: Hotline, health: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "free", lambda folder: 4096)
    status, said = await health()
    assert (status, said["ok"]) == (503, False)
    assert "disk is full" in said["why"][0]


async def test_a_database_that_was_deleted_is_noticed_at_the_next_tick(
    hotline: Hotline, resident: Person, health: Ask, caplog: pytest.LogCaptureFixture
) -> None:
    hotline.settings.database.unlink()
    status, said = await health()
    assert status == 503
    assert "deleted or replaced" in said["why"][0]
    await hotline.tick()
    await asyncio.wait_for(hotline._stop.wait(), 5)
    assert any(record.levelname == "ERROR" and "deleted or replaced" in record.message for record in caplog.records)


async def test_another_file_in_its_place_is_noticed_too_and_what_was_known_is_saved(
    hotline: Hotline, resident: Person, health: Ask, tmp_path: Path
) -> None:
    os.replace(shutil.copy(hotline.settings.database, tmp_path / "other"), hotline.settings.database)  # noqa: PTH105
    assert (await health())[0] == 503
    await hotline.tick()
    await asyncio.wait_for(hotline._stop.wait(), 5)
    (saved,) = hotline.settings.data_dir.glob("rescued-*.sqlite3")
    db = connect(saved, read_only=True)
    try:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert db.execute("SELECT count(*) FROM people").fetchone()[0] >= 1
    finally:
        db.close()


async def test_a_process_whose_database_is_deleted_stops_and_does_not_begin_anew(
    world: World, machine: Machine, database: Path
) -> None:
    await machine.start()
    person = world.person("Aigerim", language_code="ru")
    await person.says("/start")
    await person.sees("")
    await person.sends_photo()
    evidence = database.parent / "files"
    async with asyncio.timeout(15):
        while not list(evidence.rglob("*.jpg")):  # noqa: ASYNC110 - another process sets no event
            await asyncio.sleep(0.05)
    for path in database.parent.glob("zheli.sqlite3*"):
        path.unlink()
    assert await machine.ended() != 0
    assert "deleted or replaced" in machine.said()
    again = await machine.begin()
    assert await asyncio.wait_for(again.wait(), 15) != 0
    assert "the evidence is still there" in machine.said()
    assert not list(database.parent.glob("zheli.sqlite3*"))


def test_a_first_start_needs_no_database(settings: Any) -> None:
    from storage.data_folder import missing

    missing(settings.data_dir / "none.sqlite3", settings.files_dir)
    (settings.files_dir / "ab").mkdir(parents=True)
    (settings.files_dir / "ab" / "x.jpg").write_bytes(b"x")
    with pytest.raises(CannotStart, match="restore"):
        missing(settings.data_dir / "none.sqlite3", settings.files_dir)
