"""Whatever there may be in the database goes into a backup and comes back, and the doctor calls it well."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import Settings
from handlers.console import backup, look_data, look_seals, restore
from storage import soundness
from storage.store import connect
from tests import blank
from tests.storage import filled
from tests.storage.test_soundness import MISREAD, misreads

LOOKS = (look_data.database, look_data.history, look_data.left_over, look_data.night, look_seals.sealed)


@pytest.fixture
def full(given_settings: Callable[..., Settings]) -> Settings:
    """A line with a row in every table."""
    settings = given_settings()
    db = connect(blank.laid(settings.database))
    filled.fill(db)
    db.close()
    return settings


def _rows(settings: Settings) -> dict[str, list[tuple[object, ...]]]:
    db = connect(settings.database, read_only=True)
    try:
        assert soundness.look(db) == soundness.Soundness((), ())
        return filled.rows(db)
    finally:
        db.close()


def _searches_hold(settings: Settings) -> None:
    """Assert that what is searched by words and by place agrees with the cases."""
    db = connect(settings.database)
    db.execute("INSERT INTO complaints_said (complaints_said, rank) VALUES ('integrity-check', 1)")
    assert db.execute("SELECT rtreecheck('complaints_at')").fetchone()[0] == "ok"
    db.close()


def test_a_row_of_every_kind_goes_into_a_backup_and_comes_back(
    full: Settings, tmp_path: Path, given_settings: Callable[..., Settings]
) -> None:
    before = _rows(full)
    assert [table for table, found in before.items() if not found] == []
    elsewhere = given_settings(data_dir=tmp_path / "elsewhere")

    backup.make(full, tmp_path / "night.zip")
    restore.put_back(elsewhere, tmp_path / "night.zip")

    assert _rows(elsewhere) == before
    _searches_hold(elsewhere)


def test_the_doctor_calls_a_line_with_a_row_of_every_kind_well(full: Settings) -> None:
    assert [finding.words for look in LOOKS for finding in look(full) if not finding.well] == []


@misreads
def test_a_table_that_sqlite_misreads_stops_no_backup_and_no_restore(full: Settings, tmp_path: Path) -> None:
    db = connect(full.database)
    db.execute(MISREAD.format("NOT NULL", "NOT NULL"))
    db.execute("INSERT INTO told VALUES (1, 'b', 'c', 'd')")
    db.close()

    found = list(look_data.database(full))
    backup.make(full, tmp_path / "night.zip")
    restore.put_back(full, tmp_path / "night.zip")

    assert all(finding.well for finding in found)
    assert f"SQLite {sqlite3.sqlite_version} takes told for damaged: each row was read" in found[0].words
