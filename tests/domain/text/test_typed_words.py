"""Words are compared in one spelling, whatever they were typed with, and a slip is no other word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.text.phrases import Phrasebook
from bot.domain.text.slips import one_slip
from bot.domain.text.spelling import sound, unaccented
from bot.domain.text.typed_words import sentences


def found(phrase: str, text: str, forgiving: int = 6) -> bool:
    return bool(Phrasebook([phrase], forgiving).found(text))


TYPED = (
    *("пожар", "ПОЖАР", "ПОЖАААР", "пожаар", "п о ж а р", "п-о-ж-а-р", "п0жар"),
    *("пo\u0436ap", "по\u00adжар", "пожа\u0301р", "pozhar", "POJAR"),
)


@pytest.mark.parametrize("typed", TYPED)
def test_one_word_however_it_is_typed(typed: str) -> None:
    assert found("пожар.", f"Тут {typed}!")


@pytest.mark.parametrize(
    ("one", "other"),
    [("шығып", "shygyp"), ("жоқ", "joq"), ("жоқ", "zhok"), ("үйі", "uyi"), ("воняет", "vonyaet"), ("идёт", "idyot")],
)
def test_latin_letters_sound_like_the_word_they_stand_for(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_an_english_sentence_is_nobodys_kazakh() -> None:
    assert not found("ыс.", "Water is brown")
    assert found("ыс.", "ys shygyp jatyr")


@pytest.mark.parametrize("typed", ["запахл", "запалхо", "зопахло", "запаахло", "запазло"])
def test_a_slip_is_forgiven_in_a_long_word(typed: str) -> None:
    assert one_slip(typed, "запахло")
    assert found("запахло.", typed)


def test_a_slip_is_not_forgiven_in_a_short_word() -> None:
    assert not found("запах.", "зопах")


@pytest.mark.parametrize(
    ("typed", "meant"), [("жазылған", "жарылған"), ("сатып", "сасып"), ("повара", "пожара"), ("товарищ", "пожарищ")]
)
def test_another_letter_makes_another_word(typed: str, meant: str) -> None:
    assert not one_slip(typed, meant)


def test_words_on_two_lines_are_one_sentence_and_a_full_stop_parts_them() -> None:
    assert len(sentences("утечка\n\nгаза... в подвале")) == 1
    assert len(sentences("Пожара нет. Дом горит!")) == 2


def test_words_side_by_side_may_be_a_part_of_a_loose_phrase() -> None:
    assert found("сколько стоит + услуг|проверк", "Проверка у вас сколько стоит?")
    assert not found("сколько стоит + услуг|проверк", "Сколько проверка стоит?")


@given(
    st.text(alphabet="пожар горит дом", min_size=1, max_size=40),
    st.integers(0, 39),
    st.sampled_from("\u200b\u00ad\ufe0f"),
)
def test_signs_that_nobody_sees_change_nothing(text: str, at: int, sign: str) -> None:
    assert unaccented(text[:at] + sign + text[at:]) == unaccented(text)
