"""The public channel: one at most is in use. Others are asked about, or were."""

from dataclasses import dataclass

from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel of Telegram's. `state`: asked, on, off. `lang`: in which language is told there."""

    id: int
    chat: int
    title: str
    lang: str
    state: str


def ask(tx: Tx, chat: int, title: str, lang: str, person_id: int) -> int:
    """Somebody let the bot into a channel: keep it until they say whether it is meant; return its id."""
    tx.run(
        """INSERT INTO channels (chat_id, title, lang, state, person_id, since)
           VALUES (:chat, :title, :lang, 'asked', :person, :now)
           ON CONFLICT (chat_id) DO UPDATE SET title = :title, person_id = :person,
               state = CASE state WHEN 'on' THEN 'on' ELSE 'asked' END""",
        chat=chat,
        title=title,
        lang=lang,
        person=person_id,
        now=tx.now,
    )
    found: int = tx.value("SELECT id FROM channels WHERE chat_id = :chat", chat=chat)
    return found


def use(tx: Tx, channel_id: int, lang: str | None = None) -> None:
    """Publish there from now on, and nowhere else. `lang`: None, the language it had."""
    tx.run("UPDATE channels SET state = 'off' WHERE state = 'on' AND id <> :id", id=channel_id)
    tx.run(
        """UPDATE channels SET since = CASE state WHEN 'on' THEN since ELSE :now END, state = 'on',
                  lang = coalesce(:lang, lang) WHERE id = :id""",
        lang=lang,
        now=tx.now,
        id=channel_id,
    )


def seat(tx: Tx, chat: int, title: str, lang: str) -> int:
    """The operator's setting names it: it is in use; `lang` counts if it was not known. Return its id."""
    tx.run(
        """INSERT INTO channels (chat_id, title, lang, state, since) VALUES (:chat, :title, :lang, 'off', :now)
           ON CONFLICT (chat_id) DO UPDATE SET title = :title""",
        chat=chat,
        title=title,
        lang=lang,
        now=tx.now,
    )
    found: int = tx.value("SELECT id FROM channels WHERE chat_id = :chat", chat=chat)
    use(tx, found)
    return found


def leave(tx: Tx, channel_id: int) -> None:
    """Publish there no more."""
    tx.run("UPDATE channels SET state = 'off' WHERE id = :id", id=channel_id)


def current(tx: Tx) -> Channel | None:
    """Return the channel in use, None for none."""
    row = tx.one("SELECT * FROM channels WHERE state = 'on'")
    return None if row is None else _channel(row)


def get(tx: Tx, channel_id: int) -> Channel | None:
    """Return one, or None."""
    row = tx.one("SELECT * FROM channels WHERE id = :id", id=channel_id)
    return None if row is None else _channel(row)


def of_chat(tx: Tx, chat: int) -> Channel | None:
    """Return the channel with this number of Telegram's, or None."""
    row = tx.one("SELECT * FROM channels WHERE chat_id = :chat", chat=chat)
    return None if row is None else _channel(row)


def _channel(row: Row) -> Channel:
    return Channel(row["id"], row["chat_id"], row["title"], row["lang"], row["state"])
