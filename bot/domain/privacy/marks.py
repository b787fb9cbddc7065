"""What we knew of a person, taken out of words wherever they stand: names as they are inflected, phones, numbers.

`redaction.discreet` finds what looks like a phone or an account, whoever's it is; this finds what is this person's.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.domain.privacy.redaction import LEFT_OUT, discreet

SHORT = 3
"""Letters: a shorter name is taken out only as it was written, with its capital."""

_VOWELS = "аяыиеуюөоэ"
_RUSSIAN = "а|я|у|ю|е|ы|и|ой|ей|ою|ею|ом|ем|ым|им|ого|его|ому|ему|ых|их|ов|ев|ам|ям|ами|ями|ах|ях"
_KAZAKH = (
    "(?:[нтд][ыі]ң|[ғгқк][ае]|[нтд][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен|[лдт][ае]р|[дт]ікі|нікі"
    "|[ыі]м|[ыі]ң|м|ң|сы|сі|на|не|ға|ге|жан|еке|ке)"
)
_BETWEEN = r"[\s().–-]{0,3}"


@dataclass(frozen=True)
class Marks:
    """`names` as they were left (a first and a last name may stand in one), `phones` and `numbers` as digits.

    `texts`: what is taken out exactly as it is, the number of an instrument.
    """

    names: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        found = [_exact(one) for one in self.texts if len(one.strip()) >= SHORT]
        found += [_phone(digits) for one in self.phones if len(digits := _digits(one)) >= 6]
        found += [rf"(?<!\d){re.escape(one)}(?!\d)" for one in self.numbers if one]
        found += [_name(word) for one in self.names for word in _words(one)]
        return re.compile("|".join(sorted(found, key=len, reverse=True))) if found else None

    def without(self, words: str) -> str:
        """Return the words without what is this person's."""
        return self._pattern.sub(LEFT_OUT, words) if self._pattern else words

    def own(self, words: str) -> str:
        """Return words that the person wrote themselves: without what looks like a phone or an account, either."""
        return self.without(discreet(words))


def everywhere(value: Any, change: Callable[[str], str]) -> Any:
    """Return a value of JSON with every text in it changed; numbers and the names of keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [everywhere(one, change) for one in value]
    if isinstance(value, dict):
        return {key: everywhere(one, change) for key, one in value.items()}
    return value


def names_in(contact: str) -> tuple[str, str]:
    """Return the name and the digits of the phone in a line like «Айгерим Садыкова, +7 701 …»."""
    return re.sub(r"[+\d()]+", " ", contact), _digits(contact)


def _words(names: str) -> Iterable[str]:
    return (word for word in re.findall(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", names) if len(word) > 1)


def _exact(text: str) -> str:
    return rf"(?<!\w){re.escape(text.strip())}(?!\w)"


def _phone(digits: str) -> str:
    last = digits[-10:]
    first = rf"(?:\+?[78]{_BETWEEN})?" if len(last) == 10 else ""
    return rf"(?<!\d){first}{_BETWEEN.join(last)}(?!\d)"


def _name(word: str) -> str:
    """Return a pattern for a name with the endings it has in Russian and Kazakh, and with «’s»."""
    if len(word) <= SHORT:
        return rf"(?<!\w){re.escape(word[0].upper() + word[1:])}(?!\w)"
    stem = word[:-1] if word[-1].lower() in _VOWELS else word
    whole = "" if stem == word else word[-1]
    return rf"(?i:(?<!\w){re.escape(stem)}(?:{_RUSSIAN}|{whole}{_KAZAKH}{{0,2}}(?:[’']?s)?)(?!\w))"


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
