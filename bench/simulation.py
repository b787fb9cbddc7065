"""Half a year of a town: our choice of volunteers against «the nearest first», with the same luck for both.

`python -m bench.simulation` prints the table of docs/simulation.md. The rules, the ranking and the rings are the
hotline's own (`bot.domain`); the town, its people and their habits are made up (`bench.half_a_year`), and seeded.
"""

import sys
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import mean

from bench.half_a_year import Habits, Reply, Signal, Town, town
from bench.load import rules
from bot.domain.catalogue.rules import Rules
from bot.domain.dispatch import calling, ranking, travel
from bot.domain.dispatch.calling import Errand, OnDuty

MONTH = timedelta(weeks=4)
ON_SITE = timedelta(minutes=30)
"""How long a check takes once somebody is there."""

Order = Callable[[Iterable[OnDuty], Errand], list[int]]


def ours(volunteers: Iterable[OnDuty], errand: Errand) -> list[int]:
    """The order in which the hotline calls."""
    return [one.person for one in ranking.rank(volunteers, errand)]


def nearest(volunteers: Iterable[OnDuty], errand: Errand) -> list[int]:
    """The same people, the nearest first."""
    free = [one for one in volunteers if calling.barred(one, errand) is None]
    return [one.person for one in sorted(free, key=lambda one: (calling.way_m(one.home, errand.point), one.person))]


@dataclass
class Going:
    """A volunteer in the course of a run: what they took (from, to), and what became of their last ten offers."""

    habits: Habits
    checks: list[tuple[datetime, datetime]] = field(default_factory=list)
    answers: deque[bool] = field(default_factory=lambda: deque(maxlen=10))

    def lately(self, at: datetime) -> int:
        return sum(at - MONTH <= begun <= at for begun, _ in self.checks)

    def facts(self, at: datetime, asked: bool) -> OnDuty:
        known = self.habits
        return OnDuty(
            known.person,
            known.home,
            known.radius_m,
            checks=sum(begun <= at < ended for begun, ended in self.checks),
            media=known.media,
            asked=asked,
            tools={} if known.certified is None else dict.fromkeys(ranking.MEASURED_WITH, known.certified),
            lately=self.lately(at),
            asked_lately=len(self.answers),
            silent=self.answers.count(False),
            transport=known.transport,
        )


@dataclass(frozen=True)
class Outcome:
    """What half a year came to. `reached`: share of signals where somebody came while there was something left.

    `certified`: share of the checks with an instrument that were made with a certificate. `gini` of the checks of each
    volunteer: 0 all the same, 1 all with one. `most`: the busiest against the mean. `offers`: people asked a signal.
    """

    reached: float
    taken: float
    certified: float
    gini: float
    most: float
    offers: float


def run(made: Town, order: Order) -> Outcome:
    """Let the half year pass."""
    people = {one.person: Going(one) for one in made.volunteers}
    reached = taken = offers = 0
    measured: list[bool] = []
    for signal in made.signals:
        one, asked = _call(made, people, signal, order)
        offers += asked
        if one is not None:
            there = one.checks[-1][1] - ON_SITE
            taken += 1
            reached += there <= travel.gone_at(signal.kind, signal.at)
            if signal.kind.instrument in ranking.MEASURED_WITH:
                measured.append(one.habits.certified is True)
    loads = [len(one.checks) for one in people.values()]
    count = len(made.signals)
    certified = mean(measured) if measured else 0.0
    return Outcome(reached / count, taken / count, certified, gini(loads), max(loads) / mean(loads), offers / count)


def _call(made: Town, people: dict[int, Going], signal: Signal, order: Order) -> tuple[Going | None, int]:
    """Call ring after ring; return who goes (None: nobody), and how many were asked."""
    asked: set[int] = set()
    now = signal.at
    while True:
        on_duty = [one for one in people.values() if one.habits.on_duty(now)]
        if not on_duty:
            return None, len(asked)
        usual = sum(one.lately(now) for one in on_duty) / len(on_duty)
        errand = Errand(signal.kind, signal.point, now, signal.at, usual=usual)
        facts = [one.facts(now, one.habits.person in asked) for one in on_duty]
        ring = order(facts, errand)[: calling.ring_size(signal.kind)]
        if not ring:
            return None, len(asked)
        asked |= set(ring)
        window = calling.window(signal.kind)
        replies = {person: made.reply(signal, people[person].habits, now, window) for person in ring}
        yes = [(reply.after, person) for person, reply in replies.items() if reply.yes]
        if yes:
            after, person = min(yes)
            _note(people, replies, after)
            _go(people[person], signal, now + after, made.way(signal, person))
            return people[person], len(asked)
        _note(people, replies, window)
        now += max(reply.after for reply in replies.values())


def _note(people: dict[int, Going], replies: dict[int, Reply], until: timedelta) -> None:
    """Remember who answered: an offer that another took before is nobody's silence."""
    for person, reply in replies.items():
        if reply.after <= until:
            people[person].answers.append(not reply.silent)


def _go(one: Going, signal: Signal, now: datetime, way: float) -> None:
    known = one.habits
    pace = travel.pace(known.transport, known.radius_m)
    there = now + way * travel.needs(calling.way_m(known.home, signal.point), pace)
    one.checks.append((now, there + ON_SITE))


def gini(loads: list[int]) -> float:
    """Return how unevenly the load is spread: 0 all the same, towards 1 all with one."""
    total = sum(loads)
    if not total:
        return 0.0
    ranked = sorted(loads)
    return sum((2 * at - len(ranked) - 1) * load for at, load in enumerate(ranked, 1)) / (len(ranked) * total)


def compare(
    catalogue: Rules, volunteers: int, signals: int, seeds: Iterable[int]
) -> tuple[list[Outcome], list[Outcome]]:
    """Return what ours and «the nearest first» came to, for each seed the same town and the same luck."""
    towns = [town(catalogue, volunteers, signals, seed) for seed in seeds]
    return [run(one, ours) for one in towns], [run(one, nearest) for one in towns]


def main() -> None:
    catalogue, seeds = rules(), range(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    print("| volunteers | signals | | reached in time | taken | certified | Gini | busiest / mean | asked |")
    print("|---" * 9 + "|")
    for volunteers, signals in ((15, 148), (15, 1480), (45, 148), (45, 1480)):
        mine, theirs = compare(catalogue, volunteers, signals, seeds)
        for name, found in (("**ours**", mine), ("nearest first", theirs)):
            print(
                f"| {volunteers} | {signals} | {name} | {mean(one.reached for one in found):.1%} "
                f"| {mean(one.taken for one in found):.1%} | {mean(one.certified for one in found):.0%} "
                f"| {mean(one.gini for one in found):.2f} "
                f"| {mean(one.most for one in found):.1f} | {mean(one.offers for one in found):.1f} |"
            )
        better = sum(a.reached >= b.reached for a, b in zip(mine, theirs, strict=True))
        fairer = sum(a.gini <= b.gini for a, b in zip(mine, theirs, strict=True))
        print(f"| | | in how many of {len(mine)} towns ours is as good | {better} | | | {fairer} | | |")


if __name__ == "__main__":
    main()
