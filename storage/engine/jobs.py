"""Slow work as rows: written with the change that asks for it, carried out later, tried again when it fails."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work that is due. `tries`: how often it has failed before; `cut`: how often it ended in a kill."""

    id: int
    kind: str
    args: dict[str, Any]
    tries: int
    error: str | None = None
    cut: int = 0


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


def due(tx: Tx, limit: int = 20, kinds: Collection[str] = (), *, others: bool = True) -> list[Job]:
    """Return the jobs whose time has come and that are in nobody's hands, the longest waiting first.

    Those of `kinds`, or with `others` those of every other kind.
    """
    rows = tx.all(
        f"""SELECT * FROM jobs INDEXED BY jobs_due WHERE state = 'waiting' AND due_at <= :now AND begun_at IS NULL
              AND kind {"NOT IN" if others else "IN"} (SELECT value FROM json_each(:kinds))
            ORDER BY due_at, id LIMIT :limit""",
        now=tx.now,
        kinds=json.dumps(list(kinds)),
        limit=limit,
    )
    return [_job(row) for row in rows]


def next_due(tx: Tx, kinds: Collection[str] = (), *, others: bool = True) -> datetime | None:
    """Return when the next job of these kinds (or with `others` of every other) is due, None when none waits."""
    text = tx.value(
        f"""SELECT min(due_at) FROM jobs WHERE state = 'waiting' AND begun_at IS NULL
              AND kind {"NOT IN" if others else "IN"} (SELECT value FROM json_each(:kinds))""",
        kinds=json.dumps(list(kinds)),
    )
    return None if text is None else moment(text)


def begin(tx: Tx, job_ids: Collection[int]) -> None:
    """They are taken in hand: a try each, before anything is done. Who is killed meanwhile has tried."""
    tx.run(
        """UPDATE jobs SET tries = tries + 1, begun_at = :now
           WHERE state = 'waiting' AND id IN (SELECT value FROM json_each(:ids))""",
        now=tx.now,
        ids=json.dumps(list(job_ids)),
    )


def let_go(tx: Tx, job_id: int, seconds: float = 0.0) -> None:
    """It was not tried after all: we are being stopped, or now is not the time. It waits on, at least `seconds`."""
    tx.signals.add("jobs")
    tx.run(
        """UPDATE jobs SET tries = max(0, tries - 1), begun_at = NULL, due_at = max(due_at, :due)
           WHERE id = :id AND begun_at IS NOT NULL""",
        due=tx.now + timedelta(seconds=seconds),
        id=job_id,
    )


def cut_off(tx: Tx, pauses_s: Sequence[float]) -> tuple[list[Job], list[Job]]:
    """The process died with these in hand; return those that wait on, and those that are given up for it.

    `pauses_s`: how long each waits after its first such death, its second … With the last one it is over.
    """
    ids = [row["id"] for row in tx.all("SELECT id FROM jobs WHERE state = 'waiting' AND begun_at IS NOT NULL")]
    waiting, over = [], []
    for job_id in ids:
        tx.run(
            "UPDATE jobs SET begun_at = NULL, cut = cut + 1, error = :why WHERE id = :id",
            why="the process died while it was in hand",
            id=job_id,
        )
        job = _job(tx.one("SELECT * FROM jobs WHERE id = :id", id=job_id))
        if job.cut > len(pauses_s):
            over.append(job)
            continue
        due = tx.now + timedelta(seconds=pauses_s[job.cut - 1])
        tx.run("UPDATE jobs SET due_at = max(due_at, :due) WHERE id = :id", due=due, id=job_id)
        waiting.append(job)
    return waiting, over


def finish(tx: Tx, job_id: int) -> None:
    """The work is done: this try did not fail."""
    tx.run(
        """UPDATE jobs SET state = 'done', ended_at = :now, error = NULL, begun_at = NULL, cut = 0,
                  tries = max(0, tries - 1) WHERE id = :id""",
        now=tx.now,
        id=job_id,
    )


def put_off(tx: Tx, job_id: int, seconds: float, why: str) -> None:
    """The work failed this time: try again after `seconds`."""
    tx.signals.add("jobs")
    tx.run(
        "UPDATE jobs SET due_at = :due, error = :why, begun_at = NULL, cut = 0 WHERE id = :id",
        due=tx.now + timedelta(seconds=seconds),
        why=why[:500],
        id=job_id,
    )


def give_up(tx: Tx, job_id: int, why: str) -> None:
    """The work will never succeed; `zheli doctor` shows it."""
    tx.run(
        "UPDATE jobs SET state = 'dead', ended_at = :now, error = :why, begun_at = NULL WHERE id = :id",
        now=tx.now,
        why=why[:500],
        id=job_id,
    )


def prune(tx: Tx, keep: timedelta = timedelta(days=7)) -> int:
    """Drop finished jobs of long ago; return how many rows went."""
    return tx.run("DELETE FROM jobs WHERE state = 'done' AND ended_at < :old", old=tx.now - keep)


def _job(row: Row | None) -> Job:
    assert row is not None
    return Job(row["id"], row["kind"], json.loads(row["args"]), row["tries"], row["error"], row["cut"])
