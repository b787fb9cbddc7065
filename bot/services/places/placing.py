"""Where it is: the point that was sent or written, and places to choose from where there are only words."""

from dataclasses import dataclass, replace
from functools import cache

from bot.adapters import country, ground, settlements
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules
from bot.domain.evidence.files import Place
from bot.domain.places import addresses, gazetteer, place_text
from bot.domain.places import which_place as meaning
from bot.domain.places.addresses import address
from bot.domain.places.coordinates import Unsure
from bot.domain.places.gazetteer import Gazetteer, Named, Said
from bot.domain.places.place_text import Whereabouts
from bot.domain.places.points import Point, is_null_island
from bot.domain.places.regions import region_of
from bot.domain.places.which_place import Meant
from bot.domain.text.languages import LANGUAGES, Words
from bot.errors import Refused
from storage.engine import jobs, outbox
from storage.intake import drafts
from storage.intake.drafts import Draft
from storage.places import draft_places
from storage.places.draft_places import Offer
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
    """Look for a place in words: a point written out is put at once, a name is offered. Return what else they say.

    What may be several places, or none that can be told, is asked about, also where there is a point already.
    """
    said = read(tx, draft, words)
    if said.point is not None:
        put(tx, draft.id, Place(said.point, said.within_m), message_id)
        return said.words
    placed = draft.point is not None and not is_null_island(draft.point)
    if said.unsure is not None:
        _ask(tx, draft.id, said.unsure, lang)
    elif placed:
        drafts.set_unsure(tx, draft.id, None)
    if said.barren or placed:
        drafts.set_search(tx, draft.id, "link" if said.barren else None, None)
    elif said.unsure is None or not said.unsure.candidates:
        _look_up(tx, draft.id, words, lang, message_id)
    return words


def read(tx: Tx, draft: Draft, words: str) -> Whereabouts:
    """Return what the words say of the place by themselves."""
    leans_on = _near(tx, draft, words) if "+" in words or "%2B" in words else Point(0, 0)
    return place_text.read(words, leans_on, _Home(tx.rules.catalogue))


@dataclass(frozen=True, slots=True)
class _Home:
    """Where people write from: the hotline's areas, and the country."""

    catalogue: Catalogue

    def near(self, point: Point) -> bool:
        return self.catalogue.locate(point) is not None

    def inside(self, point: Point) -> bool:
        return region_of(country.regions(), point) is not None


def _ask(tx: Tx, draft_id: int, unsure: Unsure, lang: str) -> None:
    """Ask which of several places the coordinates mean, or for them once more."""
    drafts.set_unsure(tx, draft_id, unsure.written)
    offered = []
    for one in unsure.candidates:
        located = tx.rules.catalogue.locate(one.point)
        name = f"{one.point.lat:.5f}, {one.point.lon:.5f}"
        told = f"{name} · {located.area.name[lang]}" if located else name
        offered.append(Offer(told, one.point, one.within_m))
    draft_places.offer(tx, draft_id, offered, exact=True)


def choose(tx: Tx, draft: Draft, place_id: int) -> int:
    """One of the places offered is meant; return the draft's id. Raise `Refused` if it is not offered any more."""
    found = draft_places.get(tx, draft.id, place_id)
    if found is None:
        raise Refused("press-stale")
    if found.point is not None:
        written = found.exact and draft.place_unsure is not None  # its name is the point itself
        put(tx, draft.id, Place(found.point, found.within_m, None if written else found.name))
    else:
        words = None if found.district else found.name
        drafts.set_named(tx, draft.id, words=words, area=found.area, district=found.district)
        drafts.set_search(tx, draft.id, None, None)
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


def _look_up(tx: Tx, draft_id: int, words: str, lang: str, message_id: int | None) -> None:
    found = meant(tx.rules, words)
    if found.sure is not None:
        spot = found.sure
        drafts.set_named(tx, draft_id, words=None, area=spot.area, district=spot.district, message_id=message_id)
    if found.places:
        draft_places.offer(tx, draft_id, (offered(one, lang) for one in found.places), exact=False)
        drafts.set_search(tx, draft_id, "found", found.many)
    elif found.many is not None:
        draft_places.drop(tx, draft_id)
        drafts.set_search(tx, draft_id, "found", found.many)
    elif found.sure is not None and found.sure.district is not None:
        draft_places.drop(tx, draft_id)
        drafts.set_search(tx, draft_id, None, None)
    asked = address(words) if tx.rules.geocoder else None
    if asked is None:
        return
    search = Search(asked, ", ".join((asked, *_within(tx, found))))
    answer = draft_places.known(tx, search.query, lang)
    if answer is not None:
        _offer(tx, draft_id, search, answer)
    else:
        drafts.set_search(tx, draft_id, "looking", asked)
        jobs.put(tx, "geocode", draft=draft_id, asked=asked, query=search.query, lang=lang)


def offered(one: Named, lang: str) -> Offer:
    """Return a place to choose; a village is one of many of its name, so that what it lies in is said with it."""
    if one.point is not None:
        return Offer(one.name[lang], one.point, one.within_m)
    name = ", ".join((one.name[lang], *([one.of[lang]] if one.of else [])))
    return Offer(name, None, None, one.spot.area if one.spot else None, one.spot.district if one.spot else None)


def _within(tx: Tx, found: Meant) -> tuple[str, ...]:
    """Return what to look for an address in, in Russian: the village or town that is said, else the hotline's first."""
    areas = tx.rules.catalogue.areas
    if found.sure is not None:
        area = areas[found.sure.area]
        part = area.localities.get(found.sure.district or "")
        return (*([part.name.ru] if part else []), area.name.ru)
    if not found.places:
        return (next(iter(areas.values())).name.ru,)
    first = found.places[0]
    located = tx.rules.catalogue.locate(first.point) if first.point else None
    if located is not None:
        return (located.area.name.ru,)
    return (first.name.ru, *([first.of.ru] if first.of else []))


def _offer(tx: Tx, draft_id: int, search: Search, answer: list[tuple[str, Point]]) -> None:
    draft_places.offer(tx, draft_id, (Offer(name, point) for name, point in answer), exact=True)
    drafts.set_search(tx, draft_id, "found" if draft_places.of(tx, draft_id) else "nothing", search.asked)


def _near(tx: Tx, draft: Draft, words: str) -> Point:
    """Return what a short plus code leans on: a place it is said with, else the draft's, else the hotline's first."""
    named = next((one.point for one in meant(tx.rules, words).places if one.point is not None), None)
    return named or draft.point or next(iter(tx.rules.catalogue.areas.values())).shape.centre


def meant(rules: Rules, words: str) -> Meant:
    """Return what words name: near places first, and only if there is none the towns of the whole country."""
    said, catalogue = Said.of(words), rules.catalogue
    numbers = addresses.numbers(words)
    near = _gazetteer(rules).mentions(said)
    if numbers:
        near += meaning.numbered(gazetteer.of_areas(catalogue.areas), numbers)
    if rules.settlements is not None:
        known = {one.kato for area in catalogue.areas.values() for one in area.localities.values()}
        towns = {gazetteer.telling_of(one.place.name.ru) for one in (*near, *_far().mentions(said)) if one.place.point}
        near += [
            one
            for one in Gazetteer().add(settlements.find(rules.settlements, said)).mentions(said)
            if one.place.kato not in known
            and not (one.place.sort == "town" and gazetteer.telling_of(one.place.name.ru) in towns)
        ]
    found = meaning.meant(said, near, tuple(catalogue.areas.values()), lambda one: _area_of(catalogue, one))
    if found.places or found.sure or found.many:
        return found
    return Meant(tuple(_far().named(words)))


def _area_of(catalogue: Catalogue, one: Named) -> str | None:
    if one.spot is not None or one.point is None:
        return one.spot.area if one.spot else None
    located = catalogue.locate(one.point)
    return located.area.id if located else None


def _gazetteer(rules: Rules) -> Gazetteer:
    catalogue = rules.catalogue
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
