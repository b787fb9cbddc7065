"""Means of several figures, each dimension in its own way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.measurements.means import WAYS, mean
from bot.domain.measurements.units import UNITS


@pytest.mark.parametrize(
    ("values", "dimension", "shown"),
    [
        (["60", "90", "60"], "sound", "85.2"),
        (["60", "60"], "sound", "60"),
        (["70", "73.0"], "sound", "71.8"),
        (["7", "9"], "acidity", "7.3"),
        (["6.5", "6.5"], "acidity", "6.5"),
        (["0.02", "0.024", "0.018"], "mass/m3", "0.0207"),
        (["0.02", "0.02"], "mass/m3", "0.02"),
        (["-10", "20"], "heat", "5"),
    ],
)
def test_each_dimension_is_averaged_in_its_own_way(values: list[str], dimension: str, shown: str) -> None:
    assert mean([Decimal(value) for value in values], dimension) == Decimal(shown)


def test_points_have_no_mean() -> None:
    assert mean([Decimal(2), Decimal(4)], "points") is None


def test_every_dimension_has_its_way() -> None:
    assert {unit.dimension for unit in UNITS.values()} == set(WAYS)


@given(
    values=st.lists(st.decimals(min_value="0.1", max_value="120", places=1), min_size=1, max_size=8),
    dimension=st.sampled_from([name for name, way in WAYS.items() if way != "none"]),
)
def test_a_mean_lies_between_the_lowest_and_the_highest(values: list[Decimal], dimension: str) -> None:
    found = mean(values, dimension)
    assert found is not None
    assert min(values) <= found <= max(values)


@given(st.lists(st.decimals(min_value="30", max_value="120", places=1), min_size=2, max_size=8))
def test_the_loud_weigh_more_than_the_quiet(values: list[Decimal]) -> None:
    loud, plain = mean(values, "sound"), mean(values, "heat")
    assert loud is not None
    assert plain is not None
    assert loud >= plain - Decimal("0.1")
