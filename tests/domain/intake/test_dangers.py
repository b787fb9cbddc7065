"""Words of danger to life raise the alarm, and words that only look like them do not."""

import csv
import pickle
from pathlib import Path

import pytest

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules

SENTENCES = Path(__file__).parents[1] / "data" / "dangers.csv"


def said(alarm: bool) -> list[tuple[str, str]]:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        return [(row["danger"], row["text"]) for row in csv.DictReader(file) if bool(row["danger"]) == alarm]


@pytest.fixture(scope="module")
def catalogue(rules: Rules) -> Catalogue:
    return rules.catalogue


@pytest.mark.parametrize(("danger", "text"), said(alarm=True))
def test_danger_to_life_is_heard(catalogue: Catalogue, danger: str, text: str) -> None:
    assert catalogue.dangers[danger] in catalogue.dangers_in(text)


@pytest.mark.parametrize("text", [text for _, text in said(alarm=False)])
def test_what_only_sounds_like_it_raises_no_alarm(catalogue: Catalogue, text: str) -> None:
    assert [row.call for row in catalogue.dangers_in(text)] == []


def test_a_harmless_word_takes_nothing_from_a_real_danger_beside_it(catalogue: Catalogue) -> None:
    assert catalogue.dangers_in("Пожара нет у нас, но у соседей горит сарай") == (catalogue.dangers["fire"],)


def test_several_dangers_are_told_in_the_order_of_the_file(catalogue: Catalogue) -> None:
    heard = catalogue.dangers_in("Человек без сознания. Пахнет газом! Взрыв и пожар")
    assert heard == tuple(catalogue.dangers[name] for name in ("fire", "explosion", "gas", "person"))


def test_the_last_words_of_a_long_story_are_heard_too(catalogue: Catalogue) -> None:
    assert catalogue.dangers_in("Во дворе грязно. " * 1000 + "А теперь горит дом")


def test_rules_that_were_asked_already_still_go_into_another_process(catalogue: Catalogue) -> None:
    found = catalogue.dangers_in("Пахнет газом")
    assert found
    assert pickle.loads(pickle.dumps(catalogue)).dangers_in("Пахнет газом") == found
