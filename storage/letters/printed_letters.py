"""What was printed of each letter, who agreed to be named in it, and the papers that came with it."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.evidence.files import Sent
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter as it was written: `content` has it in each of its languages. `path`: the PDF below DATA_DIR/files."""

    id: int
    referral: int
    made_at: datetime
    content: list[dict[str, Any]]
    path: str | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A slip (`response` None) or a paper of an answer, as it came. `path`: below DATA_DIR/files, if it was fetched."""

    id: int
    referral: int
    response: int | None
    person: int | None
    form: str
    file_id: str
    mime: str | None
    size: int | None
    state: str
    sha256: str | None
    path: str | None
    sent_at: datetime


def add(tx: Tx, referral_id: int, content: list[dict[str, Any]]) -> int:
    """Keep what a letter says; return its id. It is printed afterwards."""
    return tx.insert(
        "INSERT INTO letters (referral_id, made_at, content) VALUES (:referral, :now, :content)",
        referral=referral_id,
        now=tx.now,
        content=json.dumps(content, ensure_ascii=False),
    )


def printed(tx: Tx, letter_id: int, path: str, sha256: str) -> None:
    """The PDF lies on the disk."""
    tx.run("UPDATE letters SET path = :path, sha256 = :sha WHERE id = :id", path=path, sha=sha256, id=letter_id)


def get(tx: Tx, letter_id: int) -> Printed | None:
    """Return one, or None."""
    row = tx.one("SELECT * FROM letters WHERE id = :id", id=letter_id)
    return None if row is None else _printed(row)


def newest(tx: Tx, referral_id: int) -> Printed | None:
    """Return what was written last of a letter, None if nothing was yet."""
    row = tx.one("SELECT * FROM letters WHERE referral_id = :id ORDER BY id DESC LIMIT 1", id=referral_id)
    return None if row is None else _printed(row)


def name(tx: Tx, referral_id: int, contacts: dict[int, str]) -> None:
    """Keep who is named in a letter, by case, in the place of who was before."""
    tx.run("DELETE FROM letter_contacts WHERE referral_id = :id", id=referral_id)
    for case_id, contact in contacts.items():
        tx.run(
            "INSERT INTO letter_contacts VALUES (:referral, :case, :contact)",
            referral=referral_id,
            case=case_id,
            contact=contact,
        )


def named(tx: Tx, referral_id: int) -> dict[int, str]:
    """Return who is named in a letter, by case; nobody for most."""
    rows = tx.all("SELECT * FROM letter_contacts WHERE referral_id = :id ORDER BY complaint_id", id=referral_id)
    return {row["complaint_id"]: row["contact"] for row in rows}


def add_paper(tx: Tx, referral_id: int, person_id: int, sent: Sent, response_id: int | None = None) -> int | None:
    """Keep a slip or an answer with its letter; return its id, None if the very same file is there already."""
    row = tx.one(
        """INSERT INTO papers (referral_id, response_id, person_id, form, file_id, unique_id, mime, size, sent_at)
           VALUES (:referral, :response, :person, :form, :file, :unique, :mime, :size, :now)
           ON CONFLICT DO NOTHING RETURNING id""",
        referral=referral_id,
        response=response_id,
        person=person_id,
        form=sent.form,
        file=sent.file_id,
        unique=sent.unique_id,
        mime=sent.mime,
        size=sent.size,
        now=tx.now,
    )
    return None if row is None else int(row["id"])


def paper(tx: Tx, paper_id: int) -> Paper | None:
    """Return one paper, or None."""
    row = tx.one("SELECT * FROM papers WHERE id = :id", id=paper_id)
    return None if row is None else _paper(row)


def papers(tx: Tx, referral_id: int) -> list[Paper]:
    """Return the papers of a letter, slips and answers, in the order they came."""
    return [_paper(row) for row in tx.all("SELECT * FROM papers WHERE referral_id = :id ORDER BY id", id=referral_id)]


def keep_paper(tx: Tx, paper_id: int, path: str, sha256: str) -> None:
    """The paper is on our disk."""
    tx.run(
        "UPDATE papers SET state = 'kept', path = :path, sha256 = :sha WHERE id = :id",
        path=path,
        sha=sha256,
        id=paper_id,
    )


def lose_paper(tx: Tx, paper_id: int) -> None:
    """Telegram does not give it to us (over 20 MB): it can still be shown by its `file_id`."""
    tx.run("UPDATE papers SET state = 'lost' WHERE id = :id", id=paper_id)


def _printed(row: Row) -> Printed:
    return Printed(
        id=row["id"],
        referral=row["referral_id"],
        made_at=moment(row["made_at"]),
        content=json.loads(row["content"]),
        path=row["path"],
        sha256=row["sha256"],
    )


def _paper(row: Row) -> Paper:
    return Paper(
        id=row["id"],
        referral=row["referral_id"],
        response=row["response_id"],
        person=row["person_id"],
        form=row["form"],
        file_id=row["file_id"],
        mime=row["mime"],
        size=row["size"],
        state=row["state"],
        sha256=row["sha256"],
        path=row["path"],
        sent_at=moment(row["sent_at"]),
    )


def unname(tx: Tx, case_ids: list[int]) -> list[int]:
    """Forget who was named for these cases; return the letters that have to be printed anew."""
    found: dict[int, None] = {}
    for case_id in case_ids:
        for row in tx.all("DELETE FROM letter_contacts WHERE complaint_id = :id RETURNING referral_id", id=case_id):
            rows = tx.all("SELECT id FROM letters WHERE referral_id = :id AND path IS NOT NULL", id=row["referral_id"])
            found |= dict.fromkeys(one["id"] for one in rows)
    return [*found]
