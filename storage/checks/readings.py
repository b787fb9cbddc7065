"""Readings of checks, with the limit and the instrument as they were at that moment."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.domain.measurements.limits import Compared
from bot.domain.measurements.readings import Reading
from storage.instruments.instruments import Instrument
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Taken:
    """A reading: `value`, `limit` and `least` (its lower bound) in `unit`; `over` None: no limit applies.

    `times` is value / limit, None where a ratio means nothing. `instrument` None: nobody said which.
    `daily`: a mean over a day. `late`: it came when the check was over.
    Once corrected, `value`, `times` and `over` are the corrected ones, `was` is what is sealed, `why` and `reason` say
    why; one that does not `counts` was taken back and keeps its sealed value.
    `unusual`: no instrument should show it, and they said that theirs does. `water_class`: 1–6, of the sealed value.
    """

    id: int
    check: int
    substance: str
    value: Decimal
    unit: str
    given: str
    limit: Decimal | None
    least: Decimal | None
    times: Decimal | None
    over: bool | None
    certainty: str | None
    source: str | None
    instrument: str | None
    serial: str | None
    certified_until: date | None
    taken_at: datetime
    daily: bool = False
    late: bool = False
    was: Decimal | None = None
    counts: bool = True
    why: str | None = None
    reason: str | None = None
    unusual: bool = False
    water_class: int | None = None
    certificate: str | None = None

    def indicative(self, today: date) -> bool:
        """Whether no certificate of its instrument held on the local date `today` of the reading."""
        return self.certified_until is None or self.certified_until < today


def add(
    tx: Tx,
    check_id: int,
    reading: Reading,
    compared: Compared | None,
    instrument: Instrument | None,
    *,
    water_class: int | None = None,
    late: datetime | None = None,
) -> int:
    """Keep a reading; return its id. `water_class`: of a river. `late`: the check is over; when it was written."""
    limit = compared.limit if compared else None
    return tx.insert(
        """INSERT INTO readings (check_id, substance, value, unit, given, limit_value, limit_least, times, over,
                                 certainty, source, instrument_id, instrument, serial, certified_until, taken_at,
                                 certificate, averaged, late, unusual, water_class)
           VALUES (:check, :substance, :value, :unit, :given, :most, :least, :times, :over,
                   :certainty, :source, :instrument_id, :instrument, :serial, :until, :now, :certificate,
                   :averaged, :late, :unusual, :water_class)""",
        check=check_id,
        substance=reading.substance,
        value=_text(reading.value),
        unit=reading.unit,
        given=reading.given,
        most=_text(limit.most if limit else None),
        least=_text(limit.least if limit else None),
        times=_text(compared.times if compared else None),
        over=int(compared.over) if compared else None,
        certainty=limit.certainty if limit else None,
        source=limit.source if limit else None,
        instrument_id=instrument.id if instrument else None,
        instrument=instrument.name if instrument else None,
        serial=instrument.serial if instrument else None,
        until=instrument.certified_until.isoformat() if instrument and instrument.certified_until else None,
        certificate=instrument.certificate if instrument else None,
        now=late or tx.now,
        averaged="day" if reading.daily else "once",
        late=int(late is not None),
        unusual=int(reading.unusual),
        water_class=water_class,
    )


def take_with(tx: Tx, check_id: int, instrument: Instrument) -> None:
    """The readings of which nobody said what they were taken with were taken with this."""
    tx.run(
        """UPDATE readings SET instrument_id = :id, instrument = :name, serial = :serial, certified_until = :until,
                  certificate = :certificate
           WHERE check_id = :check AND instrument_id IS NULL""",
        id=instrument.id,
        name=instrument.name,
        serial=instrument.serial,
        until=instrument.certified_until.isoformat() if instrument.certified_until else None,
        certificate=instrument.certificate,
        check=check_id,
    )


def drop_last(tx: Tx, check_id: int) -> Taken | None:
    """Take the newest reading of a check away again and return it, None if there is none."""
    row = tx.one("SELECT * FROM readings_now WHERE check_id = :check ORDER BY id DESC LIMIT 1", check=check_id)
    if row is None:
        return None
    tx.run("DELETE FROM readings WHERE id = :id", id=row["id"])
    return _taken(row)


def get(tx: Tx, reading_id: int) -> Taken | None:
    """Return one reading as it stands now, or None."""
    row = tx.one("SELECT * FROM readings_now WHERE id = :id", id=reading_id)
    return None if row is None else _taken(row)


def of(tx: Tx, check_id: int) -> list[Taken]:
    """Return the readings of a check as they stand now, in the order they came."""
    return [
        _taken(row) for row in tx.all("SELECT * FROM readings_now WHERE check_id = :check ORDER BY id", check=check_id)
    ]


def of_case(tx: Tx, case_id: int) -> list[Taken]:
    """Return the readings of all checks of a case as they stand now, in the order they came."""
    rows = tx.all(
        "SELECT r.* FROM readings_now r JOIN checks c ON c.id = r.check_id WHERE c.complaint_id = :case ORDER BY r.id",
        case=case_id,
    )
    return [_taken(row) for row in rows]


def _text(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _taken(row: Row) -> Taken:
    counts = row["value_now"] is not None
    now = "_now" if counts else ""
    over = row[f"over{now}"]
    return Taken(
        id=row["id"],
        check=row["check_id"],
        substance=row["substance"],
        value=Decimal(row[f"value{now}"]),
        unit=row["unit"],
        given=row["given"],
        limit=_number(row["limit_value"]),
        least=_number(row["limit_least"]),
        times=_number(row[f"times{now}"]),
        over=None if over is None else bool(over),
        certainty=row["certainty"],
        source=row["source"],
        instrument=row["instrument"],
        serial=row["serial"],
        certified_until=date.fromisoformat(row["certified_until"]) if row["certified_until"] else None,
        taken_at=moment(row["taken_at"]),
        daily=row["averaged"] == "day",
        late=bool(row["late"]),
        was=Decimal(row["value"]) if row["correction"] is not None else None,
        counts=counts,
        why=row["why"],
        reason=row["reason"],
        unusual=bool(row["unusual"]),
        water_class=row["water_class"],
        certificate=row["certificate"],
    )
