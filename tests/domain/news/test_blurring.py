"""The grid covers the whole photo without a gap, and a tap twice is no tap."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.news import blurring

SIDES = st.integers(1, 2000)


@given(SIDES, SIDES, st.booleans())
def test_the_cells_cover_every_pixel_once(width: int, height: int, upright: bool) -> None:
    boxes = blurring.boxes(blurring.every(upright=upright), width, height, upright=upright)
    assert sum((right - left) * (bottom - top) for left, top, right, bottom in boxes) == width * height
    assert max(box[2] for box in boxes) == width
    assert max(box[3] for box in boxes) == height


@given(st.lists(st.integers(0, 30), max_size=12), st.booleans())
def test_a_tap_twice_is_no_tap_and_a_cell_there_is_not_changes_nothing(taps: list[int], upright: bool) -> None:
    cells = ""
    for tap in (*taps, *taps):
        cells = blurring.turned(cells, tap, upright=upright)
    assert cells == ""
    assert blurring.turned("A1", 24, upright=upright) == "A1"


def test_cells_are_named_like_those_of_a_sheet() -> None:
    assert blurring.turned("", 7, upright=False) == "B2"
    assert blurring.read("A1 F4") == [(0, 0), (5, 3)]
