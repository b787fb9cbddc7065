"""Weeks as ISO counts them, on a clock on a wall in Temirtau."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest.periods import Week, parse_week

ALMATY = ZoneInfo("Asia/Almaty")
THIS = Week(2026, 12)


def test_the_first_days_of_2027_belong_to_the_53rd_week_of_2026() -> None:
    for day in (date(2026, 12, 28), date(2027, 1, 1), date(2027, 1, 3)):
        assert Week.of(day) == Week(2026, 53)
    assert Week.of(date(2027, 1, 4)) == Week(2027, 1)
    assert Week(2026, 53).plus(1) == Week(2027, 1)
    assert Week(2027, 1).plus(-1) == Week(2026, 53)


def test_a_year_of_52_weeks_has_no_53rd() -> None:
    with pytest.raises(ValueError, match="53"):
        Week(2025, 53)
    assert parse_week("2025-W53", THIS) is None
    assert parse_week("2026-W53", THIS) == Week(2026, 53)


def test_a_week_goes_from_monday_midnight_to_monday_midnight_in_temirtau() -> None:
    start, end = Week(2026, 12).span(ALMATY)
    assert start == datetime(2026, 3, 15, 19, 0, tzinfo=UTC)  # Monday 16 March, 00:00 at +05
    assert end == datetime(2026, 3, 22, 19, 0, tzinfo=UTC)


def test_the_week_in_which_the_zone_moved_back_is_an_hour_longer() -> None:
    """On 1 March 2024 at 00:00 clocks went from +06 to +05."""
    start, end = Week(2024, 9).span(ALMATY)
    assert start == datetime(2024, 2, 25, 18, 0, tzinfo=UTC)  # Monday 26 February, 00:00 at +06
    assert end == datetime(2024, 3, 3, 19, 0, tzinfo=UTC)  # Monday 4 March, 00:00 at +05
    assert end - start == timedelta(days=7, hours=1)


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("2026-W47", Week(2026, 47)),
        ("2026-w47", Week(2026, 47)),
        (" 2025 W07 ", Week(2025, 7)),
        ("2025-7", Week(2025, 7)),
        ("W47", Week(2026, 47)),
        ("47", Week(2026, 47)),
        ("7", Week(2026, 7)),
        ("н47", Week(2026, 47)),
    ],
)
def test_a_week_is_understood_as_people_type_it(text: str, week: Week) -> None:
    assert parse_week(text, THIS) == week


@pytest.mark.parametrize("text", ["", "0", "54", "2026-W54", "2026-W00", "week", "148", "2026-W47-1", "1999-W01", "²"])
def test_what_is_no_week_is_none(text: str) -> None:
    assert parse_week(text, THIS) is None


@given(st.dates(date(2001, 1, 1), date(2098, 12, 28)))
def test_each_day_lies_in_its_week_and_the_week_reads_back(day: date) -> None:
    week = Week.of(day)
    assert week.monday <= day <= week.sunday
    assert parse_week(str(week), THIS) == week
    assert week.plus(1).monday == week.sunday + timedelta(days=1)
    assert week.plus(5).plus(-5) == week


@given(st.dates(date(2001, 1, 1), date(2098, 12, 20)))
def test_weeks_follow_each_other_without_a_gap_on_the_clock(day: date) -> None:
    week = Week.of(day)
    assert week.span(ALMATY)[1] == week.plus(1).span(ALMATY)[0]
