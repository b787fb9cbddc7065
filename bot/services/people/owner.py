"""Who owns the line (ZHELI_OWNER_ID): a coordinator of all regions for as long as the settings say so, no longer."""

from bot.services.people import membership
from storage.people import owners, people, role_areas
from storage.people.owners import Owner
from storage.tx import Tx


def seat(tx: Tx, telegram_id: int) -> None:
    """Make the owner a coordinator of all regions; again and again does nothing. Nobody else may be the owner then."""
    person = people.meet(tx, telegram_id).id
    if not owners.is_one(tx, person):
        before = people.get(tx, person)
        assert before is not None
        was = frozenset(role_areas.of(tx, person, "coordinator"))
        owners.seat(tx, Owner(person, before.may(people.ROLES["coordinator"]), was))
    membership.grant(tx, person, "coordinator")
    role_areas.set(tx, person, "coordinator")


def former(tx: Tx, telegram_id: int | None) -> Owner | None:
    """Return who owned the line until now, if the settings name somebody else by now, or nobody; else None."""
    was = owners.now(tx)
    if was is None:
        return None
    person = people.get(tx, was.person)
    return None if person is not None and telegram_id is not None and person.telegram_id == telegram_id else was
