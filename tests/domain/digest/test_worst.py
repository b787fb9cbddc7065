"""The worst places and bodies: what is put together, and what comes first."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest.worst import RADIUS_M, Record, Spot, worst_bodies, worst_places
from bot.domain.places.points import Point, about_m

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def spot(
    north_m: float = 0, *, kind="smell", episodes=1, case=1, times=None, area_m2=None, days: int | None = None
) -> Spot:
    since = None if days is None else NOW - timedelta(days=days)
    return Spot(Point(50.05 + north_m / 111_195, 72.96), kind, episodes, case, times, area_m2, since)


def test_what_lies_within_300_m_of_the_middle_is_one_place_and_nothing_is_chained() -> None:
    found = worst_places([spot(0, episodes=5), spot(250, kind="dump"), spot(500), spot(-290)], NOW)
    assert [(place.episodes, place.kinds) for place in found] == [
        (7, (("smell", 6), ("dump", 1))),
        (1, (("smell", 1),)),
    ]


def test_points_are_for_episodes_exceedance_and_age_each_up_to_its_most() -> None:
    [place] = worst_places([spot(episodes=2, times=35.4, days=92), spot(50, times=3, days=10)], NOW)
    assert (place.episodes, place.times, place.months(NOW), place.points(NOW)) == (3, 35.4, 3, 30 + 35 + 6)
    [most] = worst_places([spot(times=1000, days=3000)], NOW)
    assert most.points(NOW) == 10 + 50 + 48
    [solved] = worst_places([spot()], NOW)
    assert (solved.months(NOW), solved.points(NOW)) == (0, 10)


def test_of_equals_the_larger_area_comes_first() -> None:
    found = worst_places([spot(0, case=1, area_m2=588), spot(2000, case=2, area_m2=17_000), spot(4000, case=3)], NOW)
    assert [place.case for place in found] == [2, 1, 3]


@given(st.lists(st.tuples(st.floats(-3000, 3000), st.integers(1, 9)), max_size=30), st.randoms())
def test_every_spot_is_in_one_place_whatever_the_order(rows, random) -> None:
    spots = [spot(north, episodes=n, case=number) for number, (north, n) in enumerate(rows)]
    found = worst_places(spots, NOW, most=100)
    assert sum(place.episodes for place in found) == sum(n for _, n in rows)
    random.shuffle(spots)
    assert [place.points(NOW) for place in worst_places(spots, NOW, most=100)] == [place.points(NOW) for place in found]
    for one in spots:
        assert min(about_m(place.at, one.at) for place in found) <= 2 * RADIUS_M


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Record("a", None, 9, 8, 0, 0, 1), Record("b", None, 9, 5, 4, 0, 0)),
        (Record("a", None, 9, 6, 2, 1, 1), Record("b", None, 9, 7, 0, 2, 0)),
        (Record("a", None, 4, 1, 0, 0, 0), Record("b", None, 4, 4, 0, 0, 0)),
    ],
)
def test_a_body_comes_first_by_disputes_and_silence_then_by_lateness(first: Record, second: Record) -> None:
    assert worst_bodies([second, first]) == (first, second)
