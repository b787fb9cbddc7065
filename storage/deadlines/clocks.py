"""The law's clocks of letters as rows: from when, until when, whose, met or broken, and when to speak of it next."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.letters.letters import PROMISE
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock of a letter; days are local. `whose`: «body» or «us». `told`: how many of its reminders are over."""

    id: int
    referral: int
    rule: str
    other_rule: str | None
    whose: str
    started_on: date
    due_on: date
    latest_on: date
    met_at: datetime | None
    broken_at: datetime | None
    told: int

    @property
    def promise(self) -> bool:
        """Whether the body set the day itself."""
        return self.rule == PROMISE


def add(
    tx: Tx,
    referral_id: int,
    *,
    rule: str,
    other_rule: str | None,
    whose: str,
    started_on: date,
    due_on: date,
    latest_on: date,
    tell_at: datetime | None,
    told: int,
) -> int:
    """Start a clock; return its id."""
    return tx.insert(
        """INSERT INTO clocks (referral_id, rule, other_rule, whose, started_on, due_on, latest_on, tell_at, told)
           VALUES (:referral, :rule, :other, :whose, :started, :due, :latest, :tell, :told)""",
        referral=referral_id,
        rule=rule,
        other=other_rule,
        whose=whose,
        started=started_on.isoformat(),
        due=due_on.isoformat(),
        latest=latest_on.isoformat(),
        tell=tell_at,
        told=told,
    )


def get(tx: Tx, clock_id: int) -> Clock | None:
    """Return one clock, or None."""
    row = tx.one("SELECT * FROM clocks WHERE id = :id", id=clock_id)
    return None if row is None else _clock(row)


def of(tx: Tx, referral_id: int) -> list[Clock]:
    """Return the clocks of a letter, the oldest first."""
    return [_clock(row) for row in tx.all("SELECT * FROM clocks WHERE referral_id = :id ORDER BY id", id=referral_id)]


def running(tx: Tx, referral_id: int) -> list[Clock]:
    """Return the clocks of a letter that still run, broken ones too, the first due first."""
    rows = tx.all("SELECT * FROM clocks WHERE referral_id = :id AND met_at IS NULL ORDER BY due_on, id", id=referral_id)
    return [_clock(row) for row in rows]


def ending(tx: Tx, since: date, until: date, *, whose: str = "body") -> list[Clock]:
    """Return the running clocks that are due from `since` up to and with `until`, the first due first."""
    rows = tx.all(
        """SELECT * FROM clocks WHERE met_at IS NULL AND whose = :whose AND due_on BETWEEN :since AND :until
           ORDER BY due_on, id""",
        whose=whose,
        since=since.isoformat(),
        until=until.isoformat(),
    )
    return [_clock(row) for row in rows]


def any_to_tell(tx: Tx) -> bool:
    """Whether some clock is to be spoken of now."""
    return tx.one("SELECT 1 FROM clocks WHERE tell_at <= :now LIMIT 1", now=tx.now) is not None


def to_tell(tx: Tx, limit: int = 200) -> list[Clock]:
    """Return the clocks that are to be spoken of now, the longest waiting first."""
    rows = tx.all(
        "SELECT * FROM clocks WHERE tell_at <= :now ORDER BY tell_at, id LIMIT :limit", now=tx.now, limit=limit
    )
    return [_clock(row) for row in rows]


def tell_next(tx: Tx, clock_id: int, told: int, at: datetime | None) -> None:
    """So many of its reminders are over; the next one is due at that moment, None: none is."""
    tx.run("UPDATE clocks SET told = :told, tell_at = :at WHERE id = :id", told=told, at=at, id=clock_id)


def meet(tx: Tx, clock_id: int) -> None:
    """What it waited for is done: it is spoken of no more."""
    tx.run("UPDATE clocks SET met_at = :now, tell_at = NULL WHERE id = :id AND met_at IS NULL", now=tx.now, id=clock_id)


def end_closed(tx: Tx, referral_id: int) -> None:
    """All cases of the letter are closed: its running clocks are spoken of no more."""
    tx.run(
        """UPDATE clocks SET met_at = :now, closed_at = :now, tell_at = NULL
           WHERE referral_id = :id AND met_at IS NULL""",
        now=tx.now,
        id=referral_id,
    )


def ended_closed(tx: Tx, referral_id: int) -> list[Clock]:
    """Return the clocks of a letter that ended because its cases were closed."""
    rows = tx.all("SELECT * FROM clocks WHERE referral_id = :id AND closed_at IS NOT NULL ORDER BY id", id=referral_id)
    return [_clock(row) for row in rows]


def go_on(tx: Tx, clock_id: int) -> None:
    """A case of its letter was opened again: it runs."""
    tx.run("UPDATE clocks SET met_at = NULL, closed_at = NULL WHERE id = :id", id=clock_id)


def break_(tx: Tx, clock_id: int) -> bool:
    """Its latest day went by; return False if that was known."""
    return (
        tx.run("UPDATE clocks SET broken_at = :now WHERE id = :id AND broken_at IS NULL", now=tx.now, id=clock_id) == 1
    )


def _clock(row: Row) -> Clock:
    return Clock(
        id=row["id"],
        referral=row["referral_id"],
        rule=row["rule"],
        other_rule=row["other_rule"],
        whose=row["whose"],
        started_on=date.fromisoformat(row["started_on"]),
        due_on=date.fromisoformat(row["due_on"]),
        latest_on=date.fromisoformat(row["latest_on"]),
        met_at=moment(row["met_at"]) if row["met_at"] else None,
        broken_at=moment(row["broken_at"]) if row["broken_at"] else None,
        told=row["told"],
    )
