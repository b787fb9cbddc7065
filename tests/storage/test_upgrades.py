"""From every released version this program comes up to date, and it opens nothing that it does not know."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.catalogue.rules import Rules
from bot.errors import CannotStart
from storage import migrate, soundness
from storage.store import Store, connect
from tests import blank
from tests.storage import filled, releases

RELEASED = {path.stem: path.read_text("utf-8") for path in sorted(releases.FOLDER.glob("*.sql"))}


def _schema(db: sqlite3.Connection) -> set[tuple[str, ...]]:
    return {tuple(row) for row in db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")}


async def _opened(path: Path, rules: Rules) -> None:
    store = Store(path, lambda: datetime.now(UTC), rules)
    try:
        await store.open()
    finally:
        await store.close()


def test_there_is_a_database_of_the_first_version() -> None:
    assert "0.1.0" in RELEASED


@pytest.mark.parametrize("release", RELEASED)
async def test_a_released_database_comes_up_to_date(release: str, tmp_path: Path, rules: Rules) -> None:
    path = releases.laid(RELEASED[release], tmp_path / "old.sqlite3")
    db = connect(path)
    before = filled.rows(db)

    await _opened(path, rules)  # if this version is not released yet: python -m tests.storage.releases

    fresh = blank.in_memory()
    assert _schema(db) == _schema(fresh)
    assert migrate.refusal(db) is None
    assert migrate.version(db) == migrate.newest()
    assert soundness.look(db) == soundness.Soundness((), ())
    after = filled.rows(db)
    assert [table for table, rows in before.items() if not rows or len(after.get(table, rows)) < len(rows)] == []
    db.close()
    fresh.close()


def test_every_step_is_written_down_with_its_checksum() -> None:
    db = blank.in_memory()
    kept = db.execute("SELECT number, name, sha256 FROM migrations ORDER BY number").fetchall()
    assert [tuple(row) for row in kept] == [(step.number, step.name, step.sha256) for step in migrate.steps()]
    db.close()


def test_a_dump_makes_the_same_database(tmp_path: Path) -> None:
    db = blank.in_memory()
    filled.fill(db)
    again = connect(releases.laid(releases.dump(db), tmp_path / "again.sqlite3"))
    assert _schema(again) == _schema(db)
    assert filled.rows(again) == filled.rows(db)
    again.close()
    db.close()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE migrations SET sha256 = 'x' WHERE number = 3", r"another program than this one \(0003_intake\.sql"),
        ("DELETE FROM migrations WHERE number = 1", r"another program than this one \(0001_engine\.sql"),
        ("PRAGMA user_version = 2", r"another program than this one \(0003_intake\.sql"),
        ("PRAGMA user_version = 99", "version 99, this program knows"),
        ("DROP TABLE migrations", "made by a program before 0.1"),
        ("ALTER TABLE migrations RENAME COLUMN sha256 TO checksum", "made by a program before 0.1"),
        ("PRAGMA user_version = 0", "not this program's"),
    ],
)
async def test_a_database_that_was_made_otherwise_is_refused_and_not_changed(
    tmp_path: Path, rules: Rules, change: str, words: str
) -> None:
    path = blank.laid(tmp_path / "other.sqlite3")
    db = connect(path)
    db.execute(change)
    before = _schema(db)
    with pytest.raises(CannotStart, match=words) as refused:
        await _opened(path, rules)
    assert "\n" not in str(refused.value)
    assert _schema(db) == before
    db.close()


@pytest.mark.parametrize("version", [1, migrate.newest(), 45])
async def test_a_database_of_before_the_first_release_is_refused_whatever_its_version(
    tmp_path: Path, rules: Rules, version: int
) -> None:
    db = connect(tmp_path / "old.sqlite3")
    db.execute("CREATE TABLE people (id INTEGER PRIMARY KEY) STRICT")
    db.execute(f"PRAGMA user_version = {version}")
    db.close()
    with pytest.raises(CannotStart, match=r"made by a program before 0\.1 and cannot be opened"):
        await _opened(tmp_path / "old.sqlite3", rules)


def test_an_earlier_version_goes_on_from_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    every = migrate.steps()
    db = connect(":memory:")
    monkeypatch.setattr(migrate, "steps", lambda: every[:5])
    assert migrate.migrate(db) == 5
    monkeypatch.setattr(migrate, "steps", lambda: every)
    assert migrate.refusal(db) is None
    assert migrate.migrate(db) == len(every)
    fresh = blank.in_memory()
    assert _schema(db) == _schema(fresh)
    db.close()
    fresh.close()
