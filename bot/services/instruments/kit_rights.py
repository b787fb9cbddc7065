"""Whose a kit is: of a region, or of all together, and who may see, lend, change it and take it out of use.

It is seen and lent by those of its region; it is changed and taken out of use by coordinators who see that region, one
of all regions by those alone who see them all.
"""

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound
from bot.services.people import regions
from storage.instruments import kit_handovers, kits
from storage.instruments.kits import Kit
from storage.people import coordinators, role_areas
from storage.tx import Tx


def known(tx: Tx, kit_id: int) -> Kit:
    """Return a kit in use. Raise `NotFound` for any other."""
    kit = kits.get(tx, kit_id)
    if kit is None or kit.retired:
        raise NotFound("kit-gone")
    return kit


def look(tx: Tx, by: Person, kit_id: int) -> Kit:
    """Return a kit to be shown. Raise `NotFound` for one of another region, unless they have it."""
    kit = known(tx, kit_id)
    if not may_use(tx, by, kit) and kit.holder != by.id:
        raise NotFound("kit-of-another-region")
    return kit


def look_handover(tx: Tx, by: Person, handover_id: int) -> None:
    """See that a hand-over is theirs to know of. Raise `NotFound` if not."""
    handover = kit_handovers.get(tx, handover_id)
    if handover is None:
        raise NotFound
    if by.id not in (handover.giver, handover.receiver):
        coordinates(tx, by, known(tx, handover.kit))


def shown(tx: Tx, by: Person) -> list[Kit]:
    """Return the kits in use that somebody may lend or keep, and those they have."""
    return [kit for kit in kits.in_use(tx) if may_use(tx, by, kit) or kit.holder == by.id]


def may_use(tx: Tx, by: Person, kit: Kit) -> bool:
    """Whether somebody of that role and region may lend the kit, or lends it out."""
    if kit.area is None:
        return by.may(Role.VOLUNTEER | Role.COORDINATOR)
    if by.may(Role.COORDINATOR) and coordinators.sees(tx, by.id, kit.area):
        return True
    invited = role_areas.of(tx, by.id, "volunteer")
    return by.may(Role.VOLUNTEER) and (not invited or kit.area in invited)


def may_keep(tx: Tx, by: Person, kit: Kit) -> bool:
    """Whether a coordinator may change a kit, give it to another region, take it out of use."""
    if not by.may(Role.COORDINATOR):
        return False
    return regions.seen_by(tx, by.id) is None if kit.area is None else coordinators.sees(tx, by.id, kit.area)


def areas(tx: Tx, by: Person) -> tuple[str | None, ...]:
    """Return to which regions a coordinator may give a kit, the usual one first; None: to all together."""
    listed = regions.listed(tx, by.id)
    return (None, *listed) if regions.seen_by(tx, by.id) is None else listed


def belong(tx: Tx, by: Person, kit_id: int, area: str | None) -> None:
    """Give a kit to another region, or to all."""
    kit = kept_by(tx, by, kit_id)
    if area not in areas(tx, by):
        raise NotAllowed
    kits.belong(tx, kit.id, area)


def kept_by(tx: Tx, by: Person, kit_id: int) -> Kit:
    """Return a kit that the coordinator may change. Raise `NotAllowed` for one of another region, or of all."""
    keeper(by)
    kit = look(tx, by, kit_id)
    if not may_keep(tx, by, kit):
        raise NotAllowed("kit-of-all" if kit.area is None else "kit-of-another-region")
    return kit


def may_lend(tx: Tx, by: Person, kit: Kit) -> bool:
    """Whether a coordinator may lend a kit out and take it back: of their own region, or of all."""
    return by.may(Role.COORDINATOR) and (kit.area is None or coordinators.sees(tx, by.id, kit.area))


def coordinates(tx: Tx, by: Person, kit: Kit) -> None:
    """Raise `NotAllowed` to all but coordinators, `NotFound` for a kit of another region."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed("kit-is-here")
    if not may_lend(tx, by, kit):
        raise NotFound("kit-of-another-region")


def keeper(by: Person) -> None:
    """Raise `NotAllowed` to all but coordinators."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
