"""One spelling of words: the alphabet, the size, what cannot be seen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.text.spelling import folded, visible

TOWN = load("temirtau")

LOOKS = {
    "а": "a", "е": "e", "і": "i", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "к": "k", "м": "m", "т": "t",
    "В": "B", "Н": "H", "К": "K", "М": "M", "Т": "T", "А": "A", "Е": "E", "О": "O", "Р": "P",
    "С": "C", "Х": "X", "І": "I",
}  # fmt: skip
WORDS = sorted(
    name
    for one in TOWN.substances.values()
    for name in (one.name.kk, one.name.ru)
    if any("а" <= letter <= "я" and letter not in "авсенкмортху" for letter in name.casefold()) and " " not in name
)


@given(word=st.sampled_from(WORDS), picked=st.data(), large=st.booleans())
def test_a_word_with_letters_of_the_other_alphabet_is_the_same_word(
    word: str, picked: st.DataObject, large: bool
) -> None:
    word = word.upper() if large else word
    typed = "".join(LOOKS[letter] if letter in LOOKS and picked.draw(st.booleans()) else letter for letter in word)
    parts = [part for part in word.replace("(", "-").replace(")", "-").split("-") if part]
    if all(any(letter not in LOOKS for letter in part) for part in parts):  # «РМ» of doubles alone is anybody's
        assert folded(typed) == folded(word)


UNSEEN = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Cf"]


@pytest.mark.parametrize("mark", UNSEEN, ids=[f"U+{ord(mark):04X}" for mark in UNSEEN])
def test_a_mark_that_cannot_be_seen_is_not_there(mark: str) -> None:
    if unicodedata.name(mark, "").startswith(("ARABIC", "SYRIAC", "KAITHI", "EGYPTIAN", "SHORTHAND", "MUSICAL")):
        return  # signs of scripts that are seen
    assert visible(f"50.{mark}05") == "50.05"


@given(st.text(max_size=80))
def test_what_is_seen_stays(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    assert [one for one in visible(text) if one.isalnum()] == [one for one in text if one.isalnum()]


@pytest.mark.parametrize("space", [*"\u00a0\u2000\u2007\u2009\u200a\u202f\u205f\u3000"])
def test_every_space_is_a_space(space: str) -> None:
    assert visible(f"50{space}03") == "50 03"


@pytest.mark.parametrize("word", ["h2s", "PM2.5", "СО2", "CO2", "Wi-Fi", "қаһарман", "Ақтөбе-2"])
def test_a_word_of_one_alphabet_is_left_in_it(word: str) -> None:
    letters = {letter for letter in folded(word) if letter.isalpha()}
    assert len({"CYRILLIC" in unicodedata.name(letter) for letter in letters}) == 1


def test_a_word_that_is_surely_of_both_alphabets_is_left_alone() -> None:
    assert folded("Жwг") == "жwг"
