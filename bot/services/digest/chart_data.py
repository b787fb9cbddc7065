"""What a digest's pictures show besides its figures: bars up to the period, points on the map, the rhythm of smells."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.digest.digest import Fate, Tally
from bot.domain.digest.periods import Half, Month, Period, Week
from bot.services.digest import digest
from bot.services.digest.digest import Digest
from storage.digest import figures
from storage.digest.figures import Areas
from storage.tx import Tx

BARS = 12
"""Weeks or months in the chart."""

HOURS = 3
"""In one cell of the rhythm of smells."""


@dataclass(frozen=True, slots=True)
class Pictured:
    """What the pictures show besides the digest: bars, oldest first, and points with how many lie there.

    Bars before the first complaint are left out. `rhythm`: see the function.
    """

    digest: Digest
    bars: tuple[tuple[Period, Tally], ...]
    points: tuple[tuple[float, float, Fate, int], ...]
    rhythm: tuple[tuple[int, ...], ...]


def of(tx: Tx, period: Period, areas: Areas = None) -> Pictured:
    """Return all of it as it stands now."""
    shown = [(one, figures.tally(tx, *one.span(tx.rules.zone), areas)) for one in bars(period)]
    while len(shown) > 1 and not shown[-1][1].received:
        shown.pop()
    found = digest.of(tx, period, areas)
    return Pictured(found, tuple(reversed(shown)), points(tx, period, areas), rhythm(tx, period, areas))


def bars(period: Period) -> tuple[Period, ...]:
    """Return the periods that the chart shows up to this one: twelve weeks, or twelve months; the newest first."""
    one: Period = Month.of(period.last) if isinstance(period, Half) else period
    return tuple(one.plus(-back) for back in range(BARS))


def points(tx: Tx, period: Period, areas: Areas = None) -> tuple[tuple[float, float, Fate, int], ...]:
    """Return where a period's complaints were, what became of them, and how many."""
    return tuple(figures.places(tx, *period.span(tx.rules.zone), areas))


def rhythm_since(tx: Tx, period: Period) -> datetime:
    """Return from when on the rhythm of smells is counted: a week alone is too short and takes the eleven before it."""
    first = bars(period)[-1] if isinstance(period, Week) else period
    return first.span(tx.rules.zone)[0]


def rhythm(tx: Tx, period: Period, areas: Areas = None) -> tuple[tuple[int, ...], ...]:
    """Return how many smells were noticed by day of the week (Monday first) and by each three hours, local time.

    Smells are the kinds of which it is asked how strong they smell.
    """
    kinds = tx.rules.catalogue.smells
    counts = [[0] * (24 // HOURS) for _ in range(7)]
    for hour, n in figures.hours(tx, rhythm_since(tx, period), period.span(tx.rules.zone)[1], kinds, areas):
        at = tx.rules.local(datetime.fromisoformat(f"{hour}:00:00+00:00"))
        counts[at.weekday()][at.hour // HOURS] += n
    return tuple(tuple(row) for row in counts)
