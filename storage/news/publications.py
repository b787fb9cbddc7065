"""What of a case is told in the channel: its picture, what is blurred in it, and whether it stands there."""

from dataclasses import dataclass
from datetime import datetime

from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Publication:
    """A post as it stands. `state`: draft, published, taken_back. `picture`: none, map, photo (then `file`).

    `looked`, `shown`: pictures below DATA_DIR/drawn, the last one looked at and the one in the channel `chat`.
    `corrected`: it was taken back because the case is not confirmed any more.
    """

    case: int
    state: str
    picture: str
    file: int | None
    cells: str
    upright: bool
    looked: str | None
    shown: str | None
    chat: int | None
    told: str | None
    corrected: bool
    published_at: datetime | None


def begin(tx: Tx, case_id: int, picture: str, file_id: int | None) -> None:
    """Begin a post; one that was begun stays as it is."""
    tx.run(
        """INSERT INTO publications (complaint_id, picture, file_id) VALUES (:case, :picture, :file)
           ON CONFLICT DO NOTHING""",
        case=case_id,
        picture=picture,
        file=file_id,
    )


def get(tx: Tx, case_id: int) -> Publication | None:
    """Return the post of a case, or None."""
    row = tx.one("SELECT * FROM publications WHERE complaint_id = :case", case=case_id)
    return None if row is None else _publication(row)


def choose(tx: Tx, case_id: int, picture: str, file_id: int | None) -> None:
    """Take another picture; nothing in it is blurred yet, and nobody has looked at it."""
    tx.run(
        """UPDATE publications SET picture = :picture, file_id = :file, cells = '', looked = NULL
           WHERE complaint_id = :case""",
        picture=picture,
        file=file_id,
        case=case_id,
    )


def blur(tx: Tx, case_id: int, cells: str) -> None:
    """Blur these cells; nobody has looked at it yet."""
    tx.run(
        "UPDATE publications SET cells = :cells, looked = NULL WHERE complaint_id = :case", cells=cells, case=case_id
    )


def lies(tx: Tx, case_id: int, *, upright: bool) -> None:
    """Keep whether the photo is higher than wide."""
    tx.run("UPDATE publications SET upright = :up WHERE complaint_id = :case", up=int(upright), case=case_id)


def look(tx: Tx, found: Publication, name: str) -> bool:
    """This picture was drawn of it, to be looked at; return False if something else was chosen meanwhile."""
    return (
        tx.run(
            """UPDATE publications SET looked = :name
               WHERE complaint_id = :case AND picture = :picture AND file_id IS :file AND cells = :cells""",
            name=name,
            case=found.case,
            picture=found.picture,
            file=found.file,
            cells=found.cells,
        )
        == 1
    )


def publish(tx: Tx, case_id: int, chat: int, told: str, person_id: int) -> None:
    """It stands in the channel, with the picture that was looked at."""
    tx.run(
        """UPDATE publications SET state = 'published', shown = looked, chat_id = :chat, told = :told, corrected = 0,
                  person_id = :person, published_at = :now WHERE complaint_id = :case""",
        chat=chat,
        told=told,
        person=person_id,
        now=tx.now,
        case=case_id,
    )


def tell(tx: Tx, case_id: int, told: str) -> bool:
    """The post tells of the case as it is now; return False if it did already."""
    return (
        tx.run(
            "UPDATE publications SET told = :told WHERE complaint_id = :case AND told IS NOT :told",
            told=told,
            case=case_id,
        )
        == 1
    )


def take_back(tx: Tx, case_id: int, *, corrected: bool) -> bool:
    """It stands in the channel no more; return False if it did not."""
    return (
        tx.run(
            """UPDATE publications SET state = 'taken_back', corrected = :corrected
               WHERE complaint_id = :case AND state = 'published'""",
            corrected=int(corrected),
            case=case_id,
        )
        == 1
    )


def _publication(row: Row) -> Publication:
    return Publication(
        case=row["complaint_id"],
        state=row["state"],
        picture=row["picture"],
        file=row["file_id"],
        cells=row["cells"],
        upright=bool(row["upright"]),
        looked=row["looked"],
        shown=row["shown"],
        chat=row["chat_id"],
        told=row["told"],
        corrected=bool(row["corrected"]),
        published_at=moment(row["published_at"]) if row["published_at"] else None,
    )
