"""Authority, volunteer and residents are heard apart; who contradicts «gone» after it was said makes a dispute."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.lifecycle import Says
from bot.domain.follow_up.voices import Voice, Who, weigh

START = datetime(2026, 3, 2, tzinfo=UTC)


def said(text: str) -> list[Voice]:
    """«a:gone r1:same»: one a day; `a` authority, `v` volunteer, `r` resident, with the person's number."""
    who: dict[str, Who] = {"a": "authority", "v": "volunteer", "r": "resident"}
    return [
        Voice(
            who[one[0]],
            Says(one.partition(":")[2]),
            START + timedelta(days=day),
            int(one[1]) if one[1].isdigit() else None,
        )
        for day, one in enumerate(text.split())
    ]


@pytest.mark.parametrize(
    ("text", "disputed"),
    [
        ("", False),
        ("a:gone", False),
        ("a:gone r1:same", True),
        ("a:gone r1:less", False),
        ("a:gone r1:same r1:gone", False),
        ("a:gone r1:same r2:gone", True),
        ("r1:same a:gone", False),
        ("r1:same a:gone r2:back", True),
        ("a:gone v3:more r1:gone", True),
        ("a:same r1:same", False),
        ("a:gone r1:same a:same", False),
    ],
)
def test_a_dispute_is_gone_against_a_later_word_of_somebody_who_looked(text: str, disputed: bool) -> None:
    assert weigh(said(text), None).disputed is disputed


def test_closing_as_fixed_claims_that_it_is_gone() -> None:
    voices = said("r1:same")
    assert not weigh(voices, None).disputed
    assert weigh(voices, START + timedelta(days=9)).since == START
    assert not weigh(said("r1:same r1:gone"), START + timedelta(days=9)).disputed


def test_half_fixed_is_an_answer_and_no_dispute() -> None:
    found = weigh(said("a:gone r1:less v2:gone"), None)
    assert (found.half, found.disputed) == (True, False)
    assert not weigh(said("a:gone r1:less v2:same"), None).half


def test_each_is_shown_with_their_own_last_word() -> None:
    found = weigh(said("a:same r1:same v2:less a:gone r1:back"), None)
    assert [one and one.says for one in (found.authority, found.volunteer, found.resident)] == ["gone", "less", "back"]


words = st.lists(st.sampled_from([f"{who}:{says}" for who in ("a", "v2", "r1", "r3") for says in Says]), max_size=9)


@given(words)
def test_a_dispute_needs_both_sides_and_ends_when_all_say_gone(texts: list[str]) -> None:
    found = weigh(said(" ".join(texts)), None)
    if found.disputed:
        assert found.authority is not None
        assert found.authority.says is Says.GONE
        assert found.since is not None
        assert found.since >= found.authority.at
    assert not weigh(said(" ".join([*texts, "v2:gone", "r1:gone", "r3:gone"])), None).disputed
