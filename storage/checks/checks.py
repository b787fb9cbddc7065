"""Checks: one person goes and looks. A case never has two that are open (a rule of the table)."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cases.lifecycle import Verdict
from bot.domain.places.points import Point
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Check:
    """A check as it stands: `state` is open, done or given_back; `distance_m` is from the reported point on arrival.

    `instrument`: what the next readings are taken with, None: not chosen. `reason`: why it could not be checked.
    `reminded`: how many times they were asked whether they are coming, without an answer. `purpose`: a first check,
    or a re-check («recheck»). `coming_at`: when they said they would come; None: at once.
    `safety_read_at`: when the rules of safety were confirmed as read.
    """

    id: int
    case: int
    person: int
    state: str
    accepted_at: datetime
    arrived_at: datetime | None
    arrived: Point | None
    distance_m: int | None
    verdict: Verdict | None
    reason: str | None
    notes: str | None
    instrument: int | None
    asked_at: datetime | None
    ended_at: datetime | None
    reminded: int
    purpose: str
    coming_at: datetime | None
    safety_read_at: datetime | None

    def travelled(self, at: datetime) -> bool:
        """Whether what was sent `at` that moment was sent before the check was over, however late it came.

        Telegram's moments are whole seconds: of the second in which it ended nobody knows.
        """
        return self.ended_at is None or at < self.ended_at.replace(microsecond=0)


def begin(tx: Tx, case_id: int, person_id: int, instrument: int | None, purpose: str = "first") -> int:
    """Begin a check; return its id. A second open one breaks the table's own rule (IntegrityError)."""
    return tx.insert(
        """INSERT INTO checks (complaint_id, person_id, accepted_at, instrument_id, purpose)
           VALUES (:case, :person, :now, :instrument, :purpose)""",
        case=case_id,
        person=person_id,
        now=tx.now,
        instrument=instrument,
        purpose=purpose,
    )


def get(tx: Tx, check_id: int) -> Check | None:
    """Return the check, or None."""
    row = tx.one("SELECT * FROM checks WHERE id = :id", id=check_id)
    return None if row is None else _check(row)


def open_of_case(tx: Tx, case_id: int) -> Check | None:
    """Return the check that is going on, or None."""
    row = tx.one("SELECT * FROM checks WHERE complaint_id = :case AND state = 'open'", case=case_id)
    return None if row is None else _check(row)


def of_case(tx: Tx, case_id: int) -> list[Check]:
    """Return every check of a case, the oldest first."""
    return [_check(row) for row in tx.all("SELECT * FROM checks WHERE complaint_id = :case ORDER BY id", case=case_id)]


def open_of(tx: Tx, person_id: int) -> list[Check]:
    """Return a volunteer's open checks, the oldest first."""
    rows = tx.all("SELECT * FROM checks WHERE person_id = :person AND state = 'open' ORDER BY id", person=person_id)
    return [_check(row) for row in rows]


def done_of(tx: Tx, person_id: int, limit: int = 5, skip: int = 0) -> list[Check]:
    """Return the last checks that a volunteer brought to a verdict, the newest first."""
    rows = tx.all(
        """SELECT * FROM checks WHERE person_id = :person AND state = 'done'
           ORDER BY ended_at DESC, id DESC LIMIT :limit OFFSET :skip""",
        person=person_id,
        limit=limit,
        skip=skip,
    )
    return [_check(row) for row in rows]


def signalled(tx: Tx, check_id: int) -> datetime | None:
    """Return when the case of a check was first spoken of; None for a re-check: it is not done because of a signal."""
    at = tx.value(
        """SELECT c.signalled_at FROM complaints c JOIN checks k ON k.complaint_id = c.id
           WHERE k.id = :id AND k.purpose = 'first'""",
        id=check_id,
    )
    return None if at is None else moment(at)


def arrive(tx: Tx, check_id: int, at: Point | None, distance_m: int | None) -> None:
    """The volunteer is on site; `at` None where their phone does not know where that is."""
    tx.run(
        """UPDATE checks SET arrived_at = :now, arrived_lat = :lat, arrived_lon = :lon, distance_m = :distance,
                  claimed_lat = NULL, claimed_lon = NULL, claimed_m = NULL
           WHERE id = :id AND state = 'open'""",
        now=tx.now,
        lat=at.lat if at else None,
        lon=at.lon if at else None,
        distance=distance_m,
        id=check_id,
    )


def claim(tx: Tx, check_id: int, at: Point, distance_m: int) -> None:
    """A place far from the point came: whether they are there is to be asked."""
    tx.run(
        """UPDATE checks SET claimed_lat = :lat, claimed_lon = :lon, claimed_m = :distance
           WHERE id = :id AND state = 'open'""",
        lat=at.lat,
        lon=at.lon,
        distance=distance_m,
        id=check_id,
    )


def claimed(tx: Tx, check_id: int) -> tuple[Point, int] | None:
    """Return the far place that is still asked about, and how many m from the point it is; None for none."""
    row = tx.one("SELECT claimed_lat, claimed_lon, claimed_m FROM checks WHERE id = :id", id=check_id)
    if row is None or row["claimed_lat"] is None:
        return None
    return Point(row["claimed_lat"], row["claimed_lon"]), row["claimed_m"]


def unclaim(tx: Tx, check_id: int) -> None:
    """They are not there yet."""
    tx.run("UPDATE checks SET claimed_lat = NULL, claimed_lon = NULL, claimed_m = NULL WHERE id = :id", id=check_id)


def remind(tx: Tx, check_id: int, at: datetime | None, reminded: int) -> None:
    """Ask the volunteer then whether they are coming (None: not at all); so many questions were left unanswered."""
    tx.run("UPDATE checks SET remind_at = :at, reminded = :n WHERE id = :id", at=at, n=reminded, id=check_id)


def come_at(tx: Tx, check_id: int, at: datetime) -> None:
    """The volunteer comes then, and is asked then whether they are on their way."""
    tx.run("UPDATE checks SET coming_at = :at, remind_at = :at, reminded = 0 WHERE id = :id", at=at, id=check_id)


def any_silent(tx: Tx, purpose: str = "first") -> bool:
    """Whether the time of somebody who has a check in hand is up."""
    sql = "SELECT 1 FROM checks WHERE state = 'open' AND remind_at <= :now AND purpose = :purpose LIMIT 1"
    return tx.one(sql, now=tx.now, purpose=purpose) is not None


def silent(tx: Tx, purpose: str = "first") -> list[Check]:
    """Return the open checks whose volunteers are to be asked, or were asked in vain, by now."""
    rows = tx.all(
        """SELECT * FROM checks WHERE state = 'open' AND remind_at <= :now AND purpose = :purpose
           ORDER BY remind_at, id""",
        now=tx.now,
        purpose=purpose,
    )
    return [_check(row) for row in rows]


def note(tx: Tx, check_id: int, words: str) -> None:
    """Add a note below what was noted before."""
    tx.run(
        "UPDATE checks SET notes = coalesce(notes || char(10), '') || :words WHERE id = :id AND state = 'open'",
        words=words,
        id=check_id,
    )


def take_instrument(tx: Tx, check_id: int, instrument_id: int) -> None:
    """The next readings are taken with this instrument."""
    tx.run("UPDATE checks SET instrument_id = :instrument WHERE id = :id", instrument=instrument_id, id=check_id)


def ask_once(tx: Tx, check_id: int) -> bool:
    """Note that a verdict without evidence was asked about; return False if it was so before."""
    return tx.run("UPDATE checks SET asked_at = :now WHERE id = :id AND asked_at IS NULL", now=tx.now, id=check_id) == 1


def tell_twice(tx: Tx, check_id: int) -> bool:
    """Note that they were told of a file that came twice; return False if they were before."""
    return (
        tx.run(
            "UPDATE checks SET told_twice_at = :now WHERE id = :id AND told_twice_at IS NULL", now=tx.now, id=check_id
        )
        == 1
    )


def judge(tx: Tx, check_id: int, verdict: Verdict, reason: str | None) -> bool:
    """End the check with a verdict; return False if it had ended already."""
    return (
        tx.run(
            """UPDATE checks SET state = 'done', verdict = :verdict, reason = :reason, ended_at = :now
               WHERE id = :id AND state = 'open'""",
            verdict=verdict.value,
            reason=reason,
            now=tx.now,
            id=check_id,
        )
        == 1
    )


def hand_back(tx: Tx, check_id: int) -> bool:
    """End the check without a verdict; return False if it had ended already."""
    return (
        tx.run(
            "UPDATE checks SET state = 'given_back', ended_at = :now WHERE id = :id AND state = 'open'",
            now=tx.now,
            id=check_id,
        )
        == 1
    )


def taken_since(tx: Tx, case_id: int, at: datetime) -> bool:
    """Whether somebody took the case, for a first look or another, at that moment or later."""
    return (
        tx.one("SELECT 1 FROM checks WHERE complaint_id = :case AND accepted_at >= :at LIMIT 1", case=case_id, at=at)
        is not None
    )


def last_instrument(tx: Tx, person_id: int, kind: str | None = None) -> int | None:
    """Return the instrument to begin with: one that is of the `kind` that is needed; of several the last used one.

    Without such a one: what they used last; their only one if they have one. None where it would be a guess.
    """
    instrument: int | None = tx.value(
        """WITH own AS (SELECT i.id, i.measures, coalesce(instr(i.measures, :kind) > 0, 0) AS fits,
                               (SELECT max(c.id) FROM checks c WHERE c.instrument_id = i.id) AS used
                        FROM instruments i WHERE i.person_id = :person AND i.retired_at IS NULL)
           SELECT id FROM own
           WHERE used IS NOT NULL OR 1 = (SELECT count(*) FROM own) OR (fits AND 1 = (SELECT sum(fits) FROM own))
           ORDER BY fits OR (measures = '' AND used IS NOT NULL) DESC, used DESC LIMIT 1""",
        person=person_id,
        kind=kind,
    )
    return instrument


def accompany(tx: Tx, check_id: int, adult: int) -> None:
    """Keep which adult volunteer goes along with somebody under 18."""
    tx.run("UPDATE checks SET companion = :adult WHERE id = :id", adult=adult, id=check_id)


def companion(tx: Tx, check_id: int) -> int | None:
    """Return the adult volunteer who goes along, None where none was needed."""
    found: int | None = tx.value("SELECT companion FROM checks WHERE id = :id", id=check_id)
    return found


def read_safety(tx: Tx, check_id: int) -> bool:
    """Note that the rules of safety were read; return False if they were before, or the check is over."""
    return (
        tx.run(
            "UPDATE checks SET safety_read_at = :now WHERE id = :id AND safety_read_at IS NULL AND state = 'open'",
            now=tx.now,
            id=check_id,
        )
        == 1
    )


def _check(row: Row) -> Check:
    return Check(
        id=row["id"],
        case=row["complaint_id"],
        person=row["person_id"],
        state=row["state"],
        accepted_at=moment(row["accepted_at"]),
        arrived_at=moment(row["arrived_at"]) if row["arrived_at"] else None,
        arrived=None if row["arrived_lat"] is None else Point(row["arrived_lat"], row["arrived_lon"]),
        distance_m=row["distance_m"],
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        reason=row["reason"],
        notes=row["notes"],
        instrument=row["instrument_id"],
        asked_at=moment(row["asked_at"]) if row["asked_at"] else None,
        ended_at=moment(row["ended_at"]) if row["ended_at"] else None,
        reminded=row["reminded"],
        purpose=row["purpose"],
        coming_at=moment(row["coming_at"]) if row["coming_at"] else None,
        safety_read_at=moment(row["safety_read_at"]) if row["safety_read_at"] else None,
    )
