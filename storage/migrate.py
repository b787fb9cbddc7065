"""Numbered plain-SQL migrations: `0001_engine.sql` brings `PRAGMA user_version` from 0 to 1, and so on.

Each is written down with its checksum in the same transaction. A database that was made by other steps than ours is
refused before anything else is read from it; so what has been released is never edited, only followed by a new number.
"""

import sqlite3
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files

from bot.errors import CannotStart

BEFORE_RELEASES = (
    "was made by a program before 0.1 and cannot be opened by this one: "
    "go on with that program, or begin anew with another ZHELI_DATA_DIR."
)


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: its number, the name of its file, its SQL."""

    number: int
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        """Return the checksum of its SQL, hex."""
        return sha256(self.sql.encode()).hexdigest()


@cache
def steps() -> tuple[Step, ...]:
    """Return every migration, in order."""
    folder = files("storage") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(Step(int(name[:4]), name, (folder / name).read_text("utf-8")) for name in names)


def newest() -> int:
    """Return the version that this program writes."""
    return steps()[-1].number


def version(db: sqlite3.Connection) -> int:
    """Return the number of the last step that was carried out; 0 for an empty database."""
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def refusal(db: sqlite3.Connection) -> str | None:
    """Return why this program cannot work on this database, as the end of a sentence; None where it can.

    It can on an empty database and on one of an earlier version: `migrate` brings both to its own.
    """
    at = version(db)
    if at == 0:
        empty = db.execute("SELECT 1 FROM sqlite_schema").fetchone() is None
        return None if empty else "is not this program's: set another ZHELI_DATA_DIR."
    columns = {name for (name,) in db.execute("SELECT name FROM pragma_table_info('migrations')")}
    if not columns >= {"number", "sha256"}:
        return BEFORE_RELEASES
    if at > newest():
        return f"is of version {at}, this program knows {newest()}: use the newer program."
    carried_out = dict(db.execute("SELECT number, sha256 FROM migrations").fetchall())
    for step in steps():
        if carried_out.get(step.number) != (step.sha256 if step.number <= at else None):
            return f"was made by another program than this one ({step.name} differs): use the program that made it."
    return None


def migrate(db: sqlite3.Connection) -> int:
    """Bring the database to this program's version, each step whole or not at all; return the version.

    Raise `CannotStart` if it was made by a newer program, or by one with other steps.
    """
    if why := refusal(db):
        raise CannotStart(f"The database {why}")
    for step in steps()[version(db) :]:
        db.executescript(f"""BEGIN IMMEDIATE;
            {step.sql}
            INSERT INTO migrations VALUES
                ({step.number}, '{step.name}', '{step.sha256}', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
            PRAGMA user_version = {step.number};
            COMMIT;""")
    return version(db)
