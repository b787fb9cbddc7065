"""Links to maps: the point is read from the text of the link itself; nobody is asked over the network."""

import re
from urllib.parse import unquote

from bot.domain.places.coordinates import Mention
from bot.domain.places.points import Point

_N = r"-?\d{1,3}(?:\.\d+)?"
_LAT_LON = rf"(?P<lat>{_N})\s*[,/]\s*(?P<lon>{_N})"
_LON_LAT = rf"(?P<lon>{_N})\s*[,/]\s*(?P<lat>{_N})"

# Where each map keeps a point. A pin comes before the place a route leads to, and that before the middle of the screen;
# of several, the last one counts.
_MAPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        r"(?:\w+\.)*google(?:\.\w{2,3}){1,2}",
        (
            rf"!3d(?P<lat>{_N})!4d(?P<lon>{_N})",
            rf"[?&](?:q|query|destination|daddr|markers|center)=(?:loc:)?\s*{_LAT_LON}",
            rf"/(?:place|search|dir)/(?:[^@]*/)?\s*{_LAT_LON}",
            rf"[?&]s?ll={_LAT_LON}",
            rf"@{_LAT_LON}",
        ),
    ),
    (
        r"(?:\w+\.)*yandex(?:\.\w{2,3}){1,2}|yandexmaps|yandexnavi",
        (
            rf"(?:whatshere\[point\]|poi\[point\]|[?&]pt)={_LON_LAT}",
            rf"rtext=(?:[^&]*~)?{_LAT_LON}",
            rf"lat(?:_to)?=(?P<lat>{_N})&lon(?:_to)?=(?P<lon>{_N})",
            rf"[?&]text={_LAT_LON}",
            rf"[?&]s?ll={_LON_LAT}",
        ),
    ),
    (
        r"(?:\w+\.)*2gis(?:\.\w{2,3}){1,2}|dgis",
        (rf"/(?:geo|firm|to)/(?:[\w|;%-]+/)?{_LON_LAT}", rf"center/{_LON_LAT}", rf"[?&]m={_LON_LAT}"),
    ),
    (
        r"(?:\w+\.)*(?:openstreetmap|osm)\.org",
        (rf"mlat=(?P<lat>{_N})&mlon=(?P<lon>{_N})", rf"[?&](?:query|to)={_LAT_LON}", rf"#map=[\d.]+/{_LAT_LON}"),
    ),
    (r"maps\.apple\.com", (rf"[?&](?:coordinate|q|daddr|ll)={_LAT_LON}",)),
    (r"geo", (rf"[?&]q={_LAT_LON}", rf"^geo:{_LAT_LON}")),
)
_SHORT = r"maps\.app\.goo\.gl|goo\.gl|go\.2gis\.com|ya\.cc|clck\.ru"
_ABOUT_MAPS = re.compile(r"map|2gis|osm", re.IGNORECASE)

_LINK = re.compile(
    r"(?:https?://(?P<web>[\w.-]+)|(?P<app>yandexmaps|yandexnavi|dgis)://|(?P<geo>geo):"
    r"|(?<![\w.@/])(?P<bare>(?:[\w-]+\.)*(?:google|yandex|2gis|openstreetmap|osm|goo)\.[a-z.]{2,7}(?=/)))[^\s<>«»]*",
    re.IGNORECASE,
)
_OSM_GO = re.compile(r"/go/(?P<code>[\w~@-]+)")
_OSM_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~"


def mention(text: str) -> Mention | None:
    """Return the point of the first link that carries one, None for none."""
    for found in _LINK.finditer(text):
        point = _point(found)
        if point is not None:
            return Mention(point, found.start(), found.end())
    return None


def barren(text: str) -> bool:
    """Whether there is a link to a map, but not one that carries a point: a shortened one, or a mere name."""
    return any(
        re.fullmatch(_SHORT, _host(found)) or (_map(_host(found)) is not None and _ABOUT_MAPS.search(found[0]))
        for found in _LINK.finditer(text)
    )


def _host(found: re.Match[str]) -> str:
    host = found["web"] or found["app"] or found["geo"] or found["bare"]
    return host.lower().removeprefix("www.")


def _map(host: str) -> tuple[str, ...] | None:
    return next((places for name, places in _MAPS if re.fullmatch(name, host)), None)


def _point(found: re.Match[str]) -> Point | None:
    link = unquote(unquote(found[0].rstrip(".,;)"))).replace("+", " ")
    host = _host(found)
    for place in _map(host) or ():
        for at in reversed(list(re.finditer(place, link))):
            try:
                return Point(float(at["lat"]), float(at["lon"]))
            except ValueError:
                continue
    code = _OSM_GO.search(link) if host.endswith(("openstreetmap.org", "osm.org")) else None
    return None if code is None else _short_osm(code["code"])


def _short_osm(code: str) -> Point | None:
    """Read OpenStreetMap's own short link: the bits of longitude and latitude by turns, six to a letter."""
    bits = ""
    for letter in code.replace("@", "~").rstrip("-"):
        at = _OSM_DIGITS.find(letter)
        if at < 0:
            return None
        bits += f"{at:06b}"
    lon, lat = bits[0::2], bits[1::2]
    if len(bits) < 36:  # a whole town would fit into what is left open
        return None
    return Point((int(lat, 2) + 0.5) * 180 / 2 ** len(lat) - 90, (int(lon, 2) + 0.5) * 360 / 2 ** len(lon) - 180)
