"""The history as a chain of hashes: what was changed or taken out afterwards shows, whoever did it and with what tool.

A row's hash is SHA-256 over the hash of the row before it and its own case, moment, role, name and particulars, as
UTF-8 text with a unit separator (U+001F) between. Who it was is left out: somebody forgotten breaks no chain.
Every insert is chained by a trigger. The end could still be cut off unseen: therefore the newest hash is told to
people (in a digest, in an evidence pack) and what was told is kept as an anchor.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from storage.tx import Tx

UNIT = "\x1f"
STEP = 5000


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row of the history (`id` 0: there is none yet) and its hash, hex."""

    id: int
    hash: str


@dataclass(frozen=True, slots=True)
class Link:
    """One row of a case as it can be checked by anybody: what it seals, and the hash it has."""

    before: str
    parts: tuple[str, ...]
    hash: str


def link(before: str, *parts: object) -> str:
    """Return the hash of a row with these parts that follows `before`."""
    return sha256(UNIT.join((before, *map(str, parts))).encode()).hexdigest()


def teach(db: sqlite3.Connection) -> None:
    """Let the triggers of this connection call `link`."""
    db.create_function("link", 6, link, deterministic=True)


def head(tx: Tx) -> Head:
    """Return the newest row's id and hash."""
    row = tx.one("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1")
    return Head(0, "") if row is None else Head(row["id"], row["hash"])


def anchor(tx: Tx, told_in: str) -> Head:
    """Keep the newest hash as told to people now, and return it. Told twice in the same place, it stays the first."""
    newest = head(tx)
    tx.run(
        "INSERT INTO anchors (history_id, hash, at, told_in) VALUES (:id, :hash, :now, :where) ON CONFLICT DO NOTHING",
        id=newest.id,
        hash=newest.hash,
        now=tx.now,
        where=told_in,
    )
    return newest


def of_case(tx: Tx, case_id: int) -> list[Link]:
    """Return the links of a case's rows, the oldest first."""
    rows = tx.all(
        """SELECT coalesce((SELECT b.hash FROM history b WHERE b.id < h.id ORDER BY b.id DESC LIMIT 1), '') AS before,
                  complaint_id, at, role, what, args, hash
           FROM history h WHERE complaint_id = :case ORDER BY id""",
        case=case_id,
    )
    return [Link(row[0], tuple(str(row[n]) for n in range(1, 6)), row["hash"]) for row in rows]


def breaks(db: sqlite3.Connection) -> Iterator[str | int]:
    """Walk the whole chain: yield how many rows hold so far (int), and a sentence for what does not."""
    before, seen = "", 0
    for row in db.execute("SELECT id, hash, complaint_id, at, role, what, args FROM history ORDER BY id"):
        seen += 1
        if row[1] != link(before, *row[2:]):
            yield f"row {row[0]} of the history (case {row[2]}, {row[3]}) is not what was written then"
        before = row[1] or ""
        if seen % STEP == 0:
            yield seen
    for row in db.execute(
        """SELECT a.told_in, a.history_id FROM anchors a LEFT JOIN history h ON h.id = a.history_id
           WHERE a.history_id > 0 AND a.hash IS NOT h.hash"""
    ):
        yield f"the history does not lead to what was told in {row[0]} any more (row {row[1]})"
    yield seen
