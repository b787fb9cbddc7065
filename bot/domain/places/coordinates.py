"""Coordinates as people write them, in every notation and three languages; and what only looks like coordinates.

A pair that is sure is a point. One that may be several places, or lacks something, is no point: it is asked about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from bot.domain.places.angles import Piece, meaning, pieces, plain
from bot.domain.places.coordinate_pairs import FINE, Pair, beside, pairs
from bot.domain.places.packed_angles import packed
from bot.domain.places.points import Point, about_m, in_kazakhstan, is_null_island
from bot.domain.text.spelling import visible


class Country(Protocol):
    """Where people write from: of two places that a pair of figures may be, what lies there is likelier meant."""

    def near(self, point: Point) -> bool:
        """Whether it lies where the hotline works."""

    def inside(self, point: Point) -> bool:
        """Whether it lies within the country's borders, not only in its box."""


class _Nowhere:
    def near(self, point: Point) -> bool:
        del point
        return False

    inside = near


UNKNOWN: Country = _Nowhere()
"""Nothing but the country's box is known."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A point that stands somewhere in a text, and from which to which letter it stands there.

    `within_m`: how far from it the place may be, for how finely it was written; None where that is next to nothing.
    """

    point: Point
    start: int
    end: int
    within_m: float | None = None


@dataclass(frozen=True, slots=True)
class Unsure:
    """Something that was meant as coordinates and may be several places (`candidates`), or none that can be told."""

    candidates: tuple[Mention, ...]
    written: str


@dataclass(slots=True)
class Read:
    """What a text writes out: points that are sure, in order; and what has to be asked about."""

    points: list[Mention] = field(default_factory=list)
    unsure: Unsure | None = None


ALONE_DIGITS = 4
"""Digits behind the point from which on a bare pair abroad is a place, if the message holds nothing else."""
VAGUE_M = 100
"""What is written no finer than that has its uncertainty shown."""
COARSE_M, OFFERED_M = 2_000, 6_000
"""What is written no finer than that is not taken without a question, and what is coarser still not even offered."""
MOST = 30
"""Pairs that are looked at in one text: nobody writes more."""
APART_M = 200
"""Points further from one another are different places."""

_COORDINATES = re.compile(
    r"(?:гео)?координат\w*|coord\w*|gps|wgs84|wgs|84|точк\w*|н[үу]кте\w*|point|мест\w*|жер\w*|орн\w*|location|where|где|қайда"
    r"|геолокаци\w*|геопозици\w*|осы|міне|вот|тут|здесь|here",
    re.IGNORECASE,
)
_LON_FIRST = re.compile(
    r"coordinates\"?\s*[:=>]\s*[\[\s]*$|\b(?:POINT|LINESTRING|POLYGON|MULTIPOINT)\s*(?:ZM|Z|M)?\s*\(+\s*$",
    re.IGNORECASE,
)
_LOOSE_DECIMALS = re.compile(r"(?<![\d.,])(\d{2}), ?(\d{3,8})[,; ]{1,3}(\d{2}), ?(\d{3,8})(?![\d.,])")


def mention(text: str, country: Country = UNKNOWN) -> Mention | None:
    """Return the first point that the text writes out for sure, None for none."""
    return next(iter(read(text, country).points), None)


def read(text: str, country: Country = UNKNOWN) -> Read:
    """Return what the text writes out, and what may be meant as coordinates.

    Bare figures count only if they are fine enough and lie in the country (in either order), or are all there is.
    """
    seen = visible(text)
    found = _read(plain(seen), country)
    if len(seen) != len(text) and found.points:
        at = [index for index, letter in enumerate(text) if visible(letter)]
        found.points = [
            Mention(one.point, at[one.start], at[one.end - 1] + 1, one.within_m)
            for one in found.points
            if one.end <= len(at)
        ]
    return found


def _read(line: str, country: Country) -> Read:
    found, doubts = Read(), list[Unsure]()
    for one in _packed(line):
        found.points += [one] if isinstance(one, Mention) else []
        doubts += [one] if isinstance(one, Unsure) else []
    parts = pieces(line)
    for number, pair in enumerate(pairs(parts)):
        if number >= MOST:
            break
        if any(pair.start < one.end and one.start < pair.end for one in found.points):
            continue
        judged = _judged(pair, line, country)
        found.points += [judged] if isinstance(judged, Mention) else []
        doubts += [judged] if isinstance(judged, Unsure) else []
    found.points.sort(key=lambda one: one.start)
    if not found.points:
        best = sorted(doubts, key=lambda one: not one.candidates)  # one that can be offered before one that cannot
        found.unsure = next(iter(best), None) or _loose(line) or _lonely(line, parts)
    elif any(about_m(found.points[0].point, one.point) > APART_M for one in found.points):
        found.unsure = Unsure(tuple(found.points[:4]), _shown(line, found.points[0].start, found.points[-1].end))
    return found


def _judged(pair: Pair, line: str, country: Country) -> Mention | Unsure | None:
    """What a pair is: a point, a question, or no coordinates at all."""
    written = Unsure((), _shown(line, pair.start, pair.end))
    ringed = pair.a.ringed and pair.b.ringed
    named = _by_letters(pair)
    if not (pair.a.sound and pair.b.sound) or named == "against":
        meant = ringed or (bool(all(pair.halves)) and not pair.weak and pair.fine >= FINE)
        return written if meant else None
    if isinstance(named, tuple):
        return _named(pair, named, written, country)
    return _bare(pair, line, written, country)


def _named(pair: Pair, named: tuple[float, float], written: Unsure, country: Country) -> Mention | Unsure | None:
    """A pair whose letters say which is which."""
    point, turned = _made(*named), _made(named[1], named[0])
    exact = pair.a.ringed or pair.b.ringed or min(pair.a.parts, pair.b.parts) > 1 or pair.fine >= FINE
    if pair.weak and not exact:
        return None
    if point is None:
        return written if exact else None
    if _vague(pair) > COARSE_M or _torn(pair):
        return _asked(written, pair, point) if in_kazakhstan(point) else None
    if not in_kazakhstan(point) and turned is not None and country.inside(turned):
        return _asked(written, pair, turned, point)
    return _mention(pair, point)


def _bare(pair: Pair, line: str, written: Unsure, country: Country) -> Mention | Unsure | None:
    """A pair of which nothing but its form and the country tell which is which."""
    a, b, alone = pair.a, pair.b, _alone(line, pair)
    given, turned = _made(a.degrees, b.degrees), _made(b.degrees, a.degrees)
    if _LON_FIRST.search(line[max(0, pair.start - 40) : pair.start]):
        given, turned = turned, None
    ringed = a.ringed and b.ringed
    sure = ringed or (a.parts == b.parts == 1 and pair.fine >= FINE)
    home = _likeliest(given, turned, country)
    if home:
        if sure and len(home) == 1 and _vague(pair) <= COARSE_M and not _torn(pair):
            return _mention(pair, home[0])
        in_row = a.parts == b.parts > 1
        exact = in_row and (pair.lettered or a.mark == b.mark == ":" or min(a.digits, b.digits) > 1)
        meant = sure or exact or (alone and (in_row or pair.fine in (1, 2)))
        return _asked(written, pair, *home) if meant else None
    dashed = _made(a.degrees, -b.degrees)
    if sure and dashed is not None and b.degrees < 0 and in_kazakhstan(dashed):
        return _asked(written, pair, dashed, *((given,) if given else ()))  # 50.0547-72.9646
    if given is None or is_null_island(given):
        return written if ringed and max(a.parts, b.parts) > 1 and given is None else None
    whole = alone and pair.fine >= ALONE_DIGITS and a.parts == b.parts == 1
    return _mention(pair, given) if (ringed or whole) and _vague(pair) <= COARSE_M else None


def _by_letters(pair: Pair) -> tuple[float, float] | str | None:
    """Latitude and longitude by their letters; «against» where these contradict, None where one or both have none."""
    first, second = pair.halves
    if not first or not second:
        clear = (first or second) and not pair.weak and (pair.fine >= FINE or (pair.a.ringed and pair.b.ringed))
        if not clear:
            return None
        second = second or tuple((("lon" if axis == "lat" else "lat"), 0) for axis, _ in first)
        first = first or tuple((("lon" if axis == "lat" else "lat"), 0) for axis, _ in second)
    ways = {(axis, sign, other) for axis, sign in first for its_axis, other in second if axis != its_axis}
    if len(ways) != 1:
        return "against"
    axis, sign, other = ways.pop()
    if (pair.a.degrees < 0 and sign) or (pair.b.degrees < 0 and other):
        return "against"
    a, b = (sign or 1) * pair.a.degrees, (other or 1) * pair.b.degrees
    return (a, b) if axis == "lat" else (b, a)


def _likeliest(given: Point | None, turned: Point | None, country: Country) -> tuple[Point, ...]:
    """Of a pair as it stands and turned round, what lies in the country; both where neither can be ruled out."""
    home = tuple(point for point in (given, turned) if point is not None and in_kazakhstan(point))
    if len(home) < 2:
        return home
    first, second = home
    if country is UNKNOWN:
        return (first,)  # latitude comes first, as everything writes it that people copy from
    if country.near(first) != country.near(second):
        return (first,) if country.near(first) else home if country.inside(first) else (second,)
    if country.inside(first) != country.inside(second):
        return (first,) if country.inside(first) else (second,)
    return home


def _packed(line: str) -> Iterator[Mention | Unsure]:
    for one in packed(line):
        point = _made(one.lat, one.lon) if one.lat is not None and one.lon is not None else None
        found = None if point is None else Mention(point, one.start, one.end)
        if found is not None and one.sure:
            yield found
        else:
            yield Unsure((found,) if found else (), _shown(line, one.start, one.end))


def _loose(line: str) -> Unsure | None:
    """«50, 0547, 72, 9646»: decimal commas with a space behind them, as a keyboard that helps writes them."""
    for found in _LOOSE_DECIMALS.finditer(line):
        point = _made(float(f"{found[1]}.{found[2]}"), float(f"{found[3]}.{found[4]}"))
        if point is not None and in_kazakhstan(point):
            return Unsure((Mention(point, found.start(), found.end()),), found[0])
    return None


def _lonely(line: str, parts: list[Piece]) -> Unsure | None:
    """A coordinate without its partner: degrees with minutes, fine degrees with letters; figures among letters."""
    axes: dict[str, Piece] = {}
    for at, piece in enumerate(parts[: MOST * 8]):
        value = piece.value
        if value is None or abs(value.degrees) > 180:
            continue
        halves = [half for half in beside(parts, at, at + 1) if half is not None and not meaning(half.text)[1]]
        if (value.ringed and value.parts > 1) or (halves and (value.digits >= FINE or value.parts > 1)):
            return Unsure((), _shown(line, piece.start, piece.end))
        axes |= {meaning(half.text)[0][0][0]: half for half in halves}
    degrees = [piece.value.degrees for piece in parts[: MOST * 8] if piece.value is not None]
    if len(axes) < 2 or len(degrees) < 4 or not any(40 <= one <= 56 for one in degrees):
        return None
    return Unsure((), _shown(line, *sorted((axes["lat"].start, axes["lon"].end))))


def _alone(line: str, pair: Pair) -> bool:
    """Whether the text holds nothing else but words like «coordinates»."""
    rest = re.findall(r"\w+", f"{line[: pair.start]} {line[pair.end :]}"[:300])
    return len(rest) < 8 and all(_COORDINATES.fullmatch(word) for word in rest)


def _vague(pair: Pair) -> float:
    return max(pair.a.within_m, pair.b.within_m)


def _torn(pair: Pair) -> bool:
    """Whether one is written much finer than the other: «50°03′17″ 72°57′» has lost its end."""
    return max(pair.a.within_m, pair.b.within_m) > VAGUE_M and pair.a.parts != pair.b.parts


def _mention(pair: Pair, point: Point) -> Mention:
    vague = _vague(pair)
    return Mention(point, pair.start, pair.end, round(vague) if vague >= VAGUE_M else None)


def _asked(written: Unsure, pair: Pair, *points: Point) -> Unsure:
    return Unsure(tuple(_mention(pair, one) for one in points) if _vague(pair) <= OFFERED_M else (), written.written)


def _shown(line: str, start: int, end: int) -> str:
    return line[start:end][:60].strip()


def _made(lat: float, lon: float) -> Point | None:
    try:
        return Point(lat, lon)
    except ValueError:
        return None
