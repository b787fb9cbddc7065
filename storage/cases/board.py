"""What the coordinators' board is made of: counts, pages, neighbours, words found."""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import cos, radians

from bot.domain.cases.lifecycle import Stage
from bot.domain.places.points import Point, about_m
from storage.cases.complaints import Complaint, complaint
from storage.people.coordinators import SEES
from storage.tx import Tx

_DEGREE_M = 111_000  # of latitude, a little less than there is anywhere: the box is never too small


@dataclass(frozen=True, slots=True)
class Near:
    """A case near another: `distance_m` to it, and how much later it came (negative: earlier)."""

    case: Complaint
    distance_m: float
    later: timedelta


# `:areas`: a JSON list of those that are seen, NULL for all; what lies in no area is everybody's.
_SEEN = "(:areas IS NULL OR area IS NULL OR area IN (SELECT value FROM json_each(:areas)))"


_OPEN = "('received', 'offered', 'assigned', 'checked', 'referred', 'answered')"


def _listed(areas: Collection[str] | None) -> str | None:
    return None if areas is None else json.dumps(sorted(areas))


def count_by_stage(tx: Tx, areas: Collection[str] | None = None) -> dict[Stage, int]:
    """Return how many cases stand in each stage; zeros too. Drills are counted off: so both are counts of an index.

    `areas`: only of these and of none; None: of all.
    """
    if areas is None:
        rows = tx.all("SELECT stage, count(*) AS n FROM complaints INDEXED BY complaints_by_stage GROUP BY stage")
    else:
        rows = tx.all(
            f"SELECT stage, count(*) AS n FROM complaints INDEXED BY complaints_by_area WHERE {_SEEN} GROUP BY stage",
            areas=_listed(areas),
        )
    drills = tx.all(
        f"SELECT stage, count(*) AS n FROM complaints WHERE drill = 1 AND {_SEEN} GROUP BY stage", areas=_listed(areas)
    )
    found = {row["stage"]: row["n"] for row in rows}
    off = {row["stage"]: row["n"] for row in drills}
    return {stage: found.get(stage.value, 0) - off.get(stage.value, 0) for stage in Stage}


def left_alone(tx: Tx, areas: Collection[str] | None = None) -> int:
    """Return how many received cases nobody is being called for; `areas` as in `count_by_stage`."""
    n: int = tx.value(
        f"""SELECT count(*) FROM complaints
            WHERE stage = 'received' AND next_call_at IS NULL AND drill = 0 AND {_SEEN}""",
        areas=_listed(areas),
    )
    return n


def of_stage(
    tx: Tx, stage: Stage, *, newest: bool, limit: int, skip: int, areas: Collection[str] | None = None
) -> list[Complaint]:
    """Return a page of the cases of a stage, the newest or the oldest first."""
    order = "DESC" if newest else "ASC"
    rows = tx.all(
        f"""SELECT * FROM complaints WHERE stage = :stage AND drill = 0 AND {_SEEN}
            ORDER BY received_at {order}, id {order} LIMIT :limit OFFSET :skip""",
        stage=stage.value,
        limit=limit,
        skip=skip,
        areas=_listed(areas),
    )
    return [complaint(row) for row in rows]


def joined_to(tx: Tx, case_id: int, limit: int = 50) -> list[Complaint]:
    """Return the cases that are part of this one, in the order they came."""
    rows = tx.all("SELECT * FROM complaints WHERE joined_to = :id ORDER BY id LIMIT :limit", id=case_id, limit=limit)
    return [complaint(row) for row in rows]


def lead(tx: Tx, case_id: int, to: int) -> list[int]:
    """Whoever was joined to the case is joined to `to` from now on; return their ids."""
    rows = tx.all("UPDATE complaints SET joined_to = :to WHERE joined_to = :id RETURNING id", to=to, id=case_id)
    return sorted(row["id"] for row in rows)


def near(tx: Tx, case: Complaint, *, radius_m: float, within: timedelta, limit: int = 5) -> list[Near]:
    """Return open cases of the same kind, signalled `within` of it, the nearest first; none without a point."""
    if case.point is None:
        return []
    lat_by = radius_m / _DEGREE_M
    lon_by = lat_by / max(0.01, cos(radians(case.point.lat)))
    rows = tx.all(
        """SELECT c.* FROM complaints_at a CROSS JOIN complaints c ON c.id = a.id
           WHERE a.max_lat >= :south AND a.min_lat <= :north AND a.max_lon >= :west AND a.min_lon <= :east
             AND c.id <> :id AND c.kind = :kind AND c.stage <> 'closed'
             AND c.signalled_at BETWEEN :since AND :until""",
        south=case.point.lat - lat_by,
        north=case.point.lat + lat_by,
        west=case.point.lon - lon_by,
        east=case.point.lon + lon_by,
        id=case.id,
        kind=case.kind,
        since=case.signalled_at - within,
        until=case.signalled_at + within,
    )
    found = [_near(complaint(row), case, case.point) for row in rows]
    return sorted((one for one in found if one.distance_m <= radius_m), key=lambda one: one.distance_m)[:limit]


def _near(other: Complaint, case: Complaint, point: Point) -> Near:
    assert other.point is not None
    return Near(other, about_m(point, other.point), other.signalled_at - case.signalled_at)


def saying(tx: Tx, text: str, areas: Collection[str] | None = None, limit: int = 8) -> list[Complaint]:
    """Return cases where every word of `text` begins a word of what was said, the newest first.

    `areas` as in `count_by_stage`.
    """
    sought = " ".join(f'"{word}"*' for word in re.findall(r"\w+", text)[:8])
    if not sought:
        return []
    rows = tx.all(
        f"""SELECT c.* FROM complaints_said s JOIN complaints c ON c.id = s.rowid
            WHERE complaints_said MATCH :sought AND {_SEEN} ORDER BY s.rowid DESC LIMIT :limit""",
        sought=sought,
        areas=_listed(areas),
        limit=limit,
    )
    return [complaint(row) for row in rows]


def in_place(tx: Tx, area: str, district: str | None, *, limit: int, skip: int) -> list[Complaint]:
    """Return a page of the cases of an area, or of a district of it: the open ones first, the newest in front.

    Drills are left out. The open ones are few; the closed come in the order of an index.
    """
    where = "area = :area AND (:district IS NULL OR district = :district) AND drill = 0"
    of = {"area": area, "district": district}
    found = tx.all(
        f"""SELECT * FROM complaints INDEXED BY complaints_by_area WHERE {where} AND stage IN {_OPEN}
            ORDER BY received_at DESC, id DESC LIMIT :limit OFFSET :skip""",
        **of,
        limit=limit,
        skip=skip,
    )
    if len(found) < limit:
        found += tx.all(
            f"""SELECT * FROM complaints INDEXED BY complaints_by_area WHERE {where} AND stage = 'closed'
                ORDER BY received_at DESC, id DESC LIMIT :limit OFFSET :skip""",
            **of,
            limit=limit - len(found),
            skip=max(0, skip - open_in(tx, area, district)),
        )
    return [complaint(row) for row in found]


def open_in(tx: Tx, area: str, district: str | None) -> int:
    """Return how many cases are open in an area, or in a district of it."""
    n: int = tx.value(
        f"""SELECT count(*) FROM complaints INDEXED BY complaints_by_area
            WHERE area = :area AND (:district IS NULL OR district = :district) AND drill = 0 AND stage IN {_OPEN}""",
        area=area,
        district=district,
    )
    return n


def counted(tx: Tx, n: int, limit: int = 8) -> list[Complaint]:
    """Return the cases whose number ends in this count («148»), whatever line and year, the newest year first."""
    rows = tx.all(
        """SELECT c.* FROM numbers x JOIN complaints c ON c.number = printf('%s-%d-%04d', x.prefix, x.year, :n)
           ORDER BY x.year DESC, x.prefix LIMIT :limit""",
        n=n,
        limit=limit,
    )
    return [complaint(row) for row in rows]


def chats_with(tx: Tx, key: str, case_id: int, since: datetime) -> list[int]:
    """Return the coordinators' chats where the message `key` of a case stands, sent after `since` or on its way.

    Only of those who see its region by now.
    """
    rows = tx.all(
        f"""SELECT p.telegram_id AS chat FROM roles r JOIN people p ON p.id = r.person_id
           WHERE r.role = 'coordinator' AND p.blocked_at IS NULL
             AND (EXISTS (SELECT 1 FROM messages m
                          WHERE m.chat_id = p.telegram_id AND m.key = :key AND m.sent_at > :since)
                  OR EXISTS (SELECT 1 FROM outbox o
                             WHERE o.chat_id = p.telegram_id AND o.state = 'waiting' AND o.key = :key))
             AND {SEES.format(person="p.id", area="(SELECT area FROM complaints WHERE id = :case)")}""",
        key=key,
        case=case_id,
        since=since,
    )
    return [row["chat"] for row in rows]
