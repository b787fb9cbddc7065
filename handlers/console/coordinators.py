"""`zheli coordinators`: who coordinates which regions, and taking the role from somebody who left."""

from bot import settings
from bot.errors import CannotStart, NotFound
from handlers.console.opened import opened


def listed() -> str:
    """Return a line for each coordinator: number, name, regions, open cases they have taken on."""
    from bot.services.cases import desk
    from bot.services.people import regions
    from storage.cases import desk as kept
    from storage.people import people

    with opened(settings.load(), read_only=True) as tx:
        lines = []
        for one in people.with_role(tx, "coordinator"):
            areas = "all regions" if regions.seen_by(tx, one.id) is None else ", ".join(regions.listed(tx, one.id))
            lines.append(f"{one.id:>6}  {desk.called(tx, one.id)}  {areas}  cases: {len(kept.with_(tx, one.id))}")
    return "\n".join(lines) or "Nobody coordinates yet: set ZHELI_OWNER_ID."


def remove(person_id: int) -> str:
    """Take the role away, and their links with it; the others of the region hear what is free by that.

    Raise `CannotStart` for nobody, and for the owner.
    """
    from bot.services.cases import desk
    from storage.people import owners

    with opened(settings.load()) as tx:
        if owners.is_one(tx, person_id):
            raise CannotStart(
                f"{person_id} owns the line: each start makes them one again. Change ZHELI_OWNER_ID first."
            )
        try:
            freed = desk.dismiss(tx, person_id)
        except NotFound:
            raise CannotStart(f"{person_id} is no coordinator: see zheli coordinators.") from None
    return f"{person_id} coordinates no more. Cases that are free now: {freed}."
