"""What volunteers did, added up for their own eyes, and what they were thanked for."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.digest.periods import Month
from bot.domain.places.points import Point, about_m
from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Work:
    """What a volunteer brought to an end: checks and re-checks, how many of them confirmed it, metres to the places."""

    checks: int
    confirmed: int
    metres: int


def once(tx: Tx, case_id: int, person_id: int) -> bool:
    """Note that the volunteer was thanked for a case; return False if they were already."""
    return (
        tx.run(
            "INSERT INTO thanked VALUES (:case, :person, :now) ON CONFLICT DO NOTHING",
            case=case_id,
            person=person_id,
            now=tx.now,
        )
        == 1
    )


def certify(tx: Tx, person_id: int, month: Month) -> bool:
    """Note that the month's certificate goes to the volunteer; return False if it went already."""
    return (
        tx.run(
            "INSERT INTO certificates VALUES (:person, :month, :now) ON CONFLICT DO NOTHING",
            person=person_id,
            month=str(month),
            now=tx.now,
        )
        == 1
    )


def last_certified(tx: Tx) -> Month | None:
    """Return the newest month whose certificates went out by themselves, None for none."""
    month = tx.value("SELECT max(month) FROM certificates")
    return None if month is None else Month.read(month)


def who_worked(tx: Tx, start: datetime, end: datetime) -> list[int]:
    """Return who brought a check to an end in [start, end); drills count nowhere."""
    rows = tx.all(
        """SELECT DISTINCT k.person_id FROM checks k JOIN people p ON p.id = k.person_id
           JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
           WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end AND p.telegram_id IS NOT NULL
           ORDER BY 1""",
        start=start,
        end=end,
    )
    return [row["person_id"] for row in rows]


def work(tx: Tx, person_id: int, start: datetime, end: datetime) -> Work:
    """Return what the volunteer brought to an end in [start, end); a corrected verdict counts as corrected."""
    rows = tx.all(
        """SELECT c.lat, c.lon, v.home_lat, v.home_lon,
                  coalesce((SELECT x.verdict FROM corrections x WHERE x.check_id = k.id AND x.verdict IS NOT NULL
                            ORDER BY x.id DESC LIMIT 1), k.verdict) AS verdict,
                  (SELECT o.distance_m FROM offers o WHERE o.complaint_id = k.complaint_id AND o.person_id = k.person_id
                   AND o.state = 'accepted' AND o.purpose = k.purpose ORDER BY o.id DESC LIMIT 1) AS distance_m
           FROM checks k INDEXED BY checks_of_person JOIN complaints c ON c.id = k.complaint_id
             AND c.drill = 0
           LEFT JOIN volunteers v ON v.person_id = k.person_id
           WHERE k.person_id = :person AND k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end""",
        person=person_id,
        start=start,
        end=end,
    )
    confirmed = sum(row["verdict"] == "confirmed" for row in rows)
    return Work(len(rows), confirmed, sum(_way_m(row) for row in rows))


def months(tx: Tx, person_id: int, most: int = 6) -> list[Month]:
    """Return the newest months (local) in which the volunteer brought a check to an end, the newest first."""
    rows = tx.all(
        """SELECT k.ended_at FROM checks k JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
           WHERE k.person_id = :person AND k.state = 'done' ORDER BY k.ended_at DESC""",
        person=person_id,
    )
    found = dict.fromkeys(Month.of(tx.rules.local(datetime.fromisoformat(row["ended_at"])).date()) for row in rows)
    return list(found)[:most]


def _way_m(row: Row) -> int:
    """How far the place was from their home: as it was when they took it, else as it is; 0 where nobody knows."""
    if row["distance_m"] is not None:
        return int(row["distance_m"])
    if row["home_lat"] is None or row["lat"] is None:
        return 0
    return round(about_m(Point(row["home_lat"], row["home_lon"]), Point(row["lat"], row["lon"])))


def where(tx: Tx, person_id: int, start: datetime, end: datetime) -> str | None:
    """Return the area in which most of a person's checks of that time were, None for outside every area."""
    found: str | None = tx.value(
        """SELECT c.area FROM checks k JOIN complaints c ON c.id = k.complaint_id
           WHERE k.person_id = :person AND k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end
           GROUP BY c.area ORDER BY count(*) DESC, c.area LIMIT 1""",
        person=person_id,
        start=start,
        end=end,
    )
    return found
