"""Somebody else has an account on the same machine: not a file of the line can be read from there."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from handlers.console import backup, look_around, restore
from storage.private import OTHERS
from tests.console.conftest import Zheli, given_settings, kept, zheli  # noqa: F401 - fixtures of the console
from tests.faults.machine import Machine
from tests.given import Given
from tests.stories.hands import until


@pytest.fixture(autouse=True)
def careless() -> Iterator[None]:
    """An umask that lets everybody read everything."""
    before = os.umask(0)
    yield
    os.umask(before)


def _open_to_others(folder: Path) -> list[str]:
    every = [folder, *folder.rglob("*")]
    return [str(path) for path in every if stat.S_IMODE(path.stat().st_mode) & OTHERS]


async def test_what_a_running_line_writes_is_for_nobody_else(world: World, machine: Machine, database: Path) -> None:
    for path, rights in ((database.parent, 0o755), (database, 0o644)):
        os.chmod(path, rights)  # noqa: PTH101
    await machine.start()
    person = world.person("Aigerim", language_code="ru")
    await person.says("/start")
    await person.sees("")
    await person.sends_photo()
    await person.sees("1 фото")
    await world.idle()
    assert await machine.stop() == 0
    assert _open_to_others(database.parent) == []


async def test_a_line_within_another_program_closes_its_folder_too(
    hotline: Hotline, resident: Person, given: Given
) -> None:
    await resident.sends_photo()
    await until(given, "SELECT * FROM files", state="kept")
    top = [hotline.settings.data_dir, *hotline.settings.data_dir.glob("zheli.sqlite3*")]
    assert [path for path in top if stat.S_IMODE(path.stat().st_mode) & OTHERS] == []


def test_backups_and_what_is_restored_from_them_are_closed(kept: Any, tmp_path: Path) -> None:  # noqa: F811
    night = tmp_path / "night.zip"
    backup.make(kept, night)
    restore.put_back(kept, night)
    assert stat.S_IMODE(night.stat().st_mode) == 0o600
    inside = [path for path in _open_to_others(kept.data_dir) if "before-restore" not in path]
    assert inside == []


async def test_exports_and_packs_of_the_console_are_closed(zheli: Zheli, kept: Any, tmp_path: Path) -> None:  # noqa: F811
    out = tmp_path / "complaints.csv"
    done = await zheli("export", "complaints", "--format", "csv", "--out", str(out))
    assert done.status == 0, done.err
    pack = tmp_path / "pack.zip"
    done = await zheli("pack", "GL-2026-0001", "--out", str(pack))
    assert done.status == 0, done.err
    assert [stat.S_IMODE(path.stat().st_mode) for path in (out, pack)] == [0o600, 0o600]


def test_the_doctor_names_what_others_can_read(kept: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").touch(0o644)
    (tmp_path / ".env").chmod(0o644)
    kept.data_dir.chmod(0o750)
    kept.database.chmod(0o640)
    said = [finding.words for finding in look_around.private(kept) if not finding.well]
    assert len(said) == 3
    assert any("chmod 600 .env" in words for words in said)
    (tmp_path / ".env").chmod(0o600)
    kept.data_dir.chmod(0o700)
    kept.database.chmod(0o600)
    assert all(finding.well for finding in look_around.private(kept))
