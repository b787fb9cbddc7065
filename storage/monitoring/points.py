"""Observation points of standing inspectors: where (shown to nobody), when they are asked, their pauses."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.monitoring.slots import Times
from bot.domain.places.points import Point, about_m, box
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class ObservationPoint:
    """A point. `person` None: forgotten. `point` is exact and for the rule alone; `area`, `district`: what others see.

    `next_at` None: no slot comes (no place yet, paused without end, ended). `official`: a coordinator's name for it.
    """

    id: int
    person: int | None
    name: str | None
    official: str | None
    point: Point | None
    area: str | None
    district: str | None
    times: Times
    since: datetime
    next_at: datetime | None
    ended: bool
    asked_to_pause: bool
    thanked_for: str | None


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause; `until` None: till they come back."""

    since: datetime
    until: datetime | None


def of(tx: Tx, person_id: int) -> ObservationPoint | None:
    """Return the person's own point, None if they never had one."""
    row = tx.one("SELECT * FROM observation_points WHERE person_id = :person", person=person_id)
    return None if row is None else _point(row)


def get(tx: Tx, point_id: int) -> ObservationPoint | None:
    """Return a point, or None."""
    row = tx.one("SELECT * FROM observation_points WHERE id = :id", id=point_id)
    return None if row is None else _point(row)


def join(tx: Tx, person_id: int) -> None:
    """The person observes from now on; whoever had stopped goes on with what they had."""
    tx.run(
        """INSERT INTO observation_points (person_id, since) VALUES (:person, :now)
           ON CONFLICT (person_id) DO UPDATE SET ended_at = NULL""",
        person=person_id,
        now=tx.now,
    )


def live_at(tx: Tx, point_id: int, at: Point, area: str | None, district: str | None) -> None:
    """Keep where it is."""
    tx.run(
        "UPDATE observation_points SET lat = :lat, lon = :lon, area = :area, district = :district WHERE id = :id",
        lat=at.lat,
        lon=at.lon,
        area=area,
        district=district,
        id=point_id,
    )


def name(tx: Tx, point_id: int, name: str) -> None:
    """Keep how its inspector calls it (1–60 characters)."""
    tx.run("UPDATE observation_points SET name = :name WHERE id = :id", name=name, id=point_id)


def make_official(tx: Tx, point_id: int, name: str | None) -> None:
    """Keep a coordinator's name for it (1–60 characters), None: none any more."""
    tx.run("UPDATE observation_points SET official = :name WHERE id = :id", name=name, id=point_id)


def ask_at(tx: Tx, point_id: int, times: Times, next_at: datetime | None) -> None:
    """Keep the times of day, and when the next slot is."""
    tx.run(
        "UPDATE observation_points SET times = :times, next_at = :next WHERE id = :id",
        times=",".join(map(str, times)),
        next=next_at,
        id=point_id,
    )


def end(tx: Tx, point_id: int) -> bool:
    """It observes no more; return False if it was so already."""
    return (
        tx.run(
            "UPDATE observation_points SET ended_at = :now, next_at = NULL WHERE id = :id AND ended_at IS NULL",
            now=tx.now,
            id=point_id,
        )
        == 1
    )


def asked_to_pause(tx: Tx, point_id: int, *, asked: bool) -> None:
    """Remember that the inspector was asked whether to pause, or that they are heard of again."""
    tx.run(
        "UPDATE observation_points SET asked_to_pause_at = :at WHERE id = :id AND (asked_to_pause_at IS NULL) = :asked",
        at=tx.now if asked else None,
        asked=int(asked),
        id=point_id,
    )


def thanked(tx: Tx, point_id: int, month: str) -> bool:
    """Mark a month («2026-03») as thanked for; return False if it was already."""
    return (
        tx.run(
            "UPDATE observation_points SET thanked_for = :month WHERE id = :id AND thanked_for IS NOT :month",
            month=month,
            id=point_id,
        )
        == 1
    )


def any_due(tx: Tx) -> bool:
    """Whether a slot has come: the timetable asks every second."""
    return tx.one("SELECT 1 FROM observation_points WHERE next_at <= :now LIMIT 1", now=tx.now) is not None


def due(tx: Tx, limit: int = 200) -> list[ObservationPoint]:
    """Return the points whose slot has come, the longest waiting first."""
    rows = tx.all(
        "SELECT * FROM observation_points WHERE next_at <= :now ORDER BY next_at, id LIMIT :limit",
        now=tx.now,
        limit=limit,
    )
    return [_point(row) for row in rows]


def reachable(tx: Tx, person_id: int) -> bool:
    """Whether a message can reach the inspector."""
    return (
        tx.one("SELECT 1 FROM people WHERE id = :id AND telegram_id IS NOT NULL AND blocked_at IS NULL", id=person_id)
        is not None
    )


def active(tx: Tx) -> list[ObservationPoint]:
    """Return the points that are observed (paused or not), by area and district."""
    rows = tx.all(
        """SELECT * FROM observation_points WHERE ended_at IS NULL AND person_id IS NOT NULL AND lat IS NOT NULL
           ORDER BY area IS NULL, area, district IS NULL, district, id"""
    )
    return [_point(row) for row in rows]


def awake_near(tx: Tx, at: Point, radius_m: float) -> list[ObservationPoint]:
    """Return the points within `radius_m` that are asked at present: who could have noticed it."""
    around = box(at, radius_m)
    rows = tx.all(
        """SELECT * FROM observation_points WHERE next_at IS NOT NULL
             AND lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east
             AND NOT EXISTS (SELECT 1 FROM observation_pauses p WHERE p.point_id = observation_points.id
                             AND p.since <= :now AND (p.until IS NULL OR p.until > :now)) ORDER BY id""",
        south=around.south,
        north=around.north,
        west=around.west,
        east=around.east,
        now=tx.now,
    )
    return [one for one in map(_point, rows) if one.point is not None and about_m(one.point, at) <= radius_m]


def pause(tx: Tx, point_id: int, until: datetime | None) -> None:
    """Begin a pause now; one that was going on ends here, so that there is one at a time."""
    resume(tx, point_id)
    tx.run(
        "INSERT INTO observation_pauses (point_id, since, until) VALUES (:id, :now, :until)",
        id=point_id,
        now=tx.now,
        until=until,
    )


def resume(tx: Tx, point_id: int) -> bool:
    """End the pause that is going on; return False if there was none."""
    return (
        tx.run(
            """UPDATE observation_pauses SET until = :now
               WHERE point_id = :id AND since <= :now AND (until IS NULL OR until > :now)""",
            now=tx.now,
            id=point_id,
        )
        > 0
    )


def pausing(tx: Tx, point_id: int) -> Pause | None:
    """Return the pause that is going on, None for none."""
    return next((one for one in pauses(tx, point_id, tx.now, None) if one.until is None or one.until > tx.now), None)


def pauses(tx: Tx, point_id: int, since: datetime, until: datetime | None) -> list[Pause]:
    """Return the pauses that touch a time, the oldest first. `until` None: and all later ones."""
    rows = tx.all(
        """SELECT since, until FROM observation_pauses WHERE point_id = :id AND (until IS NULL OR until >= :since)
             AND (:until IS NULL OR since < :until) ORDER BY since""",
        id=point_id,
        since=since,
        until=until,
    )
    return [Pause(moment(row["since"]), moment(row["until"]) if row["until"] else None) for row in rows]


def _point(row: Row) -> ObservationPoint:
    return ObservationPoint(
        id=row["id"],
        person=row["person_id"],
        name=row["name"],
        official=row["official"],
        point=None if row["lat"] is None else Point(row["lat"], row["lon"]),
        area=row["area"],
        district=row["district"],
        times=tuple(map(int, row["times"].split(","))),
        since=moment(row["since"]),
        next_at=None if row["next_at"] is None else moment(row["next_at"]),
        ended=row["ended_at"] is not None,
        asked_to_pause=row["asked_to_pause_at"] is not None,
        thanked_for=row["thanked_for"],
    )
