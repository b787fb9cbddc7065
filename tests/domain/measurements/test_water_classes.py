"""Classes of rivers, by bounds as they are printed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.measurements.readings import Reading
from bot.domain.measurements.water_classes import keeps

TOWN = load("temirtau")


def of(kind: str, text: str) -> int | None:
    reading = TOWN.read(text)
    assert isinstance(reading, Reading), reading
    return TOWN.water_class(kind, reading)


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("oil 0,05", 1), ("oil 0,2 мг/л", 4), ("oil 0,31 мг/л", 6), ("pH 7", 1), ("pH 8,8", 3), ("pH 9,5", 6),
        ("железо 0,3 мг/л", 3), ("цветность 19", 1), ("цветность 20", 2), ("сульфаты 1500 мг/л", 5),
    ],
)  # fmt: skip
def test_a_river_has_the_best_class_whose_bound_it_keeps(text: str, n: int):
    assert of("discharge", text) == n


def test_water_that_is_drunk_and_what_is_no_water_have_no_class():
    assert of("bad_water", "железо 0,3 мг/л") is None
    assert of("smell", "h2s 0,3") is None
    assert of("discharge", "аммиак 3 мг/л") is None  # as nitrogen: the table speaks of ammonium


@pytest.mark.parametrize(
    ("bound", "kept", "broken"),
    [("≤0,5", "0.5", "0.51"), ("<20", "19.9", "20"), (">6,0", "6.1", "6"), ("6,5-8,5", "6.5", "8.6"), ("4", "4", "4.1"),
     ("<6,0 or >9,0", "9.1", "7")],
)  # fmt: skip
def test_a_bound_is_read_as_it_is_printed(bound: str, kept: str, broken: str):
    assert keeps(Decimal(kept), bound)
    assert not keeps(Decimal(broken), bound)


@given(
    substance=st.sampled_from(["oil", "iron", "nitrate", "nitrite", "copper", "zinc", "sulphate", "colour"]),
    value=st.decimals(0, 3000, places=3),
    more=st.decimals(0, 500, places=3),
)
def test_more_of_a_substance_is_never_a_better_class(substance: str, value: Decimal, more: Decimal):
    classes = TOWN.water_classes
    assert classes.of(substance, value) <= classes.of(substance, value + more)  # type: ignore[operator]
