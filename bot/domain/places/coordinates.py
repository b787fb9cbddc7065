"""Coordinates as people write them: decimal, with minutes and seconds, with letters in three languages."""

import re
from dataclasses import dataclass
from functools import cache

from bot.domain.places.points import Point, in_kazakhstan, is_null_island


@dataclass(frozen=True, slots=True)
class Mention:
    """A point that stands somewhere in a text, and from which to which letter it stands there."""

    point: Point
    start: int
    end: int


_SIGNS = str.maketrans("′’‘´`ʹ″“”„ºº˚ᵒ−\u00a0", "''''''\"\"\"\"°°°°- ")

# Which axis and which half of it: letters as they stand before or behind a figure. The longer form comes first.
# Kazakh: с.е. солтүстік ендік, о.е. оңтүстік ендік, ш.б. шығыс бойлық, б.б. батыс бойлық.
_HALVES: tuple[tuple[str, str, int], ...] = (
    (r"северн\w+ широт\w+|солт[үу]ст[іи]к енд[іи]к", "lat", 1),
    (r"южн\w+ широт\w+|о[ңн]т[үу]ст[іи]к енд[іи]к", "lat", -1),
    (r"восточн\w+ долгот\w+|шы[ғг]ыс бойлы[қк]", "lon", 1),
    (r"западн\w+ долгот\w+|батыс бойлы[қк]", "lon", -1),
    (r"latitude|lat|широта|енд[іи]к", "lat", 1),
    (r"longitude|long|lon|lng|долгота|бойлы[қк]", "lon", 1),
    (r"[сc]\. ?ш\.?|[сc]ш|[сc]\. ?[еe]\.?|north", "lat", 1),
    (r"ю\. ?ш\.?|юш|[оo]\. ?[еe]\.?|south", "lat", -1),
    (r"в\. ?д\.?|вд|ш\. ?б\.?|шб|east", "lon", 1),
    (r"з\. ?д\.?|зд|б\. ?б\.?|бб|west", "lon", -1),
    (r"[nсc]", "lat", 1),
    (r"[sю]", "lat", -1),
    (r"[eев]", "lon", 1),
    (r"[wз]", "lon", -1),
)
_LETTERS = rf"(?:{'|'.join(form for form, _, _ in _HALVES)})(?!\w(?<!\d))"
_FIGURE = r"\d{1,3}(?:[.,]\d+)?(?!\d)"


def _angle(name: str) -> str:
    """Return the pattern of one angle; its groups are called `<name>_…`."""
    figures = (
        rf"(?P<{name}_deg>[+-]?{_FIGURE})(?P<{name}_ring> ?(?:°|град\w*\.?))?"
        rf"(?: ?(?P<{name}_min>{_FIGURE})(?: ?'(?!')| ?мин\w*\.?|(?= ))"
        rf"(?: ?(?P<{name}_sec>{_FIGURE})(?: ?\"| ?''| ?сек\w*\.?|(?= ?[nsewсюзвшбо])))?)?"
    )
    return (
        rf"(?:(?<!\w)(?P<{name}_front>{_LETTERS}) ?[:=.]? ?)?{figures}"
        rf"(?({name}_front)|(?: ?(?P<{name}_back>{_LETTERS}))?)"
    )


@cache  # a large pattern: made when the first words come, not at the start
def _pair() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d.,]){_angle('a')}(?:\s*[,;/|]\s*|\s+[-–—]\s+|\s+(?:и|және|and)\s+|\s+|(?<=[°'\"\w])(?=\w)(?<!\d)){_angle('b')}(?![\d°'])",
        re.IGNORECASE,
    )


SURE_DIGITS = 3
"""Digits behind the point from which on a bare pair of figures is a place and not two measured values."""
ALONE_DIGITS = 4
"""The same for a pair outside Kazakhstan, if the message holds nothing else."""


def mention(text: str) -> Mention | None:
    """Return the first point that the text writes out, None for none.

    Bare figures count only if they are fine enough and lie in Kazakhstan (in either order), or are all there is.
    """
    plain = text.translate(_SIGNS)
    for found in _pair().finditer(plain):
        point = _point(found, alone=found[0].strip() == plain.strip().rstrip("."))
        if point is not None:
            return Mention(point, found.start(), found.end())
    return None


def _point(found: re.Match[str], *, alone: bool) -> Point | None:
    a, b = _degrees(found, "a"), _degrees(found, "b")
    if a is None or b is None:
        return None
    axes = _axis(found, "a"), _axis(found, "b")
    if None not in axes:
        if {"lat", "lon"} != {axis for axis, _ in filter(None, axes)}:
            return None
        signed = {axis: half * value for (axis, half), value in zip(filter(None, axes), (a, b), strict=True)}
        return _made(signed["lat"], signed["lon"])
    ringed = bool(found["a_ring"] and found["b_ring"])
    if not ringed and not (_fine(found, "a") and _fine(found, "b")):
        return None
    given, turned = _made(a, b), _made(b, a)
    for point in (given, turned):
        if point is not None and in_kazakhstan(point):
            return point
    whole = alone and _fine(found, "a", ALONE_DIGITS) and _fine(found, "b", ALONE_DIGITS)
    return given if given is not None and (ringed or (whole and not is_null_island(given))) else None


def _degrees(found: re.Match[str], name: str) -> float | None:
    """Return an angle in degrees, None where minutes or seconds make no sense."""
    whole, minutes, seconds = (_number(found[f"{name}_{part}"]) for part in ("deg", "min", "sec"))
    if minutes and not found[f"{name}_ring"] and not _axis(found, name):
        return None  # figures in a row, of what nobody knows
    if minutes > 60 or seconds > 60 or (minutes and whole % 1) or (seconds and minutes % 1):
        return None
    size = abs(whole) + minutes / 60 + seconds / 3600
    return -size if found[f"{name}_deg"].startswith("-") else size


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0


def _fine(found: re.Match[str], name: str, digits: int = SURE_DIGITS) -> bool:
    return len(found[f"{name}_deg"].replace(",", ".").partition(".")[2]) >= digits


def _axis(found: re.Match[str], name: str) -> tuple[str, int] | None:
    letters = found[f"{name}_front"] or found[f"{name}_back"]
    if not letters:
        return None
    return next((axis, half) for form, axis, half in _HALVES if re.fullmatch(form, letters.strip(), re.IGNORECASE))


def _made(lat: float, lon: float) -> Point | None:
    try:
        return Point(lat, lon)
    except ValueError:
        return None
