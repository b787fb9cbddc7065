"""One redaction for everybody but the coordinators of a case: what tells who somebody is, is left out of their words.

In this order: what a coordinator hid by hand; numbers and addresses of the net; flats; names. A name is known by how
it is introduced («меня зовут …»), by its patronymic or initials, or by the lists of `airlock_pii`, which knows names of
Kazakhstan and holds IIN, BIN, IBAN and cards to their check digits. Where `places` is asked for, whatever leads to a
door goes too: see `doors`. What it finds and misses is measured: docs/threats.md.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.domain.privacy import house_details, names, numbers
from bot.domain.privacy.spans import Span, without

LEFT_OUT = "…"
"""Stands where something was left out."""

MARGIN = 400
"""Characters read beyond those that are shown, so that nothing is cut in its middle and then not known."""

_INVISIBLE = re.compile("[\N{SOFT HYPHEN}\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u20e3]")
_GAPS = re.compile(rf"{LEFT_OUT}(?:[\s,;:]*{LEFT_OUT})+")
_PLAIN = {
    ord(sign): str(unicodedata.digit(sign))
    for sign in map(chr, (*range(0x2460, 0x2469), *range(0x0660, 0x066A), *range(0xFF10, 0xFF1A)))
} | {0x1D7CE + n: str(n % 10) for n in range(50)}
"""Digits that are not ASCII's: in a circle, full width, bold. Exponents (m³) are left alone."""


def discreet(words: str, *, places: bool = False, hidden: Iterable[str] = (), most: int | None = None) -> str:
    """Return the words without phones, accounts, numbers of identity, flats and names.

    `places`: also without house numbers, coordinates and links. `hidden`: what was hidden by hand, wherever it stands.
    `most`: only the beginning is wanted, so many characters and some more.
    """
    if most is not None and len(words) > most + MARGIN:
        words = words[: most + MARGIN].rsplit(maxsplit=1)[0]
    return _discreet(words, places, tuple(hidden))


def without_flats(address: str, hidden: Iterable[str] = ()) -> str:
    """Return an address without flats and numbers of people; names stay, for streets are called by them."""
    text = _INVISIBLE.sub("", address).translate(_PLAIN)
    text = without(text, _by_hand(text, tuple(hidden)), LEFT_OUT)
    text = without(text, [*numbers.found(text), *numbers.flats(text)], LEFT_OUT)
    return _GAPS.sub(LEFT_OUT, text).strip(f" ,;{LEFT_OUT}")


@lru_cache(maxsize=2048)
def _discreet(words: str, places: bool, hidden: Sequence[str]) -> str:
    text = _INVISIBLE.sub("", words).translate(_PLAIN)
    text = without(text, _by_hand(text, hidden), LEFT_OUT)
    if places:  # before the numbers: a pair of coordinates has as many digits as a phone
        text = without(text, house_details.found(text), LEFT_OUT)
    told = numbers.found(text)
    text = without(text, [*told, *names.beside(text, told), *numbers.flats(text)], LEFT_OUT)
    text = without(text, names.found(text), LEFT_OUT)
    return _GAPS.sub(LEFT_OUT, text)


def _by_hand(text: str, hidden: Sequence[str]) -> list[Span]:
    """Return where what was hidden stands, whatever the letters' case and the blanks between."""
    found: list[Span] = []
    for said in hidden:
        words = [re.escape(word) for word in said.split()]
        if words:
            found += [one.span() for one in re.finditer(r"\s+".join(words), text, re.IGNORECASE)]
    return found
