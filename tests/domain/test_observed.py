"""When several inspectors make an alarm: a table of cases, and what holds for all."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import catalogue_file
from bot.domain.observed import Alert, Report, alarming, family_of, middle, spread_m, together
from bot.domain.places import Point, about_m

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
def test_the_middle_tells_no_home_more_exactly_than_a_hundred_metres(others: list[Report]) -> None:
    group = together(report(1), others, RULE)
    at = middle(group)
    assert (at.lat, at.lon) == (round(at.lat, 3), round(at.lon, 3))
    assert spread_m(group) >= 100
