"""Instruments of volunteers, with what makes their readings worth something: number and certificate."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.instruments import instrument_kinds
from bot.domain.intake.kinds import Instrument as Kind
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Instrument:
    """An instrument. `certified_until` (local date) None: no certificate, its readings are indicative.

    `certificate`: its number. `measures`: its kinds, none where nobody said.
    `kit`: it is the hotline's, and is to be handed on or back by `due_back`.
    """

    id: int
    person: int
    name: str
    serial: str | None
    certified_until: date | None
    certificate: str | None = None
    kit: int | None = None
    due_back: datetime | None = None
    measures: frozenset[Kind] = frozenset()

    def certified(self, today: date) -> bool:
        """Whether its certificate holds on that local date."""
        return self.certified_until is not None and today <= self.certified_until


def add(
    tx: Tx,
    person_id: int,
    name: str,
    serial: str | None,
    certified_until: date | None,
    *,
    certificate: str | None = None,
    measures: Iterable[Kind] = (),
) -> int:
    """Write an instrument down; return its id. Names and numbers are of 1–100 characters."""
    return tx.insert(
        """INSERT INTO instruments (person_id, name, serial, certified_until, certificate, measures, added_at)
           VALUES (:person, :name, :serial, :until, :certificate, :measures, :now)""",
        person=person_id,
        name=name,
        serial=serial,
        until=certified_until.isoformat() if certified_until else None,
        certificate=certificate,
        measures=instrument_kinds.written(measures),
        now=tx.now,
    )


def measure(tx: Tx, instrument_id: int, measures: Iterable[Kind]) -> None:
    """Keep what an instrument measures."""
    tx.run(
        "UPDATE instruments SET measures = :set WHERE id = :id",
        set=instrument_kinds.written(measures),
        id=instrument_id,
    )


def get(tx: Tx, instrument_id: int) -> Instrument | None:
    """Return an instrument, also one that is out of use, or None."""
    row = tx.one("SELECT * FROM instruments WHERE id = :id", id=instrument_id)
    return None if row is None else _instrument(row)


def of(tx: Tx, person_id: int) -> list[Instrument]:
    """Return what a volunteer has in use, the oldest first."""
    rows = tx.all(
        "SELECT * FROM instruments WHERE person_id = :person AND retired_at IS NULL ORDER BY id", person=person_id
    )
    return [_instrument(row) for row in rows]


def retire(tx: Tx, person_id: int, instrument_id: int) -> bool:
    """Take one's own instrument out of use; return False if there is none such. The hotline's are handed over."""
    return (
        tx.run(
            """UPDATE instruments SET retired_at = :now
               WHERE id = :id AND person_id = :person AND retired_at IS NULL AND kit_id IS NULL""",
            now=tx.now,
            id=instrument_id,
            person=person_id,
        )
        == 1
    )


def _instrument(row: Row) -> Instrument:
    until = row["certified_until"]
    return Instrument(
        row["id"],
        row["person_id"],
        row["name"],
        row["serial"],
        date.fromisoformat(until) if until else None,
        row["certificate"],
        row["kit_id"],
        moment(row["due_back"]) if row["due_back"] else None,
        instrument_kinds.read(row["measures"]),
    )


def ending(tx: Tx, first: date, last: date) -> list[Instrument]:
    """Return people's own instruments in use whose certificate ends in these days and whose owner was not told yet."""
    rows = tx.all(
        """SELECT * FROM instruments WHERE retired_at IS NULL AND kit_id IS NULL
             AND certified_until BETWEEN :first AND :last AND warned_for IS NOT certified_until ORDER BY id""",
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return [_instrument(row) for row in rows]


def warned(tx: Tx, instrument_id: int) -> None:
    """The owner was told of the end of this certificate."""
    tx.run("UPDATE instruments SET warned_for = certified_until WHERE id = :id", id=instrument_id)
