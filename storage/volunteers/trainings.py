"""The training record: who passed which module, until when it is good, when they are told that it runs out."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Training:
    """A module passed. `first_right` of `asked`: answers right at first try, None where no quiz was taken."""

    person: int
    module: str
    passed_at: datetime
    expires_at: datetime
    first_right: int | None
    asked: int | None


def add(
    tx: Tx,
    person_id: int,
    module: str,
    *,
    expires_at: datetime,
    remind_at: datetime | None = None,
    first_right: int | None = None,
    asked: int | None = None,
) -> None:
    """Write down that the module was passed now; of the one before it nobody is reminded any more."""
    tx.run(
        "UPDATE trainings SET remind_at = NULL WHERE person_id = :id AND module = :module",
        id=person_id,
        module=module,
    )
    tx.run(
        """INSERT INTO trainings (person_id, module, passed_at, expires_at, first_right, asked, remind_at)
           VALUES (:id, :module, :now, :expires, :first, :asked, :remind)""",
        id=person_id,
        module=module,
        now=tx.now,
        expires=expires_at,
        first=first_right,
        asked=asked,
        remind=remind_at,
    )


def of(tx: Tx, person_id: int) -> dict[str, Training]:
    """Return the latest record of each module, whether it is still good or not."""
    rows = tx.all("SELECT * FROM trainings WHERE person_id = :id ORDER BY expires_at, id", id=person_id)
    return {row["module"]: _training(row) for row in rows}


def valid(tx: Tx, person_id: int) -> frozenset[str]:
    """Return the modules whose record is good now."""
    return frozenset(module for module, one in of(tx, person_id).items() if one.expires_at > tx.now)


def any_due(tx: Tx) -> bool:
    """Whether somebody is to be told that a training runs out, or has run out."""
    return tx.one("SELECT 1 FROM trainings WHERE remind_at <= :now LIMIT 1", now=tx.now) is not None


def remind(tx: Tx) -> list[int]:
    """Return whom to remind now, each once; their next time is the end itself, and after it none."""
    rows = tx.all("SELECT DISTINCT person_id FROM trainings WHERE remind_at <= :now ORDER BY person_id", now=tx.now)
    tx.run(
        """UPDATE trainings SET remind_at = CASE WHEN expires_at > :now THEN expires_at END
           WHERE remind_at <= :now""",
        now=tx.now,
    )
    return [row["person_id"] for row in rows]


def trained(tx: Tx, module: str, among: Collection[int] | None = None) -> list[tuple[str, int]]:
    """Return (cohort, how many volunteers) with a record of the module by quiz that is good now; «unknown» too.

    `among`: only of these people; None: of all.
    """
    rows = tx.all(
        """SELECT coalesce(c.cohort, 'unknown') AS cohort, count(*) AS n
           FROM roles r LEFT JOIN cohorts c ON c.person_id = r.person_id
           WHERE r.role = 'volunteer' AND EXISTS (
               SELECT 1 FROM trainings t WHERE t.person_id = r.person_id AND t.module = :module
                 AND t.expires_at > :now AND t.asked IS NOT NULL)
             AND (:among IS NULL OR r.person_id IN (SELECT value FROM json_each(:among)))
           GROUP BY 1 ORDER BY 2 DESC, 1""",
        module=module,
        among=None if among is None else json.dumps(sorted(among)),
        now=tx.now,
    )
    return [(row["cohort"], row["n"]) for row in rows]


def _training(row: Row) -> Training:
    return Training(
        person=row["person_id"],
        module=row["module"],
        passed_at=moment(row["passed_at"]),
        expires_at=moment(row["expires_at"]),
        first_right=row["first_right"],
        asked=row["asked"],
    )
