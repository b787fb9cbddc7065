"""The rows of a file to be replayed: `time, text, kind, intensity, district` or `lat, lon`; each bad line is named."""

import csv
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.places.areas import District
from bot.domain.places.points import Point
from bot.errors import CannotStart

COLUMNS = ("time", "text", "kind", "intensity", "district", "lat", "lon")
NEEDED = ("time", "kind")
STRENGTHS = ("1", "2", "3", "4", "5")
TOLD_AT_MOST = 10
WORDS_MAX = 4000


@dataclass(frozen=True, slots=True)
class Report:
    """One row. `at` aware UTC; `accuracy_m`: the district's radius where only that is known; `key` tells it again."""

    key: str
    at: datetime
    words: str | None
    kind: str
    point: Point | None
    accuracy_m: float | None


def read(file: Path, catalogue: Catalogue, zone: ZoneInfo, now: datetime) -> Iterator[Report]:
    """Return the file's reports in order. Raise `CannotStart` at its end with a line for each bad line.

    A time without a zone is the hotline's own. What stands in other columns is not looked at.
    """
    districts = _districts(catalogue)
    wrong: list[str] = []
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream, restkey="", restval="")
            if missing := [name for name in NEEDED if name not in (rows.fieldnames or ())]:
                raise CannotStart(f"{file}: line 1: there is no column «{'» and no «'.join(missing)}».")
            for row in rows:
                try:
                    yield _report(row, catalogue, districts, zone, now)
                except ValueError as error:
                    wrong.append(f"{file}: line {rows.line_num}: {error}")
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CannotStart(f"{file} cannot be read as a CSV in UTF-8: {error}") from None
    if wrong:
        more = [f"… and {len(wrong) - TOLD_AT_MOST} more"] if len(wrong) > TOLD_AT_MOST else []
        raise CannotStart("\n".join([*wrong[:TOLD_AT_MOST], *more, "Nothing was taken in."]))


def _report(
    row: Mapping[str, str], catalogue: Catalogue, districts: Mapping[str, District], zone: ZoneInfo, now: datetime
) -> Report:
    given = {name: (row.get(name) or "").strip() for name in COLUMNS}
    if given["kind"] not in catalogue.kinds:
        raise ValueError(f"kind: there is no «{given['kind']}»; there are {', '.join(catalogue.kinds)}")
    point, accuracy_m = _place(given, districts)
    return Report(
        key=hashlib.sha256(json.dumps(given, ensure_ascii=False).encode()).hexdigest(),
        at=_moment(given["time"], zone, now),
        words=_words(given["text"], given["intensity"]),
        kind=given["kind"],
        point=point,
        accuracy_m=accuracy_m,
    )


def _moment(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"time: «{text}» is not a moment like 2026-11-30 08:15") from None
    at = (at.replace(tzinfo=zone) if at.tzinfo is None else at).astimezone(UTC)
    if at > now:
        raise ValueError(f"time: «{text}» is still to come")
    return at


def _words(text: str, intensity: str) -> str | None:
    if intensity and intensity not in STRENGTHS:
        raise ValueError(f"intensity: «{intensity}» is not a whole number from 1 to 5")
    if len(text) > WORDS_MAX:
        raise ValueError(f"text: {len(text)} characters; {WORDS_MAX} is the most")
    return f"{text} ({intensity}/5)".strip() if intensity else text or None


def _place(given: Mapping[str, str], districts: Mapping[str, District]) -> tuple[Point | None, float | None]:
    """Return the point of a row and how exact it is (m); a district stands for its centre."""
    if given["lat"] or given["lon"]:
        try:
            return Point(float(given["lat"]), float(given["lon"])), None
        except ValueError:
            raise ValueError(f"lat, lon: «{given['lat']}, {given['lon']}» is no place on earth") from None
    if not given["district"]:
        return None, None
    district = districts.get(given["district"].casefold())
    if district is None:
        raise ValueError(f"district: there is no «{given['district']}»")
    return district.shape.centre, district.circle.radius_m if district.circle else None


def _districts(catalogue: Catalogue) -> dict[str, District]:
    """Return the districts by id and by each of their names, in small letters."""
    found: dict[str, District] = {}
    for area in catalogue.areas.values():
        for district in area.districts.values():
            names = (district.id, district.name.kk, district.name.ru, district.name.en)
            found |= {name.casefold(): district for name in names}
    return found
