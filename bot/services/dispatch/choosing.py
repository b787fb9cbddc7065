"""The choice itself: the case and the people as the rules of calling see them, and what comes of it."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from bot.domain.cases.lifecycle import Stage
from bot.domain.dispatch import calling, ranking
from bot.domain.dispatch.calling import Errand, OnDuty
from bot.domain.dispatch.ranking import Candidate
from bot.domain.places.points import Point
from bot.services.dispatch import safety
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.dispatch import candidates as rows
from storage.dispatch import offers
from storage.intake import episodes
from storage.monitoring import observations
from storage.tx import Tx

SHOWN, LOOKED_AT = 8, 40
"""How many are shown to a coordinator who gives a case by hand, of so many who are weighed for it."""

RANKED = 50
"""Of so many who may be called the best are called, even if somebody farther might be a little better."""

READ = 1000
"""Of so many who live near and may not be called nobody farther is looked for."""

AROUND_M = 30_000
"""How far from the case somebody lives of whom it is told why they were not called."""

OFF_DUTY = "off_duty"
"""The reason that stands before all the rules; its sentence is `kept-off_duty`."""


def next_ring(tx: Tx, case: Complaint, size: int) -> list[Candidate]:
    """Return the best `size` of those not asked yet in this round, the one to call first in front; fewer if need be."""
    called_to = errand(tx, case)
    assert called_to is not None
    return best(tx, case, called_to, size, asked(tx, case))


def best(tx: Tx, case: Complaint, called_to: Errand, size: int, skip: Collection[int]) -> list[Candidate]:
    """Return the best `size` of all but those in `skip`, the one to call first in front; fewer if need be."""
    read, ranked, seen = 0, list[Candidate](), set[int]()
    for reach_m, some in _nearest_first(tx, case, called_to, skip):
        new = {one.person: one for one in some if one.person not in seen}  # near by home, and near by district
        seen |= new.keys()
        read, ranked = read + len(some), ranking.rank(new.values(), called_to, ranked)
        if len(ranked) >= RANKED or ranking.enough(ranked, size, reach_m) or read >= READ:
            break
    return ranking.ring(ranked, size)


def _nearest_first(
    tx: Tx, case: Complaint, called_to: Errand, skip: Collection[int]
) -> Iterator[tuple[int, list[OnDuty]]]:
    """Give who may be called, some at a time, with how far (m) all who could be have been given by then."""
    asks: dict[str, Any] = {"medium": called_to.kind.medium, "case_id": case.id, "skip": skip}
    if called_to.middle is not None:
        asks["from_district_m"] = calling.way_m(called_to.middle, called_to.point)
    whole_m = 0
    reaches = calling.REACHES_M
    for reach_m in reaches[-1:] if rows.few(tx, called_to.point, reaches[-1]) else reaches:
        behind = 0
        while some := rows.near(tx, called_to.point, reach_m, beyond_m=whole_m, behind=behind, **asks):
            behind += len(some)
            last = len(some) < rows.PAGE
            yield reach_m if last else whole_m, some
            if last:
                break
        else:
            yield reach_m, []
        whole_m = reach_m


def asked(tx: Tx, case: Complaint) -> set[int]:
    """Return who is not asked again; silence counts since the round began that an offered case is in.

    Nor are standing inspectors whose observations it rests on: nobody checks a report of their own.
    """
    since = case.stage_since if case.stage is Stage.OFFERED else tx.now
    return offers.asked(tx, case.id, since) | {*observations.inspectors_of(tx, case.id)}


def errand(tx: Tx, case: Complaint) -> Errand | None:
    """Return the case as the rules of calling see it, now; None when nobody knows where or what it is."""
    kind = tx.rules.catalogue.kinds.get(case.kind)
    if kind is None or case.point is None:
        return None
    now, seen_at = tx.rules.local(tx.now), tx.rules.local(episodes.last_noticed(tx, case.id))
    return Errand(
        kind,
        case.point,
        now,
        seen_at,
        case.reporter,
        case.area,
        case.district,
        usual=rows.usual(tx),
        alarming=safety.alarming(tx, case),
        industrial=safety.industrial(tx, case),
        training=tx.rules.catalogue.training.required,
        middle=_middle(tx, case),
    )


def from_outside(tx: Tx, case: Complaint, errand: Errand, home: Point) -> Errand:
    """Return the errand as somebody may know it who asks for it of their own accord: somewhere in its public square.

    Whether a case is in reach of a home that they choose would tell more with every try, were it the exact point.
    """
    cell = complaints.public_cell(tx, case)
    return errand if cell is None else replace(errand, point=cell.nearest(home))


def _middle(tx: Tx, case: Complaint) -> Point | None:
    """Return the middle of the case's district, None if it lies in none, or nobody knows where that is."""
    area = tx.rules.catalogue.areas.get(case.area or "")
    district = next((one for one in area.shaped_parts if one.id == case.district), None) if area else None
    return district.shape.centre if district else None


def candidates(tx: Tx, case: Complaint) -> list[Candidate]:
    """Return whom a coordinator may give the case to, the likeliest first: on duty, able, near."""
    given, medium = errand(tx, case), tx.rules.catalogue.kind(case.kind).medium
    found = rows.everybody(tx, case.point, medium=medium, case_id=case.id, skip=asked(tx, case), limit=LOOKED_AT)
    return (ranking.by_hand(found, given) if given else [ranking.unplaced(one) for one in found])[:SHOWN]


def uncalled(tx: Tx, case: Complaint, but: frozenset[int]) -> Counter[str]:
    """Return how many of those who live around are not called for which reason; those in `but` were asked."""
    called_to = errand(tx, case)
    if called_to is None:
        return Counter()
    why: Counter[str] = Counter()
    for one, on_duty in rows.around(tx, called_to.point, AROUND_M, case_id=case.id, skip=asked(tx, case)):
        bar = calling.barred(one, called_to) if on_duty else OFF_DUTY
        if bar is not None and one.person not in but:
            why[bar] += 1
    return why


def kept_from(tx: Tx, case: Complaint, person_id: int) -> str | None:
    """Return why not even a coordinator may give them the case; None if nothing is known against it."""
    facts = rows.one(tx, person_id, case_id=case.id, skip=asked(tx, case))
    given = errand(tx, case)
    return calling.barred(facts, given, by_hand=True) if facts and given else None
