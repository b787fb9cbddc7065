"""Answers to the questions of a case's kind; the last word on a question counts."""

from dataclasses import dataclass

from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Given:
    """What a question was answered with: ids of answers, none if it was skipped. `ticking`: there may come more."""

    answers: tuple[str, ...]
    ticking: bool = False


def of(tx: Tx, case_id: int) -> dict[str, Given]:
    """Return question → what was answered in a case. What was not asked yet is not there."""
    rows = tx.all("SELECT question, answer, ticking FROM answers WHERE complaint_id = :case", case=case_id)
    return {row["question"]: Given(_split(row["answer"]), bool(row["ticking"])) for row in rows}


def put(tx: Tx, case_id: int, question: str, given: Given) -> None:
    """Keep what a question was answered with, or that it was skipped."""
    tx.run(
        """INSERT INTO answers (complaint_id, question, answer, ticking, at)
           VALUES (:case, :question, :answer, :ticking, :now)
           ON CONFLICT (complaint_id, question) DO UPDATE SET answer = :answer, ticking = :ticking, at = :now""",
        case=case_id,
        question=question,
        answer=",".join(given.answers) or None,
        ticking=int(given.ticking),
        now=tx.now,
    )


def take_back(tx: Tx, case_id: int, question: str) -> None:
    """Leave the question open again."""
    tx.run("DELETE FROM answers WHERE complaint_id = :case AND question = :question", case=case_id, question=question)


def receipt_of(tx: Tx, case_id: int) -> int | None:
    """Return the draft whose card is the case's receipt, None for a case that came another way."""
    draft: int | None = tx.value("SELECT draft_id FROM complaints WHERE id = :case", case=case_id)
    return draft


def _split(answer: str | None) -> tuple[str, ...]:
    return tuple(answer.split(",")) if answer else ()
