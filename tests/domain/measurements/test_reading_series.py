"""Several figures at once, means of a day, shares of the air, and multiples that somebody else found."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.catalogue.site_notes import understood
from bot.domain.measurements.limits import compare, sum_rule
from bot.domain.measurements.readings import Reading

TOWN = load("temirtau")
SMELL = TOWN.kind("smell").readings


@pytest.mark.parametrize(
    "text",
    [
        "h2s 0,02 0,024 0,018",
        "h2s: 0,02 / 0,024 / 0,018 мг/м3",
        "сероводород 0,02, 0,024 и 0,018 мг/м3",
        "h2s 0,02; 0,024; 0,018",
        "h2s 0,02\n0,024\n0,018",
        "h2s 20 24 18 мкг/м3",
        "h2s 20 мкг/м3 0,024 мг/м3 18 мкг/м3",
    ],
)
def test_several_figures_of_one_substance_are_as_many_readings(text: str):
    said = understood(text, TOWN, SMELL)
    assert [one.substance for one in said.readings] == ["h2s"] * 3
    assert [one.value for one in said.readings] == [Decimal("0.02"), Decimal("0.024"), Decimal("0.018")]
    assert not said.problems


def test_figures_of_three_digits_are_a_series_where_one_large_figure_would_be_impossible():
    values = [one.value for one in understood("h2s 120 240 180 мкг/м3", TOWN, SMELL).readings]
    assert values == [Decimal("0.12"), Decimal("0.24"), Decimal("0.18")]
    assert [one.value for one in understood("co 1 200 мкг/м3", TOWN, SMELL).readings] == [Decimal("1.2")]


def test_a_story_with_two_figures_stays_a_story():
    said = understood("Видел 2 машины и 3 человека у забора", TOWN, SMELL)
    assert (said.readings, said.problems, said.note) == ((), (), "Видел 2 машины и 3 человека у забора")


@settings(max_examples=40)
@given(values=st.lists(st.decimals(min_value="0.001", max_value="9", places=3), min_size=2, max_size=6))
def test_a_series_keeps_every_figure_in_its_order(values: list[Decimal]):
    said = understood("h2s " + " ".join(f"{value:f}" for value in values), TOWN, SMELL)
    assert [one.value for one in said.readings] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [("h2s 0,02 ppm", "0.0283"), ("co 10 ppm", "11.6"), ("so2 100 ppb", "0.266"), ("аммиак 1 ppm", "0.708")],
)
def test_a_share_of_the_air_is_turned_into_a_mass_at_twenty_degrees(text: str, value: str):
    reading = TOWN.read(text)
    assert isinstance(reading, Reading)
    assert (reading.value, reading.unit) == (Decimal(value), "mg/m3")


@pytest.mark.parametrize("text", ["pm2.5 среднесуточная 0,07", "PM2.5 daily mean 0.07", "PM2.5 тәуліктік орташа 0,07"])
def test_a_mean_of_a_day_is_held_against_the_daily_limit_only_when_it_is_called_so(text: str):
    [reading] = understood(text, TOWN, ()).readings
    compared = compare(reading, TOWN.limits)
    assert compared is not None
    assert (compared.times, compared.over) == (Decimal(2), True)
    [spot] = understood("pm2.5 0,07", TOWN, ()).readings
    single = compare(spot, TOWN.limits)
    assert single is not None
    assert not single.over


def test_a_mean_of_a_day_has_no_part_in_a_sum():
    day = understood("no2 суточная 0,12, so2 0,30", TOWN, ()).readings
    assert len(day) == 2
    assert sum_rule(day, TOWN.limits) is None


@pytest.mark.parametrize(
    ("text", "substance", "least", "most"),
    [
        ("Pb 2-25 ПДК", "lead", "2", "25"),
        ("Cu 20–65 ×", "copper_soil", "20", "65"),
        ("хром 13–130 раз", "chromium", "13", "130"),
        ("қорғасын 2–25 ШРК", "lead", "2", "25"),
        ("As до 15 ПДК", "arsenic", None, "15"),
        ("ртуть 88,5 x", "mercury", "88.5", "88.5"),
    ],
)
def test_multiples_are_kept_as_a_range_and_never_made_into_milligrams(text, substance, least, most):
    said = understood(text, TOWN, ())
    [found] = said.multiples
    assert (found.substance, found.most) == (substance, Decimal(most))
    assert found.least == (None if least is None else Decimal(least))
    assert not said.readings
