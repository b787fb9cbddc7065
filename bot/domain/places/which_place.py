"""Which of the places that a text names is meant: of five villages of one name the one whose district is said."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.places.areas import Area
from bot.domain.places.gazetteer import Mention, Named, Said, Spot, closest, same, telling_of
from bot.domain.places.name_keys import key
from bot.domain.text.languages import LANGUAGES

MOST = 6
"""Places that are offered to choose from."""
ANOTHER_NAME = 3
"""Letters by which a longer name says that the shorter one is not meant: Теміртау is not Темір."""

_DISTRICT = {key(word) for word in "ауданы ауданында ауданынан ауданынын ауданына облысы облысында облысынын".split()}  # noqa: SIM905
_RUSSIAN_DISTRICT = re.compile(r"^(?:raion\w{0,3}|rn|obl|oblast\w{0,3}|district|region)$")
_ADJECTIVE = re.compile(r"(?:sk|tsk)(?:ii|i|ogo|oi|om|omu|aia|uiu|im|uu)?$")
PREPOSITION = 2
"""Letters that a word beside a bare name may have: «в Полтавке»."""

_Areas = tuple[Sequence[Area], Callable[[Named], str | None], list[tuple[int, str]]]


@dataclass(frozen=True, slots=True)
class Meant:
    """What the words name. `places`: to choose from; `sure`: the part of the hotline's file that is said for sure.

    `many`: a name that too many places have; which of them has to be asked in words.
    """

    places: tuple[Named, ...] = ()
    sure: Spot | None = None
    many: str | None = None


def meant(
    said: Said, mentions: Iterable[Mention], areas: Sequence[Area], area_of: Callable[[Named], str | None]
) -> Meant:
    """Return what is meant by a text in which places are mentioned. `area_of`: the area a place with a point lies in.

    Never a guess: what has two readings is offered to choose from, or asked about.
    """
    told = list(_told(said))
    found = [one for one in _longest(list(mentions)) if not _is_told(one, told)]
    kept, used = _one_of_each_name(said, [one for one in found if _may_be(said, one, told)], told)
    places = [one.place for one in found if not _many_of_a_name(one.place) and not _within(one, used)]
    sure = _sure(said, kept, places, (areas, area_of, told))
    shown: list[Named] = []
    for group in kept:
        own = [one.place for one in group if len(group) <= MOST or one.place.spot is not None]
        shown += [one for one in own if one.point is not None or sure is None or one.spot != sure]
    many = next((said.words[group[0].start] for group in kept if len(group) > MOST), None)
    return Meant(tuple([*shown, *closest(places)][:MOST]), sure, many)


def _many_of_a_name(place: Named) -> bool:
    return place.sort in ("village", "quarter")


def _longest(found: list[Mention]) -> list[Mention]:
    """«Жаңа Мариновка» is not «Мариновка», nor «Теміртау» «Темір»: a name within a longer one is none."""
    return [
        one
        for one in found
        if not any(
            other.start <= one.start and one.end <= other.end and _longer(other, one)
            for other in found
            if other is not one
        )
    ]


def _longer(other: Mention, one: Mention) -> bool:
    if other.end - other.start != one.end - one.start:
        return other.end - other.start > one.end - one.start
    return _letters(other.place) - _letters(one.place) >= ANOTHER_NAME


def _letters(place: Named) -> int:
    return sum(map(len, telling_of(place.name.ru)))


def _is_told(one: Mention, told: list[tuple[int, str]]) -> bool:
    """Whether the word says of which district or region it is: «Мартукский район» is not the village Мартук."""
    return _many_of_a_name(one.place) and any(one.start <= at < one.end for at, _ in told)


def _told(said: Said) -> Iterator[tuple[int, str]]:
    """Yield where a district or a region is said, and its name: «Мартукский район», «Ақмола облысы»."""
    for at, word in enumerate(said.keys):
        before = said.keys[at - 1] if at else ""
        if word in _DISTRICT and before:
            yield at - 1, before
        elif _RUSSIAN_DISTRICT.match(word):
            behind = said.words[at + 1] if at + 1 < len(said.words) else ""
            if _ADJECTIVE.search(before):
                yield at - 1, before
            elif behind[:1].isupper() and not word.startswith(("district", "region")):
                yield at + 1, said.keys[at + 1]
            elif word.startswith(("district", "region")) and before and said.words[at - 1][:1].isupper():
                yield at - 1, before


def _may_be(said: Said, one: Mention, told: list[tuple[int, str]]) -> bool:
    """Whether a village may be meant: not one of another district than is said, nor an ordinary word."""
    place = one.place
    if not _many_of_a_name(place):
        return False
    if any(not _lies_in(place, word) for at, word in told if not one.start <= at < one.end):
        return False
    named = one.beside or bool(_around(said, one))
    if place.spot is None:
        others = [word for at, word in enumerate(said.words) if not one.start <= at < one.end]
        return named or not others or (len(others) == 1 and len(others[0]) <= PREPOSITION)
    return not place.common or named or one.capital


def _around(said: Said, one: Mention) -> frozenset[int]:
    """Return where the text names what the place lies in: its district, its region, its town."""
    names = [word for name in one.place.around for word in telling_of(name)]
    return frozenset(
        at
        for at, word in enumerate(said.keys)
        if not one.start <= at < one.end and any(_alike(name, word) for name in names)
    )


def _lies_in(place: Named, word: str) -> bool:
    return any(_alike(name, word) for around in place.around for name in telling_of(around))


@lru_cache(maxsize=16384)
def _alike(name: str, word: str) -> bool:
    """Whether two forms of a district's name are one: Атбасарского – Атбасар, Мәртөк – Мартукский."""
    if same(name, word):
        return True
    one, other = (_ADJECTIVE.sub("", part).replace("u", "o") for part in (name, word))
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and long.startswith(short.rstrip("aeiou")) and len(long) - len(short) <= 2


def _one_of_each_name(
    said: Said, villages: list[Mention], told: list[tuple[int, str]]
) -> tuple[list[list[Mention]], set[int]]:
    """Return the places of each name that may be meant, and the words that were used up for saying which."""
    groups: dict[tuple[int, int], list[Mention]] = {}
    for one in villages:
        groups.setdefault((one.start, one.end), []).append(one)
    kept: list[list[Mention]] = []
    used: set[int] = set()
    for group in groups.values():
        known = {id(one): _around(said, one) for one in group}
        most = max(len(around) for around in known.values())
        group = [one for one in group if len(known[id(one)]) == most]  # noqa: PLW2901 - the same, fewer
        kept.append(group)
        used |= {at for one in group for at in known[id(one)]}
        if most or any(one.beside or one.place.spot for one in group):
            used |= set(range(group[0].start, group[0].end))
    return kept, used | {at for at, _ in told if kept}


def _within(one: Mention, used: set[int]) -> bool:
    return all(at in used for at in range(one.start, one.end))


def _sure(said: Said, kept: list[list[Mention]], places: list[Named], within: _Areas) -> Spot | None:
    """Return the village whose district is said too, else the one area that is said; None where there is a doubt."""
    areas, area_of, told = within
    named = {area.id for area in areas if _is_said(said, area)}
    elsewhere = any(one.sort == "town" and area_of(one) not in named for one in places)
    foreign = any(not any(_lies_in_area(area, word) for area in areas) for _, word in told)
    if elsewhere or foreign or len(named) != 1:
        return None
    (area,) = named
    if len(kept) == 1 and len(kept[0]) == 1:
        spot = kept[0][0].place.spot
        if spot is not None and spot.area == area and kept[0][0].place.point is None:
            return spot
    return None if any(one.place.spot is None for group in kept for one in group) else Spot(area)


def _is_said(said: Said, area: Area) -> bool:
    names = {telling_of(area.name[lang]) for lang in LANGUAGES}
    return any(
        all(any(_alike(part, word) and not said.street(at) for at, word in enumerate(said.keys)) for part in name)
        for name in names
        if name
    )


def _lies_in_area(area: Area, word: str) -> bool:
    forms = (area.name, *area.forms.values())
    return any(_alike(name, word) for words in forms for lang in LANGUAGES for name in telling_of(words[lang]))


def numbered(places: Iterable[Named], numbers: Iterable[tuple[str, str]]) -> list[Mention]:
    """Return the places that are called by numbers: («quarter», «7»), («siding», «87»)."""
    found = []
    for sort, number in numbers:
        found += [
            Mention(place, -1, -1, beside=True, capital=True)
            for place in places
            if (place.sort == "quarter") == (sort == "quarter") and _number(place) == number
        ]
    return found


def _number(place: Named) -> str | None:
    found = re.search(r"\d+[а-яa-z]?", place.name.ru.lower())
    return found[0] if found else None
