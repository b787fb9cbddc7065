"""What a volunteer can measure, and finding it in what they wrote."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Self

from pydantic import StringConstraints, model_validator

from bot.domain.intake.kinds import Instrument, Medium
from bot.domain.measurements.units import UNITS
from bot.domain.text.languages import Row, Text, Words
from bot.domain.text.spelling import folded, latin_looking

_USUAL = {
    Medium.AIR: Instrument.GAS,
    Medium.WATER: Instrument.WATER,
    Medium.SOIL: Instrument.SOIL,
    Medium.SITE: Instrument.NONE,
}
_WORD = re.compile(r"[^\W\d_]\w*")
_SHORT = 4
"""Letters a word must have before endings are allowed: «хлора» is хлор, but «мыста» need not be мыс."""


class Substance(Row):
    """Something with a figure: a substance, a smell's strength, a trench's depth.

    `unit`: what its figures are kept in. `usual`: the lowest and highest figure an instrument can honestly show.
    `symbols`: chemical ones, the first is for showing. `molar`: g/mol, for what sensors show in ppm.
    `instrument`: what shows it; None: what is usual for its medium (`measured_with`).
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{2,20}$")]
    medium: Medium
    unit: str
    usual: tuple[Decimal, Decimal]
    symbols: tuple[Text, ...]
    name: Words
    also: tuple[Text, ...]
    molar: Decimal | None = None
    instrument: Instrument | None = None

    @model_validator(mode="after")
    def _is_measurable(self) -> Self:
        if self.unit not in UNITS or UNITS[self.unit].factor != 1:
            raise ValueError(f'unit must be one that figures are kept in, such as mg/m3 (got "{self.unit}")')
        if self.usual[0] >= self.usual[1]:
            raise ValueError("usual must be [lowest, highest]")
        return self

    @property
    def measured_with(self) -> Instrument:
        """What kind of instrument shows it; `NONE` for what is told by nose, eye or anything."""
        return self.instrument or _USUAL[self.medium]

    @property
    def symbol(self) -> str | None:
        """The chemical symbol as it is printed, None for what has none."""
        return self.symbols[0] if self.symbols else None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches any word or symbol for it in folded text made to look Latin."""
        words = (*self.symbols, self.name.kk, self.name.ru, self.name.en, *self.also)
        return _any_of(latin_looking(folded(word)) for word in words)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first letters of its words and symbols, as `pattern` sees them."""
        words = (*self.symbols, self.name.kk, self.name.ru, self.name.en, *self.also)
        return frozenset(latin_looking(folded(word))[:1] for word in words)

    @cached_property
    def bound(self) -> bool:
        """Whether its short words leave the medium open that its name tells: «ртуть» of «ртуть в почве»."""
        names = [set(name.split()) for name in self.names]
        return any(set(folded(word).split()) < name for word in self.also for name in names)

    @cached_property
    def names(self) -> frozenset[str]:
        """Its own names, folded: who writes one in full means this substance and no other of the same word."""
        return frozenset(map(folded, (self.name.kk, self.name.ru, self.name.en)))


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text names a substance. Several candidates when one word stands for it in air and in water."""

    candidates: tuple[Substance, ...]
    start: int
    end: int


def mentions(text: str, substances: Mapping[str, Substance]) -> list[Mention]:
    """Return what folded `text` names, the longest words first, none overlapping another."""
    spans: dict[tuple[int, int], list[Substance]] = {}
    latin = latin_looking(text)
    begun = {word[0] for word in _WORD.findall(latin)}
    for substance in substances.values() if begun else ():
        if begun.isdisjoint(substance.initials):
            continue
        for span in {m.span() for m in substance.pattern.finditer(latin)}:
            spans.setdefault(span, []).append(substance)
    found: list[Mention] = []
    for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        if all(end <= other.start or other.end <= start for other in found):
            found.append(Mention(tuple(spans[start, end]), start, end))
    return found


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    parts = sorted({_one(word) for word in words if word}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)" if parts else r"(?!)")


def _one(word: str) -> str:
    """A pattern for one word: «pm2.5» also as «pm-2,5», longer words also with an ending of up to two letters."""
    spelled = re.sub(r"(?<=[^\W\d])(?=\d)", "\N{SOFT HYPHEN}", word)
    pattern = "".join(_LOOSE.get(letter, re.escape(letter)) for letter in spelled)
    return pattern + r"[^\W\d_]{0,2}" if len(word) >= _SHORT and word[-1].isalpha() else pattern


_LOOSE = {"\N{SOFT HYPHEN}": "[ -]?", ".": "[.,]", ",": "[.,]", " ": "[ -]", "-": "[ -]?"}
