"""Episodes: one case leads, its witnesses' cases are joined to it; found by place and time through an R*Tree."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.domain.places.cells import CELL_M
from bot.domain.places.points import Point, about_m, box
from storage.cases.complaints import Complaint, complaint
from storage.tx import Tx, moment

_BEGAN = datetime(2020, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
"""The index counts days from here (0005_cases.sql); it rounds outwards, by less than a minute."""

_SPARE = 40
"""Rows fetched beyond those wanted: a square reaches as far as the farthest of the cases in it."""


@dataclass(frozen=True, slots=True)
class Near:
    """A case that a new signal may belong to: how far (m) its public square is (0: within it), how many say it.

    `first`, `last`: from when to when they say it.
    """

    case: Complaint
    distance_m: float
    witnesses: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Voices:
    """How many people signal one episode (somebody twice is one), and their first and last signal."""

    people: int
    first: datetime
    last: datetime


def near(
    tx: Tx, point: Point, at: datetime, kinds: Sequence[str], *, radius_m: float, window: timedelta, limit: int
) -> list[Near]:
    """Return the open cases of these kinds that lead, the nearest first.

    Their public square reaches within `radius_m`, and `distance_m` is to it: how near a case is would tell where it is,
    tried often enough. `at` is within `window` of the time from their first signal to their last.
    """
    around = box(point, radius_m + 2 * CELL_M)
    rows = tx.all(
        """SELECT c.* FROM complaints_at a CROSS JOIN complaints c ON c.id = a.id
           WHERE a.max_lat >= :south AND a.min_lat <= :north AND a.max_lon >= :west AND a.min_lon <= :east
             AND a.max_day >= :since AND a.min_day <= :until
             AND c.kind IN (SELECT value FROM json_each(:kinds)) AND c.stage <> 'closed'
           ORDER BY (c.lat - :lat) * (c.lat - :lat) + (c.lon - :lon) * (c.lon - :lon) * :narrow * :narrow
           LIMIT :limit""",
        south=around.south,
        north=around.north,
        west=around.west,
        east=around.east,
        since=(at - window - _BEGAN) / _DAY - 1e-6,
        until=(at + window - _BEGAN) / _DAY + 1e-6,
        kinds=json.dumps(kinds),
        lat=point.lat,
        lon=point.lon,
        narrow=around.narrow,
        limit=limit + _SPARE,
    )
    found: list[Near] = []
    for case in map(complaint, rows):
        assert case.cell is not None
        far, said = about_m(point, case.cell.nearest(point)), voices(tx, case.id)
        if far <= radius_m and said.first - window <= at <= said.last + window:
            found.append(Near(case, far, said.people, said.first, said.last))
    return sorted(found, key=lambda one: (one.distance_m, one.case.id))[:limit]


def voices(tx: Tx, case_id: int) -> Voices:
    """Return who signals the episode that a case leads, itself among them."""
    row = tx.one(
        """SELECT count(DISTINCT coalesce(reporter, -id)) AS people, min(signalled_at) AS first,
                  max(signalled_at) AS last
           FROM complaints WHERE id = :id OR joined_to = :id""",
        id=case_id,
    )
    assert row is not None
    return Voices(row["people"], moment(row["first"]), moment(row["last"]))


def last_noticed(tx: Tx, case_id: int) -> datetime:
    """Return when somebody last signalled the episode that a case leads."""
    return voices(tx, case_id).last


def witnesses(tx: Tx, case_id: int) -> int:
    """Return how many people signal the episode that a case leads: 1 for one alone."""
    people: int = tx.value(
        "SELECT count(DISTINCT coalesce(reporter, -id)) FROM complaints WHERE id = :id OR joined_to = :id", id=case_id
    )
    return people


def words(tx: Tx, case_id: int, limit: int) -> list[str]:
    """Return what the last witnesses said, the newest first; not the words of the case that leads."""
    rows = tx.all(
        """SELECT words FROM complaints WHERE joined_to = :id AND words IS NOT NULL
           ORDER BY id DESC LIMIT :limit""",
        id=case_id,
        limit=limit,
    )
    return [row["words"] for row in rows]
