"""Who may be called to a case: the few of the nearest, with all that the rules of `bot.domain.calling` look at."""

import json
from collections.abc import Collection, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any

from bot.domain.dispatch.calling import OnDuty
from bot.domain.dispatch.safety import Goer
from bot.domain.places.points import DEGREE_M, Point, box
from bot.domain.volunteers.course import GENERAL
from bot.domain.volunteers.hours import minute_of_day, minute_of_week
from storage.tx import Row, Tx
from storage.volunteers import schedules

PAGE = 50
"""So many are read at a time."""

HOUSE_M = 50
"""Within so many metres nobody is nearer than another."""

HOUSEFUL = 500
"""… and of more than so many there the others are not looked at."""

SPARE = 1.01
"""The plane on which SQL measures is not quite the sphere of `about_m`: so much farther is looked."""

MONTH = timedelta(weeks=4)
"""What counts as lately."""

# What the rules look at, a column for each fact of volunteer `v`; it is asked for the few who are looked at.
_FACTS = """
    v.person_id, v.home_lat, v.home_lon, v.radius_m,
    (SELECT count(*) FROM checks c JOIN complaints k ON k.id = c.complaint_id AND k.drill = 0
     WHERE c.person_id = v.person_id AND c.state = 'open') AS checks,   -- a drill keeps nobody from a real case
    (SELECT count(*) FROM offers o JOIN complaints k ON k.id = o.complaint_id AND k.drill = 0
     WHERE o.person_id = v.person_id AND o.state = 'open') AS offers,
    (SELECT count(*) FROM checks c JOIN complaints k ON k.id = c.complaint_id AND k.drill = 0
     WHERE c.person_id = v.person_id AND c.accepted_at >= :month) AS lately,
    v.most_checks, v.transport, v.quiet_from, v.quiet_to, v.duty_until,
    (SELECT group_concat(h.since || '-' || h.until) FROM volunteer_hours h WHERE h.person_id = v.person_id) AS hours,
    (SELECT group_concat(a.since || '/' || a.until) FROM absences a WHERE a.person_id = v.person_id) AS away,
    (SELECT group_concat(d.area || '/' || d.district) FROM volunteer_districts d
     WHERE d.person_id = v.person_id) AS districts,
    (SELECT group_concat(m.medium) FROM volunteer_media m WHERE m.person_id = v.person_id) AS media,
    (SELECT group_concat(DISTINCT t.module) FROM trainings t
     WHERE t.person_id = v.person_id AND t.expires_at > :now) AS trained,
    (SELECT 1 + 2 * (coalesce(s.approved, 0) = 1 AND EXISTS (
                  SELECT 1 FROM consents y
                  WHERE y.person_id = s.person_id AND y.what = 'guardian' AND y.ended_at IS NULL))
              + 4 * EXISTS (SELECT 1 FROM roles r JOIN people a ON a.id = r.person_id
                            WHERE r.person_id = s.companion AND r.role = 'volunteer'
                              AND a.telegram_id IS NOT NULL AND a.blocked_at IS NULL)
     FROM cohorts s WHERE s.person_id = v.person_id AND s.minor = 1) AS minor,
    (SELECT group_concat(i.measures || ':' || coalesce(i.certified_until >= :today, 0), ';') FROM instruments i
     WHERE i.person_id = v.person_id AND i.retired_at IS NULL) AS tools,
    (SELECT group_concat(state) FROM (SELECT o.state FROM offers o INDEXED BY offers_lately
                                      JOIN complaints k ON k.id = o.complaint_id AND k.drill = 0
                                      WHERE o.person_id = v.person_id AND o.state IN ('accepted', 'declined', 'expired')
                                      ORDER BY o.id DESC LIMIT 10)) AS answers,
    v.person_id IN (SELECT value FROM json_each(:skip)) AS asked,
    (SELECT group_concat(a.area) FROM role_areas a
     WHERE a.person_id = v.person_id AND a.role = 'volunteer') AS areas
"""


# Who is not left out at once: can be reached, can look at it, may be called now, and was not asked.
_CALLABLE = """
    v.on_duty = 1 AND square > :beyond AND square <= :reach
    AND (:medium = 'site' OR EXISTS (
         SELECT 1 FROM volunteer_media m WHERE m.person_id = v.person_id AND m.medium = :medium))
    AND (:module IS NULL OR EXISTS (
         SELECT 1 FROM trainings t WHERE t.person_id = v.person_id AND t.module = :module AND t.expires_at > :now))
    AND EXISTS (SELECT 1 FROM people p WHERE p.id = v.person_id AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL)
    AND EXISTS (SELECT 1 FROM roles r WHERE r.person_id = v.person_id AND r.role = 'volunteer')
    AND v.person_id IS NOT (SELECT reporter FROM complaints WHERE id = :case)
    AND v.person_id NOT IN (SELECT value FROM json_each(:skip))
    AND v.person_id NOT IN (SELECT a.person_id FROM absences a WHERE :today BETWEEN a.since AND a.until)
    AND (v.quiet_from IS NULL OR iif(v.quiet_from <= v.quiet_to,
         :minute NOT BETWEEN v.quiet_from AND v.quiet_to - 1, :minute BETWEEN v.quiet_to AND v.quiet_from - 1))
    AND (v.duty_until > :now OR coalesce((SELECT max(h.since <= :of_week AND :of_week < h.until)
                                          FROM volunteer_hours h WHERE h.person_id = v.person_id), 1))
    AND coalesce((SELECT max(coalesce(a.area = (SELECT area FROM complaints WHERE id = :case), 1))
                  FROM role_areas a WHERE a.person_id = v.person_id AND a.role = 'volunteer'), 1)
"""
_SQUARE = """:degree * :degree * ((v.home_lat - :lat) * (v.home_lat - :lat)
                       + (v.home_lon - :lon) * (v.home_lon - :lon) * :narrow * :narrow)"""


def near(
    tx: Tx,
    point: Point,
    reach_m: float,
    *,
    beyond_m: float,
    behind: int,
    medium: str,
    case_id: int,
    skip: Collection[int],
    from_district_m: float | None = None,
) -> list[OnDuty]:
    """Return who may be called for the case from `beyond_m` to `reach_m` around, the nearest first.

    At most `PAGE` of them, behind the first `behind`; somebody may come twice.

    They go so far, or to its district wherever they live (and are as near as its middle is, `from_district_m`, if that
    is nearer than their home); are on duty and can be reached. Left out at once are those
    whom the rules would not call anyway: who cannot look at the medium, are not to be called at this hour, were asked
    already (`skip`), were invited to another region, or have not passed the course for it, where that is asked for.
    """
    within = box(point, reach_m)
    local = tx.rules.local(tx.now)
    rows = tx.all(
        f"""SELECT {_FACTS}
            FROM (SELECT * FROM (
                    SELECT v.person_id, {_SQUARE} AS square
                    FROM volunteers v INDEXED BY volunteers_callable
                    WHERE v.home_lat BETWEEN :south AND :north AND v.home_lon BETWEEN :west AND :east
                      AND square <= 1.03 * v.radius_m * v.radius_m AND {_CALLABLE}
                    LIMIT :houseful)
                  UNION
                  SELECT v.person_id, min({_SQUARE}, :from_district) AS square
                  FROM complaints k JOIN volunteer_districts d ON d.area = k.area AND d.district = k.district
                  JOIN volunteers v ON v.person_id = d.person_id
                  WHERE k.id = :case AND {_CALLABLE}
                  ORDER BY square LIMIT :page OFFSET :behind) near
            JOIN volunteers v ON v.person_id = near.person_id
            ORDER BY near.square, v.person_id""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
        lat=point.lat,
        lon=point.lon,
        narrow=within.narrow,
        degree=DEGREE_M,
        medium=medium,
        module=(GENERAL if medium == "site" else medium) if tx.rules.catalogue.training.required else None,
        beyond=(beyond_m * SPARE) ** 2 if beyond_m else -1,
        from_district=1e18 if from_district_m is None else from_district_m**2,
        reach=(reach_m * SPARE) ** 2,
        houseful=HOUSEFUL if reach_m <= HOUSE_M else -1,
        page=PAGE,
        behind=behind,
        minute=minute_of_day(local),
        of_week=minute_of_week(local),
        **_about(tx, case_id, skip),
    )
    return [_on_duty(tx, row) for row in rows]


def few(tx: Tx, point: Point, reach_m: float) -> bool:
    """Whether no more than a page of those on duty live around: then all of them can be read at once."""
    within = box(point, reach_m)
    found: int = tx.value(
        """SELECT count(*) FROM (SELECT 1 FROM volunteers INDEXED BY volunteers_callable
           WHERE on_duty = 1 AND home_lat BETWEEN :south AND :north AND home_lon BETWEEN :west AND :east
           LIMIT :page + 1)""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
        page=PAGE,
    )
    return found <= PAGE


def everybody(
    tx: Tx, point: Point | None, *, medium: str, case_id: int, skip: Collection[int], limit: int
) -> list[OnDuty]:
    """Return who is on duty and can be reached, however far: who can look at the medium first, then the nearest.

    Whoever has the case now is left out, and so is its reporter.
    """
    rows = tx.all(
        f"""SELECT {_FACTS} FROM volunteers v JOIN people p ON p.id = v.person_id JOIN complaints k ON k.id = :case
                   JOIN roles r ON r.person_id = v.person_id AND r.role = 'volunteer'
            WHERE v.on_duty = 1 AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL
              AND v.person_id IS NOT k.volunteer AND v.person_id IS NOT k.reporter
            ORDER BY :medium <> 'site' AND NOT EXISTS (
                         SELECT 1 FROM volunteer_media m WHERE m.person_id = v.person_id AND m.medium = :medium),
                     abs(v.home_lat - :lat) + abs(v.home_lon - :lon) * 0.64, v.person_id LIMIT :limit""",
        medium=medium,
        lat=point.lat if point else None,
        lon=point.lon if point else None,
        limit=limit,
        **_about(tx, case_id, skip),
    )
    return [_on_duty(tx, row) for row in rows]


def around(
    tx: Tx, point: Point, reach_m: float, *, case_id: int, skip: Collection[int], limit: int = 300
) -> list[tuple[OnDuty, bool]]:
    """Return all volunteers who live about `reach_m` around, and whether they are on duty; at most `limit`."""
    within = box(point, reach_m)
    rows = tx.all(
        f"""SELECT {_FACTS}, v.on_duty FROM volunteers v JOIN roles r ON r.person_id = v.person_id
            WHERE r.role = 'volunteer' AND v.home_lat BETWEEN :south AND :north AND v.home_lon BETWEEN :west AND :east
            LIMIT :limit""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
        limit=limit,
        **_about(tx, case_id, skip),
    )
    return [(_on_duty(tx, row), bool(row["on_duty"])) for row in rows]


def usual(tx: Tx) -> float:
    """Return how many checks somebody on duty took in the last four weeks, on the average."""
    row = tx.one(
        """SELECT (SELECT count(*) FROM checks c JOIN complaints k ON k.id = c.complaint_id AND k.drill = 0
                   WHERE c.accepted_at >= :month) AS checks,
                  (SELECT count(*) FROM volunteers INDEXED BY volunteers_to_call WHERE on_duty = 1) AS people""",
        month=tx.now - MONTH,
    )
    assert row is not None
    return float(row["checks"] / max(1, row["people"]))


def _about(tx: Tx, case_id: int, skip: Collection[int]) -> dict[str, Any]:
    """Return what `_FACTS` asks with."""
    today = tx.rules.today(tx.now).isoformat()
    asked = json.dumps(sorted(skip))
    return {"case": case_id, "skip": asked, "month": tx.now - MONTH, "today": today, "now": tx.now}


def one(tx: Tx, person_id: int, *, case_id: int, skip: Collection[int]) -> OnDuty | None:
    """Return what the rules look at of one volunteer, on duty or not; None without a profile or a home."""
    row = tx.one(
        f"SELECT {_FACTS} FROM volunteers v WHERE v.person_id = :person AND v.home_lat IS NOT NULL",
        person=person_id,
        **_about(tx, case_id, skip),
    )
    return None if row is None else _on_duty(tx, row)


def _on_duty(tx: Tx, row: Row) -> OnDuty:
    answers = row["answers"].split(",") if row["answers"] else []
    return OnDuty(
        person=row["person_id"],
        home=Point(row["home_lat"], row["home_lon"]),
        radius_m=row["radius_m"],
        checks=row["checks"],
        offers=row["offers"],
        media=frozenset((row["media"] or "").split(",")),
        asked=bool(row["asked"]),
        goer=_goer(row["trained"] or "", row["minor"] or 0),
        tools=_tools(row["tools"]) if row["tools"] else {},
        lately=row["lately"],
        asked_lately=len(answers),
        silent=answers.count("expired"),
        transport=row["transport"],
        schedule=schedules.read(tx, row, row["hours"], row["away"]),
        most_checks=row["most_checks"],
        districts=frozenset((row["districts"] or "").split(",")) - {""},
        areas=frozenset((row["areas"] or "").split(",")) - {""},
    )


@lru_cache(maxsize=1000)
def _tools(kept: str) -> Mapping[str, bool]:
    """Read what `_FACTS` wrote: «dust,gas:1;water:0», an instrument each, certified or not."""
    best: dict[str, bool] = {}
    for one in kept.split(";"):
        measures, certified = one.split(":")
        for kind in measures.split(","):
            best[kind] = best.get(kind, False) or certified == "1"
    return best


@lru_cache(maxsize=1000)
def _goer(trained: str, minor: int) -> Goer:
    """Read what `_FACTS` wrote: modules, comma by comma; 1 for under 18, 2 approved, 4 accompanied, added up."""
    return Goer(frozenset(trained.split(",")) - {""}, bool(minor), bool(minor & 2), bool(minor & 4))
