"""Telegram's limits are kept by us: overall, in a private chat, in a group."""

from hypothesis import given
from hypothesis import strategies as st

from bot.engine.pace import GROUP, PRIVATE, Pace

steps = st.lists(st.tuples(st.sampled_from([1, 2, 3, -100]), st.floats(0, 0.5)), max_size=200)


@given(steps)
def test_no_second_ever_holds_more_than_the_burst_and_the_rate_allow(steps: list[tuple[int, float]]) -> None:
    pace = Pace(per_second=10)
    now, sent = 0.0, []
    for chat, passed in steps:
        now += passed
        if pace.admit(chat, now) == 0:
            sent.append((chat, now))
    for chat in {1, 2, 3, -100}:
        rate, burst = PRIVATE if chat > 0 else GROUP
        mine = [at for where, at in sent if where == chat]
        for first in range(len(mine)):
            for last in range(first, len(mine)):
                assert last - first + 1 <= burst + rate * (mine[last] - mine[first]) + 1e-6
    moments = [at for _, at in sent]
    for first in range(len(moments)):
        for last in range(first, len(moments)):
            assert last - first + 1 <= 10 + 10 * (moments[last] - moments[first]) + 1e-6


@given(st.integers(1, 40))
def test_who_waits_as_long_as_told_is_let_through(messages: int) -> None:
    pace = Pace(per_second=30)
    now = 0.0
    for _ in range(messages):
        now += pace.admit(1, now) + 1e-6
        if pace.admit(1, now):
            now += 1.001
            assert pace.admit(1, now) == 0


def test_an_album_counts_for_all_its_pictures() -> None:
    pace = Pace(per_second=30)
    assert pace.admit(1, 0.0) == 0
    pace.spend(1, 10)
    assert pace.admit(1, 0.0) > 5
    assert pace.admit(2, 0.0) == 0


def test_a_flood_told_to_several_chats_holds_everybody() -> None:
    pace = Pace(per_second=30)
    pace.hold(5, now=0.0)
    assert pace.admit(1, 4.0) == 1.0
    assert pace.admit(1, 5.0) == 0


def test_an_own_server_has_no_limits() -> None:
    pace = Pace(per_second=0)
    assert all(pace.admit(1, 0.0) == 0 for _ in range(1000))


def test_silent_chats_are_forgotten() -> None:
    pace = Pace(per_second=1000)
    for chat in range(1, 500):
        pace.admit(chat, 0.0)
    pace.forget(now=500.0)
    assert not pace._chats
