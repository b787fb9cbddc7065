"""The letters themselves: no look-alikes, no leftovers of another language, no slips of the keyboard."""

import re
from collections.abc import Iterator

import pytest

from bot.adapters import catalogue_file
from bot.i18n import LANGS
from tests.locales.reading import everything, sentences

# Latin words that a Kazakh or Russian sentence may hold: names, units, what is written so everywhere.
FOREIGN = frozenset({"Telegram", "eOtinish", "SHA", "Python", "Linux", "macOS", "Windows", "UTF", "OK"})
FORMULA = re.compile(r"(?:[A-Z][a-z]?\d*)+\d")  # NO3, H2S
# Sentences of several languages on purpose: the first question, and the sources' own names under a map.
TRILINGUAL = frozenset({"language-choose", "map-attribution"})

CYRILLIC = "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
MIXED = re.compile(rf"\w*(?:[{CYRILLIC}][A-Za-z]|[A-Za-z][{CYRILLIC}])\w*")
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]*")
# What is not language: tags, commands, entities, addresses, numbers of cases, names of files.
NOT_WORDS = re.compile(
    r"<[^>]*>|(?<!\w)/[a-z_]+|&[a-z]+;|https?://\S+|@\w+|\{\w+\}|GL-\d+-\d+|SP-\d+-\d+"
    r"|\b\w+\.(?:pdf|csv|json|txt|py)\b|\b[a-z]+/(?=\s)"  # files and folders of a pack
)


def said() -> Iterator[tuple[str, str, str]]:
    """Return (language, where, text) of everything people read: sentences and the rows of the catalogue."""
    for sentence in everything():
        for text in sentence.texts:
            yield sentence.lang, sentence.name, text
    for where, text in _of(catalogue_file.load("temirtau").model_dump(), "temirtau"):
        yield where.rpartition(".")[2], where, text


def _of(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _of(one, f"{where}.{key}")
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from _of(one, f"{where}[{number}]")
    elif isinstance(value, str) and where.rpartition(".")[2] in LANGS:
        yield where, value


def test_there_is_something_to_look_at() -> None:
    counted = [lang for lang, _, _ in said()]
    assert all(counted.count(lang) > 100 for lang in LANGS)


def test_no_word_mixes_latin_and_cyrillic_letters() -> None:
    assert not [(where, word[0]) for _, where, text in said() for word in MIXED.finditer(NOT_WORDS.sub(" ", text))]


def test_no_english_is_left_in_kazakh_and_russian() -> None:
    left = {
        (lang, where, word)
        for lang, where, text in said()
        if lang != "en" and where not in TRILINGUAL
        for word in LATIN.findall(NOT_WORDS.sub(" ", text))
        if word not in FOREIGN and not FORMULA.fullmatch(word)
    }
    assert not left


def test_no_cyrillic_is_left_in_english() -> None:
    pattern = re.compile(f"[{CYRILLIC}]+")
    assert not [
        (where, text)
        for lang, where, text in said()
        if lang == "en" and where not in TRILINGUAL and pattern.search(text)
    ]


def test_no_kazakh_letter_is_left_in_russian() -> None:
    names = re.compile(r"Жасыл желі|Қазақша|«[^»]*»")
    letters = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
    assert not [
        (where, text)
        for lang, where, text in said()
        if lang == "ru" and where not in TRILINGUAL and letters.search(names.sub("", text))
    ]


@pytest.mark.parametrize(
    ("slip", "pattern"),
    [
        ("two spaces", r"[^\s]  +[^\s]"),
        ("three dots for …", r"\.\.\."),
        ("a hyphen for a dash", r"\s-\s"),
        ("straight quotation marks", r'"'),
        ("a space before a mark", r"\w [,;!?](?:\s|$)"),
        ("a space at a line's end", r"[ \t]\n"),
    ],
)
def test_no_slip_of_the_keyboard(slip: str, pattern: str) -> None:
    found = re.compile(pattern)
    assert not [(lang, where, text) for lang, where, text in said() if found.search(NOT_WORDS.sub("x", text))], slip


def test_a_kazakh_noun_stays_singular_after_a_numeral() -> None:
    counted = {name: sentences("ru")[name].plural for name in sentences("ru")}
    plural = r"\s+\w*(?:лар|лер|дар|дер|тар|тер)(?:\b|ы|і|ды|ді|ға|ге|да|де)"
    wrong = [
        name
        for name, sentence in sentences("kk").items()
        for variable in counted.get(name, set())
        if re.search(rf"\{{ ?\${variable} ?\}}(?:</b>)?{plural}", sentence.source)
    ]
    assert not wrong
