"""Re-checks: a case is looked at again. A case never has two that are going on (a rule of the table)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.cases.lifecycle import Says
from storage.tx import Row, Tx, moment

_OPEN = "state IN ('wanted', 'offered', 'accepted')"


@dataclass(frozen=True, slots=True)
class Recheck:
    """A re-check as it stands. `state`: wanted, offered, accepted; done, none_found, dropped.

    `check`: of whoever has it, or ended it. `says` None when done: it could not be looked at. `without`: why there is
    no photo. `drawn`: before and after lie side by side in DATA_DIR/drawn.
    """

    id: int
    case: int
    why: str
    asked_at: datetime
    state: str
    ring: int
    next_call_at: datetime | None
    check: int | None
    says: Says | None
    without: str | None
    drawn: bool
    ended_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether it is still going on."""
        return self.ended_at is None


def add(tx: Tx, case_id: int, why: str, by: int | None, first_call: datetime) -> int:
    """Want a re-check, called for at `first_call`; return its id. A second open one breaks the table's own rule."""
    return tx.insert(
        """INSERT INTO rechecks (complaint_id, why, asked_at, asked_by, next_call_at)
           VALUES (:case, :why, :now, :by, :at)""",
        case=case_id,
        why=why,
        now=tx.now,
        by=by,
        at=first_call,
    )


def get(tx: Tx, recheck_id: int) -> Recheck | None:
    """Return the re-check, or None."""
    return _found(tx.one("SELECT * FROM rechecks WHERE id = :id", id=recheck_id))


def open_of_case(tx: Tx, case_id: int) -> Recheck | None:
    """Return the re-check that is going on, or None."""
    return _found(tx.one(f"SELECT * FROM rechecks WHERE complaint_id = :case AND {_OPEN}", case=case_id))


def last_of_case(tx: Tx, case_id: int) -> Recheck | None:
    """Return the newest re-check of a case, going on or over, or None."""
    return _found(tx.one("SELECT * FROM rechecks WHERE complaint_id = :case ORDER BY id DESC LIMIT 1", case=case_id))


def of_check(tx: Tx, check_id: int) -> Recheck | None:
    """Return the re-check that a check is (or was) the doing of, or None."""
    return _found(tx.one("SELECT * FROM rechecks WHERE check_id = :check ORDER BY id DESC LIMIT 1", check=check_id))


def any_due(tx: Tx) -> bool:
    """Whether somebody is to be called now."""
    return tx.one("SELECT 1 FROM rechecks WHERE next_call_at <= :now LIMIT 1", now=tx.now) is not None


def due(tx: Tx, limit: int = 100) -> list[Recheck]:
    """Return the re-checks whose next ring is due, the longest waiting first."""
    rows = tx.all(
        "SELECT * FROM rechecks WHERE next_call_at <= :now ORDER BY next_call_at LIMIT :limit", now=tx.now, limit=limit
    )
    return [_recheck(row) for row in rows]


def wait(tx: Tx, recheck_id: int, until: datetime) -> None:
    """Nobody has it and nobody is asked before that moment."""
    tx.run(
        f"UPDATE rechecks SET state = 'wanted', next_call_at = :at, check_id = NULL WHERE id = :id AND {_OPEN}",
        at=until,
        id=recheck_id,
    )


def call(tx: Tx, recheck_id: int, until: datetime, ring: int) -> None:
    """A ring was called, and has until then to answer."""
    tx.run(
        f"""UPDATE rechecks SET state = 'offered', next_call_at = :at, ring = :ring, check_id = NULL
            WHERE id = :id AND {_OPEN}""",
        at=until,
        ring=ring,
        id=recheck_id,
    )


def accept(tx: Tx, recheck_id: int, check_id: int) -> bool:
    """Somebody has it; return False if it was not on offer any more."""
    return (
        tx.run(
            """UPDATE rechecks SET state = 'accepted', next_call_at = NULL, check_id = :check
               WHERE id = :id AND state = 'offered'""",
            check=check_id,
            id=recheck_id,
        )
        == 1
    )


def end(tx: Tx, recheck_id: int, how: str, says: Says | None = None, without: str | None = None) -> bool:
    """End it («done», «none_found», «dropped»); return False if it was over already."""
    return (
        tx.run(
            f"""UPDATE rechecks SET state = :how, next_call_at = NULL, says = :says, without = :without, ended_at = :now
                WHERE id = :id AND {_OPEN}""",
            how=how,
            says=says.value if says else None,
            without=without,
            now=tx.now,
            id=recheck_id,
        )
        == 1
    )


def drop(tx: Tx, case_id: int) -> bool:
    """Nobody is to look again; return False if nobody was."""
    going_on = open_of_case(tx, case_id)
    return going_on is not None and end(tx, going_on.id, "dropped")


def drawn(tx: Tx, recheck_id: int) -> bool:
    """Before and after lie side by side now; return False if they did already."""
    return tx.run("UPDATE rechecks SET drawn = 1 WHERE id = :id AND drawn = 0", id=recheck_id) == 1


def asked(tx: Tx, recheck: Recheck) -> set[int]:
    """Return who was asked for this re-check, or had it."""
    return _people(
        tx,
        """SELECT person_id FROM offers WHERE complaint_id = :case AND purpose = 'recheck' AND made_at >= :since
           UNION
           SELECT person_id FROM checks WHERE complaint_id = :case AND purpose = 'recheck' AND accepted_at >= :since""",
        case=recheck.case,
        since=recheck.asked_at,
    )


def looked_before(tx: Tx, case_id: int) -> set[int]:
    """Return who brought a check of the case to a verdict: somebody else's eyes are better."""
    return _people(tx, "SELECT person_id FROM checks WHERE complaint_id = :case AND state = 'done'", case=case_id)


def _people(tx: Tx, sql: str, **params: Any) -> set[int]:
    return {row["person_id"] for row in tx.all(sql, **params)}


def _found(row: Row | None) -> Recheck | None:
    return None if row is None else _recheck(row)


def _recheck(row: Row) -> Recheck:
    return Recheck(
        id=row["id"],
        case=row["complaint_id"],
        why=row["why"],
        asked_at=moment(row["asked_at"]),
        state=row["state"],
        ring=row["ring"],
        next_call_at=None if row["next_call_at"] is None else moment(row["next_call_at"]),
        check=row["check_id"],
        says=None if row["says"] is None else Says(row["says"]),
        without=row["without"],
        drawn=bool(row["drawn"]),
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
    )
