"""What a text says about where it is: a point written out, something unsure, or words that may be looked up."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from bot.domain.places import coordinates, map_links, plus_codes
from bot.domain.places.coordinates import APART_M, UNKNOWN, Country, Mention, Unsure
from bot.domain.places.points import Point, about_m
from bot.domain.text.spelling import visible

_HINT = re.compile(r"\d")

OFFERED = 4
"""Places that a person is asked to choose from."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`point`: what is written out. `words`: the text, None if it holds nothing but the point.

    `barren`: there is a link to a map that carries no point. `within_m`: how far from the point it may be, None for
    next to nothing. `unsure`: coordinates that may be several places, or that cannot be told; then there is no point.
    """

    point: Point | None
    words: str | None
    barren: bool = False
    within_m: float | None = None
    unsure: Unsure | None = None


def read(text: str, near: Point, country: Country = UNKNOWN) -> Whereabouts:
    """Return what the text says about the place. `near`: what a short plus code leans on; `country`: what is likely."""
    if not _HINT.search(text) and "/" not in text:
        return Whereabouts(None, text)
    seen = visible(text)
    links = map_links.links(seen, country)
    rest = seen
    for link in links:
        rest = f"{rest[: link.start]}{' ' * (link.end - link.start)}{rest[link.end :]}"
    written = coordinates.read(rest, country)
    code = plus_codes.mention(rest, near) or next(
        (Mention(one.point, link.start, link.end) for link in links if (one := _code(seen, link, near))), None
    )
    points = [
        *(Mention(link.point, link.start, link.end) for link in links if link.point is not None),
        *([code] if code else []),
        *written.points,
    ]
    if points and all(about_m(points[0].point, one.point) <= APART_M for one in points):
        for one in points:
            rest = f"{rest[: one.start]}{' ' * (one.end - one.start)}{rest[one.end :]}"
        words = text if any(map(str.isalnum, rest)) else None
        return Whereabouts(points[0].point, words, within_m=points[0].within_m)
    unsure = _several(points, seen) or written.unsure or next((link.unsure for link in links if link.unsure), None)
    return Whereabouts(None, text, any(link.unsure is None for link in links) and unsure is None, unsure=unsure)


def _several(points: list[Mention], seen: str) -> Unsure | None:
    """The question which of several places is meant; None for one or none."""
    apart: list[Mention] = []
    for one in points:
        if all(about_m(one.point, other.point) > APART_M for other in apart):
            apart.append(one)
    written = seen[min(one.start for one in apart) :][:60].strip() if apart else ""
    return Unsure(tuple(apart[:OFFERED]), written) if len(apart) > 1 else None


def _code(seen: str, link: map_links.Link, near: Point) -> Mention | None:
    """A plus code in a link that carries no point otherwise."""
    if link.point is not None:
        return None
    return plus_codes.mention(unquote(unquote(seen[link.start : link.end])).replace("+ ", "+"), near)
