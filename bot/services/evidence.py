"""Evidence as it comes in: written down at once, fetched afterwards."""

from bot.domain.evidence import Sent
from bot.domain.roles import Person
from storage import files, jobs
from storage.files import Owner
from storage.tx import Tx

FETCHABLE = 20 * 1024 * 1024
"""Bytes: what Telegram hands over to a bot. A larger file can only be sent on by its `file_id`."""


def add(tx: Tx, by: Person, owner: Owner, owner_id: int, sent: Sent) -> int | None:
    """Keep a file with a draft, a case or a check and have it fetched; return its id, None if it is there already.

    One over `FETCHABLE` is kept too, by its `file_id` alone: its state is «lost» from the beginning.
    """
    row_id = files.add(tx, owner, owner_id, by.id, sent)
    if row_id is None:
        return None
    if (sent.size or 0) > FETCHABLE:
        files.spoil(tx, row_id, "lost")
    else:
        jobs.put(tx, "fetch-file", file=row_id)
    return row_id
