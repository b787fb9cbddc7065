"""How well we listen: danger, kinds and what a message is, on sentences kept apart. See docs/listening.md."""

import time
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules
from bot.domain.intake.conversation import Meaning, Situation
from tests.domain.apart import apart, of_language, rows, share

BEFORE = {
    "new": Situation(),
    "old": Situation(newest=timedelta(days=10)),
    "fresh": Situation(newest=timedelta(minutes=20)),
    "draft": Situation(draft=True),
    "asked": Situation(asked=True, draft=True),
    "reply": Situation(reply=True, newest=timedelta(days=10)),
}
"""What went before, by the word it has in the list of sentences."""

SLOWEST_S = 0.02


@pytest.fixture(scope="module")
def catalogue(rules: Rules) -> Catalogue:
    return rules.catalogue


def dangers(catalogue: Catalogue, text: str) -> list[str]:
    return [name for name, row in catalogue.dangers.items() if row in catalogue.dangers_in(text)]


def right(row: dict[str, str], meaning: Meaning) -> bool:
    """Whether a message is what it should be; where two are right («question?report»), both have to be offered."""
    if "?" in row["means"]:
        return {meaning.means, meaning.instead} == set(row["means"].split("?"))
    return meaning.sure and meaning.means == row["means"] and row["question"] in ("", meaning.question)


def wrong(row: dict[str, str], meaning: Meaning) -> bool:
    """Whether it is taken for something else, or for another question, without asking."""
    either = "?" in row["means"] and meaning.means in row["means"].split("?")
    return meaning.sure and not right(row, meaning) and not either


def meant(catalogue: Catalogue, row: dict[str, str]) -> Meaning:
    return catalogue.meaning_of(row["text"], BEFORE[row["situation"]])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ПОЖААААР!!!", "101"),
        ("гориииит дом", "101"),
        ("Горит\nдом", "101"),
        ("п о ж а р", "101"),
        ("п0жар", "101"),
        ("пo\u0301жap", "101"),  # two Latin letters and an accent
        ("утечка\nгаза", "104"),
        ("не могу дышать", "103"),
        ("I can't breathe", "103"),
        ("тыныс ала алмай жатырмыз", "103"),
        ("ребёнку плохо, рвота", "103"),
        ("баламыз құсып жатыр", "103"),
        ("gaz iisi shyqty", "104"),
    ],
)
def test_whom_to_call_is_told_however_it_is_typed(catalogue: Catalogue, text: str, number: str) -> None:
    assert number in {call for danger in catalogue.dangers_in(text) for call in danger.call}


@pytest.mark.parametrize("lang", ["kk", "ru", "en", "tr"])
def test_danger_is_heard_nine_times_in_ten_in_every_language(catalogue: Catalogue, lang: str) -> None:
    told = [row for row in of_language(apart("danger_sentences.csv"), lang) if row["danger"]]
    assert share(row["danger"] in dangers(catalogue, row["text"]) for row in told) >= 0.90


def test_one_harmless_sentence_in_twenty_at_most_raises_an_alarm(catalogue: Catalogue) -> None:
    harmless = [row for row in apart("danger_sentences.csv") if not row["danger"]]
    assert share(bool(dangers(catalogue, row["text"])) for row in harmless) <= 0.05


def test_one_ordinary_report_in_twenty_at_most_raises_an_alarm(catalogue: Catalogue) -> None:
    assert share(bool(dangers(catalogue, row["text"])) for row in rows("kind_sentences.csv")) <= 0.05


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_first_kind_is_right_in_every_language(catalogue: Catalogue, lang: str) -> None:
    told = of_language(apart("kind_sentences.csv"), lang)
    assert share(catalogue.kinds_in(row["text"])[:1] == (row["kind"],) for row in told) >= 0.85


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_what_is_not_ours_is_seldom_given_a_kind(catalogue: Catalogue, lang: str) -> None:
    foreign = of_language(apart("foreign_sentences.csv"), lang)
    assert share(bool(catalogue.kinds_in(row["text"])) for row in foreign) <= 0.10


@pytest.mark.parametrize("word", ["жазылған", "сатып", "көмек", "столовой", "комиссия"])
def test_a_word_that_only_looks_like_ours_suggests_nothing(catalogue: Catalogue, word: str) -> None:
    assert catalogue.kinds_in(word) == ()


def test_carcasses_are_dead_animals(catalogue: Catalogue) -> None:
    assert catalogue.kinds_in("туши животных") == ("dead_animals",)


def test_a_message_is_what_it_is_nine_times_in_ten(catalogue: Catalogue) -> None:
    assert share(right(row, meant(catalogue, row)) for row in apart("conversation_sentences.csv")) >= 0.90


@pytest.mark.parametrize(("lang", "least"), [("kk", 0.9), ("ru", 0.9), ("en", 0.85), ("tr", 0.85)])
def test_no_language_is_understood_worse(catalogue: Catalogue, lang: str, least: float) -> None:
    told = of_language(apart("conversation_sentences.csv"), lang)
    assert share(right(row, meant(catalogue, row)) for row in told) >= least


def test_a_message_is_seldom_taken_for_something_else_without_asking(catalogue: Catalogue) -> None:
    assert share(wrong(row, meant(catalogue, row)) for row in apart("conversation_sentences.csv")) <= 0.05


def test_no_report_is_taken_for_a_greeting_or_thanks(catalogue: Catalogue) -> None:
    for row in rows("kind_sentences.csv"):
        for greeting in ("Здравствуйте! ", "Сәлеметсіз бе, ", "Hello, ", "Спасибо, "):
            assert catalogue.meaning_of(greeting + row["text"], Situation()).means not in {"greeting", "thanks", "stop"}


def test_every_sentence_stands_once() -> None:
    for name in ("danger_sentences.csv", "foreign_sentences.csv", "kind_sentences.csv"):
        texts = [row["text"] for row in rows(name)]
        assert len(texts) == len(set(texts))


@pytest.mark.parametrize(
    "text",
    [
        "запах газа дом горит " * 200,
        "когда приедете почему не отвечаете " * 120,
        "су " * 1365,
        "а.б." * 1024,
        "?" * 4096,
        "ааааа" * 819,
        "ул. Ленина Абай " * 256,
        "qwrtpsdfg zxcvbnm " * 227,
    ],
    ids=lambda text: text[:12],
)
def test_no_message_keeps_us_long(catalogue: Catalogue, text: str) -> None:
    def seconds(nth: int) -> float:
        began = time.process_time()
        catalogue.meaning_of(text[nth:4096], Situation())  # never the same text twice: what is remembered is no measure
        return time.process_time() - began

    catalogue.meaning_of("", Situation())  # the lists are made ready once
    assert min(map(seconds, range(5))) < SLOWEST_S


@settings(max_examples=150)
@given(text=st.text(max_size=400), before=st.sampled_from(sorted(BEFORE)))
def test_whatever_is_typed_means_something_and_is_explained(catalogue: Catalogue, text: str, before: str) -> None:
    meaning = catalogue.meaning_of(text, BEFORE[before])
    assert meaning.why
    assert meaning.instead != meaning.means
