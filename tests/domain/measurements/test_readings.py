"""A reading, from the way people write it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.catalogue.site_notes import understood
from bot.domain.measurements.readings import LONGEST, Problem, Reading

TOWN = load("temirtau")

WRITTEN = [
    # air: one figure, many hands
    ("h2s 0,024", "h2s", "0.024"),
    ("H2S: 0.024 mg/m3", "h2s", "0.024"),
    ("H₂S = 0,024 мг/м³", "h2s", "0.024"),
    ("Н2S 24 мкг/м3", "h2s", "0.024"),  # the first letter is Russian
    ("сероводород 24 мкг", "h2s", "0.024"),
    ("сероводорода 24 мкг/куб.м", "h2s", "0.024"),
    ("24 µg/m³ hydrogen sulphide", "h2s", "0.024"),
    ("күкіртсутек 0.024 мг/м³", "h2s", "0.024"),
    ("кукиртсутек 0.024", "h2s", "0.024"),  # typed without Kazakh letters
    ("КҮКІРТСУТЕК — 0,024 МГ/М3", "h2s", "0.024"),
    ("h2s-0,024", "h2s", "0.024"),
    ("h2s - 0,024", "h2s", "0.024"),
    ("примерно 0,024 мг/м3 сероводород.", "h2s", "0.024"),
    ("PM2.5 87 мкг/м3", "pm25", "0.087"),
    ("РМ2,5 87 мкг/м3", "pm25", "0.087"),  # Russian letters
    ("рм-2.5: 87 мкг/м 3", "pm25", "0.087"),
    ("pm 10 0,3 мг/м3", "pm10", "0.3"),
    ("no2 0,12 мг на м3", "no2", "0.12"),
    ("no 0,12", "no", "0.12"),
    ("диоксид азота 0.12 мг/м3", "no2", "0.12"),
    ("СО 5,0 мг/м3", "co", "5"),  # Russian letters
    ("угарный газ 5", "co", "5"),
    ("шаң 1,2 мг/м3", "tsp", "1.2"),
    ("бенз(а)пирен 1 нг/м3", "benzo_a_pyrene", "0.000001"),
    ("so2 3e-1", "so2", "0.3"),
    ("иіс күші 4", "smell_strength", "4"),
    # one word for two substances: the unit tells them apart
    ("аммиак 0,3 мг/м3", "nh3", "0.3"),
    ("аммиак 0,3 мг/л", "ammonia_n", "0.3"),
    ("фенол 20 мкг/м3", "phenol", "0.02"),
    ("фенол 20 мкг/л", "phenol_index", "0.02"),
    # water
    ("pH 8,5", "ph", "8.5"),
    ("рН 8.5", "ph", "8.5"),  # Russian letters
    ("8.5 pH", "ph", "8.5"),
    ("мутность 3 мг/л", "turbidity", "3"),
    ("лайлылық 3 мг/дм3", "turbidity", "3"),
    ("темір 300 мкг/л", "iron", "0.3"),
    ("жесткость 7 мг-экв/л", "hardness", "7"),
    ("судың иісі 3 балл", "odour", "3"),
    ("нитраты 0,045 г/л", "nitrate", "45"),
    # soil and site
    ("ртуть 177 мг/кг", "mercury", "177"),
    ("шу 62 дБ", "noise", "62"),
    ("шум: 62 дБА", "noise", "62"),
    ("глубина траншеи 80 см", "trench_depth", "0.8"),
    ("тереңдігі 1,2 м", "trench_depth", "1.2"),
    ("цена 17 000 тг", "price_asked", "17000"),
    ("бағасы 17 мың теңге", "price_asked", "17000"),
    ("цена 17 тыс. тг.", "price_asked", "17000"),
    ("площадь 1 716 820,5 м2", "dump_area", "1716820.5"),
    ("часов воды 3 часа", "water_hours", "3"),
]


@pytest.mark.parametrize(("text", "substance", "value"), WRITTEN, ids=[text for text, *_ in WRITTEN])
def test_a_reading_is_understood_as_it_is_written(text: str, substance: str, value: str):
    reading = TOWN.read(text)
    assert isinstance(reading, Reading), reading
    assert (reading.substance, reading.value, reading.given) == (substance, Decimal(value), text)
    assert reading.unit == TOWN.substance(substance).unit


@pytest.mark.parametrize("text", ["0,12 мг/м3", "120 мкг/м³", "0.12 mg/m3", "0,12", "120 мкг", " 0,12 мг/м3. "])
def test_a_bare_figure_belongs_to_the_substance_that_was_asked_for(text: str):
    reading = TOWN.read(text, suggested="no2")
    assert isinstance(reading, Reading)
    assert (reading.substance, reading.value) == ("no2", Decimal("0.12"))


def test_the_substance_that_is_written_wins_over_the_one_asked_for():
    assert TOWN.read("so2 0,3 мг/м3", suggested="h2s").substance == "so2"


def test_a_unit_that_was_not_written_is_marked_as_assumed():
    assert TOWN.read("h2s 0,024").assumed
    assert not TOWN.read("h2s 0,024 мг/м3").assumed
    assert not TOWN.read("pH 8,5").assumed


def test_a_bare_figure_is_taken_in_the_unit_the_instrument_shows():
    assert TOWN.read("h2s 24", default_unit="ug/m3").value == Decimal("0.024")


def test_the_instruments_unit_is_left_alone_for_a_substance_it_cannot_measure():
    assert TOWN.read("pH 7", default_unit="ug/m3").value == 7


WRONG = [
    ("", "reading-no-number", {}),
    ("жоқ", "reading-no-number", {}),
    ("воняет сильно", "reading-no-number", {}),
    ("0,12 мг/м3", "reading-no-substance", {}),
    ("марганец 0,5 мг/л", "reading-unknown-substance", {"name": "марганец"}),
    ("0,5 мг/л марганец", "reading-unknown-substance", {"name": "марганец"}),
    ("h2s 24 попугая", "reading-unknown-unit", {"unit": "попугая"}),
    ("h2s 3 ПДК", "reading-unknown-unit", {"unit": "пдк"}),
    ("pm2.5 0,2 ppm", "reading-unit-misfit", {"unit": "ppm", "substance": "pm25", "expected": "mg/m3"}),
    ("h2s 0,2 мг/л", "reading-unit-misfit", {"unit": "mg/l", "substance": "h2s", "expected": "mg/m3"}),
    ("мутность 5 NTU", "reading-unit-misfit", {"unit": "NTU", "substance": "turbidity", "expected": "mg/l"}),
    ("h2s 0,1-0,2", "reading-several-numbers", {}),
    ("h2s 0,1 0,2", "reading-several-numbers", {}),
    ("no2 0,12 so2 0,30", "reading-several-substances", {}),
    ("h2s < 0,005 мг/м3", "reading-inexact", {}),
    ("h2s больше 0,5", "reading-inexact", {}),
    ("h2s до 0,5", "reading-inexact", {}),
    ("h2s ниже 0,5 мг/м3", "reading-inexact", {}),
    ("h2s ≤ 0,5", "reading-inexact", {}),
    ("h2s 0,1–0,2 мг/м3", "reading-several-numbers", {}),
    ("PM2.5 87", "reading-which-unit", {"substance": "pm25", "expected": "mg/m3"}),
    ("a" * (LONGEST + 1), "reading-too-long", {}),
]


@pytest.mark.parametrize(("text", "say", "args"), WRONG, ids=[f"{say}-{text[:12]}" for text, say, _ in WRONG])
def test_what_is_no_reading_is_told_with_what_is_wrong(text: str, say: str, args: dict[str, str]):
    assert TOWN.read(text) == Problem(say, args)


@pytest.mark.parametrize("text", ["h2s -0,1", "h2s −1 мг/м3", "pH 15", "h2s 10000000 мг/м3", "иіс күші 7", "pH 1e99"])
def test_a_figure_no_instrument_can_show_is_asked_about_again(text: str):
    problem = TOWN.read(text)
    assert isinstance(problem, Problem)
    assert problem.say == "reading-impossible"
    assert {"value", "lowest", "highest", "unit", "substance"} <= problem.args.keys()


@pytest.mark.parametrize("substance", TOWN.substances.values(), ids=lambda s: s.id)
def test_every_substance_is_found_by_each_of_its_names(substance):
    for name in (substance.name.kk, substance.name.ru, substance.name.en, *substance.symbols, *substance.also):
        reading = TOWN.read(f"{name} 0,5", suggested=substance.id)
        assert isinstance(reading, Reading), (name, reading)
        assert reading.substance == substance.id, name


@given(text=st.text(max_size=LONGEST), suggested=st.sampled_from([None, *TOWN.substances]))
def test_no_text_at_all_is_ever_a_crash(text: str, suggested: str | None):
    assert isinstance(TOWN.read(text, suggested=suggested), Reading | Problem)


@given(
    text=st.lists(
        st.sampled_from(
            ["h2s", "pm2.5", "0,12", "-", "1e9", "мг", "/", "м3", "pH", "<", "мың", "тг", ".", "аммиак", "°"]
        ),
        max_size=7,
    ).map(" ".join)
)
def test_pieces_of_readings_in_any_order_give_a_sensible_figure_or_none(text: str):
    result = TOWN.read(text, suggested="so2")
    if isinstance(result, Reading):
        lowest, highest = TOWN.substance(result.substance).usual
        assert lowest <= result.value <= highest


@pytest.mark.parametrize(
    ("text", "kind", "substance", "points"),
    [
        ("запах 4", "smell", "smell_strength", 4), ("иіс 4 балл", "smell", "smell_strength", 4),
        ("odour 4/6", "smell", "smell_strength", 4), ("запах 4 из 6", "smell", "smell_strength", 4),
        ("запах 3 балла", "bad_water", "odour", 3), ("запах 3/5", "bad_water", "odour", 3),
    ],
)  # fmt: skip
def test_how_strong_a_smell_is_on_the_scale_of_what_is_smelled(text, kind, substance, points):
    [reading] = understood(text, TOWN, TOWN.kind(kind).readings).readings
    assert (reading.substance, reading.value) == (substance, points)


@pytest.mark.parametrize("text", ["h2s -3", "pH 15", "pm2.5 90000 мкг/м3", "температура 200", "запах 9"])
def test_what_no_instrument_shows_is_doubted_and_not_thrown_away(text):
    problem = TOWN.read(text)
    assert isinstance(problem, Problem)
    assert problem.say == "reading-impossible"
    assert problem.doubtful is not None
    assert problem.doubtful.unusual
