"""Evidence: what was sent, where it is kept, what of it others may see."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from bot.domain.evidence import natures
from bot.domain.evidence.files import Form, Sent
from bot.domain.places.points import Point
from storage.tx import Row, Tx, moment

Owner = Literal["draft", "complaint", "check"]


@dataclass(frozen=True, slots=True)
class File:
    """A file of evidence. `path` (the original) and `shown_path` (what others may see) are below DATA_DIR/files.

    `taken`, `taken_at`: what the camera wrote, its local time without a zone; `taken_used`: what the person said of it.
    `late`: it came when the check was over. `nature`: what its first bytes say it is (`natures`), None until they are
    here; `mime` is only what the sender's program called it.
    """

    id: int
    draft_id: int | None
    complaint_id: int | None
    check_id: int | None
    person_id: int | None
    form: Form
    file_id: str
    unique_id: str
    mime: str | None
    size: int | None
    seconds: int | None
    state: str
    sha256: str | None
    path: str | None
    shown_path: str | None
    taken_at: datetime | None
    taken: Point | None
    taken_used: bool | None
    sent_at: datetime
    late: bool = False
    nature: str | None = None

    @property
    def picture(self) -> bool:
        """Whether it is a picture of which there is, or may yet be, something to see: as a photo or as a file."""
        if self.form != "document":
            return self.form == "photo"
        return natures.shown(self.nature) if self.nature else natures.claims_picture(self.mime)

    @property
    def labelled(self) -> str | None:
        """How people call a file that is no picture to be seen, None for one of which only the form is known."""
        known = self.form == "document" and not self.picture and self.nature in natures.NATURES
        return natures.NATURES[self.nature or ""].label if known else None


def add(
    tx: Tx, owner: Owner, owner_id: int, person_id: int, sent: Sent, *, at: datetime | None = None, late: bool = False
) -> int | None:
    """Keep a file with a draft, a case or a check; return its id, or None if the very same file is there already.

    `at`: when it was sent (now, if nobody says otherwise). `late`: the check it came to was over.
    """
    column = f"{owner}_id"
    if tx.one(f"SELECT 1 FROM files WHERE {column} = :id AND unique_id = :unique", id=owner_id, unique=sent.unique_id):
        return None
    return tx.insert(
        f"""INSERT INTO files ({column}, person_id, form, file_id, unique_id, mime, size, seconds, sent_at, late)
            VALUES (:owner, :person, :form, :file, :unique, :mime, :size, :seconds, :at, :late)""",
        owner=owner_id,
        person=person_id,
        form=sent.form,
        file=sent.file_id,
        unique=sent.unique_id,
        mime=sent.mime,
        size=sent.size,
        seconds=sent.seconds,
        at=at or tx.now,
        late=int(late),
    )


def of(tx: Tx, owner: Owner, owner_id: int) -> list[File]:
    """Return the files of a draft, a case or a check, in the order they came."""
    return [_file(row) for row in tx.all(f"SELECT * FROM files WHERE {owner}_id = :id ORDER BY id", id=owner_id)]


def of_episode(tx: Tx, case_id: int) -> list[File]:
    """Return the files of a case, then those of the cases joined to it, in the order they came."""
    rows = tx.all(
        """SELECT * FROM files WHERE complaint_id = :id
              OR complaint_id IN (SELECT id FROM complaints WHERE joined_to = :id)
           ORDER BY complaint_id <> :id, id""",
        id=case_id,
    )
    return [_file(row) for row in rows]


def get(tx: Tx, row_id: int) -> File | None:
    """Return one file, or None."""
    row = tx.one("SELECT * FROM files WHERE id = :id", id=row_id)
    return None if row is None else _file(row)


def draft_of(tx: Tx, person_id: int, unique_id: str) -> int | None:
    """Return the draft that this very file of the person last went into, None for none."""
    found: int | None = tx.value(
        "SELECT max(draft_id) FROM files WHERE person_id = :person AND unique_id = :unique",
        person=person_id,
        unique=unique_id,
    )
    return found


def hand_over(tx: Tx, draft_id: int, complaint_id: int) -> None:
    """The draft became a case: its files are the case's too."""
    tx.run("UPDATE files SET complaint_id = :case WHERE draft_id = :draft", case=complaint_id, draft=draft_id)


def keep(
    tx: Tx,
    row_id: int,
    *,
    sha256: str,
    path: str,
    bare_sha256: str | None = None,
    shown_path: str | None,
    nature: str = "",
    taken_at: datetime | None = None,
    taken_lat: float | None = None,
    taken_lon: float | None = None,
) -> None:
    """The original is on our disk. `taken_at` is the camera's local time, without a zone."""
    tx.run(
        """UPDATE files SET state = 'kept', sha256 = :sha, bare_sha256 = :bare, path = :path, shown_path = :shown,
                  nature = :nature,
                  taken_at = :at, taken_lat = :lat, taken_lon = :lon, fetched_at = :now WHERE id = :id""",
        sha=sha256,
        bare=bare_sha256,
        path=path,
        shown=shown_path,
        nature=nature,
        at=taken_at.isoformat() if taken_at else None,
        lat=taken_lat,
        lon=taken_lon,
        now=tx.now,
        id=row_id,
    )


def answer_taken(tx: Tx, draft_id: int, row_id: int | None, *, used: bool) -> None:
    """Note what the person said of a picture's own place and time (`row_id` None: of every picture of the draft)."""
    tx.run(
        "UPDATE files SET taken_used = :used WHERE draft_id = :draft AND (:id IS NULL OR id = :id)",
        used=int(used),
        draft=draft_id,
        id=row_id,
    )


def spoil(tx: Tx, row_id: int, state: Literal["broken", "lost"]) -> None:
    """The file cannot be opened («broken»), or Telegram does not give it to us («lost»: over 20 MB, or expired)."""
    tx.run(
        "UPDATE files SET state = :state, fetched_at = coalesce(fetched_at, :now) WHERE id = :id",
        state=state,
        now=tx.now,
        id=row_id,
    )


def known_as(tx: Tx, old: str, new: str) -> None:
    """Telegram knows a file under another id now: it was sent anew, by another bot."""
    tx.run("UPDATE files SET file_id = :new WHERE file_id = :old", new=new, old=old)


def is_erased(tx: Tx, row_id: int) -> bool:
    """Whether whoever sent it is forgotten, so that what tells of them is to go."""
    return tx.one("SELECT 1 FROM erased WHERE part = 'files.' || :id", id=row_id) is not None


def bared(tx: Tx, row_id: int, path: str | None, *, telegram: bool) -> None:
    """Of a file of somebody forgotten this is left (None: nothing). `telegram`: its copy there tells nothing."""
    tx.run(
        """UPDATE files SET path = :path, state = iif(:path IS NULL AND NOT :telegram, 'erased', state),
                  file_id = iif(:telegram, file_id, '') WHERE id = :id""",
        path=path,
        telegram=int(telegram),
        id=row_id,
    )


def same(tx: Tx, file: File, sha256: str) -> bool:
    """Whether the check that the file belongs to has another file with the very same content."""
    return (
        tx.one(
            "SELECT 1 FROM files WHERE check_id = :check AND id <> :id AND sha256 = :sha",
            check=file.check_id,
            id=file.id,
            sha=sha256,
        )
        is not None
    )


def drop(tx: Tx, row_id: int) -> None:
    """Take a file away: the same is there already."""
    tx.run("DELETE FROM files WHERE id = :id", id=row_id)


def _file(row: Row) -> File:
    return File(
        id=row["id"],
        draft_id=row["draft_id"],
        complaint_id=row["complaint_id"],
        check_id=row["check_id"],
        person_id=row["person_id"],
        form=cast(Form, row["form"]),
        file_id=row["file_id"],
        unique_id=row["unique_id"],
        mime=row["mime"],
        size=row["size"],
        seconds=row["seconds"],
        state=row["state"],
        sha256=row["sha256"],
        path=row["path"],
        shown_path=row["shown_path"],
        taken_at=None if row["taken_at"] is None else datetime.fromisoformat(row["taken_at"]),
        taken=None if row["taken_lat"] is None else Point(row["taken_lat"], row["taken_lon"]),
        taken_used=None if row["taken_used"] is None else bool(row["taken_used"]),
        sent_at=moment(row["sent_at"]),
        late=bool(row["late"]),
        nature=row["nature"],
    )
