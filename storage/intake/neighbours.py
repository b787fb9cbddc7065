"""Who chose to be asked what their neighbours notice, what they were asked, and what they said."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.intake.neighbours import Tally
from bot.domain.places.points import Point, about_m, box
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Neighbour:
    """What somebody chose. `point` is about where they live (100 m), None: not said yet. Hours are local."""

    person: int
    point: Point | None
    radius_m: int
    quiet_from: int
    quiet_to: int
    a_day: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to one neighbour. `person` is None once they are forgotten."""

    id: int
    case: int
    person: int | None
    expires_at: datetime
    answer: str | None


def get(tx: Tx, person_id: int) -> Neighbour | None:
    """Return what the person chose, None if they do not take part."""
    row = tx.one("SELECT * FROM neighbours WHERE person_id = :person", person=person_id)
    return None if row is None else _neighbour(row)


def join(tx: Tx, person_id: int) -> None:
    """The person takes part from now on, with the defaults; once more changes nothing."""
    tx.run(
        "INSERT INTO neighbours (person_id, since) VALUES (:person, :now) ON CONFLICT DO NOTHING",
        person=person_id,
        now=tx.now,
    )


def leave(tx: Tx, person_id: int) -> bool:
    """The person takes no part any more, and where they live is forgotten; return False if they took none."""
    return tx.run("DELETE FROM neighbours WHERE person_id = :person", person=person_id) == 1


def live_at(tx: Tx, person_id: int, point: Point) -> None:
    """Keep about where the person lives: to three decimals of a degree."""
    tx.run(
        "UPDATE neighbours SET lat = :lat, lon = :lon WHERE person_id = :person",
        lat=round(point.lat, 3),
        lon=round(point.lon, 3),
        person=person_id,
    )


def choose(tx: Tx, person_id: int, *, radius_m: int, quiet: tuple[int, int], a_day: int) -> None:
    """Keep how near, when not, and how often."""
    tx.run(
        """UPDATE neighbours SET radius_m = :radius, quiet_from = :since, quiet_to = :until, a_day = :a_day
           WHERE person_id = :person""",
        radius=radius_m,
        since=quiet[0],
        until=quiet[1],
        a_day=a_day,
        person=person_id,
    )


def any_at_all(tx: Tx) -> bool:
    """Whether anybody takes part."""
    return tx.one("SELECT 1 FROM neighbours LIMIT 1") is not None


def around(tx: Tx, point: Point, *, but: int | None, day: datetime, case_id: int) -> list[tuple[float, Neighbour]]:
    """Return (distance in m, neighbour) of those in whose radius the point (public: a square's middle) lies.

    The nearest first.

    Not the reporter (`but`), nobody who is called for the case or has been asked about it, nobody who has been asked
    as often as they want since `day`.
    """
    within = box(point, 5000)
    rows = tx.all(
        """SELECT n.* FROM neighbours n JOIN people p ON p.id = n.person_id
           WHERE n.lat BETWEEN :south AND :north AND n.lon BETWEEN :west AND :east
             AND p.blocked_at IS NULL AND n.person_id IS NOT :but
             AND n.a_day > (SELECT count(*) FROM questions_asked q
                            WHERE q.person_id = n.person_id AND q.asked_at >= :day)
             AND NOT EXISTS (SELECT 1 FROM questions_asked q WHERE q.person_id = n.person_id AND q.complaint_id = :case)
             AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.complaint_id = :case AND o.person_id = n.person_id)
             AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.joined_to = :case AND c.reporter = n.person_id)""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
        but=but,
        day=day,
        case=case_id,
    )
    found = [(about_m(one.point, point), one) for one in map(_neighbour, rows) if one.point is not None]
    return sorted((row for row in found if row[0] <= row[1].radius_m), key=lambda row: (row[0], row[1].person))


def ask(tx: Tx, case_id: int, person_id: int, until: datetime) -> int:
    """Write down that the person is asked; return the question's id."""
    return tx.insert(
        """INSERT INTO questions_asked (complaint_id, person_id, asked_at, expires_at)
           VALUES (:case, :person, :now, :until)""",
        case=case_id,
        person=person_id,
        now=tx.now,
        until=until,
    )


def asked(tx: Tx, question_id: int) -> Asked | None:
    """Return the question, or None."""
    row = tx.one("SELECT * FROM questions_asked WHERE id = :id", id=question_id)
    if row is None:
        return None
    return Asked(row["id"], row["complaint_id"], row["person_id"], moment(row["expires_at"]), row["answer"])


def answer(tx: Tx, question_id: int, said: str) -> None:
    """Keep what they said; the last word counts."""
    tx.run(
        "UPDATE questions_asked SET answer = :said, answered_at = :now WHERE id = :id",
        said=said,
        now=tx.now,
        id=question_id,
    )


def tally(tx: Tx, case_id: int) -> Tally:
    """Return what those who were asked about a case have said so far."""
    row = tx.one(
        """SELECT count(*) AS asked, coalesce(sum(answer = 'yes'), 0) AS yes, coalesce(sum(answer = 'no'), 0) AS no,
                  coalesce(sum(answer = 'away'), 0) AS away
           FROM questions_asked WHERE complaint_id = :case""",
        case=case_id,
    )
    assert row is not None
    return Tally(row["asked"], row["yes"], row["no"], row["away"])


def _neighbour(row: Row) -> Neighbour:
    point = None if row["lat"] is None else Point(row["lat"], row["lon"])
    return Neighbour(row["person_id"], point, row["radius_m"], row["quiet_from"], row["quiet_to"], row["a_day"])
