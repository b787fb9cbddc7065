"""A database of another program: every verb refuses it with one line that says what to do, and leaves it alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console import backup, look_data, restore
from handlers.console.demo import stage
from handlers.console.opened import opened
from storage import migrate
from storage.store import connect
from tests.console.conftest import Zheli, numbers

BEFORE = "was made by a program before 0.1 and cannot be opened by this one: go on with that program, or begin anew"
OTHER = "was made by another program than this one (0007_instruments.sql differs): use the program that made it."

# The last version before the first release: no checksums, and a table that SQLite 3.40 misreads.
OLD = """
    DROP TABLE migrations; DROP TABLE anchors;
    CREATE TABLE anchors (history_id INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL, told_in TEXT NOT NULL,
        PRIMARY KEY (history_id, told_in)) STRICT, WITHOUT ROWID;
    INSERT INTO anchors VALUES (1, 'abc', '2026-03-18T09:00:00.000Z', 'digest 2026-W11');
    ALTER TABLE people DROP COLUMN asks;
"""
MADE_OTHERWISE = {
    "45": (f"{OLD} PRAGMA user_version = 45;", BEFORE),
    "the same number": (f"{OLD} PRAGMA user_version = {migrate.newest()};", BEFORE),
    "1": (f"{OLD} PRAGMA user_version = 1;", BEFORE),
    "another step": ("UPDATE migrations SET sha256 = 'x' WHERE number = 7;", OTHER),
    "newer": ("PRAGMA user_version = 999;", f"is of version 999, this program knows {migrate.newest()}: use the newer"),
}


@pytest.fixture(params=MADE_OTHERWISE)
def other(request: pytest.FixtureRequest, kept: Settings) -> tuple[Settings, str]:
    """A line whose database this program must not open, and what it says of it."""
    sql, words = MADE_OTHERWISE[request.param]
    db = connect(kept.database)
    db.executescript(sql)
    db.close()
    return kept, words


async def test_the_line_does_not_start_on_it(other: tuple[Settings, str], zheli: Zheli) -> None:
    settings, words = other
    done = await zheli("run")
    assert done.status == 1
    (line,) = [line for line in done.err.splitlines() if " INFO " not in line and " WARNING " not in line]
    assert line.startswith(f"The database {words}")
    assert numbers(settings) == ["GL-2026-0001"]


async def test_the_doctor_says_so_with_status_1(other: tuple[Settings, str], zheli: Zheli) -> None:
    _, words = other
    done = await zheli("doctor")
    assert done.status == 1
    assert f"✗ The database {words}" in done.out
    assert "Traceback" not in done.err


def test_the_doctor_calls_it_neither_whole_nor_damaged(other: tuple[Settings, str]) -> None:
    settings, words = other
    *_, last = look_data.database(settings)
    assert last.words.startswith(f"The database {words}")
    assert not [finding for finding in look_data.database(settings) if "is damaged" in finding.words]


def test_no_verb_works_on_it(other: tuple[Settings, str]) -> None:
    settings, words = other
    with pytest.raises(CannotStart) as refused, opened(settings):
        pass
    assert str(refused.value).startswith(f"The database {words}")


def test_a_backup_of_it_is_not_restored(
    other: tuple[Settings, str], tmp_path: Path, given_settings: Callable[..., Settings]
) -> None:
    settings, words = other
    backup.make(settings, tmp_path / "old.zip")
    elsewhere = given_settings(data_dir=tmp_path / "elsewhere")
    with pytest.raises(CannotStart) as refused:
        restore.put_back(elsewhere, tmp_path / "old.zip")
    assert str(refused.value).startswith(f"{tmp_path / 'old.zip'} {words}")
    assert not elsewhere.database.exists()


async def test_an_old_demonstration_is_told_how_to_begin_anew(other: tuple[Settings, str], zheli: Zheli) -> None:
    settings, words = other
    (settings.data_dir / stage.MARK).touch()
    done = await zheli("demo", "--port", "0", "--data-dir", str(settings.data_dir))
    assert done.status == 1
    assert done.err.splitlines()[-1].startswith(f"The database {words}")
    assert done.err.splitlines()[-1].endswith("zheli demo --fresh.")
    assert "Traceback" not in done.err


async def test_a_file_that_is_no_database_of_ours_is_refused(
    zheli: Zheli, given_settings: Callable[..., Settings]
) -> None:
    settings = given_settings()
    settings.data_dir.mkdir(parents=True)
    db = connect(settings.database)
    db.execute("CREATE TABLE songs (title TEXT)")
    db.close()
    done = await zheli("run")
    assert done.status == 1
    (line,) = [line for line in done.err.splitlines() if " INFO " not in line and " WARNING " not in line]
    assert line == "The database is not this program's: set another ZHELI_DATA_DIR."
