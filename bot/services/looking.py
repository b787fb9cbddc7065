"""What is seen, smelled and heard on site, noted by a tap."""

from bot.domain.observations import ticked
from bot.domain.roles import Person
from bot.errors import Refused
from bot.services import coordinators, dispatch
from bot.services.checks import attend, mine
from storage import observations, outbox
from storage.checks import Check
from storage.tx import Tx


def look(tx: Tx, by: Person, check_id: int) -> Check:
    """«What I notice»: return the check."""
    return attend(tx, by, check_id)


def observe(tx: Tx, by: Person, check_id: int, what: str, answer: str) -> bool:
    """Note an answer, or take it back; return whether more may be ticked. Raise `Refused` for what is not offered."""
    check, case = mine(tx, by, check_id)
    catalogue = tx.rules.catalogue
    row = catalogue.observations.get(what)
    if row is None or not row.fits(catalogue.kind(case.kind)):
        raise Refused("press-stale")
    if answer not in {one.id for one in catalogue.observed_as(row)}:
        raise Refused("press-stale")
    before = observations.of(tx, check.id).get(what, [])
    after = ticked(row, before, answer)
    for gone in set(before) - set(after):
        observations.drop(tx, check.id, what, gone)
    for new in after:
        observations.put(tx, check.id, what, new)
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    coordinators.refresh(tx, case.id)
    return row.several
