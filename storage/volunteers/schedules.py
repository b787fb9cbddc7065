"""When a volunteer may be called: weekly hours, quiet hours, days away, how many cases at a time."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.volunteers.days_away_text import Away
from bot.domain.volunteers.hours import ALWAYS, Quiet, Schedule, Span
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Absence:
    """Days away as they are kept (local dates, both among them)."""

    id: int
    person: int
    since: date
    until: date


def of(tx: Tx, person_id: int) -> Schedule:
    """Return when a volunteer may be called; one of whom nothing is known may be called at any time."""
    row = tx.one(
        """SELECT quiet_from, quiet_to, duty_until,
                  (SELECT group_concat(since || '-' || until) FROM volunteer_hours WHERE person_id = :id) AS hours,
                  (SELECT group_concat(since || '/' || until) FROM absences WHERE person_id = :id) AS away
           FROM volunteers WHERE person_id = :id""",
        id=person_id,
    )
    return ALWAYS if row is None else read(tx, row, row["hours"], row["away"])


def read(tx: Tx, row: Row, hours: str | None, away: str | None) -> Schedule:
    """Return the schedule that a row of `volunteers` holds, with hours («540-1080,…») and days («2026-07-01/…,…»)."""
    if not (hours or away or row["duty_until"]) and row["quiet_from"] is None:
        return ALWAYS
    spans = (one.split("-") for one in hours.split(",")) if hours else ()
    days = (one.split("/") for one in away.split(",")) if away else ()
    return Schedule(
        hours=tuple(sorted(Span(int(since), int(until)) for since, until in spans)),
        quiet=None if row["quiet_from"] is None else (row["quiet_from"], row["quiet_to"]),
        away=tuple(sorted((date.fromisoformat(since), date.fromisoformat(until)) for since, until in days)),
        duty_until=tx.rules.local(moment(row["duty_until"])) if row["duty_until"] else None,
    )


def keep_hours(tx: Tx, person_id: int, hours: tuple[Span, ...]) -> None:
    """Keep the weekly hours, () for any time."""
    tx.run("DELETE FROM volunteer_hours WHERE person_id = :id", id=person_id)
    for one in hours:
        tx.run(
            "INSERT INTO volunteer_hours VALUES (:id, :since, :until)", id=person_id, since=one.since, until=one.until
        )


def keep_quiet(tx: Tx, person_id: int, quiet: Quiet | None) -> None:
    """Keep the quiet hours, None for none."""
    since, until = quiet or (None, None)
    tx.run(
        "UPDATE volunteers SET quiet_from = :since, quiet_to = :until WHERE person_id = :id",
        since=since,
        until=until,
        id=person_id,
    )


def take_at_most(tx: Tx, person_id: int, checks: int) -> None:
    """Keep how many open cases they have at a time (1–5)."""
    tx.run("UPDATE volunteers SET most_checks = :n WHERE person_id = :id", n=checks, id=person_id)


def absences(tx: Tx, person_id: int) -> list[Absence]:
    """Return the days away of a volunteer, now and to come, in order."""
    rows = tx.all("SELECT * FROM absences WHERE person_id = :id ORDER BY since, id", id=person_id)
    return [
        Absence(row["id"], row["person_id"], date.fromisoformat(row["since"]), date.fromisoformat(row["until"]))
        for row in rows
    ]


def go_away(tx: Tx, person_id: int, away: Away, ends_at: datetime) -> None:
    """Add days away that end at that moment; those that it overlaps are the caller's to drop."""
    tx.run(
        "INSERT INTO absences (person_id, since, until, ends_at) VALUES (:id, :since, :until, :ends)",
        id=person_id,
        since=away.since.isoformat(),
        until=away.until.isoformat(),
        ends=ends_at,
    )


def drop_absence(tx: Tx, person_id: int, absence_id: int) -> bool:
    """Take one's own days away back; return False if there are none such."""
    return tx.run("DELETE FROM absences WHERE id = :id AND person_id = :person", id=absence_id, person=person_id) == 1


def any_back(tx: Tx) -> bool:
    """Whether somebody's days away are over."""
    return tx.one("SELECT 1 FROM absences WHERE ends_at <= :now LIMIT 1", now=tx.now) is not None


def drop_over(tx: Tx) -> list[int]:
    """Drop the days away that are over; return whose they were, each once."""
    rows = tx.all("DELETE FROM absences WHERE ends_at <= :now RETURNING person_id", now=tx.now)
    return sorted({row["person_id"] for row in rows})
