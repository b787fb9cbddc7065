"""When several inspectors make an alarm: a table of cases, and what holds for all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import catalogue_file
from bot.domain.monitoring.phenomena import Alert, Report, alarming, family_of, middle, spread_m, together
from bot.domain.places.points import Point, about_m

NOW = datetime(2026, 3, 18, 3, 0, tzinfo=UTC)
RULE = Alert(inspectors=2, within="60 min", radius_m=5000)  # type: ignore[arg-type]
KM = 1 / 111.195


def report(inspector: int, *, km: float = 0, minutes: float = 0, family: str = "air", n: int = 0) -> Report:
    return Report(n or inspector, inspector, Point(50 + km * KM, 73), family, NOW - timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("others", "alarm"),
    [
        ([], False),
        ([report(2)], True),
        ([report(2, km=4.9, minutes=59)], True),
        ([report(2, km=5.2)], False),
        ([report(2, minutes=61)], False),
        ([report(2, family="noise")], False),
        ([report(1, minutes=5, n=9)], False),  # the same inspector twice is one
        ([report(1, minutes=5, n=9), report(3, km=1)], True),
    ],
)
def test_two_inspectors_within_an_hour_and_five_kilometres_are_an_alarm(others: list[Report], alarm: bool) -> None:
    assert alarming(together(report(1), others, RULE), RULE) is alarm


@pytest.mark.parametrize(
    ("what", "strength", "family"),
    [("smell", 4, "air"), ("smell", None, "air"), ("smell", 0, None), ("quiet", None, None), (None, None, None),
     ("smoke", 1, "air"), ("black_snow", 2, "dust"), ("gone_from_the_file", 1, None)],
)  # fmt: skip
def test_quiet_and_a_smell_that_is_none_are_no_alarm(
    what: str | None, strength: int | None, family: str | None
) -> None:
    assert family_of(what, strength, catalogue_file.load("temirtau").phenomena) == family


reports = st.lists(
    st.builds(
        report,
        st.integers(2, 6),
        km=st.floats(-8, 8),
        minutes=st.floats(-90, 90),
        family=st.sampled_from(["air", "dust"]),
        n=st.integers(10, 10_000),
    ),
    max_size=12,
)


@given(reports)
def test_a_group_has_each_inspector_once_and_the_order_in_which_they_came_changes_nothing(others: list[Report]) -> None:
    group = together(report(1), others, RULE)
    assert len({one.inspector for one in group}) == len(group)
    assert group[0].inspector == 1
    assert {one.inspector for one in together(report(1), others[::-1], RULE)} == {one.inspector for one in group}
    assert all(about_m(one.point, group[0].point) <= 5000 for one in group)


@given(reports)
def test_whoever_knows_all_homes_but_one_cannot_tell_that_one_from_another_half_a_kilometre_away(
    others: list[Report],
) -> None:
    group = together(report(1), others, RULE)
    *known, last = group
    away = [
        replace(last, point=Point(last.point.lat + by, last.point.lon))
        for by in (0.0046, -0.0046)  # degrees: 510 m
    ]
    assert middle(group) in [middle((*known, one)) for one in away]
    assert spread_m(group, middle(group)) % 500 == 0


def test_of_two_it_is_the_middle_of_their_district() -> None:
    here, district = report(1), Point(50.05, 72.96)
    two = (here, replace(here, inspector=2, observation=2))
    assert middle(two, district) == district
    assert middle((*two, replace(here, inspector=3, observation=3)), district) != district
