"""A row in every table, made of what the schema says; `BUT` knows what a table's CHECKs want beyond that."""

import re
import sqlite3

NOW = "2026-03-18T09:00:00.000Z"
MADE = {"INTEGER": 1, "REAL": 1.0, "TEXT": NOW}

# Where columns depend on each other: what stands there instead. None: nothing.
BUT: dict[str, dict[str, object]] = {
    "anchors": {"history_id": 0},  # before the first row of the history: it has another hash
    "areas": {"outline": None, "step_m": None},
    "certificates": {"month": "2026-03"},
    "checks": {"verdict": None, "seal": None},
    "complaints": {"outcome": None, "joined_to": None},
    "event_words": {"salt": None},
    "corrections": {"verdict": None, "words": None, "reason": None},
    "handovers": {"ended_at": None},
    # the hashes are the trigger's to write; whose words were erased, nobody can check any more
    "history": {"args": '{"words": "x"}', "salt": None, "leaf": None, "own": None, "hash": None},
    "kit_handovers": {"answered_at": None},
    "observation_points": {"ended_at": None},
    "publications": {"file_id": None, "published_at": None},
    "rechecks": {"ended_at": None},
    "updates": {"raw": None},
    "volunteer_hours": {"until": 2},
}


def tables(db: sqlite3.Connection) -> list[str]:
    """Return every table of ours, and those that look like one (searches by place and by words)."""
    found = db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')")
    return sorted(name for (name,) in found if not name.startswith("sqlite_"))


def fill(db: sqlite3.Connection) -> None:
    """Write a row into every table that has none. References lead to the row that is written there."""
    db.execute("BEGIN")
    db.execute("PRAGMA defer_foreign_keys = ON")
    for table in tables(db):
        if not _is_virtual(db, table) and not db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone():
            row = _row(db, table)
            db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()])
    db.execute("COMMIT")


def rows(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return all that is in the database, by table."""
    return {table: sorted(map(tuple, db.execute(f"SELECT * FROM {table}")), key=repr) for table in tables(db)}


def _row(db: sqlite3.Connection, table: str) -> dict[str, object]:
    """Return a value for every column that has no default."""
    sql = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    points = {column for (column,) in db.execute("SELECT [from] FROM pragma_foreign_key_list(?)", (table,))}
    row: dict[str, object] = {}
    for column, kind, default in db.execute("SELECT name, type, dflt_value FROM pragma_table_xinfo(?)", (table,)):
        allowed = re.search(rf"CHECK \({column} (?:IN\s*\('?|BETWEEN )(-?\w+)", sql)
        if default is None:
            row[column] = 1 if column in points else type(MADE[kind])(allowed[1]) if allowed else MADE[kind]
    return row | BUT.get(table, {})


def _is_virtual(db: sqlite3.Connection, table: str) -> bool:
    return bool(
        db.execute("SELECT sql LIKE 'CREATE VIRTUAL%' FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    )
