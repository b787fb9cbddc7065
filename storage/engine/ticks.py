"""When each line of the timetable last came round."""

from datetime import datetime

from storage.tx import Tx, moment


def last(tx: Tx, name: str) -> datetime | None:
    """Return when `name` last came round, or None if it never has."""
    text = tx.value("SELECT last_at FROM ticks WHERE name = :name", name=name)
    return None if text is None else moment(text)


def all_of(tx: Tx) -> dict[str, datetime]:
    """Return when each line last came round; one that never has is not there."""
    return {row["name"]: moment(row["last_at"]) for row in tx.all("SELECT name, last_at FROM ticks")}


def mark(tx: Tx, name: str) -> None:
    """It came round now."""
    tx.run(
        "INSERT INTO ticks (name, last_at) VALUES (:name, :now) ON CONFLICT (name) DO UPDATE SET last_at = :now",
        name=name,
        now=tx.now,
    )
