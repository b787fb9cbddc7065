"""Whom a volunteer counts among, and what a coordinator said of somebody under 18. No date of birth is kept."""

from dataclasses import dataclass

from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Belonging:
    """What is known of a volunteer. `minor`: under 18, None: not said yet.

    `request`: what waits for a coordinator, «join» or «adult» (says to be 18 now). `approved`: the coordinator's word,
    None: none yet. `companion`: the adult volunteer they go with.
    """

    person: int
    cohort: str
    minor: bool | None
    request: str | None
    approved: bool | None
    companion: int | None


def get(tx: Tx, person_id: int) -> Belonging | None:
    """Return what is known of the person, None for somebody who was never asked."""
    row = tx.one("SELECT * FROM cohorts WHERE person_id = :id", id=person_id)
    return None if row is None else _belonging(row)


def put(tx: Tx, one: Belonging) -> None:
    """Keep what the person said, or what waits because of it; a coordinator's word stays as it was."""
    tx.run(
        """INSERT INTO cohorts (person_id, cohort, minor, request, since) VALUES (:id, :cohort, :minor, :request, :now)
           ON CONFLICT (person_id) DO UPDATE SET cohort = :cohort, minor = :minor, request = :request""",
        id=one.person,
        cohort=one.cohort,
        minor=None if one.minor is None else int(one.minor),
        request=one.request,
        now=tx.now,
    )


def decide(tx: Tx, one: Belonging, by: int) -> None:
    """Keep a coordinator's word: `minor`, `approved` and `companion`; nothing waits any more."""
    tx.run(
        """UPDATE cohorts SET minor = :minor, approved = :approved, companion = :companion, request = NULL,
                  decided_by = :by, decided_at = :now
           WHERE person_id = :id""",
        id=one.person,
        minor=int(bool(one.minor)),
        approved=None if one.approved is None else int(one.approved),
        companion=one.companion,
        by=by,
        now=tx.now,
    )


def waiting(tx: Tx) -> list[int]:
    """Return who waits for a coordinator's word, the longest first."""
    rows = tx.all(
        """SELECT c.person_id FROM cohorts c INDEXED BY cohorts_waiting
           JOIN roles r ON r.person_id = c.person_id AND r.role = 'volunteer'
           WHERE c.request IS NOT NULL ORDER BY c.since, c.person_id"""
    )
    return [row["person_id"] for row in rows]


def companion(tx: Tx, person_id: int) -> int | None:
    """Return the adult volunteer that the person goes with; None if there is none, or they cannot be told."""
    found: int | None = tx.value(
        """SELECT c.companion FROM cohorts c
           JOIN roles r ON r.person_id = c.companion AND r.role = 'volunteer'
           JOIN people p ON p.id = c.companion AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL
           WHERE c.person_id = :id""",
        id=person_id,
    )
    return found


def adults(tx: Tx, but: int) -> list[tuple[int, str]]:
    """Return (person, name) of the volunteers with a name who may go with somebody under 18, on duty first."""
    rows = tx.all(
        """SELECT v.person_id, v.name FROM volunteers v
           JOIN roles r ON r.person_id = v.person_id AND r.role = 'volunteer'
           JOIN people p ON p.id = v.person_id AND p.telegram_id IS NOT NULL AND p.blocked_at IS NULL
           LEFT JOIN cohorts c ON c.person_id = v.person_id
           WHERE v.person_id <> :but AND v.name IS NOT NULL AND coalesce(c.minor, 0) = 0
           ORDER BY v.on_duty DESC, v.name, v.person_id""",
        but=but,
    )
    return [(row["person_id"], row["name"]) for row in rows]


def _belonging(row: Row) -> Belonging:
    return Belonging(
        person=row["person_id"],
        cohort=row["cohort"],
        minor=None if row["minor"] is None else bool(row["minor"]),
        request=row["request"],
        approved=None if row["approved"] is None else bool(row["approved"]),
        companion=row["companion"],
    )
