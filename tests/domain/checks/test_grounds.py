"""What a verdict rests on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.lifecycle import Verdict
from bot.domain.checks.grounds import Shown, grounds, words_only

SHOWN = st.builds(
    Shown,
    over=st.lists(st.sampled_from([True, False, None]), max_size=3),
    ranges=st.integers(0, 2),
    photos=st.integers(0, 2),
    recordings=st.integers(0, 2),
    areas=st.integers(0, 1),
    seen=st.integers(0, 2),
    words=st.booleans(),
)


@pytest.mark.parametrize(
    ("shown", "named"),
    [
        (Shown(), ()),
        (Shown(over=[False, True], photos=1), ("over", "photo")),
        (Shown(over=[False, None]), ("within",)),
        (Shown(over=[None]), ("measured",)),
        (Shown(seen=2, words=True), ("seen", "words")),
    ],
)
def test_the_strongest_comes_first(shown, named):
    assert grounds(shown) == named


@given(shown=SHOWN)
def test_words_only_is_said_of_a_confirmation_with_nothing_to_look_at_and_of_nothing_else(shown):
    nothing = set(grounds(shown)) <= {"seen", "words"}
    assert words_only(Verdict.CONFIRMED, shown) == nothing
    assert not words_only(Verdict.NOT_CONFIRMED, shown)
    assert not words_only(Verdict.IMPOSSIBLE, shown)
