"""Numbers as people write them, and every other thing they may have meant."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.catalogue.site_notes import understood
from bot.domain.measurements.readings import Problem, Reading
from bot.domain.text.decimals import figures, spellings
from bot.domain.text.spelling import folded

TOWN = load("temirtau")
SMELL = TOWN.kind("smell").readings

ONE_WAY = [
    (".024", ["0.024"]), (",024", ["0.024"]), ("0, 024", ["0.024"]), ("0 ,024", ["0.024"]), ("5, 04", ["5.04"]),
    ("1 200", ["1200"]), ("17 000", ["17000"]), ("120 000", ["120000"]), ("1 716 820,5", ["1716820.5"]),
    ("1\u202f716\u00a0820,5", ["1716820.5"]), ("1,234,567", ["1234567"]), ("1.234.567,8", ["1234567.8"]),
    ("1,200.5", ["1200.5"]), ("1.200,5", ["1200.5"]), ("1'200", ["1200"]), ("2×10⁻³", ["0.002"]),
    ("2x10^-3", ["0.002"]),
    ("2·10-3", ["0.002"]), ("2*10**(-3)", ["0.002"]), ("2,5 · 10⁻²", ["0.025"]), ("2×10²", ["200"]),
    ("10⁻³", ["0.001"]),
    ("5e-3", ["0.005"]), ("5E-3", ["0.005"]), ("5е-3", ["0.005"]), ("0,02, 0,024, 0,018", ["0.02", "0.024", "0.018"]),
    ("20, 24, 18", ["20", "24", "18"]), ("20 24 18", ["20", "24", "18"]), ("1.200", ["1.2"]), ("0,024", ["0.024"]),
    ("０，０２４", ["0.024"]), ("0\u200e,\u200b02\ufeff4", ["0.024"]),
]  # fmt: skip

SEVERAL = [
    ("1,200", [["1.2"], ["1200"]]), ("62, 5", [["62.5"], ["62", "5"]]), ("62 ,5", [["62.5"], ["62", "5"]]),
    ("8. 5", [["8.5"], ["8", "5"]]), ("62, 5, 63, 7", [["62.5", "63.7"], ["62", "5", "63", "7"]]),
    ("62,5,63,7", [["62.5", "63.7"], ["62", "5", "63", "7"]]), ("120 240", [["120240"], ["120", "240"]]),
]  # fmt: skip


def numbers(text: str) -> list[list[Decimal]]:
    return [[one.value for one in figures(way.text)] for way in spellings(folded(text))]


@pytest.mark.parametrize(("text", "values"), ONE_WAY, ids=[text for text, _ in ONE_WAY])
def test_what_can_only_be_one_thing_is_read_as_that(text: str, values: list[str]) -> None:
    assert numbers(text) == [[Decimal(value) for value in values]]


@pytest.mark.parametrize(("text", "ways"), SEVERAL, ids=[text for text, _ in SEVERAL])
def test_what_may_be_several_things_is_all_of_them(text: str, ways: list[list[str]]) -> None:
    assert numbers(text) == [[Decimal(value) for value in way] for way in ways]


@pytest.mark.parametrize("text", ["0,O24", "0,О24", "О,024", "o,o24", "0,0Z4".replace("Z", "з"), "0,l24", "1O0", "6О"])
def test_a_letter_in_the_place_of_a_digit_is_a_guess(text: str) -> None:
    [way] = spellings(folded(text))
    assert way.guessed
    assert len(figures(way.text)) == 1


@pytest.mark.parametrize("text", ["h2o", "co2 0,3", "SO2 0.3", "O3 0,1", "5 окт", "2-о"])
def test_a_letter_beside_a_digit_is_none(text: str) -> None:
    assert not any(way.guessed for way in spellings(folded(text)))


ASKED = [
    ("PM2.5 1,200 мкг/м3", "smell", [[("pm25", "0.0012")], [("pm25", "1.2")]]),
    ("шум 62, 5 дБ", "smell", [[("noise", "62.5")], [("noise", "62"), ("noise", "5")]]),
    ("ph 8, 5", "bad_water", [[("ph", "8.5")], [("ph", "8"), ("ph", "5")]]),
    ("h2s 0,O24", "smell", [[("h2s", "0.024")]]),
    ("so2 0,3\nh2s 0,O24", "smell", [[("h2s", "0.024")]]),
    ("co 1,234", "smell", [[("co", "1.234")], [("co", "1234")]]),
    ("площадь 1,200 м2", "dump", [[("dump_area", "1.2")], [("dump_area", "1200")]]),
    ("аммиaк 0,3", "other", [[("nh3", "0.3")], [("ammonia_n", "0.3")]]),
    ("медь 3", "smell", [[("copper", "3")], [("copper_soil", "3")]]),
    ("ртуть 0,02", "smell", [[("mercury", "0.02")]]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "ways"), ASKED, ids=[text for text, *_ in ASKED])
def test_what_is_not_sure_is_asked_about_and_kept_nowhere(
    text: str, kind: str, ways: list[list[tuple[str, str]]]
) -> None:
    said = understood(text, TOWN, TOWN.kind(kind).readings)
    [problem] = said.problems
    assert [[(one.substance, f"{one.value.normalize():f}") for one in way] for way in problem.choices] == ways
    assert not {one.substance for way in problem.choices for one in way} & {one.substance for one in said.readings}


READ = [
    ("h2s 0, 024", "smell", "h2s", "0.024"), ("h2s .024", "smell", "h2s", "0.024"),
    ("pm2.5 1,200", "smell", "pm25", "1.2"),
    ("h2s 5 млн-1", "smell", "h2s", "7.08"), ("co 3 млн⁻¹", "smell", "co", "3.49"),
    ("күкiртсутек 0,024", "smell", "h2s", "0.024"), ("темiр 0,3", "bad_water", "iron", "0.3"),
    ("Cероводород 0,024", "smell", "h2s", "0.024"), ("СЕРОBОДОРОД 0,024", "smell", "h2s", "0.024"),
    ("аммиaк 0,3", "smell", "nh3", "0.3"), ("аммиaк 0,3", "bad_water", "ammonia_n", "0.3"),
    ("фeнол 0,02", "smell", "phenol", "0.02"), ("мeдь 3", "dump", "copper_soil", "3"),
    ("медь 3", "bad_water", "copper", "3"),
    ("ртуть 177 мг/кг", "smell", "mercury", "177"), ("ртуть в почве 3", "smell", "mercury", "3"),
    ("SО2 0,3", "smell", "so2", "0.3"), ("ѕo2 0,3", "smell", "so2", "0.3"),
    ("H\u200e2S\u202f0,024", "smell", "h2s", "0.024"),
    ("h2s 2×10⁻³ мг/м3", "smell", "h2s", "0.002"), ("pm2.5 1 200 мкг/м3", "smell", "pm25", "1.2"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "substance", "value"), READ, ids=[f"{text}-{kind}" for text, kind, *_ in READ]
)
def test_what_is_sure_is_read_whatever_the_keyboard_did(text: str, kind: str, substance: str, value: str) -> None:
    said = understood(text, TOWN, TOWN.kind(kind).readings)
    assert [(one.substance, one.value) for one in said.readings] == [(substance, Decimal(value))]
    assert not said.problems


@given(
    value=st.decimals(min_value="0.001", max_value="900", places=3),
    comma=st.sampled_from([",", ".", ", ", " ,", ". "]),
    unit=st.sampled_from(["", " мг/м3", " мкг/м³", " mg/m3"]),
    word=st.sampled_from(["h2s", "Cероводород", "күкiртсутек", "Н2S"]),
)
def test_a_figure_is_read_as_it_was_meant_or_asked_about(value: Decimal, comma: str, unit: str, word: str) -> None:
    written = f"{value.normalize():f}".replace(".", comma)
    meant = value / 1000 if "мкг" in unit else value
    said = understood(f"{word} {written}{unit}", TOWN, SMELL)
    if said.readings:
        assert [one.value for one in said.readings] == [meant], said
    else:
        [problem] = said.problems
        assert [meant] in [[one.value for one in way] for way in problem.choices], said


def test_a_question_about_a_figure_names_what_was_written() -> None:
    problem = TOWN.read("co 1,234")
    assert isinstance(problem, Problem)
    assert (problem.say, dict(problem.args)) == ("reading-which-figure", {"given": "co 1,234"})


def test_a_mean_of_a_day_stays_one_when_its_figure_is_asked_about() -> None:
    [problem] = understood("pm2.5 среднесуточная 1,200 мкг", TOWN, SMELL).problems
    assert all(one.daily for way in problem.choices for one in way)


def test_only_what_an_instrument_can_show_is_offered() -> None:
    reading = TOWN.read("pm2.5 1,200 мг/м3")  # 1200 mg/m³ of dust is no air
    assert isinstance(reading, Reading)
    assert reading.value == Decimal("1.2")
