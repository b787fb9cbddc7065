"""Names of places in a text: towns, villages, districts and microdistricts, whatever the spelling and the ending."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from bot.domain.places.areas import Area, Locality, Shaped
from bot.domain.places.name_keys import key
from bot.domain.places.points import Circle, Point, about_m
from bot.domain.text.languages import LANGUAGES, Words
from bot.domain.text.spelling import folded

_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[,;:!?\n–—]")
START = 4
"""Letters by which a name is looked for; a shorter one has to be the whole word."""
SHORTEST = 4
"""Letters of a beginning that may stand for a name: «прав» for the right bank."""
LOOKED_AT = 1000
"""Characters of a text in which places are looked for by their names."""
NAME_MAX = 120
"""Characters of a text that can still be a name and nothing else."""
ENDING = 4
"""Letters that an ending may have: Теміртауда, Темиртауского."""
_SOFT = "aeiou"
"""What a case ending takes away: Қарағанды – Карагандой, правый – правом."""


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(key, words.split()))


# Kinds of places say nothing about which one it is.
KINDS = _keys(
    "город г село с поселок пос аул ауыл ауылы кент кенти кала каласы ауданы аудан район разъезд разъезди облысы а"
    " область шагын микрорайон town settlement district village siding microdistrict region city the of"
)
VILLAGE = _keys(
    "село села селе с сел аул аула ауле а ауыл ауылы ауылында ауылынан ауылынын ауылына поселок поселке поселка пос п"
    " кент кенти кентинде станция станции ст разъезд разъезде village settlement деревня деревне"
)
"""Words beside which even an ordinary word is a village's name."""
# A street may be called after a town: «ул. Абая 5», «Абай көшесі» are none.
_STREET_BEFORE = re.compile(r"^(?:ул|улиц\w*|пр|просп\w*|пер|переул\w*|бульвар\w*|площад\w*|мкр\w*|микрорайон\w*)$")
_STREET_BEHIND = re.compile(r"^(?:улиц\w*|просп\w*|кошес\w*|коше|даныл\w*|дангыл\w*|шагын|street|st|avenue|ave)$")


@dataclass(frozen=True, slots=True)
class Spot:
    """An area of the hotline's file, or a part of it, by their ids."""

    area: str
    district: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A place with a name. `within_m`: how far from the point it may be meant, m. `also`: other names and spellings.

    `point` None: nobody knows where it lies. `spot`: which part of the hotline's file it is. `around`: what it lies in,
    as people name it (a district, a region, a town); where it is a village, `of` says it to the reader.
    `sort`: a village or microdistrict is one of many of its name; `common`: an ordinary word too.
    """

    name: Words
    point: Point | None
    within_m: float
    also: tuple[str, ...] = ()
    spot: Spot | None = None
    around: tuple[str, ...] = ()
    of: Words | None = None
    sort: Literal["town", "part", "village", "quarter"] = "town"
    common: bool = False
    kato: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that a text may name, and the words of it: from the first to behind the last.

    `beside`: «село», «ауылы» stands with it; `capital`: it is written as a name is.
    """

    place: Named
    start: int
    end: int
    beside: bool = False
    capital: bool = False


@dataclass(slots=True)
class Gazetteer:
    """Places by the first letters of their names."""

    _by_start: dict[str, list[tuple[tuple[str, ...], Named]]] = field(default_factory=dict)

    def add(self, places: Iterable[Named]) -> "Gazetteer":
        """Take in more places; return itself."""
        for place in places:
            for telling in sorted(
                {telling_of(name) for name in (*map(place.name.__getitem__, LANGUAGES), *place.also)}
            ):
                if telling:
                    self._by_start.setdefault(telling[0][:START], []).append((telling, place))
        return self

    def mentions(self, said: "Said") -> list[Mention]:
        """Return all the places that the text may name, the longest name of each, in order."""
        best: dict[int, Mention] = {}
        for at, word in enumerate(said.keys):
            if said.street(at):
                continue
            for telling, place in self._by_start.get(word[:START], ()):
                end = at + len(telling)
                if end <= len(said.keys) and all(map(same, telling, said.keys[at:end])):
                    known = best.get(id(place))
                    if known is None or known.end - known.start < end - at:
                        best[id(place)] = said.mention(place, at, end)
        return sorted(best.values(), key=lambda one: one.start)

    def named(self, text: str, most: int = 4) -> list[Named]:
        """Return the places that the text names, at most so many, the closest meant first; an empty list for none."""
        return closest([one.place for one in self.mentions(Said.of(text)) if one.place.point])[:most]


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a text, and how each of them is compared; `apart`: a comma or the like stands behind it."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    apart: tuple[bool, ...]

    @classmethod
    def of(cls, text: str) -> "Said":
        """Take a text apart."""
        text = text[:LOOKED_AT]
        found = list(_WORD.finditer(text))
        words = tuple(one[0] for one in found)
        ends = [one.start() for one in found[1:]] + [len(text)] * bool(found)
        apart = tuple(bool(_BREAK.search(text, one.end(), end)) for one, end in zip(found, ends, strict=True))
        return cls(words, tuple(map(key, words)), apart)

    def street(self, at: int) -> bool:
        """Whether that word is the name of a street, or of a microdistrict."""
        before = folded(self.words[at - 1]) if at and not self.apart[at - 1] else ""
        behind = folded(self.words[at + 1]) if at + 1 < len(self.words) and not self.apart[at] else ""
        return bool(_STREET_BEFORE.match(before) or _STREET_BEHIND.match(behind))

    def mention(self, place: Named, start: int, end: int) -> Mention:
        """Return that the words from `start` on name the place."""
        around = (*self.keys[max(0, start - 1) : start], *self.keys[end : end + 1])
        return Mention(place, start, end, bool(VILLAGE.intersection(around)), self.words[start][:1].isupper())


def closest(places: Sequence[Named]) -> list[Named]:
    """Return places without those around them: in «Теміртау, Орталық» the part says it better than the whole."""
    kept: list[Named] = []
    for place in sorted(dict.fromkeys(places), key=lambda one: one.within_m):
        held = any(about_m(place.point, exact.point) <= place.within_m for exact in kept if place.point and exact.point)
        if not held:
            kept.append(place)
    return kept


def of_areas(areas: Mapping[str, Area]) -> Iterator[Named]:
    """Yield the hotline's own areas, districts, villages and microdistricts."""
    for area in areas.values():
        around = _around(area)
        if isinstance(area.shape, Circle) or not area.districts:
            yield _shaped(area, Spot(area.id), around)
        yield from (_shaped(one, Spot(area.id, one.id), around) for one in area.districts.values())
        yield from (_locality(area, one, around) for one in area.localities.values())


def _shaped(row: Shaped, spot: Spot, around: tuple[str, ...]) -> Named:
    shape = row.shape
    reach = shape.radius_m if isinstance(shape, Circle) else max(about_m(shape.centre, corner) for corner in shape.ring)
    return Named(row.name, shape.centre, reach, spot=spot, around=around, sort="part" if spot.district else "town")


def _locality(area: Area, row: Locality, around: tuple[str, ...]) -> Named:
    circle = row.circle
    return Named(
        row.name,
        Point(circle.lat, circle.lon) if circle else None,
        circle.radius_m if circle else 0,
        also=row.also,
        spot=Spot(area.id, row.id),
        around=around,
        of=area.name,
        sort="quarter" if row.kind == "quarter" else "village",
        common=row.common,
        kato=row.kato,
    )


def _around(area: Area) -> tuple[str, ...]:
    """Return what an area is called: its name, and what its letters call it and its region."""
    forms = (area.name, *(area.forms[name] for name in ("region", "place") if name in area.forms))
    return tuple(words[lang] for words in forms for lang in LANGUAGES)


def spots(areas: Mapping[str, Area], text: str) -> list[Spot]:
    """Return the areas and parts that the whole text is a name of, in whatever language, letters and ending.

    An area stands for its parts. An empty list for words that name no place of the hotline's.
    """
    if len(text) > NAME_MAX:
        return []
    said = telling_of(text) or tuple(map(key, _WORD.findall(text)))
    found: list[Spot] = []
    for area in areas.values():
        if _is_called(area.name, said):
            found.append(Spot(area.id))
        else:
            parts = [(one.id, one.name) for one in area.districts.values()]
            parts += [(one.id, one.name) for one in area.villages.values()]
            found += [Spot(area.id, part) for part, name in parts if _is_called(name, said)]
    return found


@lru_cache(maxsize=8192)
def telling_of(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell which place it is, as they are compared; none for «город»."""
    return tuple(word for word in map(key, _WORD.findall(name)) if word and word not in KINDS)


def _is_called(name: Words, said: Sequence[str]) -> bool:
    """Whether all the words are of the name, the one that tells most among them: «часть» alone is no name."""
    for spelt in {telling_of(name[lang]) for lang in LANGUAGES}:
        most = max(spelt, key=len, default="")
        known = [[word for word in spelt if same(word, one) or _begins(word, one)] for one in said]
        if said and len(said) <= len(spelt) and all(known) and any(most in words for words in known):
            return True
    return False


def _begins(name: str, said: str) -> bool:
    return len(said) >= SHORTEST and name.startswith(said)


def same(name: str, said: str) -> bool:
    """Whether a word of the text is a word of a name, perhaps with another ending; both as they are compared."""
    if name == said:
        return True
    for cut in range(3):
        stem = name[: len(name) - cut]
        if len(stem) < START or name[len(stem) :].strip(_SOFT):
            return False
        if said.startswith(stem) and len(said) - len(stem) <= ENDING:
            return True
    return False
