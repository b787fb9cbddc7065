"""What a person's words about the place may mean: places to choose from, and what a geocoder has answered."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.places.points import Point
from storage.tx import Row, Tx

FRESH = timedelta(days=30)
"""How long an answer of the geocoder is good for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place that may be meant. `within_m`: how far from the point it may be; `exact`: an address.

    `point` None: known by its name alone, in `area` and its part `district` (None: outside every area).
    """

    id: int
    name: str
    point: Point | None
    within_m: float | None
    exact: bool
    area: str | None
    district: str | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A place to offer: see `Found`."""

    name: str
    point: Point | None
    within_m: float | None = None
    area: str | None = None
    district: str | None = None


def offer(tx: Tx, draft_id: int, places: Iterable[Offer], *, exact: bool) -> None:
    """Offer these instead of the earlier ones of their sort."""
    tx.run("DELETE FROM draft_places WHERE draft_id = :draft AND exact = :exact", draft=draft_id, exact=int(exact))
    for one in places:
        tx.run(
            """INSERT INTO draft_places (draft_id, name, lat, lon, within_m, exact, area, district)
               VALUES (:draft, :name, :lat, :lon, :within, :exact, :area, :district)""",
            draft=draft_id,
            name=one.name,
            lat=one.point.lat if one.point else None,
            lon=one.point.lon if one.point else None,
            within=one.within_m,
            exact=int(exact),
            area=one.area,
            district=one.district,
        )


def of(tx: Tx, draft_id: int) -> list[Found]:
    """Return what is offered, addresses first."""
    rows = tx.all("SELECT * FROM draft_places WHERE draft_id = :draft ORDER BY exact DESC, id", draft=draft_id)
    return [_found(row) for row in rows]


def get(tx: Tx, draft_id: int, place_id: int) -> Found | None:
    """Return one that is offered for this draft, or None."""
    row = tx.one("SELECT * FROM draft_places WHERE draft_id = :draft AND id = :id", draft=draft_id, id=place_id)
    return None if row is None else _found(row)


def drop(tx: Tx, draft_id: int) -> None:
    """Nothing is to be chosen any more."""
    tx.run("DELETE FROM draft_places WHERE draft_id = :draft", draft=draft_id)


def known(tx: Tx, query: str, lang: str) -> list[tuple[str, Point]] | None:
    """Return what the geocoder answered not long ago, an empty list for «nothing», None if it was not asked."""
    answer = tx.value(
        "SELECT answer FROM geocoded WHERE query = :query AND lang = :lang AND asked_at > :old",
        query=query,
        lang=lang,
        old=tx.now - FRESH,
    )
    return None if answer is None else [(name, Point(lat, lon)) for name, lat, lon in json.loads(answer)]


def learn(tx: Tx, query: str, lang: str, answer: list[tuple[str, Point]]) -> None:
    """Keep an answer of the geocoder; what is stale goes."""
    tx.run("DELETE FROM geocoded WHERE asked_at <= :old", old=tx.now - FRESH)
    tx.run(
        """INSERT INTO geocoded (query, lang, answer, asked_at) VALUES (:query, :lang, :answer, :now)
           ON CONFLICT (query, lang) DO UPDATE SET answer = :answer, asked_at = :now""",
        query=query,
        lang=lang,
        answer=json.dumps([[name, at.lat, at.lon] for name, at in answer], ensure_ascii=False),
        now=tx.now,
    )


def _found(row: Row) -> Found:
    point = None if row["lat"] is None else Point(row["lat"], row["lon"])
    return Found(row["id"], row["name"], point, row["within_m"], bool(row["exact"]), row["area"], row["district"])
