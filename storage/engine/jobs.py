"""Slow work as rows: written with the change that asks for it, carried out later, tried again when it fails."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.tx import Tx, moment


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work that is due. `tries`: how often it has failed before."""

    id: int
    kind: str
    args: dict[str, Any]
    tries: int
    error: str | None = None


def put(tx: Tx, kind: str, *, key: str | None = None, wait: timedelta | None = None, **args: Any) -> None:
    """Ask for work. With a `key` the same work asked for twice is done once."""
    tx.signals.add("jobs")
    tx.run(
        """INSERT INTO jobs (kind, args, key, due_at, created_at) VALUES (:kind, :args, :key, :due, :now)
           ON CONFLICT (key) DO NOTHING""",
        kind=kind,
        args=json.dumps(args, ensure_ascii=False, default=str),
        key=key,
        due=tx.now + (wait or timedelta()),
        now=tx.now,
    )


def due(tx: Tx, limit: int = 20) -> list[Job]:
    """Return the jobs whose time has come, the longest waiting first."""
    rows = tx.all(
        "SELECT * FROM jobs WHERE state = 'waiting' AND due_at <= :now ORDER BY due_at, id LIMIT :limit",
        now=tx.now,
        limit=limit,
    )
    return [Job(row["id"], row["kind"], json.loads(row["args"]), row["tries"], row["error"]) for row in rows]


def next_due(tx: Tx, but: Collection[int] = ()) -> datetime | None:
    """Return when the next job is due, or None when none waits; those in `but` are at work already."""
    text = tx.value(
        "SELECT min(due_at) FROM jobs WHERE state = 'waiting' AND id NOT IN (SELECT value FROM json_each(:but))",
        but=json.dumps(list(but)),
    )
    return None if text is None else moment(text)


def finish(tx: Tx, job_id: int) -> None:
    """The work is done."""
    tx.run("UPDATE jobs SET state = 'done', ended_at = :now, error = NULL WHERE id = :id", now=tx.now, id=job_id)


def put_off(tx: Tx, job_id: int, seconds: float, why: str) -> None:
    """The work failed this time: try again after `seconds`."""
    tx.signals.add("jobs")
    tx.run(
        "UPDATE jobs SET tries = tries + 1, due_at = :due, error = :why WHERE id = :id",
        due=tx.now + timedelta(seconds=seconds),
        why=why[:500],
        id=job_id,
    )


def give_up(tx: Tx, job_id: int, why: str) -> None:
    """The work will never succeed; `zheli doctor` shows it."""
    tx.run(
        "UPDATE jobs SET state = 'dead', ended_at = :now, error = :why, tries = tries + 1 WHERE id = :id",
        now=tx.now,
        why=why[:500],
        id=job_id,
    )


def prune(tx: Tx, keep: timedelta = timedelta(days=7)) -> int:
    """Drop finished jobs of long ago; return how many rows went."""
    return tx.run("DELETE FROM jobs WHERE state = 'done' AND ended_at < :old", old=tx.now - keep)
