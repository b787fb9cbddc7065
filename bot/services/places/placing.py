"""Where it is: the point that was sent or written, and places to choose from where there are only words."""

from dataclasses import dataclass, replace
from functools import cache

from bot.adapters import country, ground
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.evidence.files import Place
from bot.domain.places import gazetteer, place_text
from bot.domain.places.addresses import address
from bot.domain.places.gazetteer import Gazetteer, Named
from bot.domain.places.place_text import Whereabouts
from bot.domain.places.points import Point, is_null_island
from bot.domain.text.languages import LANGUAGES, Words
from bot.errors import Refused
from storage.engine import jobs, outbox
from storage.intake import drafts
from storage.intake.drafts import Draft
from storage.places import draft_places
from storage.tx import Tx

TOWN_M = ((100_000, 6000.0), (10_000, 3000.0), (0, 1500.0))
"""Inhabitants from which on a place reaches so far from its middle, m: rough, and shown as the point's accuracy."""


@dataclass(frozen=True, slots=True)
class Search:
    """An address to look up. `asked`: as the person wrote it; `query`: with its town."""

    asked: str
    query: str


def put(tx: Tx, draft_id: int, place: Place, message_id: int | None = None) -> None:
    """Make this the draft's place; `message_id` brought it, and may move it later."""
    located = tx.rules.catalogue.locate(place.point)
    drafts.set_place(
        tx,
        draft_id,
        place.point,
        accuracy_m=place.accuracy_m,
        words=place.words,
        area=located.area.id if located else None,
        district=located.district.id if located and located.district else None,
        message_id=message_id,
    )


def hear(tx: Tx, draft: Draft, words: str, lang: str, message_id: int | None) -> str | None:
    """Look for a place in words: a point written out is put at once, a name is offered. Return what else they say."""
    said = read(tx, draft, words)
    if said.point is not None:
        put(tx, draft.id, Place(said.point), message_id)
        return said.words
    if draft.point is None or is_null_island(draft.point):
        if said.barren:
            drafts.set_search(tx, draft.id, "link", None)
        else:
            _look_up(tx, draft.id, words, lang)
    return words


def read(tx: Tx, draft: Draft, words: str) -> Whereabouts:
    """Return what the words say of the place by themselves."""
    return place_text.read(words, _near(tx, draft, words) if "+" in words else Point(0, 0))


def choose(tx: Tx, draft: Draft, place_id: int) -> int:
    """One of the places offered is meant; return the draft's id. Raise `Refused` if it is not offered any more."""
    found = draft_places.get(tx, draft.id, place_id)
    if found is None:
        raise Refused("press-stale")
    put(tx, draft.id, Place(found.point, found.within_m, found.name))
    draft_places.drop(tx, draft.id)
    return draft.id


def wanted(tx: Tx, draft_id: int, search: Search) -> bool:
    """Whether anybody still waits for that address."""
    draft = drafts.get(tx, draft_id)
    return draft is not None and draft.state == "open" and draft.place_asked == search.asked


def answered(tx: Tx, draft_id: int, search: Search, lang: str, answer: list[tuple[str, Point]] | None) -> None:
    """The geocoder has answered (None: it could not be reached): show it, unless the place is known by now."""
    if answer is not None:
        draft_places.learn(tx, search.query, lang, answer)
    draft = drafts.get(tx, draft_id)
    if draft is None or not wanted(tx, draft_id, search):
        return
    _offer(tx, draft_id, search, answer or [])
    outbox.put(tx, to=draft.person, say="draft", key=f"draft:{draft_id}", mode="edit", draft=draft_id)


def _look_up(tx: Tx, draft_id: int, words: str, lang: str) -> None:
    named = _named(tx, words)
    asked = address(words) if tx.rules.geocoder else None
    if named:
        draft_places.offer(tx, draft_id, ((one.name[lang], one.point, one.within_m) for one in named), exact=False)
        drafts.set_search(tx, draft_id, "found", None)
    if asked is None:
        return
    search = Search(asked, f"{asked}, {_town(tx, named)['ru']}")
    answer = draft_places.known(tx, search.query, lang)
    if answer is not None:
        _offer(tx, draft_id, search, answer)
    else:
        drafts.set_search(tx, draft_id, "looking", asked)
        jobs.put(tx, "geocode", draft=draft_id, asked=asked, query=search.query, lang=lang)


def _town(tx: Tx, named: list[Named]) -> Words:
    """Return the town to look in: the one that is named (or whose part is), else the hotline's first."""
    if not named:
        return next(iter(tx.rules.catalogue.areas.values())).name
    located = tx.rules.catalogue.locate(named[0].point)
    return located.area.name if located else named[0].name


def _offer(tx: Tx, draft_id: int, search: Search, answer: list[tuple[str, Point]]) -> None:
    draft_places.offer(tx, draft_id, ((name, point, None) for name, point in answer), exact=True)
    drafts.set_search(tx, draft_id, "found" if draft_places.of(tx, draft_id) else "nothing", search.asked)


def _near(tx: Tx, draft: Draft, words: str) -> Point:
    """Return what a short plus code leans on: a place it is said with, else the draft's, else the hotline's first."""
    named = _named(tx, words)
    if named:
        return named[0].point
    return draft.point or next(iter(tx.rules.catalogue.areas.values())).shape.centre


def _named(tx: Tx, words: str) -> list[Named]:
    """Return the places that words name: near ones, and only if there is none the towns of the whole country."""
    return _gazetteer(tx).named(words) or _far().named(words)


def _gazetteer(tx: Tx) -> Gazetteer:
    catalogue = tx.rules.catalogue
    if id(catalogue) not in _MADE:
        _MADE[id(catalogue)] = catalogue, Gazetteer().add(gazetteer.of_areas(catalogue.areas)).add(_towns())
    return _MADE[id(catalogue)][1]


_MADE: dict[int, tuple[Catalogue, Gazetteer]] = {}
"""A catalogue cannot be hashed; it is kept beside what was made of it, so that its identity stays its own."""


@cache
def _far() -> Gazetteer:
    return Gazetteer().add(replace(town, within_m=_reach_m(people)) for town, people in country.towns())


def _reach_m(people: int) -> float:
    return next(far for many, far in TOWN_M if people >= many)


@cache
def _towns() -> tuple[Named, ...]:
    """Return the towns and villages of the maps that have a name in every language."""
    return tuple(
        Named(Words(**row.names), Point(*row.at), _reach_m(row.people))
        for row in ground.ground(None).places
        if len(row.names) == len(LANGUAGES)
    )
