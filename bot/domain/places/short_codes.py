"""Short links that hold their point in a code: OpenStreetMap's own, and those of Organic Maps and MAPS.ME."""

import re

from bot.domain.places.points import Point

_OSM = re.compile(r"/go/(?P<code>[\w~@-]+)")
_OSM_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~"

_GE0 = re.compile(
    r"(?:^|/)(?:om|ge0)://(?P<app>[\w-]{10})(?:/|$)|(?:omaps\.app|ge0\.me|comaps\.at)/(?P<web>[\w-]{10})(?:/|$|\?)"
)
_GE0_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

LEAST_BITS = 36
"""With fewer bits of both axes together a whole town would fit into what is left open."""


def osm(link: str) -> Point | None:
    """Read …/go/0EEQjE--: the bits of longitude and latitude by turns, six to a letter; None for no such link.

    Source: the wiki of OpenStreetMap, «Shortlink».
    """
    found = _OSM.search(link)
    if found is None:
        return None
    bits = _bits(found["code"].replace("@", "~").rstrip("-"), _OSM_DIGITS)
    if bits is None or len(bits) < LEAST_BITS:
        return None
    return _middle(lat=bits[1::2], lon=bits[0::2])


def ge0(link: str) -> Point | None:
    """Read om://ZCoordba64/Name: a letter of zoom, then nine with three bits of each axis; None for no such link.

    Source: `ge0/parser.cpp` of Organic Maps.
    """
    found = _GE0.search(link)
    bits = _bits((found["app"] or found["web"])[1:], _GE0_DIGITS) if found else None
    return None if bits is None else _middle(lat=bits[0::2], lon=bits[1::2])


def _bits(code: str, digits: str) -> str | None:
    places = [digits.find(letter) for letter in code]
    return None if min(places, default=-1) < 0 else "".join(f"{place:06b}" for place in places)


def _middle(*, lat: str, lon: str) -> Point:
    """The middle of the square that so many bits leave open."""
    return Point((int(lat, 2) + 0.5) * 180 / 2 ** len(lat) - 90, (int(lon, 2) + 0.5) * 360 / 2 ** len(lon) - 180)
