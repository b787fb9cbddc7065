"""Points, distances and shapes."""

from math import cos, radians, sin

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.places.points import (
    Circle,
    Metres,
    Point,
    Polygon,
    about_m,
    distance_m,
    in_kazakhstan,
    is_null_island,
    metres,
)

points = st.builds(Point, lat=st.floats(40.6, 55.4), lon=st.floats(46.5, 87.3))
CENTRE = Point(50.05, 72.95)


@pytest.mark.parametrize(("lat", "lon"), [(91, 0), (0, 181), (float("nan"), 0), (0, float("inf"))])
def test_a_point_that_is_nowhere_on_earth_cannot_be_made(lat: float, lon: float):
    with pytest.raises(ValueError, match="no such place"):
        Point(lat, lon)


def test_temirtau_and_karaganda_are_thirty_kilometres_apart():
    assert distance_m(Point(50.05197, 72.95497), Point(49.80187, 73.10211)) == pytest.approx(29_745, abs=100)


@given(a=points, b=points)
def test_the_quick_distance_is_wrong_by_six_in_a_thousand_at_most(a: Point, b: Point):
    exact = distance_m(a, b)
    assert about_m(a, b) == pytest.approx(exact, rel=0.006, abs=0.01)


@given(a=points, b=points)
def test_a_way_is_as_long_there_as_back(a: Point, b: Point):
    assert about_m(a, b) == pytest.approx(about_m(b, a))
    assert about_m(a, a) == 0


def moved(point: Point, metres_away: float, bearing: float) -> Point:
    north = metres_away * cos(bearing) / 111_195
    return Point(point.lat + north, point.lon + metres_away * sin(bearing) / 111_195 / cos(radians(point.lat)))


@given(bearing=st.floats(0, 6.28), share=st.floats(0, 2))
def test_a_circle_holds_what_is_nearer_than_its_radius_and_nothing_else(bearing: float, share: float):
    assume(abs(share - 1) > 0.01)
    assert (moved(CENTRE, 1500 * share, bearing) in Circle(CENTRE, 1500)) == (share < 1)


@given(
    share=st.floats(0, 2),
    bearings=st.lists(st.floats(0, 6.28), min_size=3, max_size=12, unique=True),
    at=st.floats(0, 6.28),
)
def test_a_polygon_holds_no_point_outside_the_circle_around_its_corners(share: float, bearings: list[float], at: float):
    ring = Polygon(tuple(moved(CENTRE, 1000, b) for b in sorted(bearings)))
    assert share < 1 or moved(CENTRE, 1010 * share, at) not in ring


@given(lat=st.floats(50, 51), lon=st.floats(72, 73), turn=st.integers(0, 3))
def test_a_rectangle_holds_exactly_what_lies_between_its_sides(lat: float, lon: float, turn: int):
    corners = [Point(50.2, 72.2), Point(50.2, 72.8), Point(50.8, 72.8), Point(50.8, 72.2)]
    box = Polygon(tuple(corners[turn:] + corners[:turn]))
    assume(min(abs(lat - 50.2), abs(lat - 50.8), abs(lon - 72.2), abs(lon - 72.8)) > 1e-9)
    assert (Point(lat, lon) in box) == (50.2 < lat < 50.8 and 72.2 < lon < 72.8)


def test_the_bay_of_a_horseshoe_is_outside_it():
    ring = [
        (50.0, 72.0),
        (50.0, 72.9),
        (50.9, 72.9),
        (50.9, 72.6),
        (50.3, 72.6),
        (50.3, 72.3),
        (50.9, 72.3),
        (50.9, 72.0),
    ]
    horseshoe = Polygon(tuple(Point(*corner) for corner in ring))
    assert Point(50.6, 72.15) in horseshoe
    assert Point(50.6, 72.45) not in horseshoe
    assert Point(50.1, 72.45) in horseshoe


def test_a_phone_that_does_not_know_where_it_is_is_noticed():
    assert is_null_island(Point(0, 0))
    assert is_null_island(Point(-0.0001, 0.0001))
    assert not is_null_island(CENTRE)


def test_latitude_and_longitude_changed_round_fall_out_of_the_country():
    assert in_kazakhstan(CENTRE)
    assert not in_kazakhstan(Point(CENTRE.lon, CENTRE.lat))


@pytest.mark.parametrize(
    ("distance", "said"),
    [
        (0, Metres(0, "m")), (4, Metres(0, "m")), (847, Metres(850, "m")), (994, Metres(990, "m")),
        (996, Metres(1.0, "km")), (1240, Metres(1.2, "km")), (9949, Metres(9.9, "km")), (9960, Metres(10, "km")),
        (12_400, Metres(12, "km")),
    ],
)  # fmt: skip
def test_a_distance_is_said_as_people_say_it(distance: float, said: Metres):
    assert metres(distance) == said


@given(distance=st.floats(0, 3_000_000))
def test_what_is_said_is_never_far_from_the_distance(distance: float):
    said = metres(distance)
    assert abs(said.value * (1000 if said.unit == "km" else 1) - distance) <= max(5, distance * 0.051)
