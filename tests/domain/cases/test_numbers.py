"""Public numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.numbers import PublicNumber, parse_number

LINES = ("GL", "SP")
numbers = st.builds(
    PublicNumber, prefix=st.sampled_from(LINES), year=st.integers(2014, 2099), n=st.integers(1, 9_999_999)
)


def test_a_number_has_its_line_its_year_and_four_digits():
    assert str(PublicNumber("GL", 2026, 148)) == "GL-2026-0148"
    assert str(PublicNumber("SP", 2026, 12345)) == "SP-2026-12345"


@given(number=numbers)
def test_every_number_is_read_back_as_it_was_printed(number: PublicNumber):
    assert parse_number(str(number), LINES) == number


@given(
    number=numbers,
    between=st.sampled_from(["", " ", "-", " - ", "/", "–", "_"]),
    around=st.sampled_from(["", " ", "№ ", "«"]),
)
def test_a_number_is_understood_however_it_is_parted(number: PublicNumber, between: str, around: str):
    typed = around + between.join([number.prefix.lower(), str(number.year), f"{number.n}"])
    assert parse_number(typed, LINES) == number


@pytest.mark.parametrize("typed", ["gl 2026 148", "ГЛ-2026-0148", "гл 2026 148", "GL20260148", "№GL-2026-0148."])
def test_a_number_is_understood_as_people_type_it(typed: str):
    assert parse_number(typed, LINES) == PublicNumber("GL", 2026, 148)


@pytest.mark.parametrize(
    "typed",
    ["", "148", "GL-2026", "GL-2026-0", "XX-2026-0148", "GL-1999-0148", "GL-2026-0148-1", "смотри GL-2026-0148"],
)
def test_what_is_not_a_number_of_ours_is_none(typed: str):
    assert parse_number(typed, LINES) is None


@given(text=st.text(max_size=40))
def test_no_text_is_ever_a_crash(text: str):
    found = parse_number(text, LINES)
    assert found is None or found.prefix in LINES
