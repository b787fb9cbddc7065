"""Words and phrases looked for in what people type: inflected, misspelt, without the Kazakh letters.

A phrase is written as people say it: `запах` is the beginning of a word, `газ.` a whole word, `a|b` either of them;
words with a space between stand side by side, words with ` + ` between are near one another, in any order.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import AfterValidator

from bot.domain.text.languages import Text
from bot.domain.text.spelling import folded

NEAR = 6
"""Words between which two parts of a phrase still belong together."""

MISSPELT = 0.7
"""What a word with one letter wrong, missing, too many or swapped is worth, the word itself being 1."""

LONGEST = 24
"""Letters of a word that are compared: nobody's word is longer, and a cat on the keys costs no time."""

READ = 3000
"""Characters that are looked at; of longer words their beginning and their end."""

_HABITS = {"ә": "аэея", "ө": "ое", "ү": "ую", "ұ": "уы", "і": "иы", "ғ": "г", "қ": "кх", "ң": "н", "һ": "хг"}
"""Which letters people type where their keyboard lacks the Kazakh one; the first is what `folded` makes of it."""

_MIXED = str.maketrans("aceopxyikmht", "асеорхуикмхт")
"""Latin letters inside a Cyrillic word: «iс», «cу»."""

_DROPPED = str.maketrans("", "", "ьъ")
_DOUBLE = re.compile(r"([bcdfghklmnprstvwzбвгджзклмнпрстфхцчшщ])\1")
_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[.!?;\n]+")
_CYRILLIC = re.compile(r"[а-я]")


def _well_written(text: str) -> str:
    """Raise ValueError for a phrase that could never be found."""
    parts = text.split(" + ") if " + " in text else text.split()
    for word in (word for part in parts for word in part.split("|")):
        if not _WORD.fullmatch(word.removesuffix(".")):
            raise ValueError(f'must be words with "|", " + " or spaces between them, and "{word}" is none')
    return text


PhraseText = Annotated[Text, AfterValidator(_well_written)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: its number in the book, the places of its words, 1 or `MISSPELT`."""

    phrase: int
    places: frozenset[int]
    share: float


@dataclass(frozen=True, slots=True)
class _Phrase:
    parts: tuple[tuple[str, ...], ...]
    loose: bool


class Phrasebook:
    """Phrases made ready to be looked for all at once. `forgiving`: letters from which on one may be wrong."""

    def __init__(self, phrases: Sequence[str], forgiving: int) -> None:
        self._phrases = [_phrase(text) for text in phrases]
        self._led_by: dict[str, list[int]] = {}  # a part → the phrases that it may be the first of
        for number, phrase in enumerate(self._phrases):
            for part in phrase.parts[0]:
                self._led_by.setdefault(part, []).append(number)
        self._beginnings: dict[str, set[str]] = {}
        self._wholes: dict[str, set[str]] = {}
        self._near: dict[str, set[tuple[str, str]]] = {}  # a spelling less one letter → (spelling, part)
        for part in {part for phrase in self._phrases for alternatives in phrase.parts for part in alternatives}:
            table = self._wholes if part.endswith(".") else self._beginnings
            for spelling in _spellings(part.rstrip(".")):
                table.setdefault(spelling, set()).add(part)
            plain = _sounded(folded(part.rstrip(".")))
            if len(plain) >= forgiving:
                for less in _less(plain):
                    self._near.setdefault(less, set()).add((plain, part))
        self._known: dict[str, dict[str, float]] = {}

    def found(self, text: str) -> list[Hit]:
        """Return every phrase that stands in the text, as often as it stands there; none across two sentences."""
        hits: list[Hit] = []
        first = 0
        for sentence in _sentences(text):
            places: dict[str, dict[int, float]] = {}
            for at, word in enumerate(sentence, first):
                for part, share in self._parts(word).items():
                    places.setdefault(part, {})[at] = share
            for number in {number for part in places for number in self._led_by.get(part, ())}:
                hits.extend(Hit(number, at, share) for at, share in _standing(self._phrases[number], places))
            first += len(sentence) + NEAR + 1
        return hits

    def _parts(self, word: str) -> dict[str, float]:
        """The parts of phrases that a word may be; remembered, people use the same words."""
        known = self._known.get(word)
        if known is None:
            known = dict.fromkeys(self._wholes.get(word, ()), 1.0)
            for end in range(1, len(word) + 1):
                known |= dict.fromkeys(self._beginnings.get(word[:end], ()), 1.0)
            known = known or self._guessed(word)  # a word we know is no slip for another
            if len(self._known) > 20_000:
                self._known.clear()
            self._known[word] = known
        return known

    def _guessed(self, word: str) -> dict[str, float]:
        guessed: dict[str, float] = {}
        for end in range(3, len(word) + 1):
            start = word[:end]
            for less in _less(start):
                for spelling, part in self._near.get(less, ()):
                    fits = end == len(word) or (not part.endswith(".") and len(spelling) * 2 > len(word))
                    if fits and spelling[0] == start[0] and _one_slip(start, spelling):
                        guessed[part] = MISSPELT
        return guessed


def _phrase(text: str) -> _Phrase:
    loose = " + " in text
    parts = text.split(" + ") if loose else text.split()
    return _Phrase(tuple(tuple(part.strip().split("|")) for part in parts), loose)


def _standing(phrase: _Phrase, places: dict[str, dict[int, float]]) -> Iterator[tuple[frozenset[int], float]]:
    where = []
    for alternatives in phrase.parts:
        here: dict[int, float] = {}
        for part in alternatives:
            here |= places.get(part, {})
        if not here:
            return
        where.append(here)
    for start, share in where[0].items():
        at, shares = {start}, [share]
        for number, here in enumerate(where[1:], 1):
            near = range(start - NEAR, start + NEAR + 1) if phrase.loose else (start + number,)
            next_ = min((p for p in near if p in here and p not in at), key=lambda p: abs(p - start), default=None)
            if next_ is None:
                break
            at.add(next_)
            shares.append(here[next_])
        else:
            yield frozenset(at), min(shares)


def _sentences(text: str) -> Iterator[list[str]]:
    if len(text) > READ:
        text = f"{text[: READ // 2]}\n{text[-READ // 2 :]}"
    for sentence in _SENTENCE.split(text):
        if words := [_sounded(word) for word in _WORD.findall(folded(sentence))]:
            yield words


def _sounded(word: str) -> str:
    """The word as it is compared: no soft signs, no double consonants."""
    if _CYRILLIC.search(word):
        word = word.translate(_MIXED)
    return _DOUBLE.sub(r"\1", word[:LONGEST].translate(_DROPPED))


def _spellings(part: str) -> set[str]:
    """How a part is typed by those who have the Kazakh letters and by those who have not."""
    letters = [_HABITS.get(letter, letter) for letter in part.casefold()]
    return {_sounded(folded("".join(chosen))) for chosen in itertools.islice(itertools.product(*letters), 64)}


def _less(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter at most, or by two neighbours swapped."""
    if len(one) > len(other):
        one, other = other, one
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) == len(other):
        swapped = one[same : same + 2] == other[same : same + 2][::-1] and one[same + 2 :] == other[same + 2 :]
        return one[same + 1 :] == other[same + 1 :] or swapped
    return len(other) - len(one) == 1 and one[same:] == other[same + 1 :]
