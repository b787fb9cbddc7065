"""Drills: cases made up to practise, who started them, when they end."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from storage.tx import Row, Tx, moment

Why = Literal["verdict", "time", "nobody", "real", "coordinator"]
"""How a drill ended: with a verdict, by its time, with nobody left to call, for a real case, by a coordinator."""


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill. `case` is its complaint; `ended_at` and `why` are None while it runs."""

    case: int
    number: str
    area: str
    started_by: int | None
    started_at: datetime
    ends_at: datetime
    ended_at: datetime | None
    why: str | None


_SELECT = "SELECT d.*, c.number FROM drills d JOIN complaints c ON c.id = d.complaint_id "


def next_number(tx: Tx, year: int) -> int:
    """Return the next count of drills in a local year, from 1."""
    n: int = tx.value("SELECT coalesce(max(n), 0) + 1 FROM drills WHERE year = :year", year=year)
    return n


def add(tx: Tx, case_id: int, number: tuple[int, int], *, area: str, started_by: int, ends_at: datetime) -> None:
    """Write down that the case is a drill which begins now; `number`: local year and count in it.

    A second one of the area at the same time breaks the table's own rule.
    """
    tx.run(
        """INSERT INTO drills (complaint_id, year, n, area, started_by, started_at, ends_at)
           VALUES (:case, :year, :n, :area, :by, :now, :ends)""",
        case=case_id,
        year=number[0],
        n=number[1],
        area=area,
        by=started_by,
        now=tx.now,
        ends=ends_at,
    )


def get(tx: Tx, case_id: int) -> Drill | None:
    """Return the drill that a case is, None for a real one."""
    row = tx.one(_SELECT + "WHERE d.complaint_id = :case", case=case_id)
    return None if row is None else _drill(row)


def running(tx: Tx, areas: tuple[str, ...]) -> list[Drill]:
    """Return the drills that go on in these areas, the oldest first."""
    rows = tx.all(_SELECT + "WHERE d.ended_at IS NULL ORDER BY d.complaint_id")
    return [_drill(row) for row in rows if row["area"] in areas]


def past(tx: Tx, areas: tuple[str, ...], limit: int) -> list[Drill]:
    """Return the last drills of these areas that are over, the newest first."""
    rows = tx.all(_SELECT + "WHERE d.ended_at IS NOT NULL ORDER BY d.complaint_id DESC LIMIT 100")
    return [_drill(row) for row in rows if row["area"] in areas][:limit]


def end(tx: Tx, case_id: int, why: Why) -> bool:
    """End a drill; return False if it had ended already."""
    return (
        tx.run(
            "UPDATE drills SET ended_at = :now, why = :why WHERE complaint_id = :case AND ended_at IS NULL",
            now=tx.now,
            why=why,
            case=case_id,
        )
        == 1
    )


def to_end(tx: Tx) -> list[tuple[int, Why]]:
    """Return the running drills that are to end now, and why.

    Whoever has a drill in hand and took a real case since is needed there. Where volunteers have a group, somebody of
    it may still come forward when nobody is left to call.
    """
    rows = tx.all(
        """SELECT d.complaint_id AS id,
                  CASE WHEN c.stage = 'checked' THEN 'verdict'
                       WHEN d.ends_at <= :now THEN 'time'
                       WHEN EXISTS (SELECT 1 FROM checks mine JOIN checks other ON other.person_id = mine.person_id
                                    JOIN complaints r ON r.id = other.complaint_id AND r.drill = 0
                                    WHERE mine.complaint_id = c.id AND mine.state = 'open' AND other.state = 'open'
                                      AND other.id > mine.id) THEN 'real'
                       WHEN c.stage = 'received' AND c.next_call_at IS NULL AND NOT EXISTS (
                            SELECT 1 FROM volunteer_groups g WHERE g.area = d.area AND g.gone_at IS NULL) THEN 'nobody'
                  END AS why
           FROM drills d JOIN complaints c ON c.id = d.complaint_id WHERE d.ended_at IS NULL""",
        now=tx.now,
    )
    return [(row["id"], row["why"]) for row in rows if row["why"] is not None]


def _drill(row: Row) -> Drill:
    return Drill(
        case=row["complaint_id"],
        number=row["number"],
        area=row["area"],
        started_by=row["started_by"],
        started_at=moment(row["started_at"]),
        ends_at=moment(row["ends_at"]),
        ended_at=moment(row["ended_at"]) if row["ended_at"] else None,
        why=row["why"],
    )
