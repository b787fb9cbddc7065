"""How far somebody is in a module of the course, and how its questions went. All of it survives a restart."""

from dataclasses import dataclass

from bot.domain.volunteers.course import Tried
from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Lesson:
    """A module that is being read (`card`, counted from 0) or asked about (`quiz`)."""

    module: str
    card: int
    quiz: bool


def get(tx: Tx, person_id: int, module: str) -> Lesson | None:
    """Return how far the person is in the module, None if they are not at it."""
    row = tx.one("SELECT * FROM lessons WHERE person_id = :id AND module = :module", id=person_id, module=module)
    return None if row is None else _lesson(row)


def of(tx: Tx, person_id: int) -> dict[str, Lesson]:
    """Return every module that the person has begun and not finished."""
    rows = tx.all("SELECT * FROM lessons WHERE person_id = :id", id=person_id)
    return {row["module"]: _lesson(row) for row in rows}


def put(tx: Tx, person_id: int, module: str, *, card: int = 0, quiz: bool = False) -> None:
    """Note how far they are."""
    tx.run(
        """INSERT INTO lessons (person_id, module, card, quiz, began_at) VALUES (:id, :module, :card, :quiz, :now)
           ON CONFLICT (person_id, module) DO UPDATE SET card = :card, quiz = :quiz""",
        id=person_id,
        module=module,
        card=card,
        quiz=int(quiz),
        now=tx.now,
    )


def end(tx: Tx, person_id: int, module: str) -> None:
    """Drop how far they were: it is passed, or begun anew."""
    for table in ("lessons", "lesson_answers"):
        tx.run(f"DELETE FROM {table} WHERE person_id = :id AND module = :module", id=person_id, module=module)


def tried(tx: Tx, person_id: int, module: str) -> dict[str, Tried]:
    """Return how each question that was answered went."""
    rows = tx.all(
        "SELECT * FROM lesson_answers WHERE person_id = :id AND module = :module", id=person_id, module=module
    )
    return {row["question"]: Tried(bool(row["first_right"]), bool(row["right"]), row["tries"]) for row in rows}


def answer(tx: Tx, person_id: int, module: str, question: str, *, right: bool) -> None:
    """Note an answer; the first one stays the first."""
    tx.run(
        """INSERT INTO lesson_answers (person_id, module, question, first_right, right)
           VALUES (:id, :module, :question, :right, :right)
           ON CONFLICT (person_id, module, question) DO UPDATE SET right = :right, tries = tries + 1""",
        id=person_id,
        module=module,
        question=question,
        right=int(right),
    )


def _lesson(row: Row) -> Lesson:
    return Lesson(row["module"], row["card"], bool(row["quiz"]))
