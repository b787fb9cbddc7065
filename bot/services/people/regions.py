"""Each coordinator sees the cases of their own regions; whoever is narrowed to none sees all.

What lies in no area, and a caller of whom there is no case yet, is everybody's.
"""

from bot.domain.cases.board_views import ANY
from bot.domain.people.roles import Person
from bot.domain.places.areas import Area
from bot.domain.places.points import Point
from bot.errors import NotFound
from storage.callers import callers
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.digest.figures import Areas
from storage.letters import referrals, responses
from storage.people import coordinators, role_areas
from storage.tx import Tx
from storage.volunteers import volunteers


def may_see(tx: Tx, by: Person, case_id: int) -> None:
    """Raise `NotFound`, in words, for a case of a region that is not the coordinator's; for one there is not, too."""
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    _any_seen(tx, by, [case])


def may_see_letter(tx: Tx, by: Person, referral_id: int) -> None:
    """Raise `NotFound` for a letter that is about no case of the coordinator's regions."""
    _any_seen(tx, by, referrals.cases(tx, referral_id))


def may_see_answer(tx: Tx, by: Person, response_id: int) -> None:
    """Raise `NotFound` for an answer to a letter that is about no case of the coordinator's regions."""
    found = responses.get(tx, response_id)
    if found is None:
        raise NotFound
    may_see_letter(tx, by, found.referral)


def may_see_check(tx: Tx, by: Person, check_id: int) -> None:
    """Raise `NotFound` for a check of a case of another region; whoever made it may see it wherever it was."""
    check = checks.get(tx, check_id)
    if check is None:
        raise NotFound
    if check.person != by.id:
        may_see(tx, by, check.case)


def may_see_caller(tx: Tx, by: Person, person_id: int) -> None:
    """Raise `NotFound` for a caller who rang up about no case of the coordinator's regions."""
    _any_seen(tx, by, callers.cases(tx, person_id))


def may_see_volunteer(tx: Tx, by: Person, person_id: int) -> None:
    """Raise `NotFound` for a volunteer of other regions."""
    areas = seen_by(tx, by.id)
    if areas is None:
        return
    found = volunteers.get(tx, person_id)
    if not is_of(tx, person_id, found.home if found else None, areas):
        raise NotFound("volunteer-of-another-region")


def is_of(tx: Tx, person_id: int, home: Point | None, areas: frozenset[str]) -> bool:
    """Whether a volunteer belongs to one of the areas: they live there, or were invited into it.

    Of whom neither is known is everybody's.
    """
    located = tx.rules.catalogue.locate(home) if home else None
    invited = role_areas.of(tx, person_id, "volunteer")
    return (home is None and not invited) or bool(invited & areas) or (located is not None and located.area.id in areas)


def sees(tx: Tx, by: Person, case: Complaint) -> bool:
    """Whether the case is of a region that the coordinator sees."""
    return coordinators.sees(tx, by.id, case.area)


def seen_by(tx: Tx, person_id: int) -> frozenset[str] | None:
    """Return the areas that a coordinator is narrowed to, None for all."""
    return role_areas.of(tx, person_id, "coordinator") or None


def scope(tx: Tx, person_id: int | None, area: str) -> Areas:
    """Return the regions of a digest: `area` alone, or (`ANY`) all that the reader sees; None for all.

    Raise `NotFound`, in words, for a region that is not theirs or that there is not.
    """
    seen = seen_by(tx, person_id) if person_id is not None else None
    if area == ANY:
        return seen
    if area not in tx.rules.catalogue.areas or (seen is not None and area not in seen):
        raise NotFound("digest-of-another-region")
    return frozenset({area})


def of(tx: Tx, person_id: int | None) -> list[Area]:
    """Return the regions that the reader sees, in the order of the hotline's file."""
    seen = scope(tx, person_id, ANY)
    return [area for area in tx.rules.catalogue.areas.values() if seen is None or area.id in seen]


def listed(tx: Tx, person_id: int) -> tuple[str, ...]:
    """Return the same by their ids."""
    return tuple(area.id for area in of(tx, person_id))


def _any_seen(tx: Tx, by: Person, cases: list[Complaint]) -> None:
    if cases and not any(sees(tx, by, case) for case in cases):
        raise NotFound("case-of-another-region")
