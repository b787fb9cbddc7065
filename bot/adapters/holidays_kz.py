"""The working days of Kazakhstan: the public calendar of `holidays`, and the days the government moves late.

Such days stand in `holidays.toml` of the data folder: `work = ["2026-03-09"]`, `off = ["2026-03-20"]`.
"""

import tomllib
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from bot.domain.law import BadLaw
from bot.domain.working_days import Calendar, weekends

FILE = "holidays.toml"
MOVED = "moved"
OBSERVED = " (қайта белгіленген демалыс)"
ESTIMATED = " (бағаланған)"

NAMES = {
    "Жаңа жыл": "new_year",
    "Православиелік Рождество": "christmas",
    "Халықаралық әйелдер күні": "women",
    "Наурыз мейрамы": "nauryz",
    "Қазақстан халқының бірлігі мерекесі": "unity",
    "Отан Қорғаушы күні": "defender",
    "Жеңіс күні": "victory",
    "Құрбан айт": "kurban",
    "Астана күні": "capital",
    "Қазақстан Республикасының Конституциясы күні": "constitution",
    "Республика күні": "republic",
    "Қазақстан Республикасы күні": "republic",
    "Тәуелсіздік күні": "independence",
    "Қазақстан Республикасының Тұңғыш Президенті күні": "president",
}
"""The library's Kazakh names (it has none in Russian) → ours; any other day off was moved by the government."""


def calendar(data_dir: Path) -> Calendar:
    """Return the calendar with the operator's own moved days. Raise `BadLaw` for one that is no date."""
    work, off = moved(data_dir / FILE)

    def nonworking(day: date) -> str | None:
        if day in work:
            return None
        if day in off:
            return MOVED
        return public(day)

    return Calendar(nonworking)


def public(day: date) -> str | None:
    """Return why offices are closed by the public calendar, None on a working day."""
    off, work = _year(day.year)
    return None if day in work else off.get(day) or weekends(day)


def moved(path: Path) -> tuple[frozenset[date], frozenset[date]]:
    """Return the days (worked, off) of the operator's file, none if there is no file."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return frozenset(), frozenset()
    except OSError as error:
        raise BadLaw([f"{path.name}: {error.strerror or 'cannot be read'}"]) from None
    except UnicodeDecodeError:
        raise BadLaw([f"{path.name}: must be saved as UTF-8"]) from None
    except tomllib.TOMLDecodeError as error:
        raise BadLaw([f"{path.name}: {error}"]) from None
    problems = [
        f"{path.name}: {name}: is not a field of this file; it has work and off" for name in raw.keys() - {"work", "off"}
    ]
    work, off = (_days(raw, name, path.name, problems) for name in ("work", "off"))
    problems += [f"{path.name}: off: {day} must not stand in work too" for day in sorted(work & off)]
    if problems:
        raise BadLaw(problems)
    return work, off


def _days(raw: dict[str, Any], name: str, file: str, problems: list[str]) -> frozenset[date]:
    rows = raw.get(name, [])
    if not isinstance(rows, list):
        problems.append(f'{file}: {name}: must be a list of dates like ["2026-03-09"]')
        return frozenset()
    found = set()
    for n, row in enumerate(rows, 1):
        try:
            # TOML has dates of its own, written without quotes.
            plain = isinstance(row, date) and not isinstance(row, datetime)
            found.add(row if plain else date.fromisoformat(row))
        except (ValueError, TypeError):
            problems.append(f'{file}: {name}[{n}]: must be a date like "2026-03-09" (got "{row}")')
    return frozenset(found)


@cache
def _year(year: int) -> tuple[dict[date, str], frozenset[date]]:
    """Return (days off with their names, weekend days that are worked) of a year; the library is read when needed."""
    from holidays.countries.kazakhstan import Kazakhstan

    days = Kazakhstan(years=year, language="kk")
    work = frozenset(getattr(days, "weekend_workdays", ()))
    return {day: _name(name) for day, name in days.items()}, work


def _name(name: str) -> str:
    first = name.split("; ")[0]
    return NAMES.get(first.removesuffix(OBSERVED).removesuffix(ESTIMATED), MOVED)
