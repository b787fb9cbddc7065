"""Degrees, minutes and seconds written together: 500317N 0725753E, 5003.282,N,07257.876,E, +50.0547+072.9646/."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ISO_6709 = re.compile(
    r"(?<![\w.+-])([+-]\d{2}(?:\d\d){0,2}(?:\.\d+)?)([+-]\d{3}(?:\d\d){0,2}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?![\w.+-])"
)
_LAT, _LON = r"\d{4}(?:\d\d)?(?:\.\d+)?", r"\d{4,7}(?:\.\d+)?"
_LETTERED = re.compile(
    rf"(?<![\w.])(?:(?P<n1>[NS]) ?(?P<lat1>{_LAT})|(?P<lat2>{_LAT})[ ,]{{0,2}}(?P<n2>[NS]))[ ,;/]{{0,3}}"
    rf"(?:(?P<e1>[EW]) ?(?P<lon1>{_LON})|(?P<lon2>{_LON})[ ,]{{0,2}}(?P<e2>[EW]))(?![\w.])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Packed:
    """A pair in degrees, None for minutes beyond sixty. `sure`: it can be read in one way only."""

    lat: float | None
    lon: float | None
    start: int
    end: int
    sure: bool


def packed(line: str) -> Iterator[Packed]:
    """Yield the pairs of a plain line. Without its nought a longitude is unsure: 725753 may be 72.5753."""
    for found in _ISO_6709.finditer(line):
        yield Packed(_degrees(found[1], 2), _degrees(found[2], 3), found.start(), found.end(), sure=True)
    for found in _LETTERED.finditer(line):
        digits = found["lon1"] or found["lon2"]
        whole = 3 if len(digits.partition(".")[0]) % 2 else 2
        lat, lon = _degrees(found["lat1"] or found["lat2"], 2), _degrees(digits, whole)
        south, west = (found["n1"] or found["n2"]) in "sS", (found["e1"] or found["e2"]) in "wW"
        lat, lon = (-lat if south and lat else lat), (-lon if west and lon else lon)
        yield Packed(lat, lon, found.start(), found.end(), sure=whole == 3)


def _degrees(written: str, whole: int) -> float | None:
    """Degrees of DD.D, DDMM.M or DDMMSS.S."""
    before, _, after = written.lstrip("+-").partition(".")
    parts = [before[:whole], *(before[at : at + 2] for at in range(whole, len(before), 2))]
    values = [float(part) for part in parts]
    values[-1] = float(f"{parts[-1]}.{after or 0}")
    if any(value >= 60 for value in values[1:]):
        return None
    size = sum(value / 60.0**power for power, value in enumerate(values))
    return -size if written.startswith("-") else size
