"""When each line of the timetable last came round."""

from datetime import datetime

from storage.tx import Tx, moment


def last(tx: Tx, name: str) -> datetime:
    """Return when `name` last came round. A new name starts now: a fresh install owes no digest of last week."""
    text = tx.value("SELECT last_at FROM ticks WHERE name = :name", name=name)
    if text is None:
        mark(tx, name)
        return tx.now
    return moment(text)


def mark(tx: Tx, name: str) -> None:
    """It came round now."""
    tx.run(
        "INSERT INTO ticks (name, last_at) VALUES (:name, :now) ON CONFLICT (name) DO UPDATE SET last_at = :now",
        name=name,
        now=tx.now,
    )
