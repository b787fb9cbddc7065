"""Whom to call, as a rule without a database."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue.rules import Rules
from bot.domain.dispatch import calling, ranking
from bot.domain.dispatch.calling import Errand, OnDuty
from bot.domain.places import points
from bot.domain.places.points import Point, about_m
from bot.domain.volunteers.hours import MOST_CHECKS
from tests.conftest import NOW

HERE = Point(50.05, 72.96)
DEGREE = points.DEGREE_M
AIR = frozenset({"air"})

people = st.builds(
    OnDuty,
    person=st.integers(1, 10**6),
    home=st.builds(Point, lat=st.floats(48, 52), lon=st.floats(70, 76)),
    radius_m=st.sampled_from([500, 3000, 20_000, 200_000]),
    checks=st.integers(0, 5),
    offers=st.integers(0, 5),
    media=st.sampled_from([AIR, frozenset({"water", "air"}), frozenset[str]()]),
    asked=st.booleans(),
)


@pytest.fixture(scope="session")
def smell(rules: Rules) -> Errand:
    """A smell, told of a minute ago, at 14:00."""
    now = rules.local(NOW)
    return Errand(rules.catalogue.kind("smell"), HERE, now, now - timedelta(minutes=1), reporter=500_000)


def north(metres: float, person: int, radius_m: int = 5000, checks: int = 0, offers: int = 0) -> OnDuty:
    return OnDuty(person, Point(HERE.lat + metres / DEGREE, HERE.lon), radius_m, checks, offers, AIR)


def test_the_nearest_comes_first(smell: Errand) -> None:
    ranked = ranking.rank([north(900, 1), north(300, 2), north(600, 3)], smell)
    assert [one.person for one in ranked] == [2, 3, 1]


def test_nobody_is_called_farther_than_they_go(smell: Errand) -> None:
    assert [one.person for one in ranking.rank([north(900, 1, radius_m=500), north(2000, 2)], smell)] == [2]


def test_somebody_idle_comes_before_somebody_nearer_who_has_a_check_or_an_offer(smell: Errand) -> None:
    ranked = ranking.rank([north(100, 1, checks=1), north(200, 2, offers=1), north(1000, 3)], smell)
    assert [one.person for one in ranked] == [3, 1, 2]


def test_somebody_with_as_many_checks_as_one_can_have_is_left_alone(smell: Errand) -> None:
    assert ranking.rank([north(100, 1, checks=MOST_CHECKS)], smell) == []


@pytest.mark.parametrize(
    ("why", "changed"),
    [
        ("own", {"person": 500_000}),
        ("asked", {"asked": True}),
        ("medium", {"media": frozenset({"water"})}),
        ("far", {"radius_m": 500}),
        ("busy", {"checks": MOST_CHECKS}),
    ],
)
def test_each_rule_keeps_somebody_from_a_case_and_is_told_by_its_name(
    smell: Errand, why: str, changed: dict[str, Any]
) -> None:
    free = north(900, 1)
    assert calling.barred(free, smell) is None
    assert calling.barred(replace(free, **changed), smell) == why
    assert ranking.rank([replace(free, **changed)], smell) == []


def test_where_eyes_are_enough_nobody_needs_a_medium(rules: Rules, smell: Errand) -> None:
    pipe = replace(smell, kind=rules.catalogue.kind("burst_pipe"))
    assert calling.barred(replace(north(900, 1), media=frozenset()), pipe) is None


@given(st.lists(people, max_size=30, unique_by=lambda one: one.person))
def test_all_who_are_ranked_go_so_far_and_the_order_is_that_of_their_way(smell: Errand, around: list[OnDuty]) -> None:
    ranked = ranking.rank(around, smell)
    by_id = {one.person: one for one in around}
    assert all(about_m(by_id[one.person].home, HERE) <= by_id[one.person].radius_m + 1 for one in ranked)
    assert [one.way_m for one in ranked] == sorted(one.way_m for one in ranked)


@given(st.floats(40, 56), st.floats(46, 88), st.sampled_from(calling.REACHES_M), st.floats(0, 360), st.floats(0, 1))
def test_a_box_holds_everything_within_its_reach(
    lat: float, lon: float, reach: int, bearing: float, share: float
) -> None:
    from geographiclib.geodesic import Geodesic

    there = Geodesic.WGS84.Direct(lat, lon, bearing, reach * share * 0.994)
    box = points.box(Point(lat, lon), reach)
    assert box.south <= there["lat2"] <= box.north
    assert box.west <= there["lon2"] <= box.east


@given(st.lists(people, max_size=30, unique_by=lambda one: one.person), st.sampled_from(calling.REACHES_M))
def test_looking_no_farther_finds_the_same_first_ones_as_looking_everywhere(
    smell: Errand, around: list[OnDuty], reach: int
) -> None:
    near = ranking.rank([one for one in around if about_m(one.home, HERE) <= reach], smell)
    if ranking.enough(near, 3, reach):
        assert [one.way_m for one in near[:3]] == [one.way_m for one in ranking.rank(around, smell)[:3]]


def test_what_is_gone_in_minutes_calls_three_at_a_time_and_what_lasts_calls_two(rules: Rules) -> None:
    sizes = {kind.id: calling.ring_size(kind) for kind in rules.catalogue.kinds.values()}
    assert sizes["smell"] == 3
    assert sizes["dump"] == 2
    assert all(size in (2, 3) for size in sizes.values())


@pytest.mark.parametrize(("kind", "minutes"), [("smell", 5), ("discharge", 10), ("dump", 24 * 60)])
def test_a_ring_has_as_long_to_answer_as_the_kind_perishes(rules: Rules, kind: str, minutes: int) -> None:
    assert calling.window(rules.catalogue.kind(kind)) == timedelta(minutes=minutes)
