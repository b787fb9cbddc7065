"""What a coordinator hid of the words of a case by hand: left out for everybody but coordinators."""

from dataclasses import dataclass

from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Hidden:
    """A part that is hidden, as it was written."""

    id: int
    words: str


def of(tx: Tx, case_id: int) -> list[Hidden]:
    """Return what is hidden of a case, the oldest first."""
    rows = tx.all("SELECT id, words FROM hidden_words WHERE complaint_id = :case ORDER BY id", case=case_id)
    return [Hidden(row["id"], row["words"]) for row in rows]


def of_episode(tx: Tx, case_id: int) -> list[str]:
    """Return what is hidden of a case, of the one that it belongs to, and of its witnesses: the longest first.

    A word that was hidden once is hidden wherever the event is told.
    """
    rows = tx.all(
        """SELECT DISTINCT h.words FROM hidden_words h JOIN complaints c ON c.id = h.complaint_id
           JOIN complaints mine ON mine.id = :case
           WHERE coalesce(c.joined_to, c.id) = coalesce(mine.joined_to, mine.id)""",
        case=case_id,
    )
    return sorted((row["words"] for row in rows), key=lambda words: (-len(words), words))


def hide(tx: Tx, case_id: int, words: str, by: int) -> bool:
    """Hide a part (1–2000 characters); return False if it was hidden already."""
    return (
        tx.run(
            """INSERT INTO hidden_words (complaint_id, words, by_id, at) VALUES (:case, :words, :by, :now)
               ON CONFLICT DO NOTHING""",
            case=case_id,
            words=words,
            by=by,
            now=tx.now,
        )
        == 1
    )


def show(tx: Tx, case_id: int, hidden_id: int) -> bool:
    """Hide a part no more; return False if there is no such part."""
    return tx.run("DELETE FROM hidden_words WHERE id = :id AND complaint_id = :case", id=hidden_id, case=case_id) == 1
