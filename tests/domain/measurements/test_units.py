"""Units, there and back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.measurements.readings import Reading
from bot.domain.measurements.units import UNITS, fitting, turned, unit_at, unit_label
from bot.domain.text.decimals import figures
from bot.domain.text.spelling import folded

TOWN = load("temirtau")
AMOUNTS = st.decimals(min_value="0.000001", max_value="19", places=6)
AIR = ["g/m3", "mg/m3", "ug/m3", "ng/m3"]


@given(value=AMOUNTS, unit=st.sampled_from(AIR), other=st.sampled_from(AIR))
def test_a_figure_comes_back_the_same_from_any_other_unit(value: Decimal, unit: str, other: str):
    assert turned(turned(value, unit, other), other, unit) == value


@given(value=AMOUNTS, unit=st.sampled_from(AIR), language=st.sampled_from(["kk", "ru", "en"]))
def test_a_reading_printed_in_any_unit_and_language_is_read_back_exactly_or_asked_about(
    value: Decimal, unit: str, language: str
):
    shown = f"{turned(value, 'mg/m3', unit).normalize():f}".replace(".", "," if language != "en" else ".")
    reading = TOWN.read(f"SO₂ {shown} {unit_label(unit, language)}")
    if isinstance(reading, Reading):
        assert reading.value == value
    else:  # «1,001» may be a thousand to somebody
        assert value in {one.value for way in reading.choices for one in way}


@pytest.mark.parametrize(
    "mass", ["мкг", "mкг", "мкг.", "ug", "μg", "µg", "mcg", "mkg", "МКГ", "микрограмма", "micrograms"]
)
@pytest.mark.parametrize(
    "per",
    ["/м3", "/м³", "/m3", "/m^3", " / м3", " на м3", " в м3", "/куб.м", "/куб. м", "/м.куб", " на кубический метр",
     " на 1 м3", " per m3", " per cubic metre", "·м⁻³", " м-3", "/текше метр", "/кубометр"],
)  # fmt: skip
def test_micrograms_in_air_are_known_however_they_are_spelled(mass: str, per: str):
    plain = folded(f"24 {mass}{per}")
    found = unit_at(plain, 2)
    assert found is not None, plain
    assert (found.unit.id, found.end) == ("ug/m3", len(plain))


@pytest.mark.parametrize("unit", ["млн-1", "млн⁻¹", "млн^-1", "млн −1", "mln-1", "ppm", "рpм", "ррм"])
def test_parts_of_a_million_are_known_however_they_are_spelled(unit: str):
    reading = TOWN.read(f"h2s 5 {unit}")
    assert isinstance(reading, Reading), reading
    assert reading.value == Decimal("7.08")


@pytest.mark.parametrize("unit", ["млрд-1", "млрд⁻¹", "ppb", "млрд^-1"])
def test_parts_of_a_milliard_are_known_however_they_are_spelled(unit: str):
    reading = TOWN.read(f"so2 100 {unit}")
    assert isinstance(reading, Reading), reading
    assert reading.value == Decimal("0.266")


@pytest.mark.parametrize("unit", UNITS.values(), ids=lambda u: u.id)
def test_every_spelling_of_a_unit_is_found_and_means_it(unit):
    for spelling in unit.spellings:
        found = unit_at(folded(f"1 {spelling}"), 1)
        assert found is not None, spelling
        assert found.unit == unit
        assert found.end == len(folded(f"1 {spelling}"))


@pytest.mark.parametrize("unit", UNITS.values(), ids=lambda u: u.id)
def test_every_unit_is_understood_as_it_is_printed(unit):
    for language in ("kk", "ru", "en"):
        text = folded(f"1 {unit.label(language)}")
        found = unit_at(text, 1)
        assert found is not None, text
        assert (found.unit.dimension, found.unit.factor) == (unit.dimension, unit.factor)


def test_every_dimension_has_exactly_one_unit_that_figures_are_kept_in():
    for dimension in {unit.dimension for unit in UNITS.values()}:
        assert [u.factor for u in UNITS.values() if u.dimension == dimension].count(Decimal(1)) == 1


def test_a_mass_alone_is_completed_by_what_its_substance_is_kept_in():
    assert fitting(UNITS["ug"], "mg/m3") == UNITS["ug/m3"]
    assert fitting(UNITS["ug"], "mg/kg") == UNITS["ug/kg"]
    assert fitting(UNITS["ug"], "dB") is None


def test_units_of_different_things_are_never_turned_into_each_other():
    with pytest.raises(ValueError, match="different things"):
        turned(Decimal(1), "mg/l", "mg/m3")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0,12", ["0.12"]), ("0.12", ["0.12"]), ("-3", ["-3"]), ("1 716 820,5", ["1716820.5"]), ("1e-6", ["0.000001"]),
        ("12 34", ["12", "34"]), ("м3", []), ("h2s", []), ("1.2.3", []), ("5мг", ["5"]), ("1" * 40, []), ("", []),
    ],
)  # fmt: skip
def test_numbers_are_found_as_people_write_them(text: str, values: list[str]):
    assert [f.value for f in figures(text)] == [Decimal(v) for v in values]
