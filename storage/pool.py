"""Who may be called to a case: the few of the nearest, with all that the rules of `bot.domain.calling` look at."""

from datetime import datetime

from bot.domain.boxes import DEGREE_M, Box
from bot.domain.calling import OnDuty
from bot.domain.places import Point
from storage.tx import Row, Tx

POOL = 300
"""So many of the nearest are ranked at most."""

# What the rules look at, a column for each fact of volunteer `v`; it is asked for the few who are looked at.
_FACTS = """
    v.person_id, v.home_lat, v.home_lon, v.radius_m,
    (SELECT count(*) FROM checks c WHERE c.person_id = v.person_id AND c.state = 'open') AS checks,
    (SELECT count(*) FROM offers o WHERE o.person_id = v.person_id AND o.state = 'open') AS offers,
    (SELECT group_concat(m.medium) FROM volunteer_media m WHERE m.person_id = v.person_id) AS media,
    EXISTS (SELECT 1 FROM offers o WHERE o.complaint_id = :case AND o.person_id = v.person_id
            AND (o.state IN ('open', 'declined', 'accepted') OR (o.state = 'expired' AND o.made_at >= :since)))
    OR EXISTS (SELECT 1 FROM checks c WHERE c.complaint_id = :case AND c.person_id = v.person_id) AS asked
"""


def near(tx: Tx, point: Point, within: Box, *, medium: str, case_id: int, since: datetime) -> list[OnDuty]:
    """Return who may be called for the case from within the box, the nearest first, at most `POOL`.

    They are on duty and can be reached. Left out at once, so that the pool is not filled in vain, are those whom the
    rules would not call anyway: who cannot look at the medium, do not go so far, or were asked already: they declined,
    had it, or let an offer made after `since` run out.
    """
    rows = tx.all(
        f"""SELECT {_FACTS}
            FROM (SELECT v.person_id,
                         ((v.home_lat - :lat) * (v.home_lat - :lat)
                          + (v.home_lon - :lon) * (v.home_lon - :lon) * :narrow * :narrow) * :degree * :degree AS square
                  FROM volunteers v INDEXED BY volunteers_on_duty JOIN people p ON p.id = v.person_id
                  WHERE v.on_duty = 1 AND v.home_lat BETWEEN :south AND :north AND v.home_lon BETWEEN :west AND :east
                    AND square <= 1.03 * v.radius_m * v.radius_m
                    AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL
                    AND (:medium = 'site' OR EXISTS (
                         SELECT 1 FROM volunteer_media m WHERE m.person_id = v.person_id AND m.medium = :medium))
                    AND v.person_id IS NOT (SELECT reporter FROM complaints WHERE id = :case)
                    AND v.person_id NOT IN (
                         SELECT o.person_id FROM offers o WHERE o.complaint_id = :case AND (
                             o.state IN ('open', 'declined', 'accepted')
                             OR (o.state = 'expired' AND o.made_at >= :since)))
                    AND v.person_id NOT IN (SELECT c.person_id FROM checks c WHERE c.complaint_id = :case)
                  ORDER BY square LIMIT :pool) near
            JOIN volunteers v ON v.person_id = near.person_id
            ORDER BY near.square""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
        lat=point.lat,
        lon=point.lon,
        narrow=within.narrow,
        degree=DEGREE_M,
        medium=medium,
        case=case_id,
        since=since,
        pool=POOL,
    )
    return [_on_duty(row) for row in rows]


def one(tx: Tx, person_id: int, *, case_id: int, since: datetime) -> OnDuty | None:
    """Return what the rules look at of one volunteer, on duty or not; None without a profile or a home."""
    row = tx.one(
        f"SELECT {_FACTS} FROM volunteers v WHERE v.person_id = :person AND v.home_lat IS NOT NULL",
        person=person_id,
        case=case_id,
        since=since,
    )
    return None if row is None else _on_duty(row)


def _on_duty(row: Row) -> OnDuty:
    return OnDuty(
        person=row["person_id"],
        home=Point(row["home_lat"], row["home_lon"]),
        radius_m=row["radius_m"],
        checks=row["checks"],
        offers=row["offers"],
        media=frozenset((row["media"] or "").split(",")),
        asked=bool(row["asked"]),
    )
