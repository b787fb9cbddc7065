"""When somebody may be called."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.volunteers.hours import (
    ANY_TIME,
    DAY,
    WEEK,
    Block,
    Closed,
    Schedule,
    Span,
    available,
    by_day,
    canonical,
    is_quiet,
    merged,
    next_available,
    span,
    ticked,
    turned,
    without,
)

ZONE = ZoneInfo("Asia/Almaty")
WEDNESDAY = datetime(2026, 3, 18, 14, 0, tzinfo=ZONE)
EVENINGS = tuple(one for day in range(5) for one in span(day, 18 * 60, 22 * 60))

spans = st.lists(
    st.builds(lambda a, b: Span(min(a, b), max(a, b) + 1), st.integers(0, WEEK - 1), st.integers(0, WEEK - 1)),
    max_size=6,
)
days = st.dates(date(2026, 3, 10), date(2026, 4, 20))
schedules = st.builds(
    Schedule,
    hours=spans.map(canonical),
    quiet=st.none() | st.tuples(st.integers(0, DAY - 1), st.integers(0, DAY - 1)).filter(lambda q: q[0] != q[1]),
    away=st.lists(st.builds(lambda a, b: (min(a, b), max(a, b)), days, days), max_size=3).map(tuple),
    duty_until=st.none() | st.integers(0, 3000).map(lambda n: WEDNESDAY + timedelta(minutes=n)),
)
moments = st.integers(0, 20 * DAY).map(lambda n: WEDNESDAY + timedelta(minutes=n))


@pytest.mark.parametrize(
    ("schedule", "hour", "why"),
    [
        (Schedule(), 14, None),
        (Schedule(hours=EVENINGS), 14, Closed.OUTSIDE),
        (Schedule(hours=EVENINGS), 18, None),
        (Schedule(hours=EVENINGS), 22, Closed.OUTSIDE),
        (Schedule(hours=EVENINGS, duty_until=WEDNESDAY.replace(hour=16)), 14, None),
        (Schedule(hours=EVENINGS, duty_until=WEDNESDAY.replace(hour=16)), 16, Closed.OUTSIDE),
        (Schedule(quiet=(23 * 60, 7 * 60)), 23, Closed.QUIET),
        (Schedule(quiet=(23 * 60, 7 * 60)), 6, Closed.QUIET),
        (Schedule(quiet=(23 * 60, 7 * 60)), 7, None),
        (Schedule(quiet=(13 * 60, 15 * 60), duty_until=WEDNESDAY.replace(hour=20)), 14, Closed.QUIET),
        (
            Schedule(away=((date(2026, 3, 18), date(2026, 3, 18)),), duty_until=WEDNESDAY.replace(hour=20)),
            14,
            Closed.AWAY,
        ),
    ],
)
def test_duty_with_an_end_goes_before_the_week_but_not_before_quiet_hours_and_days_away(
    schedule: Schedule, hour: int, why: Closed | None
) -> None:
    assert available(schedule, WEDNESDAY.replace(hour=hour)) is why


@given(schedules, moments)
def test_the_next_moment_is_the_first_one_at_which_they_may_be_called(schedule: Schedule, now: datetime) -> None:
    then = next_available(schedule, now)
    if then is None:
        assert all(available(schedule, now + timedelta(days=d, hours=h)) for d in range(30) for h in (0, 7, 13))
        return
    assert then >= now
    assert available(schedule, then) is None
    wait = int((then - now).total_seconds()) // 60
    assert all(available(schedule, now + timedelta(minutes=n)) for n in range(0, wait, max(1, wait // 200)))
    assert wait == 0 or available(schedule, then - timedelta(minutes=1)) is not None


@given(spans, spans)
def test_what_is_put_together_and_taken_apart_is_the_same_minutes(some: list[Span], others: list[Span]) -> None:
    def minutes(of: tuple[Span, ...]) -> set[int]:
        return {minute for one in of for minute in range(one.since, one.until)}

    both = merged((*some, *others))
    assert minutes(both) == minutes(tuple(some)) | minutes(tuple(others))
    assert all(first.until < second.since for first, second in pairwise(both))
    assert minutes(without(some, others)) == minutes(tuple(some)) - minutes(tuple(others))


@given(spans.map(canonical), st.integers(0, 6), st.sampled_from(list(Block)))
def test_a_part_of_a_day_that_is_turned_twice_is_ticked_as_it_should(
    hours: tuple[Span, ...], day: int, part: Block
) -> None:
    was = ticked(hours, day, part)
    once = turned(hours, day, part)
    assert once == () or ticked(canonical(once), day, part) is (not was)


@given(spans.map(canonical))
def test_the_week_as_it_is_said_is_the_week_as_it_is_kept(hours: tuple[Span, ...]) -> None:
    said = [
        one
        for first, last, times in by_day(hours)
        for day in range(first, last + 1)
        for time in times
        for one in span(day, *time)
    ]
    assert merged(said) == (hours or ANY_TIME)


def test_a_night_is_said_with_the_day_it_begins_in() -> None:
    assert by_day(canonical(span(6, 22 * 60, 30 * 60))) == [(6, 6, ((22 * 60, 30 * 60),))]


@given(st.integers(0, DAY - 1), st.integers(0, DAY - 1), st.integers(0, DAY - 1))
def test_every_minute_is_either_quiet_or_not_whichever_way_round_the_hours_are(
    since: int, until: int, minute: int
) -> None:
    if since != until:
        assert is_quiet(minute, (since, until)) is not is_quiet(minute, (until, since))
