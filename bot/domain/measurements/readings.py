"""One reading of an instrument, from the way people write it: «H2S 0,024», «сероводород 24 мкг», «шу 62 дБ»."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from bot.domain.intake.kinds import Medium
from bot.domain.measurements.substances import Mention, Substance, mentions
from bot.domain.measurements.units import UNITS, Found, Unit, fitting, in_air, turned, unit_at
from bot.domain.text.decimals import Figure, figures, spellings
from bot.domain.text.spelling import folded

LONGEST = 120
"""Characters of a text that can still be one reading; a longer one is a story."""

_FILLERS = {
    "около", "примерно", "показал", "показало", "было", "вышло", "шамамен", "корсетти", "болды", "шыкты",
    "about", "showed", "was", "it", "is",
}  # fmt: skip
_INEXACT = (
    "<",
    ">",
    "≤",
    "≥",
    "ниже",
    "выше",
    "свыше",
    "томен",
    "жогары",
    "below",
    "above",
    "less",
    "more",
    "больше",
    "меньше",
    "более",
    "менее",
    "артык",
    "кем",
    "over",
    "under",
)

_BOUNDS = ("до", "от", "up to", "from", "дейин")
"""Words that make a figure a bound where nothing but they stand beside it and its substance."""


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
    `doubtful`: the reading that it would be if it is really so. `choices`: the ways in which it may be meant, each one
    or several readings; one way alone where that was guessed from something else.
    """

    say: str
    args: Mapping[str, str] = field(default_factory=dict)
    doubtful: Reading | None = None
    choices: tuple[tuple[Reading, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a reading beforehand.

    `suggested`: the substance that was asked for, taken when the text names none. `default_unit`: the id of the unit
    their instrument shows, taken when the text has none; without it the unit that the substance is kept in.
    `likely`: what is worth measuring here; of substances that share a word these are meant first.
    """

    substances: Mapping[str, Substance]
    suggested: str | None = None
    default_unit: str | None = None
    likely: Sequence[str] = ()

    @property
    def media(self) -> frozenset[Medium]:
        """The media of what is worth measuring here; nothing where that is not known."""
        return frozenset(self.substances[one].medium for one in self.likely) - {Medium.SITE}


def parse_reading(
    text: str,
    substances: Mapping[str, Substance],
    *,
    suggested: str | None = None,
    default_unit: str | None = None,
    likely: Sequence[str] = (),
) -> Reading | Problem:
    """Return the reading that `text` is, or the one thing that is wrong with it; the rest: see `About`."""
    if len(text) > LONGEST:
        return Problem("reading-too-long")
    about = About(substances, suggested, default_unit, likely)
    found = decided(text.strip(), [(one.guessed, (once(one.text, about, text),)) for one in spellings(folded(text))])
    return found if isinstance(found, Problem) else found[0]


def decided(
    given: str, ways: Collection[tuple[bool, tuple[Reading | Problem, ...]]]
) -> tuple[Reading | Problem, ...] | Problem:
    """Of the ways to read a text return the only one that makes sense, or the question which one is meant.

    A way: whether it was guessed, and its readings. Where none makes sense, the first one says why.
    """
    sound: dict[tuple[tuple[str, Decimal], ...], tuple[Reading, ...]] = {}
    say = ""
    for is_guess, way in ways:
        open_ = way[0] if len(way) == 1 and isinstance(way[0], Problem) and way[0].choices else None
        say = open_.say if open_ else say or ("reading-which-figure" if is_guess else "")
        for one in open_.choices if open_ else (way,):
            if read := _all_read(one):
                sound.setdefault(tuple((each.substance, each.value) for each in read), read)
    if len(sound) == 1 and not say:
        return next(iter(sound.values()))
    if sound:
        return Problem(say or "reading-which-figure", {"given": given}, choices=tuple(sound.values()))
    return next(way for _, way in ways)


def _all_read(way: tuple[Reading | Problem, ...]) -> tuple[Reading, ...]:
    read = tuple(one for one in way if isinstance(one, Reading))
    return read if len(read) == len(way) else ()


def once(plain: str, about: About, given: str) -> Reading | Problem:
    """Return the reading that one spelling of a text is; a bare «0,02 0,03» is none here."""
    named = mentions(plain, about.substances)
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
        return Problem("reading-inexact") if named and odd.args.get("name") in _BOUNDS else odd
    if not named and about.suggested is None:
        return Problem("reading-no-substance")
    unit = written.unit if written else None
    candidates = named[0].candidates if named else (about.substances[about.suggested or ""],)
    meant = _meant(candidates, unit, about)
    read = [_reading(one, number.value, unit, about.default_unit, given.strip()) for one in meant]
    sound = [one for one in read if isinstance(one, Reading)]
    if len(sound) > 1 or (sound and named and _elsewhere(meant[0], plain[named[0].start : named[0].end], unit, about)):
        return Problem("reading-which-medium", {"given": given.strip()}, choices=tuple((one,) for one in sound))
    return sound[0] if sound else read[0]


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


def _meant(candidates: tuple[Substance, ...], unit: Unit | None, about: About) -> tuple[Substance, ...]:
    """Of the substances that share a word, those that the unit fits; of these the one asked for, or of what is here."""
    fit = [one for one in candidates if unit is None or fitting(unit, one.unit) or _shared(unit, one)] or [*candidates]
    likely = [one for one in fit if one.id == about.suggested] or [one for one in fit if one.id in about.likely]
    return tuple(likely or [one for one in fit if one.medium in about.media] or fit)


def _elsewhere(substance: Substance, word: str, unit: Unit | None, about: About) -> bool:
    """Whether a word without its medium is said where another medium is measured: «ртуть 0,02» at a smell."""
    told = unit is not None or word in substance.names or substance.id in (about.suggested, *about.likely)
    return not told and substance.bound and bool(about.media) and substance.medium not in about.media


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
