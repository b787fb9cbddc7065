"""The words of a message as they are compared: one spelling, whatever keyboard, haste or fear they were typed with.

«ПОЖААААР», «п о ж а р», «п0жар», «пoжap» (Latin o, a, p) are one word; «pozhar» is known by how it sounds.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.domain.text.spelling import folded, sound, unaccented

LONGEST = 24
"""Letters of a word that are compared: nobody's word is longer, and a cat on the keys costs no time."""

READ = 3000
"""Characters that are looked at; of longer words their beginning and their end."""

_MIXED = str.maketrans("aceopxyikmhtb03", "асеорхуикмхтвоз")
"""Latin letters and figures inside a Cyrillic word: «iс», «cу», «п0жар»."""

_ENGLISH = """
    about after again all and any are because been can cannot could did does fire for from had has have
    help her him how in into is near nobody not of our out over please she should smell smoke somebody someone that
    the them there these they this those was water we were what when where which who why will with would you your
"""
"""Where one of these stands, words in Latin letters are English, and nobody's Kazakh or Russian."""

_IS_ENGLISH = frozenset(_ENGLISH.split())

_DROPPED = str.maketrans("", "", "ьъ")
_DOUBLE = re.compile(r"([bcdfghklmnprstvwzбвгджзклмнпрстфхцчшщ])\1")
_STRETCHED = re.compile(r"([^\W\d_])\1\1+")
_TWICE = re.compile(r"(.)\1+")
_SPELT_OUT = re.compile(r"(?<!\w)[^\W\d_](?:[ .*_-][^\W\d_]){3,}(?!\w)")
_APART = re.compile(r"[ .*_-]")
_WORD = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*")
_QUOTES = re.compile(r"['’`]")
_TRAILING_OFF = re.compile(r"\.{2,}|…")
_SENTENCE = re.compile(r"[.!?;]+")
_CYRILLIC = re.compile(r"[а-я]")
_LATIN = re.compile(r"[a-z]")


class Word(NamedTuple):
    """A word as it is compared. `sound`: how it sounds in Cyrillic, if it may Kazakh or Russian in Latin letters."""

    letters: str
    sound: str = ""


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[tuple[Word, ...], ...]:
    """Return the words of each sentence. A new line ends none: people press Enter in the middle of a thought."""
    return tuple(_sentences(text))


def plain(word: str) -> str:
    """Return a folded word without soft signs, doubled or held-down letters, and letters of the other alphabet."""
    if _CYRILLIC.search(word):
        word = word.translate(_MIXED)
    return _DOUBLE.sub(r"\1", _STRETCHED.sub(r"\1", word)[:LONGEST].translate(_DROPPED))


def once(word: str) -> str:
    """Return the word with every letter that stands twice standing once: «пожаар»."""
    return _TWICE.sub(r"\1", word)


def _sentences(text: str) -> Iterator[tuple[Word, ...]]:
    if len(text) > READ:
        text = f"{text[: READ // 2]} . {text[-READ // 2 :]}"
    text = _TRAILING_OFF.sub(" ", folded(unaccented(text)))
    text = _SPELT_OUT.sub(lambda found: _APART.sub("", found[0]), text)
    split = [[_QUOTES.sub("", word) for word in _WORD.findall(sentence)] for sentence in _SENTENCE.split(text)]
    english = any(word in _IS_ENGLISH for words in split for word in words)
    for words in split:
        if words:
            yield tuple(_word(word, english) for word in words)


def _word(word: str, english: bool) -> Word:
    letters = plain(word)
    if english or _CYRILLIC.search(letters) or not _LATIN.search(letters):
        return Word(letters)
    return Word(letters, sound(_STRETCHED.sub(r"\1", word))[:LONGEST])
