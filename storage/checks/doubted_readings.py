"""Figures that are asked about before they are readings: no instrument shows them, or they may mean several things."""

import json
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.measurements.readings import Reading
from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reading of a check that is asked about before it is kept.

    `instrument`: whether it was really taken with that one; None: whether it is really so much. `choices`: which of
    these it is, each one or several readings; `reading` is then the first of them.
    """

    id: int
    check: int
    reading: Reading
    instrument: int | None = None
    choices: tuple[tuple[Reading, ...], ...] = ()


def add(tx: Tx, check_id: int, reading: Reading, instrument: int | None = None) -> None:
    """Ask about a reading: whether it was taken with this instrument; None: whether it is so much."""
    tx.run(
        """INSERT INTO doubts (check_id, substance, value, unit, given, averaged, said_at, instrument_id)
           VALUES (:check, :substance, :value, :unit, :given, :averaged, :now, :instrument)""",
        check=check_id,
        substance=reading.substance,
        value=f"{reading.value.normalize():f}",
        unit=reading.unit,
        given=reading.given,
        averaged="day" if reading.daily else "once",
        instrument=instrument,
        now=tx.now,
    )


def add_choices(tx: Tx, check_id: int, choices: tuple[tuple[Reading, ...], ...]) -> None:
    """Ask which of several ways to read a text is meant."""
    first_of = choices[0][0]
    tx.run(
        """INSERT INTO doubts (check_id, substance, value, unit, given, averaged, said_at, choices)
           VALUES (:check, :substance, :value, :unit, :given, :averaged, :now, :choices)""",
        check=check_id,
        substance=first_of.substance,
        value=f"{first_of.value:f}",
        unit=first_of.unit,
        given=first_of.given,
        averaged="day" if first_of.daily else "once",
        now=tx.now,
        choices=json.dumps([[(one.substance, f"{one.value:f}", one.unit) for one in way] for way in choices]),
    )


def first(tx: Tx, check_id: int) -> Doubt | None:
    """Return what is to be asked about next, None for nothing."""
    row = tx.one("SELECT * FROM doubts WHERE check_id = :id AND kept IS NULL ORDER BY id LIMIT 1", id=check_id)
    return None if row is None else _doubt(row)


def believed(tx: Tx, check_id: int, substance: str, instrument_id: int) -> bool:
    """Whether they said in this check that they measure this with that instrument."""
    return (
        tx.one(
            """SELECT 1 FROM doubts WHERE check_id = :check AND substance = :substance AND kept = 1
                 AND instrument_id = :instrument""",
            check=check_id,
            substance=substance,
            instrument=instrument_id,
        )
        is not None
    )


def alike(tx: Tx, doubt: Doubt) -> list[int]:
    """Return the other open doubts of the same substance and instrument, the oldest first."""
    rows = tx.all(
        """SELECT id FROM doubts WHERE check_id = :check AND substance = :substance AND kept IS NULL
             AND instrument_id = :instrument AND id <> :id ORDER BY id""",
        check=doubt.check,
        substance=doubt.reading.substance,
        instrument=doubt.instrument,
        id=doubt.id,
    )
    return [row["id"] for row in rows]


def get(tx: Tx, check_id: int, doubt_id: int) -> Doubt | None:
    """Return an open doubt of a check, or None."""
    row = tx.one(
        "SELECT * FROM doubts WHERE id = :id AND check_id = :check AND kept IS NULL", id=doubt_id, check=check_id
    )
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


def leave(tx: Tx, check_id: int) -> list[str]:
    """Nobody is asked any more; return what was written of each figure that was not answered."""
    rows = tx.all("UPDATE doubts SET kept = 0 WHERE check_id = :id AND kept IS NULL RETURNING given", id=check_id)
    return list(dict.fromkeys(row["given"] for row in rows))


def _doubt(row: Row) -> Doubt:
    value, day = Decimal(row["value"]), row["averaged"] == "day"
    ways = json.loads(row["choices"] or "[]")
    unusual = row["instrument_id"] is None and not ways
    reading = Reading(row["substance"], value, row["unit"], row["given"], daily=day, unusual=unusual)
    choices = tuple(
        tuple(Reading(what, Decimal(much), unit, row["given"], daily=day) for what, much, unit in way) for way in ways
    )
    return Doubt(row["id"], row["check_id"], reading, row["instrument_id"], choices)
