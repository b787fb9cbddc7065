"""Volunteers: where they live, how far they go, what they can measure, whether they are on duty."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.domain.places.points import Point
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Volunteer:
    """A volunteer. `name`: how coordinators call them; `home` None: not told yet, then they cannot be on duty.

    `duty_until`: when their duty ends by itself, None: not before they say so. `most_checks`: open ones at a time.
    `transport`: by what they come (`travel.PACES`), None: not told. `originals`: their photos of checks may go into an
    evidence pack as their camera wrote them.
    """

    person: int
    name: str | None
    home: Point | None
    radius_m: int
    on_duty: bool
    media: frozenset[str]
    duty_until: datetime | None = None
    most_checks: int = 3
    transport: str | None = None
    originals: bool = False


def join(tx: Tx, person_id: int) -> None:
    """Write down a new volunteer, without a home yet; one who is there already stays as they are."""
    tx.run(
        "INSERT INTO volunteers (person_id, joined_at) VALUES (:id, :now) ON CONFLICT DO NOTHING",
        id=person_id,
        now=tx.now,
    )


def get(tx: Tx, person_id: int) -> Volunteer | None:
    """Return the volunteer, or None."""
    row = tx.one("SELECT * FROM volunteers WHERE person_id = :id", id=person_id)
    return None if row is None else _volunteer(tx, row)


def everybody(tx: Tx) -> list[Volunteer]:
    """Return all who have the role, on duty first."""
    rows = tx.all(
        """SELECT v.* FROM volunteers v JOIN roles r ON r.person_id = v.person_id AND r.role = 'volunteer'
           ORDER BY v.on_duty DESC, v.person_id"""
    )
    return [_volunteer(tx, row) for row in rows]


def name(tx: Tx, person_id: int, name: str) -> None:
    """Keep how coordinators call them (1–60 characters)."""
    tx.run("UPDATE volunteers SET name = :name WHERE person_id = :id", name=name, id=person_id)


def live_at(tx: Tx, person_id: int, home: Point) -> None:
    """Keep where they start from."""
    tx.run(
        "UPDATE volunteers SET home_lat = :lat, home_lon = :lon WHERE person_id = :id",
        lat=home.lat,
        lon=home.lon,
        id=person_id,
    )


def go_up_to(tx: Tx, person_id: int, radius_m: int) -> None:
    """Keep how far from home they go (500–200,000 m)."""
    tx.run("UPDATE volunteers SET radius_m = :radius WHERE person_id = :id", radius=radius_m, id=person_id)


def be_on_duty(tx: Tx, person_id: int, on_duty: bool, until: datetime | None = None) -> bool:
    """Go on duty (`until` then, None: until they say) or off duty; return False if it was so already."""
    return (
        tx.run(
            """UPDATE volunteers SET on_duty = :duty, duty_until = :until
               WHERE person_id = :id AND (on_duty <> :duty OR duty_until IS NOT :until)""",
            duty=int(on_duty),
            until=until if on_duty else None,
            id=person_id,
        )
        == 1
    )


def any_duty_over(tx: Tx) -> bool:
    """Whether somebody's duty has come to its end."""
    return tx.one("SELECT 1 FROM volunteers WHERE duty_until <= :now LIMIT 1", now=tx.now) is not None


def duty_over(tx: Tx) -> list[tuple[int, datetime]]:
    """Return (person, end) of those whose duty has come to its end by now."""
    rows = tx.all("SELECT person_id, duty_until FROM volunteers WHERE duty_until <= :now ORDER BY 2, 1", now=tx.now)
    return [(row["person_id"], moment(row["duty_until"])) for row in rows]


def come_by(tx: Tx, person_id: int, transport: str | None) -> None:
    """Keep by what they come."""
    tx.run("UPDATE volunteers SET transport = :by WHERE person_id = :id", by=transport, id=person_id)


def transport(tx: Tx, person_id: int) -> str | None:
    """Return by what somebody comes (`travel.PACES`), None: not told."""
    by: str | None = tx.value("SELECT transport FROM volunteers WHERE person_id = :id", id=person_id)
    return by


def turn_originals(tx: Tx, person_id: int) -> bool:
    """Agree to one's photos going into packs as the camera wrote them, or do not any more; return which it is now."""
    tx.run("UPDATE volunteers SET originals = 1 - originals WHERE person_id = :id", id=person_id)
    return bool(tx.value("SELECT originals FROM volunteers WHERE person_id = :id", id=person_id))


def giving_originals(tx: Tx, case_ids: Collection[int]) -> frozenset[int]:
    """Return who of those that checked these cases agreed to that."""
    rows = tx.all(
        """SELECT DISTINCT v.person_id FROM volunteers v JOIN checks k ON k.person_id = v.person_id
           WHERE v.originals = 1 AND k.complaint_id IN (SELECT value FROM json_each(:cases))""",
        cases=json.dumps(list(case_ids)),
    )
    return frozenset(row["person_id"] for row in rows)


def districts(tx: Tx, person_id: int) -> frozenset[tuple[str, str]]:
    """Return (area, district) of those they go to wherever their home is."""
    rows = tx.all("SELECT area, district FROM volunteer_districts WHERE person_id = :id", id=person_id)
    return frozenset((row["area"], row["district"]) for row in rows)


def turn_district(tx: Tx, person_id: int, area: str, district: str) -> None:
    """Add a district to those they go to, or take it off."""
    here = {"id": person_id, "area": area, "district": district}
    if not tx.run(
        "DELETE FROM volunteer_districts WHERE person_id = :id AND area = :area AND district = :district", **here
    ):
        tx.run("INSERT INTO volunteer_districts VALUES (:id, :area, :district)", **here)


def skills(tx: Tx, person_id: int) -> frozenset[str]:
    """Return what they can besides, as ids of the hotline's file."""
    rows = tx.all("SELECT skill FROM volunteer_skills WHERE person_id = :id", id=person_id)
    return frozenset(row["skill"] for row in rows)


def turn_skill(tx: Tx, person_id: int, skill: str) -> None:
    """Add a skill, or take it off."""
    if not tx.run("DELETE FROM volunteer_skills WHERE person_id = :id AND skill = :skill", id=person_id, skill=skill):
        tx.run("INSERT INTO volunteer_skills VALUES (:id, :skill)", id=person_id, skill=skill)


def turn_medium(tx: Tx, person_id: int, medium: str) -> None:
    """Add the medium to what they can measure, or take it off."""
    if not tx.run(
        "DELETE FROM volunteer_media WHERE person_id = :id AND medium = :medium", id=person_id, medium=medium
    ):
        tx.run("INSERT INTO volunteer_media VALUES (:id, :medium)", id=person_id, medium=medium)


def _volunteer(tx: Tx, row: Row) -> Volunteer:
    media = tx.all("SELECT medium FROM volunteer_media WHERE person_id = :id", id=row["person_id"])
    return Volunteer(
        person=row["person_id"],
        name=row["name"],
        home=None if row["home_lat"] is None else Point(row["home_lat"], row["home_lon"]),
        radius_m=row["radius_m"],
        on_duty=bool(row["on_duty"]),
        media=frozenset(one["medium"] for one in media),
        duty_until=moment(row["duty_until"]) if row["duty_until"] else None,
        most_checks=row["most_checks"],
        transport=row["transport"],
        originals=bool(row["originals"]),
    )
