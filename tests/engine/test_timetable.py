"""What comes round by itself: a missed tick is caught up with, a double one does nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue.rules import Rules
from bot.engine.timetable import Entry, daily, every, tick, weekly
from storage.store import Store
from storage.tx import Tx
from tests import blank

MONDAY_9 = datetime(2026, 3, 23, 4, 0, tzinfo=UTC)  # 09:00 in Temirtau


class Moved:
    """A clock that the test sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
async def store(tmp_path: Path, rules: Rules):
    store = Store(blank.laid(tmp_path / "t.sqlite3"), Moved(MONDAY_9 - timedelta(days=3)), rules)
    await store.open()
    yield store
    await store.close()


_rung: list[datetime] = []


def ring(tx: Tx) -> None:
    _rung.append(tx.now)


async def test_a_weekly_thing_rings_once_a_week_however_often_the_clock_ticks(store: Store) -> None:
    _rung.clear()
    table = (Entry(ring, weekly("mon", "09:00")),)
    now = store.clock
    assert isinstance(now, Moved)
    await tick(store, table)
    assert _rung == []  # a fresh install owes nothing of last week
    for moment in (MONDAY_9 - timedelta(seconds=1), MONDAY_9, MONDAY_9, MONDAY_9 + timedelta(days=6)):
        now.now = moment
        await tick(store, table)
    assert _rung == [MONDAY_9]


async def test_a_monday_missed_is_caught_up_with_once(store: Store) -> None:
    _rung.clear()
    table = (Entry(ring, weekly("mon", "09:00")),)
    now = store.clock
    assert isinstance(now, Moved)
    await tick(store, table)
    late = MONDAY_9 + timedelta(days=15)  # the bot was down for two Mondays
    for moment in (late, late + timedelta(minutes=1)):
        now.now = moment
        await tick(store, table)
    assert _rung == [late]


async def test_one_that_fails_is_due_again_and_does_not_stop_the_others(store: Store) -> None:
    _rung.clear()

    def broken(tx: Tx) -> None:
        ring(tx)
        raise RuntimeError("broken on request")

    table = (Entry(broken, every(seconds=10)), Entry(ring, every(seconds=10)))
    now = store.clock
    assert isinstance(now, Moved)
    await tick(store, table)
    now.now += timedelta(seconds=10)
    await tick(store, table)
    await tick(store, table)
    assert len(_rung) == 3  # the broken one twice, the other once


@given(st.datetimes(datetime(2023, 1, 1), datetime(2027, 1, 1)), st.integers(0, 20 * 24 * 60))  # noqa: DTZ001
def test_daily_and_weekly_are_due_exactly_when_their_moment_lies_between(
    rules: Rules, then: datetime, later: int
) -> None:
    last = then.replace(tzinfo=UTC)
    tx = Tx(None, last + timedelta(minutes=later), rules)  # type: ignore[arg-type]
    moments = [rules.at(rules.today(last) + timedelta(days=n), 9, 0) for n in range(-1, 23)]
    between = [moment for moment in moments if last < moment <= tx.now]
    assert daily("09:00")(tx, last) == bool(between)
    mondays = [moment for moment in between if rules.local(moment).weekday() == 0]
    assert weekly("mon", "09:00")(tx, last) == bool(mondays)
