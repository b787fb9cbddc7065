"""How many times the limit somebody else found, as a range, noted on site."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.measurements.multiples import Multiple
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Noted:
    """A range of multiples of a check; `late`: it came when the check was over."""

    check: int
    times: Multiple
    late: bool
    noted_at: datetime


def add(tx: Tx, check_id: int, times: Multiple, *, late: datetime | None = None) -> None:
    """Keep a range with a check. `late`: the check is over; when it was written."""
    tx.run(
        """INSERT INTO multiples (check_id, substance, least, most, given, late, noted_at)
           VALUES (:check, :substance, :least, :most, :given, :late, :now)""",
        check=check_id,
        substance=times.substance,
        least=None if times.least is None else f"{times.least.normalize():f}",
        most=f"{times.most.normalize():f}",
        given=times.given,
        late=int(late is not None),
        now=late or tx.now,
    )


def of(tx: Tx, check_id: int) -> list[Noted]:
    """Return the ranges of a check, in the order they came."""
    return [_noted(row) for row in tx.all("SELECT * FROM multiples WHERE check_id = :id ORDER BY id", id=check_id)]


def of_case(tx: Tx, case_id: int) -> list[Noted]:
    """Return the ranges of all checks of a case, in the order they came."""
    rows = tx.all(
        "SELECT m.* FROM multiples m JOIN checks c ON c.id = m.check_id WHERE c.complaint_id = :id ORDER BY m.id",
        id=case_id,
    )
    return [_noted(row) for row in rows]


def _noted(row: Row) -> Noted:
    least = None if row["least"] is None else Decimal(row["least"])
    times = Multiple(row["substance"], least, Decimal(row["most"]), row["given"])
    return Noted(row["check_id"], times, bool(row["late"]), moment(row["noted_at"]))
