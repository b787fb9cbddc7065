"""The area inside an outline that somebody walked."""

from math import cos, radians, sin

import pytest
from geopy.distance import geodesic
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.measurements.dump_outline import area_m2, around, crosses
from bot.domain.places.points import Point

LATS, LONS = st.floats(41, 55), st.floats(47, 87)
METRES = st.floats(5, 1500)


def away(start: Point, metres: float, bearing: float) -> Point:
    """The point so far from the start, over the ellipsoid."""
    to = geodesic(meters=metres).destination((start.lat, start.lon), bearing)
    return Point(to.latitude, to.longitude)


@given(lat=LATS, lon=LONS, long=METRES, wide=METRES, turned=st.floats(0, 360))
def test_a_rectangle_has_the_area_of_its_sides_wherever_and_however_it_lies(lat, lon, long, wide, turned):
    start = Point(lat, lon)
    second = away(start, long, turned)
    ring = (start, second, away(second, wide, turned + 90), away(start, wide, turned + 90))
    assert area_m2(ring) == pytest.approx(long * wide, rel=2e-3)
    assert not crosses(ring)


@given(
    points=st.lists(st.tuples(st.floats(-0.005, 0.005), st.floats(-0.005, 0.005)), min_size=3, max_size=9),
    start=st.integers(0, 8),
)
def test_where_one_begins_and_which_way_one_walks_does_not_matter(points, start):
    ring = [Point(50 + north, 73 + east) for north, east in points]
    turned = ring[start % len(ring) :] + ring[: start % len(ring)]
    assert area_m2(turned) == pytest.approx(area_m2(ring), rel=1e-6, abs=1e-3)
    assert area_m2(ring[::-1]) == pytest.approx(area_m2(ring), rel=1e-6, abs=1e-3)


@given(
    far=st.lists(st.floats(20, 900), min_size=4, max_size=12),
    jitter=st.floats(0, 6.28),
)
def test_the_line_around_is_never_smaller_than_what_was_walked_and_never_crosses(far, jitter):
    middle, step = Point(50.05, 72.96), 6.2831853 / len(far)
    ring = [
        Point(middle.lat + metres * sin(jitter + n * step) / 111_200,
              middle.lon + metres * cos(jitter + n * step) / (111_320 * cos(radians(50.05))))
        for n, metres in enumerate(far)
    ]  # fmt: skip
    hull = around(ring)
    assert not crosses(hull)
    assert set(hull) <= set(ring)
    assert area_m2(hull) >= area_m2(ring) * (1 - 1e-6)
    assert area_m2(around([*hull, middle])) == pytest.approx(area_m2(hull), rel=1e-3) or middle in around(
        [*hull, middle]
    )


def test_a_bow_tie_crosses_itself_and_the_line_around_it_does_not():
    tie = (Point(50, 73), Point(50.001, 73.001), Point(50.001, 73), Point(50, 73.001))
    assert crosses(tie)
    assert not crosses(around(tie))
    assert area_m2(around(tie)) == pytest.approx(111.2 * 71.7, rel=0.01)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_with_fewer_than_three_corners_there_is_no_area(count: int):
    ring = (Point(50, 73), Point(50.001, 73))[:count]
    assert area_m2(ring) == 0
    assert not crosses(ring)


def test_points_in_a_row_enclose_nothing():
    row = [Point(50 + n / 1000, 73) for n in range(4)]
    assert area_m2(row) == pytest.approx(0, abs=0.01)
