"""What is to be said. A row is written in the transaction that changes the state, and sent after its commit.

A row names a card or a sentence and its arguments; the words are made when it is sent, from what is true then.
Within a chat rows go out in the order of their ids. A waiting edit of a message is overtaken by a newer
one: a live card that changes five times before it can be sent is sent once.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from storage.tx import Row, Tx, moment

Mode = Literal["new", "edit", "repost", "delete"]
Arrived = Literal["yes", "perhaps", "no"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row of the outbox, with the message it is to change where there is one.

    `arrived`: of its pictures and places those that are in the chat already, perhaps are, or never will be.
    `lang`: the reader's language, None for a group. `message_id`: where our `key` stands in the chat, or None.
    """

    id: int
    chat_id: int
    say: str
    args: dict[str, Any]
    key: str | None
    mode: Mode
    rev: int
    tries: int
    uncertain: bool
    person_id: int | None
    lang: str | None
    message_id: int | None
    error: str | None
    created_at: datetime
    arrived: dict[str, Arrived]


def put(
    tx: Tx,
    to: int | None,
    say: str,
    *,
    key: str | None = None,
    mode: Mode = "new",
    wait: timedelta | None = None,
    **args: Any,
) -> None:
    """Say something to a person (`people.id`). Somebody forgotten or who shut the door hears nothing: no row."""
    chat = tx.value("SELECT telegram_id FROM people WHERE id = :id AND blocked_at IS NULL", id=to)
    if chat is not None:
        put_chat(tx, chat, say, key=key, mode=mode, wait=wait, **args)


def put_chat(
    tx: Tx,
    chat_id: int,
    say: str,
    *,
    key: str | None = None,
    mode: Mode = "new",
    wait: timedelta | None = None,
    **args: Any,
) -> None:
    """Say something in a chat of Telegram's. `wait`: not before that time has passed (more may still come)."""
    packed = json.dumps(args, ensure_ascii=False, default=str)
    due = tx.now + wait if wait else tx.now
    tx.signals.add("outbox")
    if mode in ("edit", "repost") and tx.run(
        """UPDATE outbox SET say = :say, args = :args, due_at = max(due_at, :due), rev = rev + 1,
                  mode = CASE WHEN 'repost' IN (mode, :mode) THEN 'repost' ELSE 'edit' END
           WHERE chat_id = :chat AND key = :key AND mode IN ('edit', 'repost') AND state = 'waiting'
             AND id = (SELECT max(id) FROM outbox WHERE chat_id = :chat AND state = 'waiting')""",
        say=say,
        args=packed,
        due=due,
        chat=chat_id,
        key=key,
        mode=mode,
    ):
        return
    tx.run(
        """INSERT INTO outbox (chat_id, say, args, key, mode, due_at, created_at)
           SELECT :chat, :say, :args, :key, :mode,
                  max(:due, coalesce((SELECT max(due_at) FROM outbox WHERE chat_id = :chat AND state = 'waiting'), '')),
                  :now""",
        chat=chat_id,
        say=say,
        args=packed,
        key=key,
        mode=mode,
        due=due,
        now=tx.now,
    )


def heads(tx: Tx, busy: Collection[int], limit: int = 200) -> list[tuple[int, int]]:
    """Return (row, chat) of what each chat hears next and may hear now, the longest waiting first."""
    rows = tx.all(
        """SELECT min(id) AS id, chat_id FROM outbox INDEXED BY outbox_waiting
           WHERE state = 'waiting' AND due_at <= :now GROUP BY chat_id ORDER BY 1 LIMIT :limit""",
        now=tx.now,
        limit=limit + len(busy),
    )
    return [(row["id"], row["chat_id"]) for row in rows if row["chat_id"] not in busy][:limit]


def get(tx: Tx, row_id: int) -> Waiting | None:
    """Return a waiting row with its reader's language and the message it changes; None if it waits no more."""
    row = tx.one(
        """SELECT o.*, p.id AS person_id, coalesce(p.lang, p.guess) AS lang, m.message_id
           FROM outbox o
           LEFT JOIN people p ON p.telegram_id = o.chat_id
           LEFT JOIN messages m ON m.chat_id = o.chat_id AND m.key = o.key
           WHERE o.id = :id AND o.state = 'waiting'""",
        id=row_id,
    )
    return None if row is None else _waiting(row)


def waits(tx: Tx, say: str) -> bool:
    """Whether something of that name waits to be said to anybody."""
    return tx.one("SELECT 1 FROM outbox WHERE state = 'waiting' AND say = :say LIMIT 1", say=say) is not None


def next_due(tx: Tx) -> datetime | None:
    """Return when the next waiting row may go out, or None when nothing waits."""
    text = tx.value("SELECT min(due_at) FROM outbox INDEXED BY outbox_waiting WHERE state = 'waiting'")
    return None if text is None else moment(text)


def mark_sent(tx: Tx, row: Waiting, message_id: int | None) -> None:
    """It arrived; remember under our key where it stands (`message_id` None: nothing stands there any more).

    If the row was overtaken while it was on its way, it waits on, so that the newer state goes out too.
    """
    ended = tx.run(
        "UPDATE outbox SET state = 'sent', ended_at = :now, error = NULL WHERE id = :id AND rev = :rev",
        now=tx.now,
        id=row.id,
        rev=row.rev,
    )
    if not ended:
        _begin_anew(tx, row.id)
    if row.key is None:
        return
    if message_id is None:
        tx.run("DELETE FROM messages WHERE chat_id = :chat AND key = :key", chat=row.chat_id, key=row.key)
        return
    tx.run(
        """INSERT INTO messages (chat_id, key, message_id, sent_at)
           SELECT :chat, :key, :message, :now
           WHERE EXISTS (SELECT 1 FROM outbox WHERE id = :id)  -- else the person was forgotten while it was on its way
           ON CONFLICT (chat_id, key) DO UPDATE SET message_id = :message, sent_at = :now""",
        chat=row.chat_id,
        key=row.key,
        message=message_id,
        now=tx.now,
        id=row.id,
    )


def note_arrived(tx: Tx, row_id: int, arrived: dict[str, Arrived]) -> None:
    """Keep what of a row's pictures and places is in the chat: tried again, the row does not send it twice."""
    tx.run("UPDATE outbox SET arrived = :arrived WHERE id = :id", arrived=json.dumps(arrived), id=row_id)


def put_off(tx: Tx, row: Waiting, seconds: float, why: str, *, uncertain: bool = False) -> None:
    """Try later. The whole chat waits with it, so that the order holds."""
    tx.signals.add("outbox")
    due = tx.now + timedelta(seconds=seconds)
    tx.run(
        "UPDATE outbox SET due_at = max(due_at, :due) WHERE chat_id = :chat AND state = 'waiting'",
        due=due,
        chat=row.chat_id,
    )
    tx.run(
        "UPDATE outbox SET tries = tries + 1, uncertain = max(uncertain, :u), error = :why WHERE id = :id",
        u=int(uncertain),
        why=why[:500],
        id=row.id,
    )


def give_up(tx: Tx, row_id: int, why: str, rev: int | None = None) -> None:
    """It will never arrive; keep it in sight (`zheli outbox`). One overtaken since `rev` has its newer state to try."""
    ended = tx.run(
        """UPDATE outbox SET state = 'dead', ended_at = :now, error = :why
           WHERE id = :id AND (:rev IS NULL OR rev = :rev)""",
        now=tx.now,
        why=why[:500],
        id=row_id,
        rev=rev,
    )
    if not ended:
        _begin_anew(tx, row_id)


def _begin_anew(tx: Tx, row_id: int) -> None:
    """Give a row that was overtaken on its way all its tries: what failed was its older state."""
    tx.run("UPDATE outbox SET tries = 0, uncertain = 0, error = NULL WHERE id = :id", id=row_id)


def close_door(tx: Tx, chat_id: int, why: str) -> None:
    """The person shut the door on the bot: nothing more is tried until they write again."""
    tx.run("UPDATE people SET blocked_at = :now WHERE telegram_id = :chat", now=tx.now, chat=chat_id)
    tx.run(
        "UPDATE outbox SET state = 'dead', ended_at = :now, error = :why WHERE chat_id = :chat AND state = 'waiting'",
        now=tx.now,
        why=why[:500],
        chat=chat_id,
    )


def move_chat(tx: Tx, old: int, new: int) -> None:
    """A group has a new number: use it everywhere. Its old messages cannot be edited any more."""
    tx.signals.add("outbox")
    tx.run("UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND state = 'waiting'", new=new, old=old)
    tx.run("DELETE FROM messages WHERE chat_id = :old", old=old)


def dead(tx: Tx, limit: int = 100) -> list[Waiting]:
    """Return what was given up, the newest first."""
    rows = tx.all(
        """SELECT o.*, p.id AS person_id, coalesce(p.lang, p.guess) AS lang, NULL AS message_id
           FROM outbox o LEFT JOIN people p ON p.telegram_id = o.chat_id
           WHERE o.state = 'dead' ORDER BY o.id DESC LIMIT :limit""",
        limit=limit,
    )
    return [_waiting(row) for row in rows]


def revive(tx: Tx, row_id: int) -> bool:
    """Try a given-up row once more, now; return False if there is none."""
    tx.signals.add("outbox")
    return (
        tx.run(
            """UPDATE outbox SET state = 'waiting', ended_at = NULL, tries = 0, uncertain = 0, due_at = :now
               WHERE id = :id AND state = 'dead'""",
            now=tx.now,
            id=row_id,
        )
        == 1
    )


def arrived_since(tx: Tx, key: str, since: datetime, chat_id: int | None = None) -> bool:
    """Whether our message `key` has arrived since then, in this chat (None: in any)."""
    sql = "SELECT 1 FROM messages WHERE key = :key AND sent_at >= :since AND coalesce(:chat, chat_id) = chat_id LIMIT 1"
    return tx.one(sql, key=key, since=since, chat=chat_id) is not None


def shown_as_my(tx: Tx, chat_id: int) -> int | None:
    """Return the case that the card of «my reports» shows in the chat; None for the list, or after long."""
    case: int | None = tx.value(
        """SELECT args ->> 'case' FROM outbox WHERE chat_id = :chat AND key = 'my' AND state = 'sent'
           ORDER BY id DESC LIMIT 1""",
        chat=chat_id,
    )
    return case


def key_of(tx: Tx, chat_id: int, message_id: int) -> str | None:
    """Return our own name of a message of Telegram's, or None."""
    key: str | None = tx.value(
        "SELECT key FROM messages WHERE chat_id = :chat AND message_id = :id", chat=chat_id, id=message_id
    )
    return key


def stands(tx: Tx, person_id: int, key: str) -> bool:
    """Whether our message of that name stands in somebody's private chat."""
    return (
        tx.one(
            "SELECT 1 FROM people p JOIN messages m ON m.chat_id = p.telegram_id AND m.key = :key WHERE p.id = :person",
            person=person_id,
            key=key,
        )
        is not None
    )


def take_away(tx: Tx, person_id: int, nouns: Collection[str]) -> None:
    """Take our messages whose names begin with one of these nouns out of somebody's private chat."""
    rows = tx.all(
        """SELECT m.chat_id, m.key FROM messages m JOIN people p ON p.telegram_id = m.chat_id
           WHERE p.id = :person
             AND iif(instr(m.key, ':'), substr(m.key, 1, instr(m.key, ':') - 1), m.key)
                 IN (SELECT value FROM json_each(:nouns)) ORDER BY m.key""",
        person=person_id,
        nouns=json.dumps(sorted(nouns)),
    )
    for row in rows:
        put_chat(tx, row["chat_id"], "menu", key=row["key"], mode="delete")


def prune(tx: Tx, keep: timedelta = timedelta(days=3)) -> int:
    """Drop what was sent long ago; return how many rows went. What was given up stays a quarter of a year."""
    return tx.run(
        "DELETE FROM outbox WHERE (state = 'sent' AND ended_at < :old) OR (state = 'dead' AND ended_at < :very_old)",
        old=tx.now - keep,
        very_old=tx.now - timedelta(days=90),
    )


def _waiting(row: Row) -> Waiting:
    return Waiting(
        id=row["id"],
        chat_id=row["chat_id"],
        say=row["say"],
        args=json.loads(row["args"]),
        key=row["key"],
        mode=row["mode"],
        rev=row["rev"],
        tries=row["tries"],
        uncertain=bool(row["uncertain"]),
        person_id=row["person_id"],
        lang=row["lang"],
        message_id=row["message_id"],
        error=row["error"],
        created_at=moment(row["created_at"]),
        arrived=json.loads(row["arrived"]),
    )
