"""Databases of released versions, as SQL in `released/`: from each of them this program has to come up to date.

`python -m tests.storage.releases` writes that of the version in pyproject.toml, with a row in every table. It belongs
into the commit that releases a version; until then it is written anew whenever the schema changes, afterwards never.
"""

import sqlite3
import tomllib
from pathlib import Path

from storage import migrate
from storage.store import connect
from tests.storage import filled

FOLDER = Path(__file__).parent / "released"


def dump(db: sqlite3.Connection) -> str:
    """Return SQL that makes the same database: tables and rows first, then what would act on them."""
    made = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    shadows = {name for (name,) in db.execute("SELECT name FROM pragma_table_list WHERE type = 'shadow'")}
    ours = [sql for kind, name, sql in made if kind == "table" and name not in shadows]
    later = [sql for kind, _, sql in made if kind != "table"]
    insert = [line for table in filled.tables(db) if table != "complaints_said" for line in _inserts(db, table)]
    said = "INSERT INTO complaints_said (complaints_said) VALUES ('rebuild')"
    return "\n".join(
        f"{sql};" for sql in (*ours, *insert, said, *later, f"PRAGMA user_version = {migrate.version(db)}")
    )


def laid(sql: str, path: Path) -> Path:
    """Make the database of a dump at `path`, and return that."""
    db = connect(path)
    db.execute("PRAGMA foreign_keys = OFF")
    db.executescript(f"BEGIN;\n{sql}\nCOMMIT;")
    db.close()
    return path


def _inserts(db: sqlite3.Connection, table: str) -> list[str]:
    columns = [name for (name,) in db.execute("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))]
    quoted = " || ', ' || ".join(f"quote({column})" for column in columns)
    rows = db.execute(f"SELECT {quoted} FROM {table}").fetchall()
    return [f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({row[0]})" for row in rows]


def write() -> Path:
    """Write the dump of this version."""
    version = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    db = connect(":memory:")
    migrate.migrate(db)
    db.execute("UPDATE migrations SET applied_at = ?", (filled.NOW,))  # the same schema, the same dump
    filled.fill(db)
    path = FOLDER / f"{version}.sql"
    path.write_text(f"-- Made by `python -m tests.storage.releases`.\n{dump(db)}\n", "utf-8")
    db.close()
    return path


if __name__ == "__main__":
    print(write())  # noqa: T201
