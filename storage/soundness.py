"""Whether a database file is sound: SQLite's own check, and what it is wrong about."""

import re
import sqlite3
from dataclasses import dataclass

NAMED = 3
"""Sentences that one answer holds."""

# More than any false alarms there can be: they must not crowd out a real one.
MOST = 100_000

# SQLite 3.40 says this of every row of a table WITHOUT ROWID whose key columns are not its first ones.
_NULL = re.compile(r"NULL value in (?P<table>\w+)\.(?P<column>\w+)")


@dataclass(frozen=True, slots=True)
class Soundness:
    """What is `wrong`, at most `NAMED` sentences; and the sound tables that this SQLite takes for damaged."""

    wrong: tuple[str, ...]
    misread: tuple[str, ...]


def look(db: sqlite3.Connection, *, quick: bool = False) -> Soundness:
    """Look through the whole file. `quick`: neither at indexes against their tables nor at foreign keys.

    Raise `sqlite3.DatabaseError` for a file that cannot be read at all.
    """
    check = "quick_check" if quick else "integrity_check"
    wrong: list[str] = []
    misread: dict[str, None] = {}
    for said in (row[0] for row in db.execute(f"PRAGMA {check}({MOST})").fetchall()):
        null = _NULL.fullmatch(said)
        if null and _is_false(db, null["table"], null["column"]):
            misread[null["table"]] = None
        elif said != "ok" and len(wrong) < NAMED:
            wrong.append(said)
    if not quick:
        wrong += [
            f"a row of {row[0]} points nowhere" for row in db.execute("PRAGMA foreign_key_check").fetchmany(NAMED)
        ]
    return Soundness(tuple(wrong), tuple(misread))


def _is_false(db: sqlite3.Connection, table: str, column: str) -> bool:
    """Return whether a plain query finds no such row, in a table of the form that is misread."""
    row = db.execute("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", (table,)).fetchone()
    # typeof, because SQLite answers `IS NULL` on a NOT NULL column without looking.
    nulls = f"""SELECT count(*) FROM "{table}" WHERE typeof("{column}") = 'null'"""
    return row is not None and row[0] == 1 and db.execute(nulls).fetchone()[0] == 0
