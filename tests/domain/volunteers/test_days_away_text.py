"""Days away, as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.volunteers.days_away_text import LONGEST, Away, read_away

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("written", "since", "until"),
    [
        ("с 1 по 14 июля", date(2026, 7, 1), date(2026, 7, 14)),
        ("01.07-14.07", date(2026, 7, 1), date(2026, 7, 14)),
        ("1–14 шілде", date(2026, 7, 1), date(2026, 7, 14)),
        ("1 шілдеден 14 шілдеге дейін", date(2026, 7, 1), date(2026, 7, 14)),
        ("from July 1 to July 14", date(2026, 7, 1), date(2026, 7, 14)),
        ("28 декабря – 8 января", date(2026, 12, 28), date(2027, 1, 8)),
        ("от 20.03.26 до 01.04.26", date(2026, 3, 20), date(2026, 4, 1)),
        ("2026/07/01 - 2026/07/14", date(2026, 7, 1), date(2026, 7, 14)),
        ("2026/07/14", TODAY, date(2026, 7, 14)),
        ("5-7 июля 2026 г.", date(2026, 7, 5), date(2026, 7, 7)),
        ("қыркүйектің 5-іне дейін", TODAY, date(2026, 9, 5)),
        ("с 15 марта до 25 марта", date(2026, 3, 15), date(2026, 3, 25)),
        ("до 15 декабря", TODAY, date(2026, 12, 15)),
        ("2 недели", TODAY, date(2026, 3, 31)),
        ("екі апта", TODAY, date(2026, 3, 31)),
        ("10 days", TODAY, date(2026, 3, 27)),
        ("с завтра на неделю", date(2026, 3, 19), date(2026, 3, 25)),
        ("с 20 марта 2 недели", date(2026, 3, 20), date(2026, 4, 2)),
    ],
)
def test_days_away_are_understood(written: str, since: date, until: date) -> None:
    assert read_away(written, TODAY) == Away(since, until)


@pytest.mark.parametrize(
    ("written", "say"),
    [
        ("31.02-05.03", "away-bad-date"),
        ("с 20 по 25", "away-bad-date"),
        ("14.07-01.07", "away-backwards"),
        ("01.01.2020-02.01.2020", "away-past"),
        ("60 недель", "away-too-long"),
        ("когда-нибудь", "away-unclear"),
    ],
)
def test_days_that_cannot_be_are_asked_again(written: str, say: str) -> None:
    assert read_away(written, TODAY) == say


@given(
    st.text(max_size=60)
    | st.from_regex(r"\A(с |from |до )?\d{1,3}([./]\d{1,2}){0,2}( ?[-–] ?\d{1,2}([. ]\w{1,8})?)?\Z")
)
def test_no_text_breaks_it_and_nobody_is_away_for_ever(text: str) -> None:
    found = read_away(text, TODAY)
    if isinstance(found, Away):
        assert found.since <= found.until
        assert TODAY <= found.until <= TODAY + LONGEST
