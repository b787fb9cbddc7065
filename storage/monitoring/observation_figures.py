"""Figures and lists over many observations: a period's counts, what may be one event, a month's alarms."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.places.points import Point, box
from storage.region_filter import listed
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Figures:
    """A period's observations. `points`: that were asked or answered in it.

    `asked`: slots that were put to somebody and not covered by a pause; of those `answered` were given, `gaps` were
    not (and their time is over). `quiet` and `alarms` count what inspectors noted by themselves (`own`) too.
    """

    points: int
    asked: int
    answered: int
    quiet: int
    alarms: int
    gaps: int
    own: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """Somebody's alarm: whose point, from where, what, when."""

    observation: int
    person: int
    point: Point
    what: str
    strength: int | None
    at: datetime
    case: int | None


_COUNTS = """
    count(DISTINCT CASE WHEN asked_at IS NOT NULL THEN point_id END) AS points,
    count(*) FILTER (WHERE slot = 1 AND asked_at IS NOT NULL AND excused = 0) AS asked,
    count(*) FILTER (WHERE slot = 1 AND answered_at IS NOT NULL) AS answered,
    count(*) FILTER (WHERE what = 'quiet' OR (what IS NOT NULL AND strength = 0)) AS quiet,
    count(*) FILTER (WHERE what <> 'quiet' AND strength IS NOT 0) AS alarms,
    count(*) FILTER (WHERE slot = 1 AND asked_at IS NOT NULL AND excused = 0 AND answered_at IS NULL
                     AND closes_at <= :now) AS gaps,
    count(*) FILTER (WHERE slot = 0 AND answered_at IS NOT NULL) AS own
"""


def figures(
    tx: Tx, start: datetime, end: datetime, point_id: int | None = None, areas: Collection[str] | None = None
) -> Figures:
    """Return the counts of a period (`end` excluded), of one point or of all, of these regions or of all."""
    which = "" if point_id is None else "AND point_id = :point"
    if areas is not None:
        which += """ AND point_id IN (SELECT p.id FROM observation_points p
                                      WHERE p.area IN (SELECT value FROM json_each(:areas)))"""
    row = tx.one(
        f"SELECT {_COUNTS} FROM standing_observations WHERE at >= :start AND at < :end {which}",
        now=tx.now,
        start=start,
        end=end,
        point=point_id,
        areas=listed(areas),
    )
    assert row is not None
    return Figures(**{name: row[name] for name in Figures.__slots__})


def alarms_near(tx: Tx, whats: Sequence[str], since: datetime, at: Point, radius_m: float) -> list[Alarm]:
    """Return the alarms of these phenomena given since then around a place (its box), the oldest first."""
    around = box(at, radius_m)
    rows = tx.all(
        """SELECT o.id, o.what, o.strength, o.answered_at, o.complaint_id, p.person_id, p.lat, p.lon
           FROM standing_observations o INDEXED BY standing_observations_alarming
                JOIN observation_points p ON p.id = o.point_id
           WHERE o.what <> 'quiet' AND o.answered_at >= :since AND o.strength IS NOT 0
             AND o.what IN (SELECT value FROM json_each(:whats)) AND p.person_id IS NOT NULL
             AND p.lat BETWEEN :south AND :north AND p.lon BETWEEN :west AND :east ORDER BY o.answered_at, o.id""",
        since=since,
        whats=json.dumps(list(whats)),
        south=around.south,
        north=around.north,
        west=around.west,
        east=around.east,
    )
    return [_alarm(row) for row in rows]


def became(tx: Tx, point_id: int, start: datetime, end: datetime) -> dict[str, int]:
    """Return what became of the cases that a point's alarms of a period are part of: verdict (or «waits») → how many.

    A case joined to another counts as that one.
    """
    rows = tx.all(
        """SELECT became, count(*) AS n FROM (
               SELECT DISTINCT lead.id, CASE WHEN lead.verdict IS NOT NULL THEN lead.verdict
                                             WHEN lead.stage = 'closed' THEN 'closed' ELSE 'waits' END AS became
               FROM standing_observations o JOIN complaints c ON c.id = o.complaint_id
                    JOIN complaints lead ON lead.id = coalesce(c.joined_to, c.id)
               WHERE o.point_id = :point AND o.at >= :start AND o.at < :end)
           GROUP BY became""",
        point=point_id,
        start=start,
        end=end,
    )
    return {row["became"]: row["n"] for row in rows}


def silent_since(tx: Tx, point_id: int) -> datetime | None:
    """Return when the point last answered, None if it never has."""
    text = tx.value("SELECT max(answered_at) FROM standing_observations WHERE point_id = :point", point=point_id)
    return None if text is None else moment(text)


def _alarm(row: Row) -> Alarm:
    return Alarm(
        row["id"],
        row["person_id"],
        Point(row["lat"], row["lon"]),
        row["what"],
        row["strength"],
        moment(row["answered_at"]),
        row["complaint_id"],
    )
