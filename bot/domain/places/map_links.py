"""Links to maps: the point is read from the text of the link itself; nobody is asked over the network."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from bot.domain.places import coordinates
from bot.domain.places.coordinates import UNKNOWN, Country, Mention, Unsure
from bot.domain.places.points import Point, in_kazakhstan
from bot.domain.places.short_codes import ge0, osm

_N = r"-?\d{1,3}(?:[.,]\d+)?"
_V = r"(?P<pair>[^&#?]+)"
_LAT_LON, _LON_LAT = "lat, lon", "lon, lat"

# Where each map keeps a point, in the decoded link. A pin comes before the place a route leads to, and that before the
# middle of the screen; of several, the last one counts. Without a row that fits, the link carries no point.
_MAPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        r"(?:\w+\.)*google(?:\.\w{2,3}){1,2}|comgooglemaps|google\.navigation",
        (
            (rf"!3d(?P<lat>{_N})!4d(?P<lon>{_N})", _LAT_LON),
            (rf"!1d(?P<lon>{_N})!2d(?P<lat>{_N})(?!\d*!3d)", _LAT_LON),
            (rf"[?&:](?:q|query|destination|daddr|markers|viewpoint|cbll|center)={_V}", _LAT_LON),
            (r"/(?:place|search|dir)/(?:[^@]*/)?(?P<pair>[^/@?#]+)", _LAT_LON),
            (rf"[?&]s?ll={_V}", _LAT_LON),
            (rf"!2d(?P<lon>{_N})!3d(?P<lat>{_N})", _LAT_LON),
            (r"^(?!.*/dir/).*?@(?P<pair>[^/?#]+)", _LAT_LON),
        ),
    ),
    (
        r"(?:\w+\.)*yandex(?:\.\w{2,3}){1,2}|ya\.ru|yandexmaps|yandexnavi",
        (
            (rf"(?:whatshere\[point\]|poi\[point\]|[?&]pt)={_V}", _LON_LAT),
            (r"rtext=(?:[^&#]*~)?(?P<pair>[^&~#]+)", _LAT_LON),
            (rf"lat(?:_to)?=(?P<lat>{_N})&lon(?:_to)?=(?P<lon>{_N})", _LAT_LON),
            (rf"[?&]text={_V}", _LAT_LON),
            (rf"[?&]s?ll={_V}", _LON_LAT),
        ),
    ),
    (
        r"(?:\w+\.)*2gis(?:\.\w{2,3}){1,2}|dgis",
        (
            (r"/(?:geo|firm|to)/(?:[\w|;%-]+/)?(?P<pair>[^/?#]+)", _LON_LAT),
            (r"points/(?:[^/?#]*\|)?(?P<pair>[^/?#|]+)", _LON_LAT),
            (r"center/(?P<pair>[^/?&#]+)", _LON_LAT),
            (rf"[?&]m={_V}", _LON_LAT),
        ),
    ),
    (
        r"(?:\w+\.)*(?:openstreetmap|osm)\.(?:org|ru|de)|(?:\w+\.)*opentopomap\.org|osmand\.net|(?:\w+\.)*osmand\.net",
        (
            (rf"mlat=(?P<lat>{_N})&mlon=(?P<lon>{_N})", _LAT_LON),
            (rf"[?&](?:query|to|pin)={_V}", _LAT_LON),
            (r"[?&]route=(?:[^&#]*;)?(?P<pair>[^&;#]+)", _LAT_LON),
            (rf"[?&#]lat=(?P<lat>{_N})&lon=(?P<lon>{_N})", _LAT_LON),
            (r"#(?:map=)?\d+(?:\.\d+)?/(?P<pair>[^&]+)", _LAT_LON),
        ),
    ),
    (
        r"maps\.apple\.com|maps\.apple|maps",
        ((rf"[?&](?:coordinate|q|daddr|ll|sll|near|center|address)={_V}", _LAT_LON),),
    ),
    (
        r"(?:\w+\.)*waze\.com|waze",
        ((rf"[?&](?:ll|latlng|navigate_ll)={_V}", _LAT_LON), (r"[?&](?:to|from)=ll\.(?P<pair>[^&#]+)", _LAT_LON)),
    ),
    (r"omaps\.app|ge0\.me|comaps\.at|om|ge0|mapsme|mapswithme", ((rf"[?&]s?ll={_V}", _LAT_LON),)),
    (r"(?:\w+\.)*bing\.com", ((r"[?&](?:cp|sp=point\.)=?(?P<pair>[^&#_]+[~_][^&#_]+)", _LAT_LON),)),
    (r"share\.here\.com|wego\.here\.com|here", ((r"/l/(?P<pair>[^?#]+)", _LAT_LON), (rf"[?&]map={_V}", _LAT_LON))),
    (r"(?:\w+\.)*mapy\.(?:cz|com)", ((rf"[?&]x=(?P<lon>{_N})&y=(?P<lat>{_N})", _LAT_LON),)),
    (r"(?:\w+\.)*wikimapia\.org", ((rf"[?&#]lat=(?P<lat>{_N})&lon=(?P<lon>{_N})", _LAT_LON),)),
    (r"geo", ((rf"[?&]q={_V}", _LAT_LON), (r"^geo:(?P<pair>[^?;]+)", _LAT_LON))),
)
_SHORT = re.compile(
    r"maps\.app\.goo\.gl|goo\.gl|g\.co|share\.google|go\.2gis\.com|link\.2gis\.com|ya\.cc|clck\.ru|maps\.apple|w3w\.co"
    r"|(?:\w+\.)?what3words\.com|omaps\.app|ge0\.me|comaps\.at|her\.is|plus\.codes"
)
"""Links that lead to a map and carry no point by themselves, or only sometimes."""

_ABOUT_MAPS = re.compile(r"map|plus\.codes|2gis|osm|waze|openstreet", re.IGNORECASE)

_APPS = "yandexmaps|yandexnavi|dgis|waze|om|ge0|mapsme|mapswithme|comgooglemaps|maps"
_KNOWN = (
    "google|yandex|2gis|openstreetmap|osm|goo|waze|omaps|ge0|comaps|opentopomap|osmand|what3words|bing|here|mapy|wikimapia"
    "|apple|plus"
)
_LINK = re.compile(
    rf"(?:https?://(?P<web>[\w.-]+)(?::\d+)?|(?P<app>{_APPS})://|(?P<geo>geo|google\.navigation):"
    rf"|(?<![\w.@/-])(?P<bare>(?:[\w-]{{1,30}}\.){{0,3}}(?:{_KNOWN})\.[a-z.]{{2,7}}(?=[/?#])|(?:ya\.ru|share\.google|maps\.apple|w3w\.co)(?=/)))"
    r"(?:(?<=:)-?\d{1,3}(?:\.\d+)?,\s(?=-?\d))?(?:[^\s<>«»\"]|\"(?=[NSEW+]))*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"(?<![\w/])///[^\W\d_]{2,20}\.[^\W\d_]{2,20}\.[^\W\d_]{2,20}(?!\w)")
_WITHIN = re.compile(r"[?&](?:continue|url|link|q|u|to|text|target|daddr)=(https?://[^\s]+)", re.IGNORECASE)

LONGEST = 1500
"""Characters of a link that are read."""
MOST = 10
"""Links of a text that are read."""

_FRACTIONS = re.compile(
    r"\s*(?:loc:|point:|ll\.)?[\s(\[]*([+-]?\d{1,3}[.,]\d{2,})[,;~/| _]{1,3}([+-]?\d{1,3}[.,]\d{2,})(?![\d])",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\s*(?:loc:|point:|ll\.)?[\s(\[]*([+-]?\d{1,3}(?:\.\d+)?)[,;~/| _]{1,3}([+-]?\d{1,3}(?:\.\d+)?)(?![\d.])"
    r"(?!,\d+(?:,\d|$))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a map. `point`: what it carries; `unsure`: what may be meant; neither: it carries no coordinates."""

    start: int
    end: int
    point: Point | None = None
    unsure: Unsure | None = None


def links(text: str, country: Country = UNKNOWN) -> list[Link]:
    """Return the links to maps that stand in a text, and three words of what3words; other links are none."""
    found = [link for one in _matches(text) if (link := _link(one, country)) is not None]
    return found + [Link(one.start(), one.end()) for one in _WORDS.finditer(text)]


def mention(text: str, country: Country = UNKNOWN) -> Mention | None:
    """Return the point of the first link that carries one, None for none."""
    return next((Mention(one.point, one.start, one.end) for one in links(text, country) if one.point is not None), None)


def barren(text: str) -> bool:
    """Whether there is a link to a map, but not one that carries a point: a shortened one, or a mere name."""
    return any(one.point is None for one in links(text))


@cache  # many patterns: made when the first link comes, not at the start
def _maps() -> list[tuple[re.Pattern[str], list[tuple[re.Pattern[str], str]]]]:
    return [(re.compile(host), [(re.compile(place), order) for place, order in places]) for host, places in _MAPS]


def _matches(text: str) -> Iterator[re.Match[str]]:
    for number, found in enumerate(_LINK.finditer(text)):
        if number == MOST:
            return
        yield found


def _link(found: re.Match[str], country: Country) -> Link | None:
    span = (found.start(), found.end())
    written = unquote(unquote(found[0][:LONGEST].rstrip(".,;)!»”'"))).replace("+", " ").strip()
    host = (found["web"] or found["app"] or found["geo"] or found["bare"]).lower().removeprefix("www.")
    if inner := _WITHIN.search(written):  # an address within another one: vk.com/away.php?to=https://…
        within = _LINK.match(inner[1])
        if within is not None and (link := _link(within, country)) is not None:
            return Link(*span, link.point, link.unsure)
    places = next((places for name, places in _maps() if name.fullmatch(host)), None)
    if places is None and not _SHORT.fullmatch(host):
        return _labelled(written, span)
    for place, order in places or ():
        for at in reversed(list(place.finditer(written))):
            read = _read(at, order)
            if read is not None:
                return _judged(read, span, written, country)
    point = osm(written) if host.endswith(("openstreetmap.org", "osm.org")) else ge0(written)
    if point is not None:
        return Link(*span, point)
    about = _SHORT.fullmatch(host) or found["app"] or found["geo"] or _ABOUT_MAPS.search(found[0])
    return Link(*span) if about else None


def _labelled(written: str, span: tuple[int, int]) -> Link | None:
    """Any other address with latitude and longitude by their names is asked about: it may be a map, or the weather."""
    found = re.search(
        rf"[?&#/]m?lat(?:itude)?=(?P<lat>{_N})[&/]m?(?:lon|lng|long)(?:gitude|itude)?=(?P<lon>{_N})", written
    )
    read = _read(found, _LAT_LON) if found else None
    if read is None:
        return None
    return Link(*span, None, Unsure((Mention(read[0], *span),), written[:60]))


def _judged(read: tuple[Point, bool], span: tuple[int, int], written: str, country: Country) -> Link:
    point, fine = read
    turned = _made(point.lon, point.lat)
    if not in_kazakhstan(point) and turned is not None and country.inside(turned):
        return Link(*span, None, Unsure((Mention(turned, *span), Mention(point, *span)), written[:60]))
    if not fine:
        return Link(*span, None, Unsure((), written[:60]))
    return Link(*span, point)


def _read(found: re.Match[str], order: str) -> tuple[Point, bool] | None:
    """The point of one place in a link, and whether it is fine enough to be one; None where there is none."""
    parts = found.groupdict()
    if parts.get("pair") is None:
        given = (parts["lat"], parts["lon"])
    else:
        pair = _FRACTIONS.match(parts["pair"]) or _PLAIN.match(parts["pair"])
        if pair is None:
            said = coordinates.mention(parts["pair"]) if any(mark in parts["pair"] for mark in "°'′") else None
            return None if said is None else (said.point, True)
        given = (pair[1], pair[2])
    a, b = (float(one.replace(",", ".")) for one in given)
    digits = [len(one.replace(",", ".").partition(".")[2]) for one in given]
    point = _made(b, a) if order == _LON_LAT else _made(a, b)
    if point is None or (point.lat == 0 and point.lon == 0):
        return None
    return point, min(digits) > 0 or max(digits) > 2


def _made(lat: float, lon: float) -> Point | None:
    try:
        return Point(lat, lon)
    except ValueError:
        return None
