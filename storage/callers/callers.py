"""People without Telegram who rang up: known by their phone, if they left one."""

from storage.cases.complaints import Complaint, complaint
from storage.tx import Tx


def begin(tx: Tx) -> int:
    """Write down a new caller, of whom nothing is known yet; return `people.id`."""
    return tx.insert("INSERT INTO people (guess, created_at) VALUES ('ru', :now)", now=tx.now)


def with_phone(tx: Tx, phone: str, but: int) -> int | None:
    """Return another caller who left this phone before, or None. Somebody with a chat of their own is no caller."""
    found: int | None = tx.value(
        """SELECT c.person_id FROM contacts c JOIN people p ON p.id = c.person_id
           WHERE c.phone = :phone AND p.telegram_id IS NULL AND p.id <> :but ORDER BY p.id LIMIT 1""",
        phone=phone,
        but=but,
    )
    return found


def is_one(tx: Tx, person_id: int) -> bool:
    """Whether it is somebody who has rung up and was not forgotten since."""
    return (
        tx.one(
            """SELECT 1 FROM people p WHERE p.id = :id AND p.telegram_id IS NULL AND (
                   EXISTS (SELECT 1 FROM complaints WHERE reporter = :id AND source = 'caller')
                   OR EXISTS (SELECT 1 FROM drafts WHERE caller = :id))""",
            id=person_id,
        )
        is not None
    )


def of_draft(tx: Tx, draft_id: int, caller: int) -> None:
    """Say whose report the draft is."""
    tx.run("UPDATE drafts SET caller = :caller WHERE id = :id", caller=caller, id=draft_id)


def numbers(tx: Tx, person_id: int) -> list[str]:
    """Return the numbers of a caller's cases, the newest first."""
    rows = tx.all("SELECT number FROM complaints WHERE reporter = :person ORDER BY id DESC", person=person_id)
    return [row["number"] for row in rows]


def cases(tx: Tx, person_id: int) -> list[Complaint]:
    """Return a caller's cases, the newest first."""
    rows = tx.all("SELECT * FROM complaints WHERE reporter = :person ORDER BY id DESC", person=person_id)
    return [complaint(row) for row in rows]
