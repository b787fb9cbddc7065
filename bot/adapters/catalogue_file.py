"""The hotline's file and the tables that come with the program, read from disk."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.checks import BadCatalogue, parse

DATA = Path(__file__).parent.parent / "data"
BUILT_IN = DATA / "hotlines"


def load(hotline: str | Path) -> Catalogue:
    """Return the catalogue of a hotline that comes with the program («temirtau») or of one's own file.

    Its own substances and limits are added to ours; a row with the same id takes the place of ours.
    Raise `BadCatalogue`, which names the file, the place and the field.
    """
    path = _path(hotline)
    raw = _toml(path)
    for place, row in _places(raw):
        if "file" in row:
            row["polygon"] = _ring(path, f"{place}.file", str(row.pop("file")))
    raw["substances"] = _toml(DATA / "substances.toml") | _table(raw, "substances", path)
    raw["limits"] = _joined(_toml(DATA / "limits.toml"), _table(raw, "limits", path))
    raw["kind_words"] = _toml(DATA / "kind_words.toml") | _table(raw, "kind_words", path)
    raw["foreign"] = _toml(DATA / "foreign_topics.toml") | _table(raw, "foreign", path)
    raw["conversation"] = _joined(_toml(DATA / "conversation_words.toml"), _table(raw, "conversation", path))
    raw["instruments"] = _toml(DATA / "instruments.toml") | _table(raw, "instruments", path)
    raw["replies"] = _toml(DATA / "replies.toml") | _table(raw, "replies", path)
    raw["observations"] = _toml(DATA / "observations.toml") | _table(raw, "observations", path)
    raw["dangers"] = _toml(DATA / "danger_words.toml") | _table(raw, "dangers", path)
    raw["deadlines"] = _toml(DATA / "deadlines.toml") | _table(raw, "deadlines", path)
    raw["workdays"] = _toml(DATA / "workdays_kz.toml") | _table(raw, "workdays", path)
    raw["course"] = _toml(DATA / "course.toml") | _table(raw, "course", path)
    raw["safety"] = _safety(raw, path)
    raw |= _observed(raw, path)
    return parse(raw, path.name)


def built_in() -> list[str]:
    """Return the names of the hotlines that come with the program."""
    return sorted(path.stem for path in BUILT_IN.glob("*.toml"))


def _safety(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    """What to keep to before a visit: of our rows for kinds those whose kind this hotline has."""
    ours, kinds = _toml(DATA / "safety.toml"), _table(raw, "kinds", path)
    ours["kinds"] = {kind: rows for kind, rows in ours["kinds"].items() if kind in kinds}
    return _joined(ours, _table(raw, "safety", path))


def _observed(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    """What standing inspectors may observe: of our rows those whose kind this hotline has."""
    ours, kinds = _toml(DATA / "observations_standing.toml"), _table(raw, "kinds", path)
    rows = {key: row for key, row in ours["phenomena"].items() if row["kind"] in kinds}
    return {
        "phenomena": rows | _table(raw, "phenomena", path),
        "alerts": ours["alerts"] | _table(raw, "alerts", path),
    }


def _path(hotline: str | Path) -> Path:
    name = str(hotline)
    return BUILT_IN / f"{name}.toml" if name in built_in() else Path(hotline)


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        why = error.strerror or "cannot be read"
        raise BadCatalogue([f"{path}: {why}; must be a file, or one of {', '.join(built_in())}"]) from None
    except UnicodeDecodeError:
        raise BadCatalogue([f"{path.name}: must be saved as UTF-8"]) from None
    except tomllib.TOMLDecodeError as error:
        raise BadCatalogue([f"{path.name}: {error}"]) from None


def _table(raw: dict[str, Any], name: str, path: Path) -> dict[str, Any]:
    table = raw.get(name, {})
    if not isinstance(table, dict):
        raise BadCatalogue([f"{path.name}: {name}: must be a table"])
    return table


def _places(rows: dict[str, Any], name: str = "areas", at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every area and every district and industrial place in it, with the name of its place in the file."""
    table = rows.get(name)
    for key, row in table.items() if isinstance(table, dict) else ():
        if isinstance(row, dict):
            yield f"{at}{name}.{key}", row
            for inner in ("districts", "industrial"):
                yield from _places(row, inner, f"{at}{name}.{key}.")


def _ring(beside: Path, place: str, name: str) -> list[tuple[float, float]]:
    """The outer ring of the file's first polygon as (lat, lon): GeoJSON has them the other way round."""
    path = beside.parent / name if (beside.parent / name).is_file() else DATA / "geo" / name
    try:
        feature = json.loads(path.read_text(encoding="utf-8"))["features"][0]
        return [(float(lat), float(lon)) for lon, lat, *_ in feature["geometry"]["coordinates"][0]]
    except (OSError, ValueError, LookupError, TypeError):
        raise BadCatalogue(
            [f'{beside.name}: {place}: must be a GeoJSON file with one polygon (got "{name}")']
        ) from None


def _joined(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """Tables are merged by key, lists of rows by id: theirs takes the place of ours."""
    joined = dict(ours)
    for name, rows in theirs.items():
        if isinstance(rows, dict) and isinstance(ours.get(name), dict):
            joined[name] = ours[name] | rows
        elif isinstance(rows, list) and isinstance(ours.get(name), list):
            mine = {row.get("id") for row in rows if isinstance(row, dict)} - {None}
            joined[name] = [row for row in ours[name] if row.get("id") not in mine] + rows
        else:
            joined[name] = rows
    return joined
