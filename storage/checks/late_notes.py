"""Words and places that came when a check was over; only ever added to."""

from dataclasses import dataclass
from datetime import datetime

from storage.tx import Tx, moment


@dataclass(frozen=True, slots=True)
class LateNote:
    """What was said at `said_at`, by the clock of whoever sent it."""

    said_at: datetime
    words: str


def add(tx: Tx, check_id: int, said_at: datetime, words: str) -> None:
    """Keep what came too late for the notes."""
    tx.run(
        "INSERT INTO late_notes (check_id, said_at, words) VALUES (:check, :at, :words)",
        check=check_id,
        at=said_at,
        words=words,
    )


def of(tx: Tx, check_id: int) -> list[LateNote]:
    """Return what came late to a check, in the order it came."""
    rows = tx.all("SELECT said_at, words FROM late_notes WHERE check_id = :id ORDER BY id", id=check_id)
    return [LateNote(moment(row["said_at"]), row["words"]) for row in rows]
