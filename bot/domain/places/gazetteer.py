"""Names of places in a text: towns, villages and the hotline's own districts, whatever the spelling and the ending."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.domain.places.areas import Area
from bot.domain.places.points import Circle, Point, about_m
from bot.domain.text.languages import LANGUAGES, Words
from bot.domain.text.spelling import folded, latin

_WORD = re.compile(r"[^\W\d_]+")
START = 3
"""Letters that a word in the text and a word of a name have in common at least."""
ENDING = 4
"""Letters that an ending may have: Теміртауда, Темиртауского."""
_SOFT = "аеиоуыэюяйьaeiouy"
"""What a case ending takes away: Қарағанды – Карагандой, правый – правом."""
# Kinds of places say nothing about which one it is.
_KINDS = {"город", "г", "село", "с", "поселок", "пос", "аул", "кенти", "кент", "кала", "каласы", "ауданы", "аудан"}
_KINDS |= {"район", "town", "settlement", "district", "village", "the", "of"}
# A street may be called after a town: Абая 5 is none.
_STREETS = re.compile(r"^(?:ул|улиц\w*|пр|просп\w*|пер|переул\w*|коше\w*|даныл\w*|мкр|street|st|avenue|ave)$")


@dataclass(frozen=True, slots=True)
class Named:
    """A place with a name. `within_m`: how far from the point it may be meant, m. `also`: other names and spellings."""

    name: Words
    point: Point
    within_m: float
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """An area of the hotline's file, or a district of it, by their ids."""

    area: str
    district: str | None = None


@dataclass(slots=True)
class Gazetteer:
    """Places by the first letters of their names."""

    _by_start: dict[str, list[tuple[tuple[str, ...], Named]]] = field(default_factory=dict)

    def add(self, places: Iterable[Named]) -> "Gazetteer":
        """Take in more places; return itself."""
        for place in places:
            spelt = {*(place.name[lang] for lang in LANGUAGES), latin(place.name.kk), *place.also}
            for name in map(folded, sorted(spelt)):
                telling = tuple(word for word in _WORD.findall(name) if word not in _KINDS)
                if telling:
                    self._by_start.setdefault(telling[0][:START], []).append((telling, place))
        return self

    def named(self, text: str, most: int = 4) -> list[Named]:
        """Return the places that the text names, at most so many, the closest meant first; an empty list for none."""
        said = _WORD.findall(folded(text))
        found: dict[Point, tuple[int, Named]] = {}
        for at, word in enumerate(said):
            if any(_STREETS.match(near) for near in said[max(0, at - 1) : at + 2] if near is not word):
                continue
            for telling, place in self._by_start.get(word[:START], ()):
                if len(telling) <= len(said) - at and all(map(_same, telling, said[at:])):
                    length = sum(map(len, telling))
                    if place.point not in found or found[place.point][0] < length:
                        found[place.point] = length, place
        kept: list[Named] = []
        for _, place in sorted(found.values(), key=lambda one: (one[1].within_m, -one[0])):
            # «Теміртау, Орталық»: the part says it better than the whole around it.
            if all(about_m(place.point, exact.point) > place.within_m for exact in kept):
                kept.append(place)
        return kept[:most]


def of_areas(areas: Mapping[str, Area]) -> Iterator[Named]:
    """Yield the hotline's own areas and districts."""
    for area in areas.values():
        for row in (area, *area.districts.values()):
            shape = row.shape
            if isinstance(shape, Circle):
                yield Named(row.name, shape.centre, shape.radius_m)
            elif row is not area or not area.districts:
                yield Named(row.name, shape.centre, max(about_m(shape.centre, corner) for corner in shape.ring))


def spots(areas: Mapping[str, Area], text: str) -> list[Spot]:
    """Return the areas and districts that the whole text is a name of, in whatever language, letters and ending.

    An area stands for its districts. An empty list for words that name no place of the hotline's.
    """
    said = _telling(folded(text))
    found: list[Spot] = []
    for area in areas.values():
        if _is_called(area.name, said):
            found.append(Spot(area.id))
        else:
            found += [Spot(area.id, one.id) for one in area.districts.values() if _is_called(one.name, said)]
    return found


def _telling(name: str) -> list[str]:
    """Return the words of a folded name that tell which place it is; all of them where each is a kind of place."""
    words = _WORD.findall(name)
    return [word for word in words if word not in _KINDS] or words


def _is_called(name: Words, said: list[str]) -> bool:
    """Whether all the words are of the name, the one that tells most among them: «часть» alone is no name."""
    for spelt in {*(name[lang] for lang in LANGUAGES), latin(name.kk)}:
        telling = _telling(folded(spelt))
        most = max(telling, key=len, default="")
        known = [[word for word in telling if _same(word, one) or _begins(word, one)] for one in said]
        if said and len(said) <= len(telling) and all(known) and any(most in words for words in known):
            return True
    return False


def _begins(name: str, said: str) -> bool:
    return len(said) >= START + 1 and name.startswith(said)


def _same(name: str, said: str) -> bool:
    """Whether a word of the text is a word of a name, perhaps with another ending."""
    if name == said:
        return True
    for cut in range(3):
        stem = name[: len(name) - cut]
        if len(stem) < 4 or name[len(stem) :].strip(_SOFT):
            return False
        if said.startswith(stem) and len(said) - len(stem) <= ENDING:
            return True
    return False
