"""What a volunteer answers on site: whether they are there, and whether a figure is really so."""

from bot.domain.roles import Person
from bot.services import arrivals, coordinators
from bot.services.checks import mine
from bot.services.measuring import keep
from storage import checks, doubts
from storage.tx import Tx


def there(tx: Tx, by: Person, check_id: int) -> bool:
    """«Yes, I am there», far from the point though it is. Return False if that is not asked any more."""
    check, case = mine(tx, by, check_id)
    arrived = arrivals.insist(tx, by, check, case)
    coordinators.refresh(tx, case.id)
    return arrived


def not_yet(tx: Tx, by: Person, check_id: int) -> None:
    """«Not yet»: the place they sent was no arrival."""
    check, _ = mine(tx, by, check_id)
    checks.unclaim(tx, check.id)


def really(tx: Tx, by: Person, check_id: int, doubt_id: int) -> bool:
    """«Yes, keep it»: the figure is a reading, marked as unusual. Return False if that was answered before."""
    check, case = mine(tx, by, check_id)
    doubt = doubts.answer(tx, check.id, doubt_id, kept=True)
    if doubt is not None:
        keep(tx, by, check, case, doubt.reading)
        coordinators.refresh(tx, case.id)
    return doubt is not None


def a_slip(tx: Tx, by: Person, check_id: int, doubt_id: int) -> bool:
    """«No»: the figure was a slip. Return False if that was answered before."""
    check, _ = mine(tx, by, check_id)
    return doubts.answer(tx, check.id, doubt_id, kept=False) is not None
