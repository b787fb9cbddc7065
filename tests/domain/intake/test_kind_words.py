"""Kinds suggested from words: measured on sentences that were not used to write the stems. See docs/kinds.md."""

import csv
import random
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules
from bot.domain.intake.kind_words import KindWords, Suggestions

DATA = Path(__file__).parents[1] / "data"

# Our own habits of typing, none of them the one that the spelling is folded by.
HABITS = (str.maketrans("әғқңөұүһі", "агкноуухи"), str.maketrans("әғқңөұүһі", "эгкноыухы"))


@pytest.fixture(scope="module")
def catalogue(rules: Rules) -> Catalogue:
    return rules.catalogue


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found)


def slip(text: str, chance: random.Random) -> str:
    """The text with one letter dropped, doubled or swapped in its longest word."""
    word = max(text.split(), key=len)
    at = chance.randrange(1, len(word) - 1)
    slipped = (word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], word[:at] + word[at + 1] + word[at])
    done = chance.choice((slipped[0], slipped[1], slipped[2] + word[at + 2 :]))
    return text.replace(word, done)


def first(catalogue: Catalogue, write: Callable[[str], str] = str) -> float:
    return share(catalogue.kinds_in(write(row["text"]))[:1] == (row["kind"],) for row in rows("kinds_apart.csv"))


def either(catalogue: Catalogue, write: Callable[[str], str] = str) -> float:
    return share(row["kind"] in catalogue.kinds_in(write(row["text"])) for row in rows("kinds_apart.csv"))


def test_the_first_kind_is_right_nine_times_in_ten_on_sentences_kept_apart(catalogue: Catalogue) -> None:
    assert first(catalogue) >= 0.90
    assert either(catalogue) >= 0.94


@pytest.mark.parametrize("habit", HABITS)
def test_it_is_as_good_without_the_kazakh_letters(catalogue: Catalogue, habit: dict[int, int]) -> None:
    assert first(catalogue, lambda text: text.lower().translate(habit)) >= 0.88


def test_a_slip_in_the_longest_word_costs_little(catalogue: Catalogue) -> None:
    chance = random.Random(3)
    assert first(catalogue, lambda text: slip(text, chance)) >= 0.80


@pytest.mark.parametrize(("lang", "least"), [("kk", 0.85), ("ru", 0.85), ("mixed", 0.80), ("en", 0.80)])
def test_no_language_is_left_behind(catalogue: Catalogue, lang: str, least: float) -> None:
    one = [row for row in rows("kinds_apart.csv") if row["lang"] == lang]
    assert len(one) >= 10
    assert share(row["kind"] in catalogue.kinds_in(row["text"]) for row in one) >= least


def test_nine_real_odour_reports_in_ten_are_taken_for_a_smell_or_smoke(catalogue: Catalogue) -> None:
    reports = rows("odours_apart.csv")
    assert len(reports) == 400
    assert share(catalogue.kinds_in(row["text"])[:1] in (("smell",), ("smoke",)) for row in reports) >= 0.92


def test_the_sentences_kept_apart_are_none_of_those_that_were_looked_at() -> None:
    seen = {row["text"] for row in rows("kinds_seen.csv")}
    assert not [row["text"] for row in rows("kinds_apart.csv") if row["text"] in seen]


def test_every_kind_of_the_hotline_but_the_last_of_a_line_has_its_words(catalogue: Catalogue) -> None:
    assert {kind for kind in catalogue.kinds if kind not in catalogue.kind_words} == {"other_water"}
    assert not set(catalogue.kind_words) - set(catalogue.kinds)


@pytest.mark.parametrize("words", ["", "Здравствуйте", "Сәлеметсіз бе", "???", "+7 701 123 45 67", "👍", "кто тут"])
def test_words_that_say_nothing_suggest_nothing(catalogue: Catalogue, words: str) -> None:
    assert catalogue.kinds_in(words) == ()


def test_at_most_two_kinds_are_suggested(catalogue: Catalogue) -> None:
    everything = " ".join(row["text"] for row in rows("kinds_seen.csv"))
    assert len(catalogue.kinds_in(everything)) <= 2


@pytest.mark.parametrize(
    "typed", ["түтін", "тутин", "ТУТЫН", "тутін", "Түтiн", "түттін", "тутинн"], ids=lambda word: word
)
def test_a_kazakh_word_is_known_however_it_is_typed(catalogue: Catalogue, typed: str) -> None:
    assert catalogue.kinds_in(f"{typed} шығып жатыр")[:1] == ("smoke",)


def test_a_hotline_can_bring_words_of_its_own() -> None:
    own = Suggestions({"noise": KindWords(sure=("шум",)), "light": KindWords(likely=("фонар + бьет",))})
    assert own.of("Фонарь бьёт в окно, и шум") == ("noise", "light")
