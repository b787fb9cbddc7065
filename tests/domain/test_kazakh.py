"""Endings after times, dates and numbers: as a Kazakh reader says them."""

import pytest

from bot.domain.text.kazakh import ablative, dative


@pytest.mark.parametrize(
    ("said", "to", "since"),
    [
        ("22:00", "22:00-ге", "22:00-ден"),
        ("14:05", "14:05-ке", "14:05-тен"),
        ("18:30", "18:30-ға", "18:30-дан"),
        ("09:40", "09:40-қа", "09:40-тан"),
        ("05.03 08:50", "05.03 08:50-ге", "05.03 08:50-ден"),
        ("31.12.2026", "31.12.2026-ға", "31.12.2026-дан"),
        ("25.04", "25.04-ге", "25.04-ден"),
        ("01.10", "01.10-ға", "01.10-нан"),
        ("2026 жылғы 5 наурыз", "2026 жылғы 5 наурызға", "2026 жылғы 5 наурыздан"),
        ("9 қыркүйек", "9 қыркүйекке", "9 қыркүйектен"),
        ("1 маусым", "1 маусымға", "1 маусымнан"),
        ("3 шілде", "3 шілдеге", "3 шілдеден"),
        ("1000", "1000-ға", "1000-нан"),
    ],
)
def test_an_ending_is_that_of_the_word_it_is_read_as(said: str, to: str, since: str) -> None:
    assert (dative(said), ablative(said)) == (to, since)


def test_a_distance_takes_the_ending_of_its_unit() -> None:
    assert (dative("3 км"), dative("850 м")) == ("3 км-ге", "850 м-ге")


def test_what_is_no_kazakh_word_stays_as_it_is() -> None:
    assert [dative(said) for said in ("", "x", "–", "1 March")] == ["", "x", "–", "1 March"]
