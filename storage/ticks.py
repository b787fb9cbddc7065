"""When each line of the timetable last came round."""

from datetime import datetime

from storage.tx import Tx, moment


def last(tx: Tx, name: str) -> datetime | None:
    """Return when `name` last came round, or None if it never has."""
    text = tx.value("SELECT last_at FROM ticks WHERE name = :name", name=name)
    return None if text is None else moment(text)


def mark(tx: Tx, name: str) -> None:
    """It came round now."""
    tx.run(
        "INSERT INTO ticks (name, last_at) VALUES (:name, :now) ON CONFLICT (name) DO UPDATE SET last_at = :now",
        name=name,
        now=tx.now,
    )
