"""Figures that no instrument shows, as they wait for «really?»."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.readings import Reading
from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reading of a check that is asked about before it is kept."""

    id: int
    check: int
    reading: Reading


def add(tx: Tx, check_id: int, reading: Reading) -> None:
    """Ask about a reading."""
    tx.run(
        """INSERT INTO doubts (check_id, substance, value, unit, given, averaged, said_at)
           VALUES (:check, :substance, :value, :unit, :given, :averaged, :now)""",
        check=check_id,
        substance=reading.substance,
        value=f"{reading.value.normalize():f}",
        unit=reading.unit,
        given=reading.given,
        averaged="day" if reading.daily else "once",
        now=tx.now,
    )


def first(tx: Tx, check_id: int) -> Doubt | None:
    """Return what is to be asked about next, None for nothing."""
    row = tx.one("SELECT * FROM doubts WHERE check_id = :id AND kept IS NULL ORDER BY id LIMIT 1", id=check_id)
    return None if row is None else _doubt(row)


def answer(tx: Tx, check_id: int, doubt_id: int, *, kept: bool) -> Doubt | None:
    """Note the answer; return what it was about, None if it was answered before or is no doubt of this check."""
    row = tx.one(
        "UPDATE doubts SET kept = :kept WHERE id = :id AND check_id = :check AND kept IS NULL RETURNING *",
        kept=int(kept),
        id=doubt_id,
        check=check_id,
    )
    return None if row is None else _doubt(row)


def _doubt(row: Row) -> Doubt:
    value, day = Decimal(row["value"]), row["averaged"] == "day"
    reading = Reading(row["substance"], value, row["unit"], row["given"], daily=day, unusual=True)
    return Doubt(row["id"], row["check_id"], reading)
