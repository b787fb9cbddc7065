"""The history as a chain of hashes: what was changed or taken out afterwards shows, whoever did it and with what tool.

A row's leaf is SHA-256 over its salt and its own case, moment, role, name and particulars, as UTF-8 text with a unit
separator (U+001F) between. Who it was is left out: somebody forgotten breaks no chain. A hash links what came before
to what comes now: once along the rows of its case (`own`), and once along all rows (`hash`). Every insert is chained by
a trigger.

The salt is random and leaves the database only with an event that is shown: of a hidden one a verifier is given the
leaf, and can find out nothing by trying, however few values it may have. Words stand beside the history, under a hash
with a salt of their own, so that they can be erased.

The end could still be cut off unseen: therefore the newest hash is told to people (in a digest, in an evidence pack)
and what was told is kept as an anchor.
"""

import json
import secrets
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.cases.events import WORDS
from bot.domain.privacy.leaves import leaf, link
from storage.tx import Tx

STEP = 5000


@dataclass(frozen=True, slots=True)
class Head:
    """The newest row of the history (`id` 0: there is none yet) and its hash, hex."""

    id: int
    hash: str


@dataclass(frozen=True, slots=True)
class Link:
    """One row of a case: what it seals, and its hashes. `salt` and `parts` go out together, or not at all.

    `before`: the hash of the row before it, of whatever case. `own` follows the `own` of the case's row before it.
    """

    before: str
    salt: str
    parts: tuple[str, ...]
    leaf: str
    own: str
    hash: str


def salt() -> str:
    """Return 128 random bits, hex."""
    return secrets.token_hex(16)


def teach(db: sqlite3.Connection) -> None:
    """Let the triggers of this connection call `salt`, `leaf` and `link`."""
    db.create_function("salt", 0, salt)
    db.create_function("leaf", 6, leaf, deterministic=True)
    db.create_function("link", 2, link, deterministic=True)


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
                  salt, leaf, own, hash, complaint_id, at, role, what, args
           FROM history h WHERE complaint_id = :case ORDER BY id""",
        case=case_id,
    )
    return [
        Link(row["before"], row["salt"], tuple(str(row[n]) for n in range(5, 10)), row["leaf"], row["own"], row["hash"])
        for row in rows
    ]


def words(tx: Tx, link: Link) -> tuple[str, str] | None:
    """Return the salt and the words that belong to a row; None where there are none, or something was erased."""
    row = tx.one(
        """SELECT w.salt, w.words FROM history h JOIN event_words w ON w.history_id = h.id
           WHERE h.hash = :hash AND h.complaint_id = :case AND w.salt IS NOT NULL""",
        hash=link.hash,
        case=int(link.parts[0]),
    )
    return None if row is None else (row["salt"], row["words"])


def breaks(db: sqlite3.Connection) -> Iterator[str | int]:
    """Walk the whole chain: yield how many rows hold so far (int), and a sentence for what does not."""
    before, seen = "", 0
    last: dict[int, str] = {}
    sql = """SELECT h.id, h.salt, h.leaf, h.own, h.hash, complaint_id, at, role, what, args, w.words, w.salt
             FROM history h LEFT JOIN event_words w ON w.history_id = h.id ORDER BY h.id"""
    for row in db.execute(sql):
        seen += 1
        sealed = leaf(str(row[1]), *row[5:10])
        own = link(last.get(row[5], ""), sealed)
        if (row[2], row[3], row[4]) != (sealed, own, link(before, own)):
            yield f"row {row[0]} of the history (case {row[5]}, {row[6]}) is not what was written then"
        elif not _as_said(row[9], row[10], row[11]):
            yield f"the words of row {row[0]} of the history (case {row[5]}, {row[6]}) are not what was written then"
        last[row[5]], before = row[3] or "", row[4] or ""
        if seen % STEP == 0:
            yield seen
    for row in db.execute(
        """SELECT a.told_in, a.history_id FROM anchors a LEFT JOIN history h ON h.id = a.history_id
           WHERE a.history_id > 0 AND a.hash IS NOT h.hash"""
    ):
        yield f"the history does not lead to what was told in {row[0]} any more (row {row[1]})"
    yield seen


def _as_said(args: str, words: str | None, salt: str | None) -> bool:
    """Whether the words beside a row are those whose hash it seals; of words that were erased nobody can say."""
    told = json.loads(args).get(WORDS) if f'"{WORDS}"' in args else None
    if words is None:
        return told is None
    return told is not None and (salt is None or told == leaf(salt, words))
