"""Words and phrases looked for in what people type: inflected, misspelt, without the Kazakh letters, in Latin letters.

A phrase is written as people say it: `запах` is the beginning of a word, `газ.` a whole word, `a|b` either of them;
words with a space between stand side by side, words with ` + ` between are near one another, in any order.
`|` binds more tightly than a space, and a space more tightly than ` + `.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import AfterValidator

from bot.domain.text.languages import Text
from bot.domain.text.slips import one_slip
from bot.domain.text.spelling import folded, sound
from bot.domain.text.typed_words import Word, once, plain, sentences

NEAR = 6
"""Words between which two parts of a phrase still belong together."""

MISSPELT = 0.7
"""What a word with one slip in it is worth, the word itself being 1."""

OFTEN = 30
"""How often a word is looked at in one sentence: enough for any story, and nothing for somebody who pastes one line."""

HALF = 3
"""Letters at the beginning of a long word, and behind them, of which one slip leaves the ones or the others right."""

_HABITS = {"ә": "аэея", "ө": "ое", "ү": "ую", "ұ": "уы", "і": "иы", "ғ": "г", "қ": "кх", "ң": "н", "һ": "хг"}
"""Which letters people type where their keyboard lacks the Kazakh one; the first is what `folded` makes of it."""

_PART = re.compile(r"[^\W_]+")
_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE)


def _well_written(text: str) -> str:
    """Raise ValueError for a phrase that could never be found."""
    for word in (word for part in text.split(" + ") for place in part.split() for word in place.split("|")):
        if not _PART.fullmatch(word.removesuffix(".")):
            raise ValueError(f'must be words with "|", " + " or spaces between them, and "{word}" is none')
    return text


PhraseText = Annotated[Text, AfterValidator(_well_written)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: its number in the book, the places of its words, 1 or `MISSPELT`."""

    phrase: int
    places: frozenset[int]
    share: float


_Part = tuple[tuple[str, ...], ...]
"""Words side by side, each with its alternatives."""


class Phrasebook:
    """Phrases made ready to be looked for all at once. `forgiving`: letters from which on one may be wrong."""

    def __init__(self, phrases: Sequence[str], forgiving: int) -> None:
        self._phrases = [_parts(text) for text in phrases]
        self._led_by: dict[str, list[int]] = {}  # a part → the phrases that it may be the first of
        for number, phrase in enumerate(self._phrases):
            for word in phrase[0][0]:
                self._led_by.setdefault(word, []).append(number)
        self._written, self._heard = _Index(forgiving), _Index(forgiving)
        for word in {word for phrase in self._phrases for part in phrase for place in part for word in place}:
            bare = word.rstrip(".").casefold()
            self._written.add(word, _spellings(bare), plain(folded(bare)))
            if _CYRILLIC.search(bare):
                self._heard.add(word, {sound(bare)}, sound(bare))
        self._known: dict[Word, dict[str, float]] = {}

    def found(self, text: str) -> list[Hit]:
        """Return every phrase that stands in the text, as often as it stands there; none across two sentences."""
        hits: list[Hit] = []
        for sentence in numbered(text):
            places: dict[str, dict[int, float]] = {}
            for at, word in sentence:
                for part, share in self._parts(word).items():
                    here = places.setdefault(part, {})
                    if len(here) < OFTEN:
                        here[at] = share
            for number in {number for part in places for number in self._led_by.get(part, ())}:
                hits.extend(Hit(number, at, share) for at, share in _standing(self._phrases[number], places))
        return hits

    def _parts(self, word: Word) -> dict[str, float]:
        """The parts of phrases that a word may be; remembered, people use the same words. A word we know is no slip."""
        known = self._known.get(word)
        if known is None:
            known = self._written.known(word.letters)
            if word.sound:
                known = known | self._heard.known(word.sound)
            if not known and (single := once(word.letters)) != word.letters:
                known = self._written.known(single)
            known = known or self._written.guessed(word.letters) or self._heard.guessed(word.sound)
            if len(self._known) > 20_000:
                self._known.clear()
            self._known[word] = known
        return known


class _Index:
    """The spellings of parts, looked up by the letters of a word."""

    def __init__(self, forgiving: int) -> None:
        self._forgiving = forgiving
        self._beginnings: dict[str, set[str]] = {}
        self._wholes: dict[str, set[str]] = {}
        self._starts: set[str] = set()  # the first letters of all: most words of a message begin like none
        self._longest = 0
        # Long spellings by what one slip leaves as it is: their first letters, or else the first one and those behind.
        self._alike: dict[str, list[tuple[str, str]]] = {}

    def add(self, part: str, spellings: Iterable[str], usual: str) -> None:
        """Take in a part with its spellings; the usual one may have a slip in it."""
        table = self._wholes if part.endswith(".") else self._beginnings
        for spelling in spellings:
            table.setdefault(spelling, set()).add(part)
            self._longest = max(self._longest, len(spelling))
            self._starts.add(spelling[:HALF])
        if len(usual) >= self._forgiving:
            for key in (usual[:HALF], f"{usual[0]}*{usual[HALF : 2 * HALF]}"):
                self._alike.setdefault(key, []).append((usual, part))

    def known(self, word: str) -> dict[str, float]:
        """The parts that the word is, or begins with."""
        parts = set(self._wholes.get(word, ()))
        longest = self._longest if word[:HALF] in self._starts else HALF - 1
        for end in range(1, min(len(word), longest) + 1):
            if found := self._beginnings.get(word[:end]):
                parts |= found
        return dict.fromkeys(parts, 1.0)

    def guessed(self, word: str) -> dict[str, float]:
        """The parts that the word is, or begins with, with one slip; its first letter is right."""
        if len(word) < self._forgiving - 1:
            return {}
        keys = (word[:HALF], *(f"{word[0]}*{word[at : at + HALF]}" for at in (HALF - 1, HALF, HALF + 1)))
        return {
            part: MISSPELT
            for key in keys
            for spelling, part in self._alike.get(key, ())
            if (len(word) < 2 * len(spelling) and _begins(word, spelling, whole=part.endswith(".")))
        }


def _begins(word: str, spelling: str, *, whole: bool) -> bool:
    """Whether a word is the spelling with one slip, or (not `whole`) begins with it: its last letter is right then."""
    if whole:
        return one_slip(word, spelling)
    ends = range(len(spelling) - 1, min(len(word), len(spelling) + 1) + 1)
    return any(one_slip(word[:end], spelling) for end in ends if end == len(word) or word[end - 1] == spelling[-1])


def numbered(text: str) -> Iterator[list[tuple[int, Word]]]:
    """Yield the words of each sentence with their places in the text; between sentences none is near another."""
    first = 0
    for sentence in sentences(text):
        yield list(enumerate(sentence, first))
        first += len(sentence) + NEAR + 1


def _parts(text: str) -> tuple[_Part, ...]:
    return tuple(tuple(tuple(place.split("|")) for place in part.split()) for part in text.split(" + "))


_Standing = dict[int, tuple[frozenset[int], float]]
"""Where something begins → the places of its words, and what it is worth."""


def _standing(phrase: tuple[_Part, ...], places: dict[str, dict[int, float]]) -> Iterator[tuple[frozenset[int], float]]:
    if not all(any(word in places for word in place) for part in phrase for place in part):
        return
    where: list[_Standing] = []
    for part in phrase:
        here = _side_by_side(part, places)
        if not here:
            return
        where.append(here)
    for start, first in where[0].items():
        at, share = first
        for here in where[1:]:
            near = [p for p in range(start - NEAR, start + NEAR + 1) if p in here and not here[p][0] & at]
            if not near:
                break
            next_, worth = here[min(near, key=lambda p: abs(p - start))]
            at, share = at | next_, min(share, worth)
        else:
            yield at, share


def _side_by_side(part: _Part, places: dict[str, dict[int, float]]) -> _Standing:
    found: _Standing = {}
    for number, alternatives in enumerate(part):
        here: dict[int, float] = {}
        for word in alternatives:
            here |= places.get(word, {})
        if number == 0:
            found = {at: (frozenset((at,)), share) for at, share in here.items()}
        else:
            found = {
                start: (at | {start + number}, min(share, here[start + number]))
                for start, (at, share) in found.items()
                if start + number in here
            }
    return found


_letter = cache(folded)


@cache
def _spellings(part: str) -> frozenset[str]:
    """How a part is typed by those who have the Kazakh letters and by those who have not."""
    letters = [_HABITS.get(letter) or _letter(letter) for letter in part]
    return frozenset(plain("".join(chosen)) for chosen in itertools.islice(itertools.product(*letters), 64))
