"""One reading of an instrument, from the way people write it: «H2S 0,024», «сероводород 24 мкг», «шу 62 дБ»."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from bot.domain.measurements.substances import Mention, Substance, mentions
from bot.domain.measurements.units import UNITS, Found, Unit, fitting, in_air, turned, unit_at
from bot.domain.text.decimals import Figure, figures
from bot.domain.text.spelling import folded

LONGEST = 120
"""Characters of a text that can still be one reading; a longer one is a story."""

_FILLERS = {
    "около", "примерно", "показал", "показало", "было", "вышло", "шамамен", "корсетти", "болды", "шыкты",
    "about", "showed", "was", "it", "is",
}  # fmt: skip
_INEXACT = ("<", ">", "≤", "≥", "больше", "меньше", "более", "менее", "артык", "кем", "over", "under")


@dataclass(frozen=True, slots=True)
class Reading:
    """What an instrument showed. `value` is in `unit`, the one its substance is kept in; `given` is what was written.

    `assumed`: no unit was written, so the usual one was taken; show it, so that the volunteer can object.
    `daily`: a mean over a whole day was given, said in so many words; everything else is a single value.
    `unusual`: no instrument should show it, and the person says that theirs does.
    """

    substance: str
    value: Decimal
    unit: str
    given: str
    assumed: bool = False
    daily: bool = False
    unusual: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is no reading: the id of the sentence to show, and its arguments.

    Arguments called `substance`, `unit` and `expected` are ids, to be shown by their names in the reader's language.
    `doubtful`: the reading that it would be if it is really so.
    """

    say: str
    args: Mapping[str, str] = field(default_factory=dict)
    doubtful: Reading | None = None


def parse_reading(
    text: str,
    substances: Mapping[str, Substance],
    *,
    suggested: str | None = None,
    default_unit: str | None = None,
    likely: Sequence[str] = (),
) -> Reading | Problem:
    """Return the reading that `text` is, or the one thing that is wrong with it.

    `suggested`: the substance that was asked for, taken when the text names none. `default_unit`: the id of the unit
    their instrument shows, taken when the text has none; without it the unit that the substance is kept in.
    `likely`: what is worth measuring here; of substances that share a word these are meant first.
    """
    if len(text) > LONGEST:
        return Problem("reading-too-long")
    plain = folded(text)
    named = mentions(plain, substances)
    if len(named) > 1:
        return Problem("reading-several-substances")
    rest = _without(plain, named[0]) if named else plain
    if named and all(UNITS[one.unit].dimension == "points" for one in named[0].candidates):
        rest = _OF_SCALE.sub(r"\1", rest)
    numbers = figures(rest)
    if len(numbers) != 1:
        return Problem("reading-several-numbers" if numbers else "reading-no-number")
    number = numbers[0]
    written = unit_at(rest, number.end)
    if odd := _leftover(rest, number, written):
        return odd
    if not named and suggested is None:
        return Problem("reading-no-substance")
    candidates = named[0].candidates if named else (substances[suggested or ""],)
    substance = _meant(candidates, written.unit if written else None, suggested, likely)
    return _reading(substance, number.value, written.unit if written else None, default_unit, text.strip())


def _reading(
    substance: Substance, value: Decimal, unit: Unit | None, default: str | None, given: str
) -> Reading | Problem:
    names = {"substance": substance.id, "expected": substance.unit}
    if unit is not None:
        if unit.dimension == "share" and substance.molar is not None:
            value, unit = in_air(value * unit.factor, substance.molar), UNITS[substance.unit]
        fits = fitting(unit, substance.unit)
        if fits is None:
            return Problem("reading-unit-misfit", {"unit": unit.id, **names})
    else:
        fits = (fitting(UNITS[default], substance.unit) if default else None) or UNITS[substance.unit]
    kept = turned(value, fits.id, substance.unit)
    lowest, highest = substance.usual
    assumed = unit is None and UNITS[substance.unit].dimension not in _BARE
    if not lowest <= kept <= highest:
        if assumed and kept > highest:
            return Problem("reading-which-unit", names)
        shown = {"value": f"{kept.normalize():f}", "lowest": f"{lowest:f}", "highest": f"{highest:f}"}
        doubtful = Reading(substance.id, kept, substance.unit, given, assumed, unusual=True)
        return Problem("reading-impossible", {**shown, **names, "unit": substance.unit}, doubtful)
    return Reading(substance.id, kept, substance.unit, given, assumed)


_BARE = {"acidity", "points", "heat"}
"""Dimensions whose figures are written without a unit."""


def _meant(
    candidates: tuple[Substance, ...], unit: Unit | None, suggested: str | None, likely: Sequence[str]
) -> Substance:
    """Of the substances that share a word, the one the unit fits; of those, the one asked for, or a likely one."""
    fit = [s for s in candidates if unit is None or fitting(unit, s.unit) or _shared(unit, s)] or list(candidates)
    return next((s for s in fit if s.id == suggested), next((s for s in fit if s.id in likely), fit[0]))


def _shared(unit: Unit, substance: Substance) -> bool:
    """Whether it is a share of the air (ppm) that can be turned into a mass."""
    return unit.dimension == "share" and substance.molar is not None


def _without(text: str, mention: Mention) -> str:
    """The text without the substance's name, and without the dash or colon glued to it, lest «h2s-0,1» be negative."""
    after = text[mention.end :]
    return f"{text[: mention.start]} {after[1:] if after[:1] in _GLUE else after}"


_GLUE = frozenset("-:=")

_OF_SCALE = re.compile(r"(\d)\s*(?:/|из|of)\s*[56](?![\d.,])(?:-?\s?дан|-?\s?ден)?")
"""«4/6», «4 из 6»: so many points of a scale of five or six."""


def _leftover(text: str, number: Figure, unit: Found | None) -> Problem | None:
    """What stands beside the number and its unit must be nothing, or words that do not matter."""
    before = text[: number.start].split()
    after = text[unit.end if unit else number.end :].split()
    if any(word.startswith(_INEXACT) for word in before + after):
        return Problem("reading-inexact")
    strange = [word for word in before if word.strip(".,:;()-=~≈") and word.strip(".,:;()") not in _FILLERS]
    if strange:
        return Problem("reading-unknown-substance", {"name": " ".join(strange)})
    strange = [word for word in after if word.strip(".,:;()-=~≈!") and word.strip(".,:;()!") not in _FILLERS]
    if not strange:
        return None
    if unit is None:
        return Problem("reading-unknown-unit", {"unit": " ".join(strange)})
    return Problem("reading-unknown-substance", {"name": " ".join(strange)})
