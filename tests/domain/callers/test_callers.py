"""A name and a phone, as a coordinator types them while listening."""

import pytest

from bot.domain.callers.callers import Heard, heard


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("Айгүл 8 701 123 45 67", "Айгүл", "+77011234567"),
        ("8(701)123-45-67 Серик Ахметов", "Серик Ахметов", "+77011234567"),
        ("Dana, +7 701 123 45 67", "Dana", "+77011234567"),
        ("701 123 45 67", None, "+77011234567"),
        ("Айгүл апай", "Айгүл апай", None),
        ("+4915112345678", None, "+4915112345678"),
    ],
)
def test_a_line_is_taken_apart(text: str, name: str | None, phone: str | None) -> None:
    assert heard(text) == Heard(name, phone)


@pytest.mark.parametrize("text", ["12", "", "—", "1" * 30])
def test_what_is_neither_is_nothing(text: str) -> None:
    assert heard(text) is None
