"""Kazakhstan's working days: the `holidays` library, with what the hotline's people set by hand on top."""

from datetime import date
from functools import cache

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.deadlines.working_days import MOVED, WorkingDays, Year

# The library's English names → ours. It knows no Russian: asked for it, it silently answers in English.
NAMES = {
    "New Year's Day": "new_year",
    "Orthodox Christmas": "christmas",
    "International Women's Day": "women",
    "Nowruz Holiday": "nauryz",
    "Kazakhstan's People Solidarity Holiday": "unity",
    "Defender of the Fatherland Day": "defender",
    "Victory Day": "victory",
    "Capital Day": "capital",
    "Constitution Day": "constitution",
    "Republic Day": "republic",
    "First President Day": "first_president",
    "Independence Day": "independence",
    "Eid al-Adha": "kurban_ait",
}


def working_days(catalogue: Catalogue) -> WorkingDays:
    """Return the calendar of a hotline: the country's, and its own moved days."""
    return WorkingDays(year, catalogue.workdays)


@cache
def year(number: int) -> Year:
    """Return a year's days off and worked weekends. The library is read when the first clock needs it, not on start."""
    from holidays.countries.kazakhstan import KZ

    found = KZ(years=number, language="en_US")
    # It says which Saturdays are worked only for years that were asked for, and keeps one of 2013 for ever.
    working = frozenset(day for day in found.weekend_workdays if day.year == number)
    return Year({day: _named(name) for day, name in found.items()}, working)


def estimated(number: int, catalogue: Catalogue) -> list[date]:
    """Return the days of a year that the library only estimates (they follow the moon), and nobody has set by hand."""
    from holidays.countries.kazakhstan import KZ

    found = KZ(years=number, language="en_US")
    return sorted(day for day, name in found.items() if "estimated" in name and day not in catalogue.workdays)


def _named(name: str) -> str:
    """«Nowruz Holiday (observed)» is Nauryz; a day off in exchange for another, or one unknown to us, is moved."""
    return NAMES.get(name.split("; ", maxsplit=1)[0].split(" (", maxsplit=1)[0], MOVED)
