"""The strongest readings of a period: of each confirmed case the one furthest over its limit, as corrected since."""

from datetime import date, datetime
from decimal import Decimal

from bot.domain.digest.digest import Strong
from storage.digest.figures import Areas
from storage.region_filter import WITHIN, listed
from storage.tx import Tx, moment

# What a corrected verdict says counts; the case's own verdict follows it, a check that was not the last one's does not.
_OVER = f"""
    FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
    JOIN readings_now r ON r.check_id = k.id
    WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end AND {WITHIN}
      AND c.verdict = 'confirmed' AND r.over_now = 1 AND r.times_now IS NOT NULL AND r.value_now IS NOT NULL
"""


def strongest(
    tx: Tx, start: datetime, end: datetime, areas: Areas = None, *, limit: int = 5, skip: int = 0
) -> list[Strong]:
    """Return confirmed cases checked in [start, end) by their strongest reading, × limit; the strongest first."""
    rows = tx.all(
        f"""SELECT c.id AS case_id, c.number, c.kind, r.substance, r.value_now, r.unit, r.times_now, r.taken_at,
                   r.certified_until, r.correction, max(CAST(r.times_now AS REAL)) AS times {_OVER}
            GROUP BY c.id ORDER BY times DESC, c.id LIMIT :limit OFFSET :skip""",
        start=start,
        end=end,
        areas=listed(areas),
        limit=limit,
        skip=skip,
    )
    return [
        Strong(
            case=row["case_id"],
            number=row["number"],
            kind=row["kind"],
            substance=row["substance"],
            value=Decimal(row["value_now"]),
            unit=row["unit"],
            times=Decimal(row["times_now"]),
            corrected=row["correction"] is not None,
            indicative=_indicative(tx, row["certified_until"], moment(row["taken_at"])),
        )
        for row in rows
    ]


def count_over(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> int:
    """Return how many confirmed cases had a reading over its limit."""
    n: int = tx.value(f"SELECT count(DISTINCT c.id) {_OVER}", start=start, end=end, areas=listed(areas))
    return n


def _indicative(tx: Tx, certified_until: str | None, taken_at: datetime) -> bool:
    """Whether no certificate of its instrument held on the local day of the reading."""
    return certified_until is None or date.fromisoformat(certified_until) < tx.rules.today(taken_at)
