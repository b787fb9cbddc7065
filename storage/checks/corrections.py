"""Corrections of checks that are done: new entries with a reason; only ever added to."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.cases.lifecycle import Verdict
from storage.checks.checks import Check
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of a `reading` (its id; `value` None: it does not count), of the `verdict`, or of a note (`words`).

    `why`: slip, unit, instrument, mixed or other; then `reason` says it in the person's own words.
    """

    id: int
    check: int
    at: datetime
    role: str
    what: str
    reading: int | None
    value: Decimal | None
    verdict: Verdict | None
    words: str | None
    why: str
    reason: str | None


def add(
    tx: Tx,
    check_id: int,
    what: str,
    why: str,
    *,
    by: int,
    role: str,
    reason: str | None = None,
    reading: int | None = None,
    value: Decimal | None = None,
    times: Decimal | None = None,
    over: bool | None = None,
    given: str | None = None,
    verdict: Verdict | None = None,
    words: str | None = None,
) -> int:
    """Keep a correction; return its id. Which arguments belong to which `what` is the table's own rule."""
    return tx.insert(
        """INSERT INTO corrections (check_id, at, person_id, role, what, reading_id, value, times, over, given, verdict,
                                    words, why, reason)
           VALUES (:check, :now, :person, :role, :what, :reading, :value, :times, :over, :given, :verdict,
                   :words, :why, :reason)""",
        check=check_id,
        now=tx.now,
        person=by,
        role=role,
        what=what,
        reading=reading,
        value=None if value is None else f"{value.normalize():f}",
        times=None if times is None else f"{times.normalize():f}",
        over=None if over is None else int(over),
        given=given,
        verdict=verdict.value if verdict else None,
        words=words,
        why=why,
        reason=reason,
    )


def of(tx: Tx, check_id: int) -> list[Correction]:
    """Return the corrections of a check, in the order they were made."""
    rows = tx.all("SELECT * FROM corrections WHERE check_id = :id ORDER BY id", id=check_id)
    return [_correction(row) for row in rows]


def verdict(tx: Tx, check: Check) -> Verdict | None:
    """Return the verdict of a check as it stands now, None while there is none."""
    found = tx.value(
        "SELECT verdict FROM corrections WHERE check_id = :id AND what = 'verdict' ORDER BY id DESC LIMIT 1",
        id=check.id,
    )
    return Verdict(found) if found else check.verdict


def _correction(row: Row) -> Correction:
    return Correction(
        id=row["id"],
        check=row["check_id"],
        at=moment(row["at"]),
        role=row["role"],
        what=row["what"],
        reading=row["reading_id"],
        value=None if row["value"] is None else Decimal(row["value"]),
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        words=row["words"],
        why=row["why"],
        reason=row["reason"],
    )
