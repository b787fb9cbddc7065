"""The ledger of updates: each is taken once, and one that failed is kept until somebody has looked."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Failed:
    """An update that could not be carried out, as Telegram sent it."""

    update_id: int
    received_at: datetime
    raw: dict[str, Any]
    error: str


def enter(tx: Tx, update_id: int) -> bool:
    """Write the update down; return False if it was there already and has nothing left to do."""
    return (
        tx.run(
            "INSERT INTO updates (update_id, received_at) VALUES (:id, :now) ON CONFLICT DO NOTHING",
            id=update_id,
            now=tx.now,
        )
        == 1
    )


def fail(tx: Tx, update_id: int, raw: object, error: str) -> None:
    """Keep a failed update with its error; a second failure of a retry replaces the first."""
    tx.run(
        """INSERT INTO updates (update_id, received_at, state, raw, error)
           VALUES (:id, :now, 'failed', :raw, :error)
           ON CONFLICT (update_id) DO UPDATE SET state = 'failed', raw = :raw, error = :error""",
        id=update_id,
        now=tx.now,
        raw=json.dumps(raw, ensure_ascii=False),
        error=error[:2000],
    )


def failed(tx: Tx, limit: int = 100) -> list[Failed]:
    """Return failed updates, the oldest first."""
    rows = tx.all("SELECT * FROM updates WHERE state = 'failed' ORDER BY received_at, update_id LIMIT :n", n=limit)
    return [_failed(row) for row in rows]


def ask_again(tx: Tx, update_id: int) -> bool:
    """Have a failed update carried out once more by the running bot; return False if there is no such one."""
    return tx.run("UPDATE updates SET state = 'again' WHERE update_id = :id AND state = 'failed'", id=update_id) == 1


def asked_again(tx: Tx, limit: int = 20) -> list[Failed]:
    """Return the failed updates that are to be tried once more."""
    rows = tx.all("SELECT * FROM updates WHERE state = 'again' ORDER BY update_id LIMIT :n", n=limit)
    return [_failed(row) for row in rows]


def settle(tx: Tx, update_id: int) -> bool:
    """A failed update is tried again: forget what it held. Return False if another round has taken it already."""
    return (
        tx.run(
            "UPDATE updates SET state = 'retried', raw = NULL, error = NULL WHERE update_id = :id AND state = 'again'",
            id=update_id,
        )
        == 1
    )


def prune(tx: Tx, keep: timedelta = timedelta(days=7)) -> int:
    """Drop old rows (Telegram forgets an update after a day); failed ones stay. Return how many went."""
    return tx.run("DELETE FROM updates WHERE received_at < :old AND state IN ('done', 'retried')", old=tx.now - keep)


def _failed(row: Row) -> Failed:
    return Failed(row["update_id"], moment(row["received_at"]), json.loads(row["raw"]), row["error"] or "")
