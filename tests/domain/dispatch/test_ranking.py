"""In what order volunteers are called, and what they and the coordinator are told of it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.catalogue.rules import Rules
from bot.domain.dispatch import calling, ranking
from bot.domain.dispatch.calling import Errand, OnDuty
from bot.domain.places import points
from bot.domain.places.points import Point
from tests.conftest import NOW

HERE = Point(50.05, 72.96)


@pytest.fixture(scope="session")
def smell(rules: Rules) -> Errand:
    now = rules.local(NOW)
    return Errand(rules.catalogue.kind("smell"), HERE, now, now)


def north(metres: float, person: int, **facts: Any) -> OnDuty:
    known: dict[str, Any] = {"radius_m": 5000, "media": frozenset({"air"}), "tools": {"gas": True}, **facts}
    return OnDuty(person, Point(HERE.lat + metres / points.DEGREE_M, HERE.lon), **known)


@pytest.mark.parametrize(
    "worse",
    [
        {"tools": {"gas": False}},
        {"tools": {}},
        {"tools": {"water": True}},  # the gas meter is what counts
        {"checks": 1},
        {"offers": 1},
        {"lately": 2},
        {"asked_lately": 10, "silent": 3},
        {"transport": "foot"},
    ],
)
def test_each_thing_puts_somebody_behind_another_who_lives_a_little_farther(
    smell: Errand, worse: dict[str, Any]
) -> None:
    assert [one.person for one in ranking.rank([north(500, 1), north(600, 2)], smell)] == [1, 2]
    assert [one.person for one in ranking.rank([north(500, 1, **worse), north(600, 2)], smell)] == [2, 1]


def test_not_now_costs_nothing_because_it_is_an_answer(smell: Errand) -> None:
    assert ranking.weigh(north(500, 1, asked_lately=10), smell).way_m == ranking.weigh(north(500, 1), smell).way_m


def test_how_often_somebody_went_counts_against_what_is_usual(smell: Errand) -> None:
    busy_town = replace(smell, usual=10.0)
    many = north(500, 1, lately=10)
    assert ranking.weigh(many, busy_town).way_m < ranking.weigh(many, smell).way_m


def test_nobody_is_sent_after_a_smell_that_is_long_gone_when_they_come(smell: Errand) -> None:
    walker = north(2000, 1, transport="foot")  # 5 + 25 minutes
    for minutes, why in ((0, None), (29, None), (31, "late"), (59, "late"), (60, None)):
        later = replace(smell, now=smell.now + timedelta(minutes=minutes))
        assert calling.barred(walker, later) == why, minutes


def test_of_what_lasts_nobody_is_too_late_but_who_comes_in_time_comes_first(rules: Rules, smell: Errand) -> None:
    pipe = replace(smell, kind=rules.catalogue.kind("burst_pipe"), now=smell.now)
    ends = pipe.gone_at - timedelta(minutes=20)
    found = ranking.rank([north(100, 1, checks=1, transport="foot"), north(4000, 2, transport="foot")], pipe)
    late = ranking.rank([north(1700, 1, transport="foot"), north(2000, 2)], replace(pipe, now=ends))
    assert len(found) == 2
    assert [(one.person, one.why.in_time) for one in late] == [(2, True), (1, False)]


def test_what_counted_is_told(smell: Errand) -> None:
    why = ranking.weigh(north(790, 1, checks=1, lately=2, asked_lately=10, silent=1), smell).why
    assert (why.distance_m, why.tool, why.open, why.lately, why.answered, why.asked) == (790, "certified", 1, 2, 9, 10)
    assert why.minutes == 9  # five to the door, four on the way


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ((north(500, 1), north(900, 2)), ["nearest-tool", "near"]),
        ((north(500, 1, tools={}),), ["nearest"]),
        ((north(500, 1, tools={}), north(900, 2)), ["only-tool", "nearest"]),
        ((north(500, 1, checks=1), north(900, 2)), ["free", "nearest-tool"]),
        ((north(500, 1, lately=3), north(900, 2)), ["turn", "nearest-tool"]),
    ],
)
def test_the_volunteer_is_told_why_in_a_word(smell: Errand, facts: tuple[OnDuty, ...], because: list[str]) -> None:
    called = ranking.ring(ranking.rank(facts, smell), 3)
    assert [one.why.because for one in called] == because


def test_a_coordinator_sees_those_too_whom_a_rule_keeps_from_it_behind_the_others(smell: Errand) -> None:
    found = ranking.by_hand([north(100, 1, media=frozenset()), north(3000, 2), north(900, 3, asked=True)], smell)
    assert [(one.person, one.bar) for one in found] == [(3, "asked"), (2, None), (1, "medium")]
