"""Shares and tallies against figures worked out by hand."""

import pytest

from bot.domain.digest.digest import Count, Fate, Tally, by_kind, by_place

C, N, I, W, U, D = Fate  # noqa: E741 - in the order they are written


def test_the_book_s_own_sentence_comes_out() -> None:
    """148 complaints, 121 of 130 checked confirmed, 18 not checked."""
    tally = Tally.of([(C, 121), (N, 9), (I, 3), (W, 11), (U, 1), (D, 3)])
    assert (tally.received, tally.confirmed, tally.checked, tally.not_checked) == (148, 121, 130, 18)
    assert tally.share == 93  # 121 / 130 = 93.08 %


@pytest.mark.parametrize(
    ("confirmed", "not_confirmed", "share"),
    [(0, 0, None), (0, 5, 0), (5, 0, 100), (1, 1, 50), (1, 199, 1), (1, 200, 0), (2, 1, 67), (1, 2, 33), (1, 7, 13)],
)
def test_a_share_is_rounded_half_up(confirmed: int, not_confirmed: int, share: int | None) -> None:
    """1 of 200 is 0.5 % and becomes 1; 1 of 201 becomes 0; 1 of 8 is 12.5 % and becomes 13."""
    assert Tally.of([(C, confirmed), (N, not_confirmed), (W, 40)]).share == share


def test_a_check_that_could_not_be_carried_out_is_not_a_check() -> None:
    tally = Tally.of([(I, 2)])
    assert (tally.checked, tally.not_checked, tally.share) == (0, 2, None)


def test_kinds_come_by_number_and_districts_with_nowhere_last() -> None:
    counts = [
        Count("smoke", "temirtau", "centre", C, 2),
        Count("smell", "temirtau", "centre", C, 3),
        Count("smell", "temirtau", "west", N, 1),
        Count("smell", None, None, W, 9),
        Count("smoke", "temirtau", None, D, 1),
    ]
    assert by_kind(counts) == (("smell", Tally({C: 3, N: 1, W: 9})), ("smoke", Tally({C: 2, D: 1})))
    assert [(place, tally.received) for place, tally in by_place(counts)] == [
        (("temirtau", "centre"), 5),
        (("temirtau", None), 1),
        (("temirtau", "west"), 1),
        ((None, None), 9),
    ]
