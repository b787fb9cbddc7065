"""No text of the 4,096 characters of a message holds anybody up: every reader of what people type is quick.

What is measured is the thread's own time, the best of several runs, against a limit that grows with how slow the
machine is just now: a busy neighbour makes nothing red, and a reader whose time grows with the square of the text does.
"""

import ast
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters import country
from bot.adapters.catalogue_file import load
from bot.domain.callers import callers
from bot.domain.cases import numbers
from bot.domain.catalogue import site_notes
from bot.domain.digest import periods
from bot.domain.digest.periods import Week
from bot.domain.instruments import instruments
from bot.domain.instruments.instrument_kinds import Guesses
from bot.domain.intake.conversation import Situation
from bot.domain.intake.dangers import Alarms
from bot.domain.intake.kind_words import Suggestions
from bot.domain.measurements import dump_sides, multiples, reading_series
from bot.domain.monitoring import slots
from bot.domain.people import names
from bot.domain.places import addresses, coordinates, gazetteer, map_links, place_text, plus_codes
from bot.domain.places.points import Point
from bot.domain.privacy import redaction
from bot.domain.text import clock_times, command_text, dates, decimals, durations, spelling
from bot.domain.volunteers import days_away_text, duty_text, hours_text

LENGTH = 4096
"""Characters of a Telegram message."""
LIMIT_S = 0.020
TRIES = 5
PACE_S = 0.010
"""What `_pace` takes on the machine that the limit was set on when nothing else runs there."""

TOWN = load("temirtau")
HERE, TODAY, NOW = Point(50.0547, 72.9646), date(2026, 3, 18), datetime(2026, 3, 18, 12, tzinfo=UTC)
SMELL = TOWN.kind("smell").readings
GAZETTEER = gazetteer.Gazetteer().add(gazetteer.of_areas(TOWN.areas)).add(town for town, _ in country.towns())
SUGGESTIONS, ALARMS, GUESSES = Suggestions(TOWN.kind_words), Alarms(TOWN.dangers), Guesses(TOWN.instruments)


def _duration(text: str) -> None:
    with suppress(ValueError):
        durations.parse_duration(text)


READERS: dict[str, Callable[[str], object]] = {
    "days_away_text": lambda text: days_away_text.read_away(text, TODAY),
    "addresses": addresses.address,
    "callers": callers.heard,
    "command_text": lambda text: command_text.typed(f"/{text}", frozenset({"new"})),
    "conversation": lambda text: TOWN.meaning_of(text, Situation()),
    "callers: phone": callers.phone,
    "clock_times": lambda text: clock_times.without_hours(clock_times.plain(text)),
    "dangers": ALARMS._of,
    "redaction": redaction.discreet,
    "durations": _duration,
    "duty_text": lambda text: duty_text.wish(text, NOW),
    "decimals": lambda text: decimals.spellings(spelling.folded(text)),
    "gazetteer": GAZETTEER.named,
    "gazetteer: spots": lambda text: gazetteer.spots(TOWN.areas, text),
    "instrument_kinds": GUESSES.of,
    "instruments": lambda text: instruments.described(text, TODAY),
    "names": names.person_name,
    "kind_words": SUGGESTIONS.of,
    "map_links": map_links.links,
    "multiples": lambda text: multiples.multiple(text, TOWN.substances),
    "coordinates": coordinates.read,
    "numbers": lambda text: numbers.parse_number(text, ("GL",)),
    "periods": lambda text: periods.parse_period(text, TODAY),
    "plus_codes": lambda text: plus_codes.mention(text, HERE),
    "readings": TOWN.read,
    "reading_series": reading_series.daily,
    "dump_sides": lambda text: (dump_sides.sides(text), dump_sides.height(text)),
    "site_notes": lambda text: site_notes.understood(text, TOWN, SMELL),
    "slots": slots.read_times,
    "spelling": spelling.folded,
    "dates": lambda text: (dates.typed_day(text, TODAY), dates.dated(text, TODAY)),
    "hours_text": hours_text.read_hours,
    "hours_text: quiet": hours_text.read_quiet,
    "periods: week": lambda text: periods.parse_week(text, Week.of(TODAY)),
    "place_text": lambda text: place_text.read(text, HERE),
}

PARTS_OF_OTHERS = {
    "angles", "packed_angles", "coordinate_pairs", "short_codes", "phrases", "substances", "units", "hours_vocabulary",
    "day_parts", "week_marks", "written_dates", "street_words", "name_keys", "which_place", "conversation_words",
    "typed_words", "slips", "house_details", "marks",
}  # fmt: skip
"""Modules that read for one of the readers above."""
NOT_OF_PEOPLE = {
    "catalogue", "checks", "course", "terms", "kinds", "limit_rows", "water_classes", "organisations", "kazakh",
    "natures",
}  # fmt: skip
"""Modules that read our own files and what the program wrote itself."""

UNITS = [
    "-1-", "a-", "1", "1 ", "1,", "1, ", "1.", "1°", "1'", "N1", "1N ", "50.0547,", "1:1:1 ", "1-1-1,", "https://",
    "geo:1,1 ", "google.com/", "/dir/", "@1,", "22222222+", "ул. ", "а ", "ул. Абая ", "h2s 1 ", "h2s 1\n", "1\n",
    "1 000 ", "1,000,", "1×10", "пн-", "18:00-", "1.1.", "8701", "a@b.", "№", "до ", "ﷺ", "İ", "\n", "0о", "млн-",
    "м куб", "!3d1!4d1", "1/", "с.ш. ", "GL-2026-", "Теміртау ", "жаңа ", "жанып жатыр ", "9-18 ", "июль ", "1d1m",
]  # fmt: skip
ALPHABETS = [
    "01 ",
    "1-,.",
    "N1°'\"",
    "аб ",
    "ab@.-",
    "нh2s0, ",
    "/?&=%",
    "\n1;,",
    "ул. 1",
    "пн18:-",
    "(+7) ",
    "\u200e1\u0301",
]


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_takes_long_over_any_repetition(reader: str) -> None:
    slow = {unit: spent for unit in UNITS if (spent := _slow(READERS[reader], (unit * LENGTH)[:LENGTH]))}
    assert not slow


@pytest.mark.parametrize("reader", READERS)
def test_no_reader_takes_long_over_any_text(reader: str) -> None:
    @settings(max_examples=5, deadline=None)
    @given(
        beginning=st.text(max_size=20),
        unit=st.sampled_from(ALPHABETS).flatmap(lambda letters: st.text(letters, min_size=1, max_size=9)),
        end=st.text(max_size=20),
    )
    def quick(beginning: str, unit: str, end: str) -> None:
        text = f"{beginning}{unit * LENGTH}"[: LENGTH - len(end)] + end
        assert not _slow(READERS[reader], text)

    quick()


def test_every_module_that_reads_what_people_type_is_timed() -> None:
    timed = {name.partition(":")[0] for name in READERS}
    assert _modules_with_patterns() <= timed | PARTS_OF_OTHERS | NOT_OF_PEOPLE


def _slow(reader: Callable[[str], object], text: str) -> float | None:
    """How long the reader takes, s, where that is too long; None where it is not."""
    best = min(_runs(reader, text))
    if best < LIMIT_S or best < LIMIT_S * max(1.0, min(_runs(_pace, "")) / PACE_S):
        return None
    return best


def _runs(reader: Callable[[str], object], text: str) -> Iterator[float]:
    """Yield what each run took; none after one that was quick enough."""
    for _ in range(TRIES):
        began = thread_time()
        reader(text)
        spent = thread_time() - began
        yield spent
        if spent < LIMIT_S / 2:
            return


def _pace(_: str) -> None:
    sum(number * number for number in range(100_000))


def _modules_with_patterns() -> set[str]:
    found = set()
    for path in Path(spelling.__file__).parents[1].glob("*/*.py"):
        imports = {
            alias.name
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        if "re" in imports:
            found.add(path.stem)
    return found
