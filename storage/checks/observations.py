"""What was seen, smelled and heard on site, by a tap; changeable until the verdict."""

from storage.tx import Tx

Observed = dict[str, list[str]]
"""Answers by what was observed, both ids of observations.toml, in the order they were given."""


def of(tx: Tx, check_id: int) -> Observed:
    """Return what a check observed."""
    rows = tx.all("SELECT what, answer FROM observations WHERE check_id = :id ORDER BY seen_at, what", id=check_id)
    found: Observed = {}
    for row in rows:
        found.setdefault(row["what"], []).append(row["answer"])
    return found


def put(tx: Tx, check_id: int, what: str, answer: str) -> None:
    """Add an answer; again does nothing."""
    tx.run(
        """INSERT INTO observations (check_id, what, answer, seen_at) VALUES (:id, :what, :answer, :now)
           ON CONFLICT DO NOTHING""",
        id=check_id,
        what=what,
        answer=answer,
        now=tx.now,
    )


def drop(tx: Tx, check_id: int, what: str, answer: str | None = None) -> bool:
    """Take an answer (None: every answer) to something away; return False if there was none."""
    return (
        tx.run(
            """DELETE FROM observations
               WHERE check_id = :id AND what = :what AND (:answer IS NULL OR answer = :answer)""",
            id=check_id,
            what=what,
            answer=answer,
        )
        > 0
    )
