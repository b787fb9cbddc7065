"""When neighbours may be asked, and about what."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue.rules import Rules
from bot.domain.intake.neighbours import is_quiet, open_for, worth_asking


@given(hour=st.integers(0, 23), since=st.integers(0, 23), length=st.integers(0, 23))
def test_quiet_hours_are_as_long_as_they_are_said_to_be_over_midnight_too(hour: int, since: int, length: int) -> None:
    until = (since + length) % 24
    assert sum(is_quiet(one, since, until) for one in range(24)) == length
    assert is_quiet(hour, since, until) is ((hour - since) % 24 < length)


def test_only_what_is_gone_soon_is_asked_about_and_only_while_it_is_fresh(rules: Rules) -> None:
    kinds = rules.catalogue.kinds
    assert worth_asking(kinds["smell"], timedelta(minutes=5))
    assert not worth_asking(kinds["smell"], timedelta(hours=2))
    assert not worth_asking(kinds["dump"], timedelta(minutes=5))


def test_an_answer_is_taken_as_long_as_it_says_something_about_the_signal(rules: Rules) -> None:
    for kind in rules.catalogue.kinds.values():
        assert timedelta(minutes=20) <= open_for(kind) <= timedelta(hours=2)
