"""What the coordinators' board is made of: counts, pages, neighbours, words found."""

from datetime import datetime

from storage.tx import Tx


def chats_with(tx: Tx, key: str, since: datetime) -> list[int]:
    """Return the coordinators' chats where the message called `key` stands, sent after `since`."""
    rows = tx.all(
        """SELECT m.chat_id FROM roles r JOIN people p ON p.id = r.person_id
           JOIN messages m ON m.chat_id = p.telegram_id AND m.key = :key
           WHERE r.role = 'coordinator' AND p.blocked_at IS NULL AND m.sent_at > :since""",
        key=key,
        since=since,
    )
    return [row["chat_id"] for row in rows]
