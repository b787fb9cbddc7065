"""Several figures of one thing in one line: «h2s 0,02 0,024 0,018», and a mean of a day called by its name."""

import re
from collections.abc import Mapping

from bot.domain.measurements.substances import Substance, mentions
from bot.domain.measurements.units import unit_at
from bot.domain.text.decimals import Figure, figures
from bot.domain.text.spelling import folded

_BETWEEN = re.compile(r"[\s,;/|&+]*(?:(?:и|жане|and)\s+)?")
"""What may part two figures of one series."""

_DAILY = re.compile(
    r"\b(?:среднесуточн\w*|ср\.?\s?сут\w*\.?|за сутки|суточн\w*(?: средн\w*)?|тауликтик\w*(?: орташа)?|"
    r"daily(?: mean| average)?|24[- ]?h(?:our)?s?(?: mean| average)?)(?!\w)\.?"
)


def daily(text: str) -> tuple[str, bool]:
    """Return the text without the words that call it a mean over a day, and whether it had them."""
    plain = folded(text)
    rest = " ".join(_DAILY.sub(" ", plain).split())
    return (rest, True) if rest != plain else (text, False)


def series(plain: str, substances: Mapping[str, Substance], asked: str | None = None) -> tuple[str, ...]:
    """Return each figure of a series as a reading of its own in writing; nothing where it is no series.

    `plain`: folded, one of its `spellings`. A unit behind the last figure is the unit of all before it that have none.
    `asked`: what they said they measure.
    """
    named = mentions(plain, substances)
    if len(named) > 1 or (not named and asked is None):
        return ()
    word = plain[named[0].start : named[0].end] if named else ""
    rest = plain[: named[0].start] + " " + plain[named[0].end :].lstrip(" -:=") if named else plain
    found = figures(rest)
    return _each(rest, found, word) if len(found) > 1 else ()


def _each(rest: str, found: list[Figure], word: str) -> tuple[str, ...]:
    """The readings that the figures are; nothing when anything but figures and units stands among them."""
    units: list[str] = []
    at = 0
    for number in found:
        between = rest[at : number.start]
        if not (_BETWEEN.fullmatch(between) if at else not between.strip(" .,:;-=")):
            return ()
        unit = unit_at(rest, number.end)
        at = unit.end if unit else number.end
        units.append(rest[number.end : at].strip(" ."))
    if rest[at:].strip(" .,;!"):
        return ()
    last = ""
    for index in range(len(units) - 1, -1, -1):
        last = units[index] = units[index] or last
    return tuple(
        " ".join(part for part in (word, rest[number.start : number.end], unit) if part)
        for number, unit in zip(found, units, strict=True)
    )
