"""What a volunteer writes on site, taken apart: readings, things that were meant as readings, and notes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.measurements.multiples import Multiple, multiple
from bot.domain.measurements.reading_series import daily, series
from bot.domain.measurements.readings import Problem, Reading
from bot.domain.measurements.substances import mentions
from bot.domain.measurements.units import unit_at
from bot.domain.text.decimals import figures
from bot.domain.text.spelling import folded

_BREAKS = re.compile(r"\n|;|,(?=\s*[^\W\d_])|\s(?:и|және|and|\+)\s(?=[^\W\d_])", re.IGNORECASE)
"""Where one reading may end and the next begin; never within «0,024»."""


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
    for part in parts:
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
    return Understood(tuple(readings), tuple(problems), tuple(undecided), "\n".join(notes) or None, tuple(multiples))


def _read(
    part: str, catalogue: Catalogue, asked: str | None, likely: Sequence[str]
) -> tuple[Reading | Problem, ...] | Problem:
    """The reading or the series of readings that a part is, or what is wrong with it."""
    text, of_a_day = daily(part)
    one = catalogue.read(text, suggested=asked, likely=likely)
    read: tuple[Reading | Problem, ...]
    if isinstance(one, Reading):
        read = (replace(one, given=part.strip()),)
    elif one.say in _SEVERAL and (each := series(text, catalogue.substances, asked)):
        read = tuple(catalogue.read(figure, suggested=asked, likely=likely) for figure in each)
    else:
        return one if one.doubtful is None else replace(one, doubtful=replace(one.doubtful, daily=of_a_day))
    return tuple(_of_a_day(one, of_a_day) for one in read)


def _of_a_day(one: Reading | Problem, so: bool) -> Reading | Problem:
    if isinstance(one, Reading):
        return replace(one, daily=so)
    return one if one.doubtful is None else replace(one, doubtful=replace(one.doubtful, daily=so))


_SEVERAL = ("reading-several-numbers", "reading-impossible", "reading-which-unit")
"""What a series looks like when it is taken for one figure: «120 240 180» is no hundred and twenty million."""


def _one_line(read: tuple[Reading | Problem, ...] | Problem) -> bool:
    return isinstance(read, tuple) and all(isinstance(one, Reading) for one in read)


def _bare(part: str) -> bool:
    """Whether it is a figure and nothing else, perhaps with its unit: one more of what stands before it."""
    plain = folded(part)
    numbers = figures(plain)
    if len(numbers) != 1 or plain[: numbers[0].start].strip():
        return False
    unit = unit_at(plain, numbers[0].end)
    return not plain[unit.end if unit else numbers[0].end :].strip(" .")


def _measures(part: str, catalogue: Catalogue) -> bool:
    """Whether it looks like a reading: a figure, and beside it a unit or something that can be measured."""
    plain = folded(part)
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
    plain = folded(part)
    if read.say != "reading-unknown-substance" or mentions(plain, catalogue.substances):
        return False
    units = [found.unit for number in figures(plain) if (found := unit_at(plain, number.end))]
    return len(read.args["name"].split()) > 2 or not any(unit.dimension.startswith("mass") for unit in units)


_LONG = 60
"""Characters of folded text that are a sentence rather than a reading."""
