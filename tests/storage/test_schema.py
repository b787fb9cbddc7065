"""The schema as a whole: tables of one form, and a row possible in every one of them."""

import sqlite3
from collections.abc import Iterator

import pytest

from storage import soundness
from tests import blank
from tests.storage import filled


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    db = blank.in_memory()
    yield db
    db.close()


def _ours(db: sqlite3.Connection) -> list[sqlite3.Row]:
    listed = db.execute("SELECT * FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").fetchall()
    return [row for row in listed if not row["name"].startswith("sqlite_")]


def test_every_table_is_strict(db: sqlite3.Connection) -> None:
    assert [row["name"] for row in _ours(db) if not row["strict"]] == []


def test_the_key_of_a_table_without_rowid_stands_first_and_in_its_order(db: sqlite3.Connection) -> None:
    # SQLite 3.40 takes the rows of any other for damaged, and then no backup can be made.
    keyed = [row["name"] for row in _ours(db) if row["wr"]]
    places = {name: [pk for (pk,) in db.execute("SELECT pk FROM pragma_table_xinfo(?)", (name,))] for name in keyed}
    first = {name: [*range(1, max(places[name]) + 1)] for name in keyed}
    assert len(keyed) > 20
    assert [name for name in keyed if places[name][: len(first[name])] != first[name]] == []


def test_every_reference_leads_to_a_table(db: sqlite3.Connection) -> None:
    names = {row["name"] for row in _ours(db)}
    led = {
        (row["name"], there)
        for row in _ours(db)
        for (there,) in db.execute("SELECT [table] FROM pragma_foreign_key_list(?)", (row["name"],))
    }
    assert {(here, there) for here, there in led if there not in names} == set()


def test_every_table_can_hold_a_row_and_the_whole_is_sound(db: sqlite3.Connection) -> None:
    filled.fill(db)
    assert [table for table, found in filled.rows(db).items() if not found] == []
    assert soundness.look(db) == soundness.Soundness((), ())
    assert [row[0] for row in db.execute("PRAGMA integrity_check")] == ["ok"]
