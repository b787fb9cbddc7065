"""Whom to call to a case: everybody whom no rule of `BARS` keeps from it, in rings of two or three at a time.

`BARS` is the table of reasons why somebody is not called. To add a reason:

1. give `OnDuty` (what is known of the volunteer) or `Errand` (the case and the local moment) the field that it looks
   at, with a default that keeps nobody from anything;
2. fill the field in `storage/pool.py` (`_FACTS` and `_on_duty`): a column for each of the few who are looked at;
3. add a row here, `Bar("id", lambda one, errand: …)`: true keeps them from it. The first row that holds is the reason
   that is told. `by_hand=True` if not even a coordinator may give them such a case by hand: the sentence
   `uncalled-by-hand-<id>` says why. `freely=True` if it holds also when they come forward for it themselves.

The rules are pure: no database, no clock. `storage/pool.near` may leave out at once whom a rule would keep from it
anyway, but a rule never relies on that.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.kinds import Kind, Medium
from bot.domain.places import Point, about_m

QUICK = timedelta(minutes=15)
"""What is gone sooner than this calls three people at a time; what lasts calls two, so that fewer are disturbed."""

BUSY_M = 3000
"""A volunteer who has something to do already is ranked as if they lived so much farther away, for each thing."""

MOST_CHECKS = 3
"""Somebody with so many open checks is not called to another one."""

REACHES_M = (500, 2_000, 5_000, 12_000, 30_000, 75_000, 200_000)
"""How far to look, one after the other; no volunteer's radius is over the last one."""


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A volunteer as the choice sees them. `checks`, `offers`: how many of each they have open now.

    `media`: what they can measure. `asked`: they had this case, declined it or kept silent in this round.
    """

    person: int
    home: Point
    radius_m: int
    checks: int = 0
    offers: int = 0
    media: frozenset[str] = frozenset()
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody is called to: the case, and the moment on the hotline's own clock (`now`, aware, local).

    `signalled_at`: when it was first spoken of (aware, local). `reporter`: `people.id`, None for nobody known.
    """

    kind: Kind
    point: Point
    now: datetime
    signalled_at: datetime
    reporter: int | None = None
    area: str | None = None
    district: str | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A reason why somebody is not called; `holds` says whether it keeps this one from this errand.

    `by_hand`: it holds also when a coordinator gives the case to them, and in any case.
    `freely`: it holds also when they come forward themselves.
    """

    id: str
    holds: Callable[[OnDuty, Errand], bool]
    by_hand: bool = False
    freely: bool = False


BARS: tuple[Bar, ...] = (
    Bar("own", lambda one, errand: one.person == errand.reporter, freely=True),  # nobody checks a report of their own
    Bar("asked", lambda one, _: one.asked),
    Bar("medium", lambda one, errand: not able(one, errand.kind), freely=True),
    Bar("far", lambda one, errand: about_m(one.home, errand.point) > one.radius_m),
    Bar("busy", lambda one, _: one.checks >= MOST_CHECKS),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody for a case; `distance_m` from their home, None when either place is unknown.

    `name`: how coordinators call them; it is not asked for when a ring is called.
    """

    person: int
    distance_m: int | None
    checks: int
    offers: int
    name: str | None = None

    @property
    def way_m(self) -> int:
        """How far they are, counting what they have to do already."""
        return (self.distance_m or 0) + BUSY_M * (self.checks + self.offers)


def able(one: OnDuty, kind: Kind) -> bool:
    """Whether they can look at such a thing; eyes are enough for a «site»."""
    return kind.medium is Medium.SITE or kind.medium.value in one.media


def barred(one: OnDuty, errand: Errand, *, by_hand: bool = False, freely: bool = False) -> str | None:
    """Return the id of the first reason not to call them, None for nobody's.

    `by_hand`: only those that hold when a coordinator chose them; `freely`: when they come forward themselves.
    """
    looked_at = (bar for bar in BARS if bar.by_hand or (bar.freely if freely else not by_hand))
    return next((bar.id for bar in looked_at if bar.holds(one, errand)), None)


def rank(volunteers: Iterable[OnDuty], errand: Errand) -> list[Candidate]:
    """Return those who may be called to the errand, the one to call first in front."""
    found = [
        Candidate(one.person, round(about_m(one.home, errand.point)), one.checks, one.offers)
        for one in volunteers
        if barred(one, errand) is None
    ]
    return sorted(found, key=lambda one: (one.way_m, one.person))


def enough(ranked: list[Candidate], wanted: int, reach_m: float) -> bool:
    """Whether nobody farther than `reach_m` can come before the first `wanted` of those found within it."""
    return len(ranked) >= wanted and ranked[wanted - 1].way_m <= reach_m


def ring_size(kind: Kind) -> int:
    """Return how many volunteers one ring calls at the same time."""
    return 3 if kind.perishes <= QUICK else 2


def window(kind: Kind) -> timedelta:
    """Return how long a ring has to answer before the case is passed on."""
    return kind.perishes
