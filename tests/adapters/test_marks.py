"""Marks on a map: none is lost, none hides another."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import marks
from bot.adapters.marks import MapPoint, State
from bot.adapters.view import Box, View, around, over

VIEW = around((50.06, 72.96), Box(0, 160, 1080, 820), radius_m=6_000)
points = st.builds(
    MapPoint, st.floats(50.02, 50.10), st.floats(72.90, 73.02), st.sampled_from(["И", "Т", ""]), st.sampled_from(State)
)


def count(mark: marks.Mark) -> int:
    return int(mark.text) if mark.text.isdigit() else 1


@given(st.lists(points, max_size=60))
def test_every_case_is_counted_in_one_mark_of_its_own_state(cases):
    placed = marks.gather(cases, VIEW)

    for state in State:
        assert sum(count(mark) for mark in placed if mark.state is state) == sum(c.state is state for c in cases)


@given(st.lists(points, max_size=60))
def test_every_mark_stays_on_the_map(cases):
    assert all(VIEW.box.holds(mark.x, mark.y, marks.SIZE - 1e-6) for mark in marks.gather(cases, VIEW))


def test_a_thousand_cases_of_one_place_are_one_mark_with_their_number():
    placed = marks.gather([MapPoint(50.06, 72.96, "И", State.CONFIRMED)] * 1000, VIEW)

    assert [mark.text for mark in placed] == ["1000"]


def test_cases_of_different_states_in_one_place_stand_side_by_side():
    placed = marks.gather([MapPoint(50.06, 72.96, "И", state) for state in State], VIEW)

    assert len(placed) == 4
    assert all(math.dist((a.x, a.y), (b.x, b.y)) >= marks.SIZE for a, b in combinations(placed, 2))
    assert all(math.dist((mark.x, mark.y), (540, 570)) < 2 * marks.ROOM for mark in placed)


def test_a_lonely_case_is_where_it_is():
    (mark,) = marks.gather([MapPoint(50.07, 72.95, "И", State.RECEIVED)], VIEW)

    assert (mark.x, mark.y) == pytest.approx(VIEW.xy((50.07, 72.95)))
    assert mark.text == "И"


def test_ten_thousand_cases_are_few_enough_marks_to_read():
    cases = [MapPoint(50.0 + n % 100 / 900, 72.9 + n // 100 / 900, "", list(State)[n % 4]) for n in range(10_000)]

    placed = marks.gather(cases, VIEW)

    assert len(placed) <= marks.MOST
    assert sum(count(mark) for mark in placed) == 10_000


@given(st.floats(-60, 60), st.floats(-170, 170), st.floats(500, 50_000))
def test_a_kilometre_is_as_long_to_the_north_as_to_the_east(lat, lon, radius_m):
    view = around((lat, lon), Box(0, 0, 1000, 800), radius_m=radius_m)
    step = radius_m / 111_195

    x, y = view.xy((lat + step, lon))
    assert (x, y) == pytest.approx((500, 0), abs=0.01)
    x, y = view.xy((lat, lon + step / math.cos(math.radians(lat))))
    assert (x, y) == pytest.approx((900, 400), abs=0.01)


@given(st.lists(st.tuples(st.floats(49, 51), st.floats(72, 74)), min_size=1, max_size=9))
def test_a_view_over_positions_shows_them_all(positions):
    box = Box(0, 160, 1080, 820)
    view: View = over(positions, box, least_m=12_000)

    assert all(box.holds(*view.xy(at), 69) for at in positions)
    assert view.metres * box.width >= 12_000 - 1
