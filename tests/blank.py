"""A database as it is before anybody has written: migrated once, and copied for every test."""

import sqlite3
import tempfile
from functools import cache
from pathlib import Path

from storage.migrate import migrate
from storage.store import connect


def in_memory() -> sqlite3.Connection:
    """A connection as the program has it, to an empty hotline in memory."""
    db = connect(":memory:")
    _memory().backup(db)
    return db


def laid(path: Path) -> Path:
    """Lay an empty hotline's file where one will be looked for."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_file())
    return path


@cache
def _memory() -> sqlite3.Connection:
    db = connect(":memory:")
    migrate(db)
    return db


@cache
def _file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "blank.sqlite3")
        db = connect(path)
        migrate(db)
        db.close()
        return path.read_bytes()
