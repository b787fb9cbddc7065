"""What was deleted of somebody leaves the disk as well, within the hour."""

from datetime import timedelta

from storage.engine import jobs
from storage.tx import Tx, stamp

SETTLED_AFTER = timedelta(seconds=10)
"""By then a goodbye has gone out, and what was deleted can leave the disk for good."""

AGAIN_AFTER = timedelta(minutes=1)
"""Somebody reads an older state still, or the goodbye waits for Telegram: until then again and again."""


def soon(tx: Tx, wait: timedelta = SETTLED_AFTER) -> None:
    """Have the database written anew and its log emptied; of several that wait the last one does it."""
    jobs.put(tx, "settle", key=f"settle:{stamp(tx.now + wait)}", wait=wait)
