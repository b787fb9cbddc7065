"""Numbers as people write them: 0,12 · 0.12 · .12 · 1 716 820,5 · 1e-6 · 2×10⁻³; and what else they may have meant.

A spelling that can only be one number is brought to its plain form. Where two are possible – «1,200» is 1.2 to one
person and 1200 to another, «62, 5» one figure or two – `spellings` returns the text once for each, and whoever reads it
asks.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import product

_FIGURE = re.compile(r"(?<![\w.,])[-+]?(?:\d{1,3}(?: \d{3})+|\d{1,15})(?:[.,]\d{1,15})?(?:e[-+]?\d{1,2})?(?![.,]?\d)")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and where in the text it stands."""

    value: Decimal
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """A text with its numbers in their plain form. `guessed`: letters stood where only digits make sense («0,О24»)."""

    text: str
    guessed: bool = False


def figures(text: str) -> list[Figure]:
    """Return every number in `text` (already folded). A comma is a decimal comma; a space may part thousands."""
    return [
        Figure(Decimal(found[0].replace(" ", "").replace(",", ".")), found.start(), found.end())
        for found in _FIGURE.finditer(text)
    ]


def spelled(text: str) -> str:
    """Return folded `text` with its numbers in their likeliest plain form."""
    return spellings(text)[0].text


def spellings(text: str) -> tuple[Spelling, ...]:
    """Return folded `text` once for each way in which its numbers may be meant, the likeliest first."""
    if not any(map(str.isdigit, text)):
        return (Spelling(text),)
    plain = _digits(text)
    guessed = plain != text
    for pattern, made in _sure():
        plain = pattern.sub(made, plain)
    ways = [((_as_it_stands,) if not rule.found.search(plain) else rule.ways) for rule in _unsure()]
    texts: dict[str, None] = {}
    for chosen in product(*ways):
        made_so = plain
        for rule, way in zip(_unsure(), chosen, strict=True):
            made_so = rule.found.sub(way, made_so)
        texts.setdefault(made_so)
    return tuple(Spelling(one, guessed) for one in texts)


Way = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class _Rule:
    found: re.Pattern[str]
    ways: tuple[Way, ...]


def _as_it_stands(found: re.Match[str]) -> str:
    return found[0]


def _joined(found: re.Match[str]) -> str:
    return re.sub(r"[ ,']", "", found[0])


def _parted(found: re.Match[str]) -> str:
    return re.sub(r"[ ,.]+", "; ", found[0])


def _tight(found: re.Match[str]) -> str:
    return re.sub(r" ?([.,]) ?", r"\1", found[0])


def _in_pairs(found: re.Match[str]) -> str:
    """«62, 5, 63, 7» as two figures; an odd one cannot be."""
    parts = re.split(r" ?[.,] ?", found[0])
    if len(parts) % 2:
        return _parted(found)
    return "; ".join(f"{whole},{part}" for whole, part in zip(parts[::2], parts[1::2], strict=True))


_ALONE, _END = r"(?<![\w.,:])", r"(?![.,]?\d)"


@cache
def _sure() -> tuple[tuple[re.Pattern[str], Way], ...]:
    """Spellings that can only be one number, and how each is made plain."""
    return (
        (re.compile(r"(?<![\w.,])(?<!\d )[.,](?=\d)"), lambda found: f"0{found[0]}"),  # .024
        # 2×10^-3, 2·10-3, 2*10**(-3), 2е-3 with a Russian е, 10^-3
        (
            re.compile(r"(?<=\d) ?[×xх*·⋅∙•] ?10 ?(?:(?:\^|\*\*) ?\(?([-+]?\d{1,2})\)?|([-+]\d{1,2}))(?!\d)"),
            lambda found: f"e{found[1] or found[2]}",
        ),
        (re.compile(r"(?<![\w.,])10(?:\^|\*\*)\(?([-+]?\d{1,2})\)?(?!\d)"), lambda found: f"1e{found[1]}"),
        (re.compile(r"(?<=\d)[eе]([-+]?\d{1,2})(?![\w.,])"), lambda found: f"e{found[1]}"),
        # 1,234,567 · 1.234.567 · 1,200.5 · 1.200,5 · 1'200
        (
            re.compile(
                rf"{_ALONE}[1-9]\d{{0,2}}(?:,\d{{3}}){{2,}}(?:\.\d+)?{_END}|{_ALONE}[1-9]\d{{0,2}},\d{{3}}\.\d+{_END}"
            ),
            _joined,
        ),
        (
            re.compile(
                rf"{_ALONE}[1-9]\d{{0,2}}(?:\.\d{{3}}){{2,}}(?:,\d+)?{_END}|{_ALONE}[1-9]\d{{0,2}}\.\d{{3}},\d+{_END}"
            ),
            lambda found: found[0].replace(".", ""),
        ),
        (re.compile(rf"{_ALONE}[1-9]\d{{0,2}}(?:'\d{{3}})+(?=[.,]\d|(?!\d))"), _joined),
        # 1 200 · 17 000 · 1 716 820,5
        (re.compile(rf"{_ALONE}[1-9](?: \d{{3}})+(?!\d)(?! \d{{3}}(?!\d))"), _joined),
        (re.compile(rf"{_ALONE}[1-9]\d{{1,2}}(?: \d{{3}})*(?: [0-9]00)*(?: 000)(?!\d)(?! \d{{3}}(?!\d))"), _joined),
        (re.compile(rf"{_ALONE}\d+(?: [.,] ?| ?[.,] )0\d+{_END}"), _tight),  # 0, 024: nobody writes 24 so
    )


@cache
def _unsure() -> tuple[_Rule, ...]:
    """Spellings that may be several numbers, and every way to read them."""
    return (
        _Rule(re.compile(rf"{_ALONE}\d+(?:(?: [.,] ?| ?[.,] )\d+)+{_END}"), (_in_pairs, _parted)),  # 62, 5
        _Rule(re.compile(rf"{_ALONE}\d+(?:,\d+){{2,}}{_END}"), (_in_pairs, _parted)),  # 62,5,63,7
        _Rule(re.compile(rf"{_ALONE}[1-9]\d{{0,2}},\d{{3}}{_END}"), (_as_it_stands, _joined)),  # 1,200
        _Rule(re.compile(rf"{_ALONE}[1-9]\d{{1,2}}(?: \d{{3}})+(?!\d)"), (_joined, _parted)),  # 120 240
    )


_LETTERED = re.compile(
    r"(?<![\w.,])(?=[oоlзi]*\d|[oоlзi]+[.,][oоlзi]*\d)[\doоlзi]+[.,][\doоlзi]+|(?<![\w.,])\d+[oо][\doо]*(?!\w)"
)
_AS_DIGITS = str.maketrans("oоlзi", "00131")


def _digits(text: str) -> str:
    """The text with letters that stand inside a number as the digits that they look like: 0,О24, 1О0, 2,l."""
    return _LETTERED.sub(lambda found: found[0].translate(_AS_DIGITS), text)
