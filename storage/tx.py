"""A transaction as services see it: plain SQL, one moment, rows by name."""

import sqlite3
from datetime import UTC, datetime
from typing import Any

from bot.domain.catalogue.rules import Rules

Row = sqlite3.Row


def stamp(moment: datetime) -> str:
    """Write a moment as it stands in every table: UTC, milliseconds, fixed width, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:23] + "Z"


def moment(text: str) -> datetime:
    """Read what `stamp` wrote, as an aware UTC datetime."""
    return datetime.fromisoformat(text)


sqlite3.register_adapter(datetime, stamp)


class Tx:
    """One transaction on one connection, with one moment (`now`, aware UTC) for all that happens in it.

    Parameters are named (`:name`) and passed as keywords; datetimes are written with `stamp`.
    `rules` is what the operator has set: the catalogue, the zone. `signals` names
    what has to be woken after the commit: «outbox», «jobs».
    """

    __slots__ = ("db", "now", "rules", "signals")

    def __init__(self, db: sqlite3.Connection, now: datetime, rules: Rules) -> None:
        self.db = db
        self.now = now
        self.rules = rules
        self.signals: set[str] = set()

    def all(self, sql: str, **params: Any) -> list[Row]:
        """Return every row; an empty list for nothing."""
        return self.db.execute(sql, params).fetchall()

    def one(self, sql: str, **params: Any) -> Row | None:
        """Return the first row, or None."""
        row: Row | None = self.db.execute(sql, params).fetchone()
        return row

    def value(self, sql: str, **params: Any) -> Any:
        """Return the first column of the first row, or None."""
        row = self.db.execute(sql, params).fetchone()
        return None if row is None else row[0]

    def run(self, sql: str, **params: Any) -> int:
        """Carry out a change; return how many rows it touched."""
        return self.db.execute(sql, params).rowcount

    def insert(self, sql: str, **params: Any) -> int:
        """Carry out an INSERT; return the new row's id."""
        row_id = self.db.execute(sql, params).lastrowid
        assert row_id is not None
        return row_id
