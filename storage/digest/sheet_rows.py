"""The rows behind a digest's figures, for its spreadsheet. Nobody's name, nobody's words; no drill."""

from datetime import datetime
from typing import Any

from storage.cases.cells import CELL, cell_in
from storage.digest.figures import FATE, IN_TIME, Areas
from storage.region_filter import WITHIN, listed
from storage.tx import Tx

MOST = 20_000
"""Rows of one sheet; of more the rest is counted, and `/export` has them all."""

Rows = list[dict[str, Any]]


def cases(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> Rows:
    """Return the complaints received in [start, end), in the order they came; of each place its public square."""
    found = _dicts(
        tx,
        f"""SELECT c.number, c.kind, c.area, c.district, c.received_at, c.checked_at, c.stage, {FATE} AS fate,
                   t.number AS lead, {CELL.format(lead="t")}
            {IN_TIME.format(more="LEFT JOIN complaints t ON t.id = c.joined_to")}
            ORDER BY c.received_at LIMIT {MOST}""",
        start,
        end,
        areas,
    )
    for row in found:
        row["cell"] = cell_in(row)
    return found


def readings(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> Rows:
    """Return the readings of checks that ended in [start, end), as they stand now; what was taken back is left out."""
    return _dicts(
        tx,
        f"""SELECT c.number, c.kind, r.taken_at, r.substance, r.value_now, r.unit, r.limit_value,
                   r.times_now, r.over_now, r.why, r.certified_until
            FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
            JOIN readings_now r ON r.check_id = k.id
            WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end AND {WITHIN}
              AND r.value_now IS NOT NULL ORDER BY r.taken_at, r.id LIMIT {MOST}""",
        start,
        end,
        areas,
    )


def observations(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> Rows:
    """Return the standing inspectors' slots and notes of [start, end); of a point id, official name, district."""
    return _dicts(
        tx,
        f"""SELECT p.id AS point, p.official, p.area, p.district, o.at, o.slot, o.asked_at, o.answered_at, o.excused,
                   o.what, o.strength, c.number
            FROM standing_observations o JOIN observation_points p ON p.id = o.point_id
            LEFT JOIN complaints c ON c.id = o.complaint_id
            WHERE o.at >= :start AND o.at < :end
              AND (:areas IS NULL OR p.area IN (SELECT value FROM json_each(:areas)))
            ORDER BY p.id, o.at LIMIT {MOST}""",
        start,
        end,
        areas,
    )


def _dicts(tx: Tx, sql: str, start: datetime, end: datetime, areas: Areas) -> Rows:
    return [dict(row) for row in tx.all(sql, start=start, end=end, areas=listed(areas))]
