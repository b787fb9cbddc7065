"""Kazakh, Russian and English say the same things, and every sentence can be said."""

import pytest

from bot.i18n import LANGS, words
from bot.playground.entities import parsed, units
from bot.playground.errors import ApiError
from tests.locales.reading import CATEGORIES, everything, plausible, sentences

# What a number may be in each language (CLDR); «other» is the one that has to be there.
NEEDED = {"kk": {"one", "other"}, "ru": {"one", "few", "many", "other"}, "en": {"one", "other"}}
# Russian sentences whose words stay as they are after 2, 3, 4 («2 проверено, ждут»).
SAME_FOR_FEW = frozenset({"board-to-decide", "call-backs-waiting"})


def test_the_three_languages_have_the_same_files() -> None:
    assert len({frozenset(sentence.file for sentence in sentences(lang).values()) for lang in LANGS}) == 1


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_language_has_the_sentences_of_english_no_more_no_less(lang: str) -> None:
    assert set(sentences(lang)) == set(sentences("en"))


def test_a_sentence_has_the_same_variables_in_each_language() -> None:
    differing = {
        name: {lang: sorted(sentences(lang)[name].variables) for lang in LANGS}
        for name in sentences("en")
        if len({frozenset(sentences(lang)[name].variables) for lang in LANGS if name in sentences(lang)}) > 1
    }
    assert not differing


def test_a_sentence_stands_in_the_same_file_in_each_language() -> None:
    homes = {name: {sentences(lang)[name].file for lang in LANGS} for name in sentences("en")}
    assert {name for name, files in homes.items() if len(files) > 1} == set()


def test_every_sentence_can_be_said_with_every_number_and_choice() -> None:
    for name in sentences("en"):
        for args in plausible(name):
            for lang in LANGS:
                assert words(lang)(name, **args).strip(), f"{lang}/{name} with {args} says nothing"


def test_every_sentence_is_html_that_telegram_reads_and_short_enough_to_be_sent() -> None:
    for name in sentences("en"):
        for args in plausible(name):
            for lang in LANGS:
                said = words(lang)(name, **args)
                try:
                    text, _ = parsed(said)
                except ApiError as error:
                    raise AssertionError(f"{lang}/{name}: {error.description}: {said}") from error
                assert units(text) <= 3000, f"{lang}/{name} leaves no room for what people wrote"


def test_a_number_is_inflected_as_each_language_has_it() -> None:
    missing = {
        (sentence.lang, sentence.name, variable): sorted(keys)
        for sentence in everything()
        for variable, keys in sentence.selectors.items()
        if keys & {"one", "few", "many"}
        and (sentence.lang, sentence.name) not in {("ru", name) for name in SAME_FOR_FEW}
        and not NEEDED[sentence.lang] - {"other", "many"} <= keys
    }
    assert not missing


def test_no_variant_waits_for_a_number_that_its_language_does_not_have() -> None:
    idle = {
        (sentence.lang, sentence.name, key)
        for sentence in everything()
        for keys in sentence.selectors.values()
        for key in keys & CATEGORIES - NEEDED[sentence.lang]
    }
    assert not idle


def test_a_missing_variable_is_an_error_and_not_a_gap_in_the_sentence() -> None:
    with pytest.raises(ValueError, match="incident"):
        words("en")("incident")


def test_a_sentence_stands_in_the_same_file_of_every_language() -> None:
    for name, sentence in sentences("en").items():
        assert {sentences(lang)[name].file for lang in LANGS} == {sentence.file}, name
