"""How long somebody keeps a kit."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.instruments.kits import LOAN, Slot, after, due_back, now, place

WEDNESDAY = date(2026, 3, 18)
NOON = datetime(2026, 3, 18, 12, 30, tzinfo=UTC)
slots = st.tuples(st.integers(0, 9).map(lambda n: WEDNESDAY + timedelta(days=n)), st.sampled_from(list(Slot)))


def test_a_kit_is_kept_to_the_end_of_what_is_booked_without_a_gap() -> None:
    thursday = WEDNESDAY + timedelta(days=1)
    booked = [(WEDNESDAY, Slot.EVENING), (thursday, Slot.MORNING), (thursday, Slot.EVENING)]
    assert due_back(booked, NOON) == (thursday, 12)
    assert due_back([(WEDNESDAY, Slot.EVENING)], NOON) == (thursday, 0)
    assert due_back([(WEDNESDAY, Slot.MORNING)], NOON) == ((NOON + LOAN).date(), 18)


@given(st.lists(slots, max_size=12), st.integers(0, 5000).map(lambda n: NOON + timedelta(minutes=n)))
def test_a_kit_is_never_due_before_it_is_taken(booked: list[tuple[date, Slot]], local: datetime) -> None:
    day, hour = due_back(booked, local)
    assert datetime(day.year, day.month, day.day, hour, tzinfo=UTC) > local


@given(slots)
def test_the_parts_of_days_follow_one_another(one: tuple[date, Slot]) -> None:
    assert place(after(one)) > place(one)
    hour = {Slot.MORNING: 3, Slot.DAY: 12, Slot.EVENING: 23}[one[1]]
    assert now(datetime(one[0].year, one[0].month, one[0].day, hour, tzinfo=UTC)) == one
