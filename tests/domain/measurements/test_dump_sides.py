"""Sides of a dump, as people write them."""

import pytest

from bot.domain.measurements.dump_sides import PACE_M, Sides, height, sides


@pytest.mark.parametrize(
    ("text", "one", "two", "paces", "high"),
    [
        ("30x40 шагов", 30, 40, True, None), ("30 х 40 шагов", 30, 40, True, None), ("30×40 шагов", 30, 40, True, None),
        ("20 м на 15 м", 20, 15, False, None), ("20 на 15 метров", 20, 15, False, None),
        ("60 қадам × 40 қадам", 60, 40, True, None), ("12,5x8 м, высота 2 м", 12.5, 8, False, 2),
        ("20 by 15 m", 20, 15, False, None), ("30 * 40 paces", 30, 40, True, None),
        ("20x15x2 м", 20, 15, False, 2),
        ("20м х 15м х 2м", 20, 15, False, 2), ("көлемі 30 қадам x 40 қадам, биіктігі 1,5", 30, 40, True, 1.5),
        ("Свалка 30x40 шагов", 30, 40, True, None),
    ],
)  # fmt: skip
def test_two_sides_and_perhaps_a_height(text, one, two, paces, high):
    found = sides(text)
    assert isinstance(found, Sides), found
    assert (found.one, found.two, found.paces, found.height_m) == (one, two, paces, high)


def test_a_pace_is_as_long_as_it_is():
    found = sides("30x40 шагов")
    assert isinstance(found, Sides)
    assert found.area_m2(PACE_M) == pytest.approx(588)
    assert found.area_m2(1.0) == 1200


@pytest.mark.parametrize(
    ("text", "say"),
    [("30x40", "area-of-what"), ("30 шагов на 20 м", "area-mixed"), ("30000x40 м", "area-too-large"),
     ("0x40 м", "area-too-large")],
)  # fmt: skip
def test_what_is_missing_is_said(text, say):
    assert sides(text) == say


@pytest.mark.parametrize(
    "text",
    ["h2s 0,024", "Pb 2-25 ПДК", "Cu 20–65 ×", "был там 15 минут", "3 м от забора", "2 машины на 3 человека", ""],
)
def test_anything_else_is_no_sides(text):
    assert sides(text) is None


@pytest.mark.parametrize(
    ("text", "metres"), [("высота 2 м", 2), ("биіктігі 1,5", 1.5), ("height 3 m", 3), ("2 м", None)]
)
def test_a_height_alone(text, metres):
    assert height(text) == metres
