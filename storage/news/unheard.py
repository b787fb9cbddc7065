"""Alerts that no coordinator could be told: kept until somebody can be."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Unheard:
    """An alert that waits for somebody who sees `area` (None: for any coordinator)."""

    id: int
    area: str | None
    say: str
    key: str | None
    args: dict[str, Any]
    since: datetime


def put(tx: Tx, area: str | None, say: str, key: str | None, args: dict[str, Any]) -> None:
    """Keep an alert; a newer one of the same key takes the place of those before it."""
    if key is not None:
        tx.run("DELETE FROM unheard WHERE key = :key", key=key)
    tx.run(
        "INSERT INTO unheard (area, say, key, args, since) VALUES (:area, :say, :key, :args, :now)",
        area=area,
        say=say,
        key=key,
        args=json.dumps(args, ensure_ascii=False),
        now=tx.now,
    )


def everything(tx: Tx) -> list[Unheard]:
    """Return what waits, the oldest first."""
    return [_unheard(row) for row in tx.all("SELECT * FROM unheard ORDER BY id")]


def drop(tx: Tx, alert_id: int) -> None:
    """It was told."""
    tx.run("DELETE FROM unheard WHERE id = :id", id=alert_id)


def _unheard(row: Row) -> Unheard:
    return Unheard(row["id"], row["area"], row["say"], row["key"], json.loads(row["args"]), moment(row["since"]))
