"""Who may be called to a case: everybody whom no rule of `BARS` keeps from it, in rings of two or three at a time.

In what order they are called is `bot.domain.ranking`.

`BARS` is the table of reasons why somebody is not called. To add a reason:

1. give `OnDuty` (what is known of the volunteer) or `Errand` (the case and the local moment) the field that it looks
   at, with a default that keeps nobody from anything;
2. fill the field in `storage/pool.py` (`_FACTS` and `_on_duty`): a column for each of the few who are looked at;
3. add a row here, `Bar("id", lambda one, errand: …)`: true keeps them from it. The first row that holds is the reason
   that is told: write the sentence `kept-<id>` of dispatch/reasons.ftl (tests/cards/dispatch asks for it).
   `by_hand=True` if not even a coordinator may give them such a case by hand: `uncalled-by-hand-<id>` tells them why.
   `freely=True` if it holds also when they come forward for it themselves.

The rules are pure: no database, no clock. `storage/pool.near` may leave out at once whom a rule would keep from it
anyway, but a rule never relies on that.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache

from bot.domain.dispatch import travel
from bot.domain.dispatch.safety import FOR_MINORS, RULES, Goer, Reason
from bot.domain.intake.kinds import Kind, Medium
from bot.domain.places.points import Point, about_m
from bot.domain.volunteers.hours import ALWAYS, MOST_CHECKS, Closed, Schedule, available

QUICK = timedelta(minutes=15)
"""What is gone sooner than this calls three people at a time; what lasts calls two, so that fewer are disturbed."""


REACHES_M = (30, 100, 250, 600, 1_400, 3_200, 7_500, 18_000, 45_000, 100_000, 200_000)
"""How far to look, one after the other; no volunteer's radius is over the last one. Small steps: a step that finds as
many as are ranked at most never has to look through many times as many."""


GROWN = Goer()
"""Somebody of whom the rules of safety know nothing in particular."""

way_m = lru_cache(maxsize=1024)(about_m)
"""The way from a home to a point, m: several rules ask for the same one."""


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A volunteer as the choice sees them. `checks`, `offers`: how many of each they have open now.

    `media`: what they can measure. `asked`: they had this case, declined it or kept silent in this round.
    `tools`: kinds of instrument they have, and whether the best of each has a valid certificate. `lately`: checks in
    four weeks. `asked_lately`, `silent`: of their last ten offers that were theirs to answer, how many they did not.
    `transport`: how they get about (`travel.PACES`), None for not told. `schedule`: when they may be called.
    `most_checks`: how many open ones they want at a time. `districts`: «area/district» they go to from anywhere.
    `goer`: what the rules of safety look at. `areas`: those they were invited to; none for all.
    """

    person: int
    home: Point
    radius_m: int
    checks: int = 0
    offers: int = 0
    media: frozenset[str] = frozenset()
    asked: bool = False
    tools: Mapping[str, bool] = field(default_factory=dict)
    lately: int = 0
    asked_lately: int = 0
    silent: int = 0
    transport: str | None = None
    goer: Goer = GROWN
    schedule: Schedule = ALWAYS
    most_checks: int = MOST_CHECKS
    districts: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()

    @property
    def pace(self) -> int:
        """How fast they come, m a minute."""
        return travel.pace(self.transport, self.radius_m)


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody is called to: the case, and the moment on the hotline's own clock (`now`, aware, local).

    `signalled_at`: when it was last noticed by somebody (aware, local). `reporter`: `people.id`, None: nobody known.
    `usual`: how many checks somebody on duty took in four weeks on the average.
    `alarming`: the report speaks of danger to who goes. `industrial`: it lies, or may lie, at works.
    `training`: only those who passed the course are called.
    `middle`: of its district; None when that is not known.
    """

    kind: Kind
    point: Point
    now: datetime
    signalled_at: datetime
    reporter: int | None = None
    area: str | None = None
    district: str | None = None
    usual: float = 1.0
    alarming: bool = False
    industrial: bool = False
    training: bool = False
    middle: Point | None = None

    @property
    def gone_at(self) -> datetime:
        """Until when there is usually something left to see."""
        return travel.gone_at(self.kind, self.signalled_at)

    @property
    def hopeless_at(self) -> datetime:
        """From when on there is hardly anything left: half as long again."""
        return self.gone_at + self.kind.evidence / 2


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


def _unsafe(reason: Reason) -> Callable[[OnDuty, Errand], bool]:
    """Return the rule of safety as a rule of calling."""
    holds = RULES[reason]
    if reason in FOR_MINORS:  # hardly anybody is one: not to ask further spares a tenth of the choice's time
        return lambda one, errand: one.goer.minor and holds(one.goer, errand)
    return lambda one, errand: holds(one.goer, errand)


BARS: tuple[Bar, ...] = (
    Bar("own", lambda one, errand: one.person == errand.reporter, freely=True),  # nobody checks a report of their own
    Bar("asked", lambda one, _: one.asked),
    Bar("medium", lambda one, errand: not able(one, errand.kind), freely=True),
    Bar("region", lambda one, errand: bool(one.areas and errand.area) and errand.area not in one.areas, freely=True),
    Bar("far", lambda one, errand: not in_reach(one, errand), freely=True),
    *(Bar(reason.value, _unsafe(reason), by_hand=reason in FOR_MINORS, freely=True) for reason in RULES),
    Bar("busy", lambda one, _: one.checks >= one.most_checks, freely=True),
    Bar("away", lambda one, errand: available(one.schedule, errand.now) is Closed.AWAY),
    Bar("quiet", lambda one, errand: available(one.schedule, errand.now) is Closed.QUIET),
    Bar("hours", lambda one, errand: available(one.schedule, errand.now) is Closed.OUTSIDE),
    # Nobody is sent after a smell that is long gone when they come. Once it is, a call is somebody's own wish.
    Bar("late", lambda one, errand: quick(errand.kind) and errand.now < errand.hopeless_at < arrives(one, errand)),
)


_LOOKED_AT = {
    (by_hand, freely): tuple(bar for bar in BARS if bar.by_hand or (bar.freely if freely else not by_hand))
    for by_hand in (False, True)
    for freely in (False, True)
}


def in_reach(one: OnDuty, errand: Errand) -> bool:
    """Whether they go there: within their radius, or in a district they chose, wherever they live."""
    return way_m(one.home, errand.point) <= one.radius_m or chose(one, errand)


def chose(one: OnDuty, errand: Errand) -> bool:
    """Whether they chose the district of the errand."""
    return bool(one.districts) and f"{errand.area}/{errand.district}" in one.districts


def comes_m(one: OnDuty, errand: Errand) -> float:
    """Return the way they are reckoned to have, m: from home, or from the middle of a district they chose.

    Whoever chose a district is about there when they are on duty, at work or at school. The shorter way counts.
    """
    home = way_m(one.home, errand.point)
    return home if errand.middle is None or not chose(one, errand) else min(home, way_m(errand.middle, errand.point))


def able(one: OnDuty, kind: Kind) -> bool:
    """Whether they can look at such a thing; eyes are enough for a «site»."""
    return kind.medium is Medium.SITE or kind.medium.value in one.media


def quick(kind: Kind) -> bool:
    """Whether such a thing is gone in minutes."""
    return kind.perishes <= QUICK


def barred(one: OnDuty, errand: Errand, *, by_hand: bool = False, freely: bool = False) -> str | None:
    """Return the id of the first reason not to call them, None for nobody's.

    `by_hand`: only those that hold when a coordinator chose them; `freely`: when they come forward themselves.
    """
    for bar in _LOOKED_AT[by_hand, freely]:
        if bar.holds(one, errand):
            return bar.id
    return None


def arrives(one: OnDuty, errand: Errand) -> datetime:
    """Return when they would be on site if they said yes now (aware, local)."""
    return errand.now + travel.needs(comes_m(one, errand), one.pace)


def ring_size(kind: Kind) -> int:
    """Return how many volunteers one ring calls at the same time."""
    return 3 if quick(kind) else 2


def window(kind: Kind) -> timedelta:
    """Return how long a ring has to answer before the case is passed on."""
    return kind.perishes
