"""How large a dump is, as it was measured on site; and an outline while it is walked."""

import json
from dataclasses import dataclass
from datetime import datetime

from bot.domain.places.points import Point
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Area:
    """An area of a check: `how` is sides, paces or outline. `step_m`: what a pace was taken for.

    `around`: the outline crossed itself, so the line around it counts. `late`: it came when the check was over.
    """

    check: int
    how: str
    area_m2: float
    height_m: float | None
    given: str | None
    step_m: float | None
    outline: tuple[Point, ...]
    around: bool
    late: bool
    measured_at: datetime


def add(
    tx: Tx,
    check_id: int,
    how: str,
    area_m2: float,
    *,
    height_m: float | None = None,
    given: str | None = None,
    step_m: float | None = None,
    outline: tuple[Point, ...] = (),
    around: bool = False,
    late: datetime | None = None,
) -> None:
    """Keep an area with a check. `late`: the check is over; when it was written."""
    tx.run(
        """INSERT INTO areas (check_id, how, area_m2, height_m, given, step_m, outline, around, late, measured_at)
           VALUES (:check, :how, :area, :height, :given, :step, :outline, :around, :late, :now)""",
        check=check_id,
        how=how,
        area=area_m2,
        height=height_m,
        given=given,
        step=step_m,
        outline=json.dumps([[point.lat, point.lon] for point in outline]) if outline else None,
        around=int(around),
        late=int(late is not None),
        now=late or tx.now,
    )


def of(tx: Tx, check_id: int) -> list[Area]:
    """Return the areas of a check, in the order they came; the last one counts."""
    return [_area(row) for row in tx.all("SELECT * FROM areas WHERE check_id = :id ORDER BY id", id=check_id)]


def drop_last(tx: Tx, check_id: int) -> bool:
    """Take the last area of an open check away; return False if there is none."""
    return tx.run("DELETE FROM areas WHERE id = (SELECT max(id) FROM areas WHERE check_id = :id)", id=check_id) == 1


def set_height(tx: Tx, check_id: int, height_m: float) -> bool:
    """Keep how high the heap of the last area of an open check is; return False if there is none."""
    return (
        tx.run(
            "UPDATE areas SET height_m = :height WHERE id = (SELECT max(id) FROM areas WHERE check_id = :id)",
            height=height_m,
            id=check_id,
        )
        == 1
    )


def pace_cm(tx: Tx, person_id: int) -> int | None:
    """Return how long a volunteer's pace is, None if they never said."""
    found: int | None = tx.value("SELECT step_cm FROM volunteers WHERE person_id = :id", id=person_id)
    return found


def set_pace(tx: Tx, person_id: int, centimetres: int) -> None:
    """Keep how long a volunteer's pace is."""
    tx.run("UPDATE volunteers SET step_cm = :cm WHERE person_id = :id", cm=centimetres, id=person_id)


def total_m2(tx: Tx, start: datetime, end: datetime) -> float:
    """Return how many m² of dumps were found by checks that ended in [start, end): of each case the last area.

    An area that was typed as a reading («1200 м2») counts where none was measured on site.
    """
    found = tx.value(
        """WITH found AS (
               SELECT k.complaint_id, k.ended_at, coalesce(
                   (SELECT area_m2 FROM areas a WHERE a.check_id = k.id ORDER BY a.id DESC LIMIT 1),
                   (SELECT CAST(value_now AS REAL) FROM readings_now r
                    WHERE r.check_id = k.id AND r.substance = 'dump_area' AND value_now IS NOT NULL
                    ORDER BY r.id DESC LIMIT 1)) AS m2
               FROM checks k JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
               WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end)
           SELECT sum(m2) FROM (
               SELECT m2, row_number() OVER (PARTITION BY complaint_id ORDER BY ended_at DESC) AS n
               FROM found WHERE m2 IS NOT NULL)
           WHERE n = 1""",
        start=start,
        end=end,
    )
    return float(found or 0.0)


def walk(tx: Tx, check_id: int, point: Point) -> None:
    """Add a point to the outline that is walked."""
    tx.run(
        "INSERT INTO outline_points (check_id, lat, lon, at) VALUES (:id, :lat, :lon, :now)",
        id=check_id,
        lat=point.lat,
        lon=point.lon,
        now=tx.now,
    )


def walked(tx: Tx, check_id: int) -> tuple[Point, ...]:
    """Return the outline so far."""
    rows = tx.all("SELECT lat, lon FROM outline_points WHERE check_id = :id ORDER BY id", id=check_id)
    return tuple(Point(row["lat"], row["lon"]) for row in rows)


def step_back(tx: Tx, check_id: int) -> None:
    """Take the last point of the outline away."""
    tx.run(
        "DELETE FROM outline_points WHERE id = (SELECT max(id) FROM outline_points WHERE check_id = :id)", id=check_id
    )


def stop(tx: Tx, check_id: int) -> None:
    """The outline is not walked any more."""
    tx.run("DELETE FROM outline_points WHERE check_id = :id", id=check_id)


def _area(row: Row) -> Area:
    outline = tuple(Point(lat, lon) for lat, lon in json.loads(row["outline"] or "[]"))
    return Area(
        check=row["check_id"],
        how=row["how"],
        area_m2=row["area_m2"],
        height_m=row["height_m"],
        given=row["given"],
        step_m=row["step_m"],
        outline=outline,
        around=bool(row["around"]),
        late=bool(row["late"]),
        measured_at=moment(row["measured_at"]),
    )
