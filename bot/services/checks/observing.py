"""What is seen, smelled and heard on site, noted by a tap."""

from bot.domain.checks.observations import ticked
from bot.domain.people.roles import Person
from bot.errors import Refused
from bot.services.checks.checks import attend, mine
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from storage.checks import observations
from storage.checks.checks import Check
from storage.engine import outbox
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
