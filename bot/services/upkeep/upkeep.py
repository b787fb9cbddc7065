"""What whoever runs the line has to hear: the disk fills up, work was given up. Once a day each, and in the log."""

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.adapters import disk
from bot.services.evidence import evidence
from bot.services.news import coordinators
from storage.engine import outbox
from storage.engine.jobs import Job
from storage.folders import beside
from storage.letters import printed_letters
from storage.tx import Tx

log = logging.getLogger(__name__)

AGAIN_AFTER = timedelta(days=1)
"""The same is not said twice within this time."""

WARNED_AT = 2
"""Times the reserve: with so little left whoever runs the line is told, days before photos have to wait."""

# What becomes of what a piece of work was about, when it is given up.
ENDS: dict[str, Callable[[Tx, Job], object]] = {
    "fetch-file": lambda tx, job: evidence.give_up(tx, job.args["file"]),
    "fetch-paper": lambda tx, job: printed_letters.lose_paper(tx, job.args["paper"]),
}


def given_up(tx: Tx, job: Job) -> None:
    """A job is hopeless: what it was about is told to whom it concerns, and that it is so to whoever runs the line."""
    if job.kind in ENDS:
        ENDS[job.kind](tx, job)
    hear(tx, "work-given-up", work=job.kind)


def look_at_disk(tx: Tx) -> None:
    """Tell whoever runs the line before the disk is full, and when photos begin to wait."""
    reserve = tx.rules.disk_reserve
    if not reserve:
        return
    free = disk.free(beside(tx))
    if free >= WARNED_AT * reserve:
        return
    say = "disk-low" if free >= reserve else "disk-reserve"
    if hear(tx, say, free=free // 1_000_000, reserve=reserve // 1_000_000):
        log.error("the disk of the data folder has %d MB left", free // 1_000_000)


def hear(tx: Tx, say: str, **args: Any) -> bool:
    """Tell the owner, or without one every coordinator; return False if the same was said within `AGAIN_AFTER`."""
    if outbox.arrived_since(tx, say, tx.now - AGAIN_AFTER):
        return False
    if tx.rules.owner is None:
        coordinators.hear(tx, say, key=say, mode="repost", **args)
    else:
        outbox.put_chat(tx, tx.rules.owner, say, key=say, mode="repost", **args)
    return True
