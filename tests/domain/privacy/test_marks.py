"""What we knew of a person is taken out of words, however it is inflected; the rest of the words stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.privacy.marks import Marks, everywhere, names_in

AIGERIM = Marks(
    names=frozenset({"Айгерим Садыкова", "Айгерім Садықова"}),
    phones=frozenset({"+77019998877"}),
    numbers=frozenset({"5551234567"}),
    texts=frozenset({"СН-4711"}),
)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Айгерим звонила, передайте Айгериме", "… звонила, передайте …"),
        ("у Садыковой воняет", "у … воняет"),
        ("Айгерімнің үйінің жанында, Айгерімге айтыңыз", "…  үйінің жанында, … айтыңыз".replace("  ", " ")),
        ("8 (701) 999-88-77, +77019998877, 701 999 88 77", "…, …, …"),
        ("id 5551234567", "id …"),
        ("прибор СН-4711", "прибор …"),
        ("АЙГЕРИМ", "…"),
        ("запах газа у школы № 5, 2019", "запах газа у школы № 5, 2019"),
    ],
)
def test_names_are_taken_out_with_their_endings(words: str, left: str) -> None:
    assert AIGERIM.without(words) == left


def test_a_name_is_no_part_of_another_word() -> None:
    dana = Marks(names=frozenset({"Дана"}))
    assert (
        dana.without("данные о воде, дан ответ, издана, Дана, Даны, Данаға")
        == "данные о воде, дан ответ, издана, …, …, …"
    )


def test_a_short_name_is_taken_out_only_with_its_capital() -> None:
    assert Marks(names=frozenset({"Ли"})).without("Ли или ли Лиза") == "… или ли Лиза"


def test_nobody_known_takes_nothing_out() -> None:
    assert Marks().without("Айгерим 8 701 999 88 77") == "Айгерим 8 701 999 88 77"


def test_ones_own_words_lose_any_phone_and_account() -> None:
    assert AIGERIM.own("пишите @neighbour или 8 705 111 22 33, Айгерим") == "пишите … или …"


def test_a_contact_as_it_stands_in_a_letter_is_a_name_and_a_phone() -> None:
    name, phone = names_in("Айгерим Садыкова, +7 701 999 88 77")
    assert name.split() == ["Айгерим", "Садыкова,"]
    assert phone == "77019998877"


def test_in_json_only_texts_change() -> None:
    told = {"who": "Айгерим", "case": 5551234567, "more": ["Айгерим", None]}
    assert everywhere(told, AIGERIM.without) == {"who": "…", "case": 5551234567, "more": ["…", None]}


@settings(max_examples=200)
@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_left_of_words_has_the_name_nowhere_and_is_final(before: str, after: str) -> None:
    left = AIGERIM.without(f"{before} Айгерим {after}")
    assert " Айгерим " not in left
    assert AIGERIM.without(left) == left
