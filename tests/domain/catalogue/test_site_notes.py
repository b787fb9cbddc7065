"""Readings told from notes, and from readings that went wrong."""

from decimal import Decimal

import pytest

from bot.domain.catalogue.rules import Rules
from bot.domain.catalogue.site_notes import Understood, understood
from bot.domain.measurements.readings import Reading


def read(rules: Rules, text: str, kind: str = "smell", asked: str | None = None) -> Understood:
    return understood(text, rules.catalogue, rules.catalogue.kind(kind).readings, asked)


def figures(found: Understood) -> list[tuple[str, Decimal]]:
    return [(one.substance, one.value) for one in found.readings]


@pytest.mark.parametrize(
    "text",
    [
        "so2 0,3, no2 0,12",
        "SO2 0.3 mg/m3; NO2 120 µg/m3",
        "so2 0,3\nno2 0,12 мг/м3",
        "so2 300 мкг/м3 и no2 0,12",
        "SO2=0,3 және NO2=0,12",
    ],
)
def test_several_readings_in_one_message(rules: Rules, text: str) -> None:
    assert figures(read(rules, text)) == [("so2", Decimal("0.3")), ("no2", Decimal("0.12"))]


def test_words_beside_a_reading_are_a_note(rules: Rules) -> None:
    found = read(rules, "сероводород 24 мкг, ветер с востока")
    assert figures(found) == [("h2s", Decimal("0.024"))]
    assert found.note == "ветер с востока"


@pytest.mark.parametrize(
    "story",
    [
        "Пахнет гарью, ветер с запада",
        "На месте 2 трубы и сильный запах",
        "дым в 50 м от забора",
        "был там 15 минут",
        "H2S не обнаружен",
    ],
)
def test_a_story_is_a_note_as_it_was_written(rules: Rules, story: str) -> None:
    assert read(rules, story) == Understood(note=story)


@pytest.mark.parametrize("text", ["0,12 мг/м3", "120 мкг/м³", "0,12"])
def test_a_figure_that_fits_several_substances_is_left_open(rules: Rules, text: str) -> None:
    assert read(rules, text).open == (text,)


def test_a_figure_that_fits_only_one_of_what_is_worth_measuring_is_that(rules: Rules) -> None:
    assert figures(read(rules, "62", "other")) == [("noise", Decimal(62))]
    assert figures(read(rules, "90 см", "frozen_pipe")) == [("trench_depth", Decimal("0.9"))]


def test_what_the_volunteer_said_they_measure_decides(rules: Rules) -> None:
    assert figures(read(rules, "0,12 мг/м3; 0,15", asked="so2")) == [("so2", Decimal("0.12")), ("so2", Decimal("0.15"))]


def test_a_reading_that_went_wrong_is_a_problem_and_no_note(rules: Rules) -> None:
    found = read(rules, "h2s 0,02 попугаев")
    assert [problem.say for problem in found.problems] == ["reading-unknown-unit"]
    assert found.note is None


def test_a_good_reading_is_kept_though_another_in_the_message_went_wrong(rules: Rules) -> None:
    found = read(rules, "so2 0,3, сажа 0,2 мг/м3")
    assert figures(found) == [("so2", Decimal("0.3"))]
    assert [problem.say for problem in found.problems] == ["reading-unknown-substance"]


def test_what_is_read_keeps_what_was_written(rules: Rules) -> None:
    [one] = read(rules, "h2s 0,024").readings
    assert isinstance(one, Reading)
    assert one.given == "h2s 0,024"
