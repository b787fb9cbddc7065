"""Which message brought which words of a draft, so that an edited message changes its own and no others."""

from storage.tx import Tx


def draft_of(tx: Tx, person_id: int, message_id: int) -> int | None:
    """Return the id of the person's draft to which this message brought words or the point, None for none."""
    found: int | None = tx.value(
        """SELECT max(id) FROM (
               SELECT d.id FROM drafts d JOIN draft_words w ON w.draft_id = d.id
               WHERE d.person_id = :person AND w.message_id = :message
               UNION SELECT id FROM drafts WHERE person_id = :person AND place_message = :message)""",
        person=person_id,
        message=message_id,
    )
    return found


def of_message(tx: Tx, draft_id: int, message_id: int) -> str | None:
    """Return the words that this message brought, None for none."""
    words: str | None = tx.value(
        "SELECT words FROM draft_words WHERE draft_id = :draft AND message_id = :message",
        draft=draft_id,
        message=message_id,
    )
    return words


def change(tx: Tx, draft_id: int, message_id: int, words: str | None) -> None:
    """The message says this now (None: nothing); the draft's words are put together anew, in the order they came."""
    given = {"draft": draft_id, "message": message_id}
    if words is None:
        tx.run("DELETE FROM draft_words WHERE draft_id = :draft AND message_id = :message", **given)
    elif not tx.run(
        "UPDATE draft_words SET words = :words WHERE draft_id = :draft AND message_id = :message", words=words, **given
    ):
        tx.run(
            "INSERT INTO draft_words (draft_id, message_id, words) VALUES (:draft, :message, :words)",
            words=words,
            **given,
        )
    tx.run(
        """UPDATE drafts SET changed_at = :now, words =
               (SELECT group_concat(words, char(10)) FROM
                   (SELECT words FROM draft_words WHERE draft_id = :draft ORDER BY id))
           WHERE id = :draft""",
        draft=draft_id,
        now=tx.now,
    )
