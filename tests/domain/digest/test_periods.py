"""Weeks, months and halves of a year as people type them, and one after another."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest.periods import Half, Month, Period, Week, parse_period, read_period

ALMATY = ZoneInfo("Asia/Almaty")
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("2026-11", Month(2026, 11)),
        ("11.2026", Month(2026, 11)),
        ("қараша", Month(2026, 11)),
        ("Қазан 2025", Month(2025, 10)),
        ("2025 жылғы қазан", Month(2025, 10)),
        ("декабрь", Month(2025, 12)),
        ("за ноябрь 2026 г.", Month(2026, 11)),
        ("March", Month(2026, 3)),
        ("month", Month(2026, 10)),
        ("месяц", Month(2026, 10)),
        ("ай", Month(2026, 10)),
        ("2026-H2", Half(2026, 2)),
        ("2025 h1", Half(2025, 1)),
        ("H2", Half(2026, 2)),
        ("1 полугодие 2025 г.", Half(2025, 1)),
        ("II жартыжылдық", Half(2026, 2)),
        ("1-жартыжылдық", Half(2026, 1)),
        ("half", Half(2026, 1)),
        ("полгода", Half(2026, 1)),
        ("6 ай", Half(2026, 1)),
        ("апта", Week(2026, 47)),
        ("2026-W47", Week(2026, 47)),
        ("а47", Week(2026, 47)),
        ("47", Week(2026, 47)),
    ],
)
def test_a_period_is_understood_as_people_type_it(typed: str, period: Period) -> None:
    assert parse_period(typed, TODAY) == period


@pytest.mark.parametrize("typed", ["2026-13", "2026-H3", "yesterday", "2025-W53", "00.2026", "2026", "май июнь", ""])
def test_what_is_no_period_is_none(typed: str) -> None:
    assert parse_period(typed, TODAY) is None


@pytest.mark.parametrize("unit", [Week, Month, Half])
@given(day=st.dates(date(2002, 1, 1), date(2090, 1, 1)), steps=st.integers(-30, 30))
def test_periods_follow_each_other_and_read_back(unit, day: date, steps: int) -> None:
    period = unit.of(day)
    assert period.first <= day <= period.last
    assert read_period(str(period)) == parse_period(str(period), TODAY) == period
    assert period.plus(steps).plus(-steps) == period
    assert period.span(ALMATY)[1] == period.plus(1).span(ALMATY)[0]
    assert (period.first.year - period.a_year_ago.first.year) in (0, 1, 2)
    assert period.a_year_ago < period


def test_the_53rd_week_is_compared_with_the_52nd_of_a_year_that_had_none() -> None:
    assert Week(2026, 53).a_year_ago == Week(2025, 52)
    assert Half(2026, 1).a_year_ago == Half(2025, 1)
