"""A damaged file is told from a sound one that SQLite itself takes for damaged."""

import sqlite3
from collections.abc import Iterator

import pytest

from storage import soundness
from storage.soundness import Soundness
from tests import blank

# Key columns first and last: SQLite 3.40 reads the others at the wrong place, but only when it checks.
MISREAD = "CREATE TABLE told (a INTEGER, b TEXT {}, c TEXT {}, d TEXT, PRIMARY KEY (a, d)) STRICT, WITHOUT ROWID"


def _misreads() -> bool:
    db = sqlite3.connect(":memory:")
    db.execute(MISREAD.format("NOT NULL", "NOT NULL"))
    db.execute("INSERT INTO told VALUES (1, 'b', 'c', 'd')")
    said = db.execute("PRAGMA integrity_check").fetchone()[0]
    db.close()
    return bool(said != "ok")


misreads = pytest.mark.skipif(not _misreads(), reason="this SQLite does not misread such a table")


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    db = blank.in_memory()
    yield db
    db.close()


def _declare(db: sqlite3.Connection, table: str, sql: str) -> None:
    """Say afterwards what the rows that are there do not keep to, as damage would."""
    db.execute("PRAGMA writable_schema = ON")
    db.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
    db.execute("PRAGMA writable_schema = RESET")


@misreads
@pytest.mark.parametrize("quick", [False, True])
def test_sound_rows_that_are_misread_are_no_damage(db: sqlite3.Connection, quick: bool) -> None:
    db.execute(MISREAD.format("NOT NULL", "NOT NULL"))
    db.executemany("INSERT INTO told VALUES (?, 'b', 'c', 'd')", [(number,) for number in range(300)])
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "NULL value in told.b"
    assert soundness.look(db, quick=quick) == Soundness((), ("told",))


@misreads
def test_a_null_that_really_is_there_is_damage(db: sqlite3.Connection) -> None:
    db.execute(MISREAD.format("", ""))
    db.execute("INSERT INTO told VALUES (1, 'b', NULL, 'd')")
    _declare(db, "told", MISREAD.format("NOT NULL", "NOT NULL"))
    assert soundness.look(db) == Soundness(("NULL value in told.c",), ("told",))


@misreads
def test_real_damage_is_seen_behind_many_false_alarms(db: sqlite3.Connection) -> None:
    db.execute(MISREAD.format("NOT NULL", "NOT NULL"))
    db.executemany("INSERT INTO told VALUES (?, 'b', 'c', 'd')", [(number,) for number in range(300)])
    db.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, words TEXT) STRICT")
    db.execute("INSERT INTO plain VALUES (1, NULL)")
    _declare(db, "plain", "CREATE TABLE plain (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")
    assert soundness.look(db) == Soundness(("NULL value in plain.words",), ("told",))


def test_a_row_that_points_nowhere_is_told(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("INSERT INTO roles VALUES (99, 'volunteer', '2026-03-18')")
    assert soundness.look(db) == Soundness(("a row of roles points nowhere",), ())
