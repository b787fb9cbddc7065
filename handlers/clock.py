"""What the hotline does by itself, and when."""

from bot.engine.timetable import Entry, daily
from storage import jobs, outbox, updates
from storage.tx import Tx


def tidy(tx: Tx) -> None:
    """Drop what nobody will ask for any more: old ledger rows, sent messages, finished jobs."""
    updates.prune(tx)
    outbox.prune(tx)
    jobs.prune(tx)


TIMETABLE: tuple[Entry, ...] = (Entry(tidy, daily("04:10")),)
