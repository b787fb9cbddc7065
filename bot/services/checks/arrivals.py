"""Coming to the place: near the point it is the arrival at once, far from it only when they say that they are there."""

from dataclasses import dataclass

from bot.domain.dispatch.silence import ON_SITE
from bot.domain.evidence.files import Place
from bot.domain.people.roles import Person
from bot.domain.places.points import Point, distance_m, is_null_island
from bot.services.news import reporter
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.checks.checks import Check
from storage.tx import Tx

FAR_M = 1000
"""From the reported point: farther than this we ask whether they are really there. Our own guess.

Of a point that is only roughly known (an observation of several, a district) it is as far as that."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where the volunteer is; `distance_m` from the reported point, None when either is unknown.

    `far`: it is no arrival yet, they are asked. `stays`: they were nearer before, and that is what counts.
    """

    distance_m: int | None
    far: bool = False
    stays: bool = False


def arrive(tx: Tx, by: Person, check: Check, case: Complaint, place: Place) -> Arrival:
    """A place came. Coming nearer replaces the first one; going away does not."""
    at = None if is_null_island(place.point) else place.point
    metres = round(distance_m(at, case.point)) if at and case.point else None
    if check.arrived_at is not None:
        nearer = metres is not None and (check.distance_m is None or metres < check.distance_m)
        if nearer:
            checks.arrive(tx, check.id, at, metres)
        return Arrival(metres, stays=not nearer)
    if at is not None and metres is not None and metres > max(FAR_M, case.accuracy_m or 0):
        checks.claim(tx, check.id, at, metres)
        return Arrival(metres, far=True)
    _arrived(tx, by, check, case, (at, metres))
    return Arrival(metres)


def insist(tx: Tx, by: Person, check: Check, case: Complaint) -> bool:
    """«Yes, I am there»: the place they sent is their arrival. Return False if nothing was asked any more."""
    claimed = checks.claimed(tx, check.id)
    if claimed is None or check.arrived_at is not None:
        return False
    _arrived(tx, by, check, case, claimed)
    return True


def _arrived(tx: Tx, by: Person, check: Check, case: Complaint, place: tuple[Point | None, int | None]) -> None:
    at, metres = place
    checks.arrive(tx, check.id, at, metres)
    checks.remind(tx, check.id, tx.now + ON_SITE, 0)
    history.add(tx, case.id, by, "arrived", as_role="volunteer")
    reporter.hears(tx, case, "told-arrived")
