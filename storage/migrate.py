"""Numbered plain-SQL migrations: `0001_engine.sql` brings `PRAGMA user_version` from 0 to 1, and so on."""

import sqlite3
from functools import cache
from importlib.resources import files

from bot.errors import CannotStart


@cache
def steps() -> tuple[tuple[int, str, str], ...]:
    """Return (number, name, SQL) of every migration, in order."""
    folder = files("storage") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple((int(name[:4]), name, (folder / name).read_text("utf-8")) for name in names)


def newest() -> int:
    """Return the version that this program writes."""
    return steps()[-1][0]


def migrate(db: sqlite3.Connection) -> int:
    """Bring the database to this program's version, each step whole or not at all; return the version.

    Raise `CannotStart` if the database was written by a newer program.
    """
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > newest():
        raise CannotStart(
            f"The database is of version {version}, this program knows {newest()}: start the newer program."
        )
    for number, _name, sql in steps():
        if number > version:
            db.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;")
            version = number
    return version
