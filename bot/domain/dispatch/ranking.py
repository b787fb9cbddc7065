"""In what order those who may be called are called, and why: everything is told as so many metres of way more.

Somebody who is busy, was sent out more than others, or is often silent, is ranked as if they lived farther away. So
one sum decides, it never falls below the way itself, and looking at the nearest first finds the best ones.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from bot.domain.dispatch import travel
from bot.domain.dispatch.calling import Errand, OnDuty, arrives, barred, comes_m, quick, way_m
from bot.domain.intake.kinds import Instrument

MEASURED_WITH = frozenset({Instrument.GAS, Instrument.DUST, Instrument.WATER, Instrument.SOIL})
"""What a kind may need that not everybody has at home."""

NEEDLESS, CERTIFIED, OWN, NONE = "needless", "certified", "own", "none"
"""The instrument of a candidate: none is needed; one with a valid certificate; one without; none at all."""


@dataclass(frozen=True, slots=True)
class Weight:
    """One thing that counts: `metres` of way that it is worth (≥ 0), and `why` so many."""

    id: str
    metres: Callable[[OnDuty, Errand], float]
    why: str


HURRY = 3
"""What is gone in minutes makes every metre count so many times."""

WEIGHTS: tuple[Weight, ...] = (
    Weight(
        "way",
        lambda one, errand: comes_m(one, errand) * travel.SLOWEST / one.pace * (HURRY if quick(errand.kind) else 1),
        "The way itself, in metres of somebody on a bicycle: with a car twice the way is as near. Thrice for what is "
        "gone in minutes: with it more come in time in the simulation (docs/simulation.md). Or from their district.",
    ),
    Weight(
        "late",
        lambda one, errand: 50_000 if arrives(one, errand) > errand.gone_at else 0,
        "Would come when there is usually nothing left: behind everybody who comes in time. Our own guess.",
    ),
    Weight(
        "tool",
        lambda one, errand: {NEEDLESS: 0, CERTIFIED: 0, OWN: 500, NONE: 2000}[tool(one, errand)],
        "A reading with a certificate is worth half a kilometre, one at all two: ten minutes. Our own guess.",
    ),
    Weight(
        "open",
        lambda one, _: 3000 * (one.checks + one.offers),
        "Whoever is at something else comes a quarter of an hour later. Our own guess.",
    ),
    Weight(
        "lately",
        lambda one, errand: 8000 * one.lately / max(1.0, errand.usual),
        "Who went twice as often as is usual in four weeks stands eight kilometres farther than who went as usual, so "
        "that the load spreads. More would cost cases reached in time (docs/simulation.md).",
    ),
    Weight(
        "silent",
        lambda one, _: 8000 * one.silent / (one.asked_lately + 2),
        "An offer nobody answers costs the whole window. «Not now» costs nothing: it is an answer. Two answers are "
        "given to everybody in advance. From the simulation (docs/simulation.md).",
    ),
)


@dataclass(frozen=True, slots=True)
class Why:
    """Why somebody was called, as it was then. `distance_m` from their home; None when the point is not known.

    `minutes`: until they are there. `in_time`: while there is usually something left. `open`: what they have in hand.
    `lately`: checks in four weeks. `answered` of the last `asked`. `because`: the short reason (`BECAUSE`).
    """

    distance_m: int | None
    minutes: int | None
    in_time: bool
    tool: str
    open: int
    lately: int
    answered: int
    asked: int
    because: str = "near"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody for a case; `way_m`: how far they are, counting everything. `bar`: why they are not called, or None."""

    person: int
    way_m: float
    why: Why
    bar: str | None = None


def tool(one: OnDuty, errand: Errand) -> str:
    """Return what they can measure such a thing with: see `NEEDLESS`."""
    if errand.kind.instrument not in MEASURED_WITH:
        return NEEDLESS
    return {None: NONE, False: OWN, True: CERTIFIED}[one.tools.get(errand.kind.instrument)]


def weigh(one: OnDuty, errand: Errand) -> Candidate:
    """Return them as a candidate, whether they may be called or not."""
    all_in_all = sum(weight.metres(one, errand) for weight in WEIGHTS)
    there = arrives(one, errand)
    why = Why(
        distance_m=round(way_m(one.home, errand.point)),
        minutes=ceil((there - errand.now).total_seconds() / 60),
        in_time=there <= errand.gone_at,
        tool=tool(one, errand),
        open=one.checks + one.offers,
        lately=one.lately,
        answered=_answered(one),
        asked=one.asked_lately,
    )
    return Candidate(one.person, all_in_all, why)


def rank(volunteers: Iterable[OnDuty], errand: Errand, also: Sequence[Candidate] = ()) -> list[Candidate]:
    """Return those who may be called to the errand, the one to call first in front; `also` were ranked already."""
    found = [weigh(one, errand) for one in volunteers if barred(one, errand) is None]
    return sorted([*also, *found], key=lambda one: (one.way_m, one.person))


def by_hand(volunteers: Iterable[OnDuty], errand: Errand) -> list[Candidate]:
    """Return everybody to whom a coordinator may give the case, those first who would be called, in their order."""
    found = [
        replace(weigh(one, errand), bar=barred(one, errand))
        for one in volunteers
        if barred(one, errand, by_hand=True) is None
    ]
    return sorted(found, key=lambda one: (one.bar not in (None, "asked"), one.way_m, one.person))


def unplaced(one: OnDuty) -> Candidate:
    """Return them as a candidate for a case of which nobody knows where it is."""
    why = Why(None, None, True, NEEDLESS, one.checks + one.offers, one.lately, _answered(one), one.asked_lately)
    return Candidate(one.person, 0.0, why)


def enough(ranked: Sequence[Candidate], wanted: int, reach_m: float) -> bool:
    """Whether nobody farther than `reach_m` can come before the first `wanted` of those found within it."""
    return len(ranked) >= wanted and ranked[wanted - 1].way_m <= reach_m * travel.SLOWEST / travel.FASTEST


def ring(ranked: Sequence[Candidate], size: int) -> list[Candidate]:
    """Return the first `size` with the short reason why each of them is among them."""
    return [replace(one, why=replace(one.why, because=_because(one.why, ranked))) for one in ranked[:size]]


def _answered(one: OnDuty) -> int:
    return one.asked_lately - one.silent


def _because(why: Why, ranked: Sequence[Candidate]) -> str:
    """Return what they have before those who live nearer and are called later: a row of `BECAUSE`."""
    nearer = [one.why for one in ranked if (one.why.distance_m or 0) < (why.distance_m or 0)]
    return next(name for name, holds in BECAUSE if holds(why, nearer))


BECAUSE: tuple[tuple[str, Callable[[Why, list[Why]], bool]], ...] = (
    ("nearest-tool", lambda why, nearer: not nearer and why.tool in (CERTIFIED, OWN)),
    ("nearest", lambda _, nearer: not nearer),
    ("only-tool", lambda why, nearer: why.tool in (CERTIFIED, OWN) and all(one.tool == NONE for one in nearer)),
    ("free", lambda why, nearer: not why.open and any(one.open for one in nearer)),
    ("turn", lambda why, nearer: any(one.lately > why.lately for one in nearer)),
    ("near", lambda _, __: True),
)
"""Why this one, in a word: the first that holds, against those who live nearer."""

WAITED = "waited"
"""… and of somebody who has just come on duty: it waited for them."""
