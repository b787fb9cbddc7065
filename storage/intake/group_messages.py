"""What was said in a group, until whoever said it opens the private chat."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from bot.domain.evidence.files import Place, Sent
from bot.domain.places.points import Point
from storage.tx import Tx, moment

KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Carried:
    """What one message in a group, and the one it answers, brought. `said_at`: Telegram's date of it."""

    said_at: datetime
    words: str | None = None
    place: Place | None = None
    files: tuple[Sent, ...] = ()


def put(tx: Tx, person_id: int, what: Carried) -> int:
    """Keep it for the person; return its id."""
    at = what.place
    return tx.insert(
        """INSERT INTO carried (person_id, said_at, words, lat, lon, accuracy_m, place_words, files, made_at)
           VALUES (:person, :said_at, :words, :lat, :lon, :accuracy, :place, :files, :now)""",
        person=person_id,
        said_at=what.said_at,
        words=what.words,
        lat=at.point.lat if at else None,
        lon=at.point.lon if at else None,
        accuracy=at.accuracy_m if at else None,
        place=at.words if at else None,
        files=json.dumps([asdict(file) for file in what.files]),
        now=tx.now,
    )


def take(tx: Tx, person_id: int, carried_id: int) -> Carried | None:
    """Hand it over, once; None if it is another's, was taken already or is older than `KEPT`."""
    row = tx.one(
        "DELETE FROM carried WHERE id = :id AND person_id = :person AND made_at > :since RETURNING *",
        id=carried_id,
        person=person_id,
        since=tx.now - KEPT,
    )
    if row is None:
        return None
    at = None
    if row["lat"] is not None:
        at = Place(Point(row["lat"], row["lon"]), row["accuracy_m"], row["place_words"])
    files = tuple(Sent(**file) for file in json.loads(row["files"]))
    return Carried(moment(row["said_at"]), row["words"], at, files)


def prune(tx: Tx) -> None:
    """Drop what nobody came for."""
    tx.run("DELETE FROM carried WHERE made_at <= :since", since=tx.now - KEPT)
