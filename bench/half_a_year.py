"""A town for half a year, made up and seeded: volunteers with their habits, signals with their times, and luck.

When people write, and in which district, is as in the real week of bot/data/smell_week.csv; everything else is our own
guess, and said so in docs/simulation.md.
"""

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files

from bot.domain.catalogue.rules import Rules
from bot.domain.intake.kinds import Kind
from bot.domain.places.points import DEGREE_M, Point

DAYS = 182
KINDS = {"smell": 60, "smoke": 14, "dump": 8, "discharge": 6, "burst_pipe": 5, "no_water": 4, "other": 3}
"""How often of a hundred. Our own guess: a town beside a steelworks, a line known for smells."""

TRANSPORT = {"foot": 30, "bus": 25, "bike": 10, "car": 35}
RADII_M = (3_000, 5_000, 10_000, 20_000)

# (share, days of the week, from, to): when somebody is on duty.
WORKING, EVERY = range(5), range(7)
DUTIES: tuple[tuple[int, tuple[tuple[Sequence[int], int, int], ...]], ...] = (
    (35, ((WORKING, 17, 23), ((5, 6), 8, 23))),  # who works
    (25, ((EVERY, 7, 21),)),  # pensioners
    (20, ((WORKING, 14, 23), ((5, 6), 10, 23))),  # students
    (20, ((EVERY, 0, 24),)),  # whoever never goes off duty
)


@dataclass(frozen=True)
class Habits:
    """A volunteer: what the hotline knows of them, and what it does not (`silence`, `yes`: how likely)."""

    person: int
    home: Point
    radius_m: int
    transport: str
    media: frozenset[str]
    certified: bool | None
    hours: tuple[tuple[Sequence[int], int, int], ...]
    silence: float
    yes: float

    def on_duty(self, at: datetime) -> bool:
        """Whether they are on duty at that local moment."""
        return any(at.weekday() in days and begin <= at.hour < end for days, begin, end in self.hours)


@dataclass(frozen=True)
class Signal:
    """Somebody reports something at a local moment."""

    number: int
    at: datetime
    kind: Kind
    point: Point


@dataclass(frozen=True)
class Reply:
    """What somebody says to an offer, and how long after; silence is over when the ring is."""

    yes: bool
    silent: bool
    after: timedelta


@dataclass(frozen=True)
class Town:
    """People, signals, and the luck of each with each: the same whoever is asked first."""

    seed: int
    volunteers: tuple[Habits, ...]
    signals: tuple[Signal, ...]

    def reply(self, signal: Signal, one: Habits, at: datetime, window: timedelta) -> Reply:
        """Say what they answer; at night nearly everybody sleeps."""
        luck = self._luck(signal, one.person)
        silence = max(one.silence, 0.85) if at.hour < 7 or at.hour >= 23 else one.silence
        if luck.random() < silence:
            return Reply(False, True, window)
        after = min(window, timedelta(minutes=luck.expovariate(1 / 2) + 0.3))
        return Reply(luck.random() < one.yes, False, after)

    def way(self, signal: Signal, person: int) -> float:
        """Return how much longer than expected they are on the way, as a factor."""
        return self._luck(signal, -person).uniform(0.7, 1.6)

    def _luck(self, signal: Signal, person: int) -> random.Random:
        return random.Random(self.seed * 10_007 + signal.number * 1_009 + person * 7)


def town(rules: Rules, volunteers: int, signals: int, seed: int) -> Town:
    """Make a town: so many volunteers, so many signals in half a year."""
    luck = random.Random(seed)
    districts = {row.id: row.shape.centre for area in rules.catalogue.areas.values() for row in area.districts.values()}
    week = list(csv.DictReader((files("bot.data") / "smell_week.csv").read_text("utf-8").splitlines()))
    people = tuple(_volunteer(luck, person, list(districts.values())) for person in range(1, volunteers + 1))
    said = sorted((_moment(rules, luck, luck.choice(week)) for _ in range(signals)), key=lambda one: one[0])
    kinds = [rules.catalogue.kind(kind) for kind in luck.choices(list(KINDS), list(KINDS.values()), k=signals)]
    made = (
        Signal(number, at, kind, _around(luck, districts[district], 700))
        for number, ((at, district), kind) in enumerate(zip(said, kinds, strict=True))
    )
    return Town(seed, people, tuple(made))


def _volunteer(luck: random.Random, person: int, districts: list[Point]) -> Habits:
    share, hours = zip(*DUTIES, strict=True)
    return Habits(
        person,
        home=_around(luck, luck.choice(districts), 1_000),
        radius_m=luck.choice(RADII_M),
        transport=luck.choices(list(TRANSPORT), list(TRANSPORT.values()))[0],
        media=frozenset(m for m, often in (("air", 0.95), ("water", 0.6), ("soil", 0.5)) if luck.random() < often),
        certified=luck.choices((True, False, None), (50, 20, 30))[0],
        hours=luck.choices(hours, share)[0],
        silence=luck.choice((0.1, 0.2, 0.3, 0.4, 0.8)),  # one in five is on duty and hardly ever answers
        yes=luck.uniform(0.5, 0.9),
    )


def _moment(rules: Rules, luck: random.Random, row: dict[str, str]) -> tuple[datetime, str]:
    """Return a moment of the half year with the weekday and the time of day of a real report, and its district."""
    said = datetime.fromisoformat(row["time"])
    monday = datetime(2026, 1, 5, tzinfo=UTC).astimezone(rules.zone).replace(hour=0)
    day = luck.randrange(DAYS // 7) * 7 + said.weekday()
    at = monday + timedelta(days=day, hours=said.hour, minutes=said.minute + luck.uniform(-30, 30))
    return at, row["district"]


def _around(luck: random.Random, point: Point, spread_m: float) -> Point:
    degrees = spread_m / DEGREE_M
    return Point(point.lat + luck.gauss(0, degrees), point.lon + luck.gauss(0, degrees) / 0.64)
