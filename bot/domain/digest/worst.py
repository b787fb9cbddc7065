"""The worst places and bodies, by an order that can be said in words.

Cases are put together into a place when they lie within 300 m of its middle. Our own guess: what a plant or a dump is
to those who live there; a kind's own episode radius (a smell's 1.5 km) would make one place of a whole town.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.places.points import Point, about_m

RADIUS_M = 300.0
MEMORY_DAYS = 730
"""How far back confirmed cases count."""

EPISODE, MOST_TIMES, MONTH, MOST_MONTHS = 10, 50, 2, 24
"""Points: for each confirmed episode; for each × of the strongest reading, at most; for each month it is unsolved."""

_DEGREE_M = 111_195.0
_MONTH_DAYS = 30.44


@dataclass(frozen=True, slots=True)
class Spot:
    """Confirmed episodes of one kind within about 100 m: how many, the strongest reading (× limit), the largest area.

    `open_since`: the first of those not solved; None: all are. `case`: the one to open, the newest.
    """

    at: Point
    kind: str
    episodes: int
    case: int
    times: float | None
    area_m2: float | None
    open_since: datetime | None


@dataclass(frozen=True, slots=True)
class WorstPlace:
    """A place: its middle, kinds with how many episodes of each, and what counts against it. `case` as in `Spot`."""

    at: Point
    kinds: tuple[tuple[str, int], ...]
    episodes: int
    case: int
    times: float | None
    area_m2: float | None
    open_since: datetime | None

    def months(self, now: datetime) -> int:
        """For how many whole months it is known and not solved; 0 when it is."""
        return 0 if self.open_since is None else int((now - self.open_since).days / _MONTH_DAYS)

    def points(self, now: datetime) -> int:
        """10 for each confirmed episode, 1 for each × of its strongest reading (50 at most), 2 for each month (24)."""
        strength = min(MOST_TIMES, int(self.times or 0))
        return EPISODE * self.episodes + strength + MONTH * min(MOST_MONTHS, self.months(now))


@dataclass(frozen=True, slots=True)
class Record:
    """What became of the letters to a body: answered in time or late, not answered; disputed after it said «done»."""

    body: str
    body_area: str | None
    sent: int
    in_time: int
    late: int
    overdue: int
    disputed: int


def worst_places(spots: Iterable[Spot], now: datetime, most: int = 10) -> tuple[WorstPlace, ...]:
    """Put spots together into places, and return those with most points; of equals the larger area, the older first.

    The spot with most episodes is the middle of a place and takes all that lies within `RADIUS_M`, then the next one
    of what is left: so nothing is chained across a town, and the order of the rows does not matter.
    """
    ordered = sorted(spots, key=lambda spot: (-spot.episodes, -(spot.times or 0), spot.at.lat, spot.at.lon, spot.kind))
    cells: dict[tuple[int, int], list[int]] = {}
    for number, spot in enumerate(ordered):
        cells.setdefault(_cell(spot.at), []).append(number)
    taken: set[int] = set()
    places = []
    for number, spot in enumerate(ordered):
        if number not in taken:
            near = [
                n for n in _around(cells, spot.at) if n not in taken and about_m(ordered[n].at, spot.at) <= RADIUS_M
            ]
            taken.update(near)
            places.append(_place([ordered[n] for n in sorted(near)]))
    places.sort(key=lambda place: (-place.points(now), -(place.area_m2 or 0), place.open_since or now, place.case))
    return tuple(places[:most])


def worst_bodies(records: Iterable[Record]) -> tuple[Record, ...]:
    """Return the bodies by what is disputed or overdue, then by what came late, then by how little came in time."""
    return tuple(
        sorted(records, key=lambda one: (-(one.disputed + one.overdue), -one.late, one.in_time / one.sent, one.body))
    )


def _place(spots: Sequence[Spot]) -> WorstPlace:
    n = sum(spot.episodes for spot in spots)
    kinds: dict[str, int] = {}
    for spot in spots:
        kinds[spot.kind] = kinds.get(spot.kind, 0) + spot.episodes
    return WorstPlace(
        at=Point(
            sum(spot.at.lat * spot.episodes for spot in spots) / n,
            sum(spot.at.lon * spot.episodes for spot in spots) / n,
        ),
        kinds=tuple(sorted(kinds.items(), key=lambda row: (-row[1], row[0]))),
        episodes=n,
        case=max(spot.case for spot in spots),
        times=max((spot.times for spot in spots if spot.times is not None), default=None),
        area_m2=max((spot.area_m2 for spot in spots if spot.area_m2 is not None), default=None),
        open_since=min((spot.open_since for spot in spots if spot.open_since is not None), default=None),
    )


def _cell(at: Point) -> tuple[int, int]:
    """Return a square that is at least `RADIUS_M` wide wherever in Kazakhstan (41–55° N)."""
    return math.floor(at.lat * _DEGREE_M / RADIUS_M), math.floor(at.lon * _DEGREE_M * 0.55 / RADIUS_M)


def _around(cells: dict[tuple[int, int], list[int]], at: Point) -> Iterable[int]:
    row, column = _cell(at)
    for north in (-1, 0, 1):
        for east in (-1, 0, 1):
            yield from cells.get((row + north, column + east), ())
