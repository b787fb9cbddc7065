"""Drafts: what a person has said so far. One is open at a time (a rule of the table); ended ones are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from bot.domain.places.points import Point
from storage.tx import Row, Tx, moment

State = Literal["open", "sent", "cancelled"]
Search = Literal["link", "looking", "found", "nothing"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands. `area` None: outside every area, or not said; without a point it is what the words name.

    `after_message`: Telegram's number of the message that began it; every card of this draft stands below.
    `place_message`: the message that brought the point; `place_asked` and `place_search`: what was looked up and
    how that stands (see `draft_places`); `place_unsure`: coordinates as they were written that may be several places
    or none; `seen_at`: when a picture was taken, if the person said that it counts.
    `aside`: cancelled only for now, while another one is filled in. `caller`: whose report a coordinator writes down,
    None for the person's own.
    """

    id: int
    person: int
    state: State
    kind: str | None
    words: str | None
    point: Point | None
    accuracy_m: float | None
    place_words: str | None
    area: str | None
    district: str | None
    contact: bool
    after_message: int | None
    place_message: int | None
    place_asked: str | None
    place_search: Search | None
    place_unsure: str | None
    seen_at: datetime | None
    aside: bool
    caller: int | None
    signalled_at: datetime
    changed_at: datetime


def open_of(tx: Tx, person_id: int) -> Draft | None:
    """Return the person's open draft, or None."""
    row = tx.one("SELECT * FROM drafts WHERE person_id = :person AND state = 'open'", person=person_id)
    return None if row is None else _draft(row)


def get(tx: Tx, draft_id: int) -> Draft | None:
    """Return the draft, or None."""
    row = tx.one("SELECT * FROM drafts WHERE id = :id", id=draft_id)
    return None if row is None else _draft(row)


def last_ended(tx: Tx, person_id: int, before_message: int | None) -> Draft | None:
    """Return the newest sent or cancelled draft that was begun before that message (None: the newest of all)."""
    row = tx.one(
        """SELECT * FROM drafts WHERE person_id = :person AND state <> 'open'
             AND (:message IS NULL OR after_message IS NULL OR after_message < :message)
           ORDER BY id DESC LIMIT 1""",
        person=person_id,
        message=before_message,
    )
    return None if row is None else _draft(row)


def begin(tx: Tx, person_id: int, *, signalled_at: datetime, after_message: int | None) -> int:
    """Open an empty draft; return its id. A second open one breaks the table's own rule (IntegrityError)."""
    return tx.insert(
        """INSERT INTO drafts (person_id, after_message, signalled_at, changed_at)
           VALUES (:person, :after, :at, :now)""",
        person=person_id,
        after=after_message,
        at=signalled_at,
        now=tx.now,
    )


def add_words(tx: Tx, draft_id: int, words: str, message_id: int | None = None) -> None:
    """Add words below those that are there, and note which message brought them."""
    tx.run(
        "INSERT INTO draft_words (draft_id, message_id, words) VALUES (:id, :message, :words)",
        id=draft_id,
        message=message_id,
        words=words,
    )
    tx.run(
        "UPDATE drafts SET words = coalesce(words || char(10), '') || :words, changed_at = :now WHERE id = :id",
        words=words,
        now=tx.now,
        id=draft_id,
    )


def set_kind(tx: Tx, draft_id: int, kind: str) -> None:
    """Say what it is about."""
    tx.run("UPDATE drafts SET kind = :kind, changed_at = :now WHERE id = :id", kind=kind, now=tx.now, id=draft_id)


def set_place(
    tx: Tx,
    draft_id: int,
    point: Point,
    *,
    accuracy_m: float | None,
    words: str | None,
    area: str | None,
    district: str | None,
    message_id: int | None = None,
) -> None:
    """Say where it is; a later place takes the place of an earlier one. Nothing has to be looked up any more."""
    tx.run(
        """UPDATE drafts SET lat = :lat, lon = :lon, accuracy_m = :accuracy, place_words = :words,
                  area = :area, district = :district, place_message = :message,
                  place_asked = NULL, place_search = NULL, place_unsure = NULL, changed_at = :now WHERE id = :id""",
        message=message_id,
        lat=point.lat,
        lon=point.lon,
        accuracy=accuracy_m,
        words=words,
        area=area,
        district=district,
        now=tx.now,
        id=draft_id,
    )


def set_named(
    tx: Tx, draft_id: int, *, words: str | None, area: str | None, district: str | None, message_id: int | None = None
) -> None:
    """Say by its name where it is; a point that is known says it better, and stays."""
    tx.run(
        """UPDATE drafts SET lat = NULL, lon = NULL, accuracy_m = NULL, place_words = :words, area = :area,
                  district = :district, place_message = :message, changed_at = :now
           WHERE id = :id AND (lat IS NULL OR (lat = 0 AND lon = 0))""",
        message=message_id,
        words=words,
        area=area,
        district=district,
        now=tx.now,
        id=draft_id,
    )


def drop_place(tx: Tx, draft_id: int) -> None:
    """Nothing says any more where it is."""
    tx.run(
        """UPDATE drafts SET lat = NULL, lon = NULL, accuracy_m = NULL, place_words = NULL, area = NULL,
                  district = NULL, place_message = NULL, changed_at = :now WHERE id = :id""",
        now=tx.now,
        id=draft_id,
    )


def set_search(tx: Tx, draft_id: int, search: Search | None, asked: str | None) -> None:
    """Say what is or was looked up, and how that stands."""
    tx.run(
        "UPDATE drafts SET place_search = :search, place_asked = :asked WHERE id = :id",
        search=search,
        asked=asked,
        id=draft_id,
    )


def set_unsure(tx: Tx, draft_id: int, written: str | None) -> None:
    """Say which coordinates cannot be told for sure, None for none any more."""
    tx.run("UPDATE drafts SET place_unsure = :written WHERE id = :id", written=written, id=draft_id)


def set_seen(tx: Tx, draft_id: int, at: datetime) -> None:
    """Say when it was seen."""
    tx.run("UPDATE drafts SET seen_at = :at, changed_at = :now WHERE id = :id", at=at, now=tx.now, id=draft_id)


def set_contact(tx: Tx, draft_id: int, wanted: bool) -> None:
    """Say whether the person's name and phone go to the responsible body with it."""
    tx.run("UPDATE drafts SET contact = :wanted WHERE id = :id", wanted=int(wanted), id=draft_id)


def spoken_of(tx: Tx, draft_id: int, at: datetime) -> None:
    """Note an earlier moment at which the person spoke of it: a message that had waited on Telegram's side."""
    tx.run("UPDATE drafts SET signalled_at = min(signalled_at, :at) WHERE id = :id", at=at, id=draft_id)


def end(tx: Tx, draft_id: int, state: Literal["sent", "cancelled"]) -> bool:
    """Send or cancel the draft; return False if it is not open any more."""
    return (
        tx.run(
            "UPDATE drafts SET state = :state, changed_at = :now WHERE id = :id AND state = 'open'",
            state=state,
            now=tx.now,
            id=draft_id,
        )
        == 1
    )


def put_aside(tx: Tx, draft_id: int) -> None:
    """Cancel the open draft for now: the person goes on with it later."""
    if end(tx, draft_id, "cancelled"):
        tx.run("UPDATE drafts SET aside = 1 WHERE id = :id", id=draft_id)


def aside(tx: Tx, person_id: int) -> list[Draft]:
    """Return what the person has put aside, the oldest first."""
    rows = tx.all("SELECT * FROM drafts WHERE person_id = :person AND aside = 1 ORDER BY id", person=person_id)
    return [_draft(row) for row in rows]


def reopen(tx: Tx, draft_id: int, person_id: int, after_message: int | None = None) -> bool:
    """Open a person's own cancelled draft again; return False if it is none, or another one is open.

    `after_message`: its card stands below that from now on; None: where it stood.
    """
    return (
        tx.run(
            """UPDATE drafts SET state = 'open', aside = 0, changed_at = :now,
                      after_message = coalesce(:after, after_message)
               WHERE id = :id AND person_id = :person AND state = 'cancelled'
                 AND NOT EXISTS (SELECT 1 FROM drafts WHERE person_id = :person AND state = 'open')""",
            now=tx.now,
            after=after_message,
            id=draft_id,
            person=person_id,
        )
        == 1
    )


def _draft(row: Row) -> Draft:
    return Draft(
        id=row["id"],
        person=row["person_id"],
        state=cast(State, row["state"]),
        kind=row["kind"],
        words=row["words"],
        point=None if row["lat"] is None else Point(row["lat"], row["lon"]),
        accuracy_m=row["accuracy_m"],
        place_words=row["place_words"],
        area=row["area"],
        district=row["district"],
        contact=bool(row["contact"]),
        after_message=row["after_message"],
        place_message=row["place_message"],
        place_asked=row["place_asked"],
        place_search=cast(Search | None, row["place_search"]),
        place_unsure=row["place_unsure"],
        aside=bool(row["aside"]),
        caller=row["caller"],
        seen_at=None if row["seen_at"] is None else moment(row["seen_at"]),
        signalled_at=moment(row["signalled_at"]),
        changed_at=moment(row["changed_at"]),
    )
