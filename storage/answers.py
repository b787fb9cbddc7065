"""Answers to the questions of a case's kind: one a question, the last one counts."""

from storage.tx import Tx


def of(tx: Tx, case_id: int) -> dict[str, str | None]:
    """Return question → answer of a case; None: skipped. What was not asked yet is not there."""
    rows = tx.all("SELECT question, answer FROM answers WHERE complaint_id = :case", case=case_id)
    return {row["question"]: row["answer"] for row in rows}


def put(tx: Tx, case_id: int, question: str, answer: str | None) -> None:
    """Keep an answer, or that the question was skipped."""
    tx.run(
        """INSERT INTO answers (complaint_id, question, answer, at) VALUES (:case, :question, :answer, :now)
           ON CONFLICT (complaint_id, question) DO UPDATE SET answer = :answer, at = :now""",
        case=case_id,
        question=question,
        answer=answer,
        now=tx.now,
    )


def take_back(tx: Tx, case_id: int, question: str) -> None:
    """Leave the question open again."""
    tx.run("DELETE FROM answers WHERE complaint_id = :case AND question = :question", case=case_id, question=question)


def receipt_of(tx: Tx, case_id: int) -> int | None:
    """Return the draft whose card is the case's receipt, None for a case that came another way."""
    draft: int | None = tx.value("SELECT draft_id FROM complaints WHERE id = :case", case=case_id)
    return draft
