"""When standing inspectors are asked: times as people write them, and the slots they make."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.monitoring import slots

TEMIRTAU = ZoneInfo("Asia/Almaty")
BEGAN = datetime(2024, 1, 1, tzinfo=UTC)
SUMMER = ZoneInfo("Europe/Berlin")  # a zone that moves its clocks, as Kazakhstan did until 2004

times = st.lists(st.integers(0, 23), min_size=1, max_size=4, unique=True).map(
    lambda hours: tuple(sorted(hour * 60 + 30 for hour in hours))
)
moments = st.integers(0, 4 * 365 * 24 * 60).map(lambda minutes: BEGAN + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("7:30, 13, 21:00", (450, 780, 1260)),
        ("8 и 20", (480, 1200)),
        ("20:00 8.00", (480, 1200)),
        ("8, 8:00", (480,)),
        ("24", (0,)),
        ("", "observe-times-odd"),
        ("утром", "observe-times-odd"),
        ("25:00", "observe-times-odd"),
        ("8:70", "observe-times-odd"),
        ("7, 9, 11, 13, 15", "observe-times-many"),
        ("8:00, 8:30", "observe-times-close"),
        ("23:30, 0:15", "observe-times-close"),
    ],
)
def test_times_are_read_as_people_write_them(text: str, read: slots.Times | str) -> None:
    assert slots.read_times(text) == read


@given(times)
def test_times_that_are_written_are_read_again(chosen: slots.Times) -> None:
    assert slots.read_times(slots.written(chosen)) == chosen


@given(times, moments, st.lists(st.integers(0, 200), max_size=12), st.sampled_from([TEMIRTAU, SUMMER]))
def test_however_late_and_often_the_clock_ticks_each_slot_comes_once_and_none_is_left_out(
    chosen: slots.Times, begin: datetime, late: list[int], zone: ZoneInfo
) -> None:
    met: list[datetime] = []
    at = begin
    for hours in [*late, 0]:
        later = at + timedelta(hours=hours)
        met += slots.slots(chosen, at, later, zone)
        at = later
    assert met == list(slots.slots(chosen, begin, at, zone))
    assert len(met) == len(set(met))
    assert all(begin < slot <= at for slot in met)


@given(times, moments)
def test_a_day_without_moved_clocks_has_every_time_once(chosen: slots.Times, begin: datetime) -> None:
    met = list(slots.slots(chosen, begin, begin + timedelta(days=7), TEMIRTAU))
    if begin > datetime(2024, 3, 2, tzinfo=UTC):  # the last time Temirtau's clocks were moved
        assert len(met) == 7 * len(chosen)


@given(times, moments, st.sampled_from([TEMIRTAU, SUMMER]))
def test_the_next_slot_is_the_first_one_after_now_and_a_window_never_reaches_the_next(
    chosen: slots.Times, now: datetime, zone: ZoneInfo
) -> None:
    first = slots.following(chosen, now, zone)
    assert now < first
    assert list(slots.slots(chosen, now, first, zone)) == [first]
    assert first < slots.closes(chosen, first, zone) <= first + slots.WINDOW
    week = list(slots.slots(chosen, now, now + timedelta(days=7), zone))
    assert all(slots.closes(chosen, one, zone) <= after for one, after in pairwise(week))
