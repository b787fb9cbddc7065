"""What a volunteer writes on site, taken apart: readings, things that were meant as readings, and notes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.measurements.multiples import Multiple, multiple
from bot.domain.measurements.reading_series import daily, series
from bot.domain.measurements.readings import LONGEST, About, Problem, Reading, decided, once
from bot.domain.measurements.substances import mentions
from bot.domain.measurements.units import unit_at
from bot.domain.text.decimals import figures, spelled, spellings
from bot.domain.text.spelling import folded

_BREAKS = re.compile(r"\n|;|,(?=\s*[^\W\d_])(?!(?<=\b0,)[oо]\d)|\s(?:и|және|and|\+)\s(?=[^\W\d_])", re.IGNORECASE)
"""Where one reading may end and the next begin; never within «0,024», nor «0,О24» with a letter in it."""


MOST = 40
"""Readings that one message may hold; what stands behind them is kept as a note, and that is told."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A text taken apart. `open`: figures of which it is not said what they measure. `note`: the rest, or None."""

    readings: tuple[Reading, ...] = ()
    problems: tuple[Problem, ...] = ()
    open: tuple[str, ...] = ()
    note: str | None = None
    multiples: tuple[Multiple, ...] = ()


def understood(text: str, catalogue: Catalogue, suggested: Sequence[str], asked: str | None = None) -> Understood:
    """Take a text apart. `suggested`: what is worth measuring here; `asked`: what the volunteer says they measure."""
    whole = _read(text, catalogue, asked, suggested)
    parts = [text] if _one_line(whole) else [part.strip() for part in _BREAKS.split(text) if part.strip()]
    readings: list[Reading] = []
    problems: list[Problem] = []
    undecided: list[str] = []
    notes: list[str] = []
    multiples: list[Multiple] = []
    for part in parts[:MOST]:
        if times := multiple(part, catalogue.substances):
            multiples.append(times)
            continue
        read = _read(part, catalogue, asked, suggested)
        if readings and _bare(part) and not isinstance(read, tuple):  # one more of what stands before it, if it can be
            again = _read(part, catalogue, readings[-1].substance, suggested)
            read = again if isinstance(again, tuple) else read
        if isinstance(read, tuple):
            readings += [one for one in read if isinstance(one, Reading)]
            problems += [one for one in read if isinstance(one, Problem)]
        elif read.say == "reading-no-substance" and _measures(part, catalogue):
            fits = [
                one for one in (catalogue.read(part, suggested=id_) for id_ in suggested) if isinstance(one, Reading)
            ]
            if len(fits) == 1:
                readings.append(fits[0])
            else:
                undecided.append(part)
        elif _measures(part, catalogue) and not _told(part, read, catalogue):
            problems.append(read)
        else:
            notes.append(part)
    if not readings and not problems and not undecided and not multiples:
        return Understood(note=text)  # a story keeps its own commas
    if len(parts) > MOST:
        notes.append("\n".join(parts[MOST:]))
        problems.append(Problem("reading-too-long"))
    return Understood(tuple(readings), tuple(problems), tuple(undecided), "\n".join(notes) or None, tuple(multiples))


def _read(
    part: str, catalogue: Catalogue, asked: str | None, likely: Sequence[str]
) -> tuple[Reading | Problem, ...] | Problem:
    """The reading or the series of readings that a part is, or what is wrong with it, or which of several is meant."""
    if len(part) > LONGEST:
        return Problem("reading-too-long")
    text, of_a_day = daily(part)
    about = About(catalogue.substances, asked, likely=likely)
    ways = [(one.guessed, _way(one.text, about, part.strip())) for one in spellings(folded(text))]
    read = decided(part.strip(), ways)
    if isinstance(read, Problem):
        return _of_a_day(read, so=of_a_day)
    if len(read) == 1 and isinstance(read[0], Problem):
        return _of_a_day(read[0], so=of_a_day)
    return tuple(_of_a_day(one, so=of_a_day) for one in read)


def _way(plain: str, about: About, given: str) -> tuple[Reading | Problem, ...]:
    one = once(plain, about, given)
    if isinstance(one, Problem) and one.say == "reading-several-numbers":
        each = series(plain, about.substances, about.suggested)
        return tuple(once(figure, about, figure) for figure in each) or (one,)
    return (one,)


T = TypeVar("T", Reading, Problem, Reading | Problem)


def _of_a_day(one: T, *, so: bool) -> T:
    """The same as a mean over a day, if it was called so."""
    if not so:
        return one
    if isinstance(one, Reading):
        return replace(one, daily=True)
    choices = tuple(tuple(replace(each, daily=True) for each in way) for way in one.choices)
    doubtful = None if one.doubtful is None else replace(one.doubtful, daily=True)
    return replace(one, doubtful=doubtful, choices=choices)


def _one_line(read: tuple[Reading | Problem, ...] | Problem) -> bool:
    """Whether the text is read as a whole, or it is clear what is to be asked about the whole of it."""
    return bool(read.choices) if isinstance(read, Problem) else all(isinstance(one, Reading) for one in read)


def _bare(part: str) -> bool:
    """Whether it is a figure and nothing else, perhaps with its unit: one more of what stands before it."""
    plain = spelled(folded(part))
    numbers = figures(plain)
    if len(numbers) != 1 or plain[: numbers[0].start].strip():
        return False
    unit = unit_at(plain, numbers[0].end)
    return not plain[unit.end if unit else numbers[0].end :].strip(" .")


def _measures(part: str, catalogue: Catalogue) -> bool:
    """Whether it looks like a reading: a figure, and beside it a unit or something that can be measured."""
    plain = spelled(folded(part))
    numbers = figures(plain)
    if not numbers or len(plain) > _LONG:
        return False
    return (
        any(unit_at(plain, number.end) for number in numbers)
        or bool(mentions(plain, catalogue.substances))
        or plain in {plain[number.start : number.end] for number in numbers}
    )


def _told(part: str, read: Problem, catalogue: Catalogue) -> bool:
    """Whether it is a sentence with a figure in it, «3 м от забора», not a reading of something we do not know."""
    plain = spelled(folded(part))
    if read.say not in ("reading-unknown-substance", "reading-inexact") or mentions(plain, catalogue.substances):
        return False
    units = [found.unit for number in figures(plain) if (found := unit_at(plain, number.end))]
    return len(str(read.args.get("name", "")).split()) > 2 or not any(
        unit.dimension.startswith("mass") for unit in units
    )


_LONG = 60
"""Characters of folded text that are a sentence rather than a reading."""
