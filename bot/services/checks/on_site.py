"""What a volunteer answers on site: are they there, is a figure really so, and with what was it taken."""

from bot.domain.people.roles import Person
from bot.errors import NotFound
from bot.services.checks import arrivals
from bot.services.checks.checks import mine
from bot.services.checks.measuring import keep, take
from bot.services.news import coordinators
from storage.cases.complaints import Complaint
from storage.checks import checks, doubted_readings
from storage.checks.checks import Check
from storage.checks.doubted_readings import Doubt
from storage.instruments import instruments
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
    """«Yes, keep it»: the figure is a reading. Return False if that was answered before.

    One that no instrument shows is marked as unusual; «yes, with that one» holds for all that waits for it.
    """
    check, case = mine(tx, by, check_id)
    waiting = doubted_readings.get(tx, check.id, doubt_id)
    if waiting is None or waiting.choices:
        return False
    doubt = doubted_readings.answer(tx, check.id, doubt_id, kept=True)
    assert doubt is not None
    _keep_all(tx, by, (check, case), doubt, doubt.instrument)
    return True


def meant(tx: Tx, by: Person, check_id: int, doubt_id: int, number: int) -> bool:
    """«That is what I mean»: the choice of this number is kept. Return False if that was answered before."""
    check, case = mine(tx, by, check_id)
    doubt = doubted_readings.get(tx, check.id, doubt_id)
    if doubt is None or not 0 <= number < len(doubt.choices):
        return False
    doubted_readings.answer(tx, check.id, doubt_id, kept=True)
    for reading in doubt.choices[number]:
        take(tx, by, check, case, reading)
    coordinators.refresh(tx, case.id)
    return True


def with_other(tx: Tx, by: Person, check_id: int, doubt_id: int, instrument_id: int) -> bool:
    """«No, with this one»: another instrument of theirs, for what follows too. Return False if answered before."""
    check, case = mine(tx, by, check_id)
    doubt = doubted_readings.get(tx, check.id, doubt_id)
    if instrument_id not in {one.id for one in instruments.of(tx, by.id)}:
        raise NotFound("instrument-gone")
    if doubt is None or doubt.instrument is None or doubted_readings.answer(tx, check.id, doubt_id, kept=False) is None:
        return False
    checks.take_instrument(tx, check.id, instrument_id)
    _keep_all(tx, by, (check, case), doubt, instrument_id)
    return True


def _keep_all(tx: Tx, by: Person, at: tuple[Check, Complaint], doubt: Doubt, instrument: int | None) -> None:
    check, case = at
    keep(tx, by, check, case, doubt.reading, instrument=instrument)
    for other in doubted_readings.alike(tx, doubt) if doubt.instrument else ():
        if (one := doubted_readings.answer(tx, check.id, other, kept=instrument == doubt.instrument)) is not None:
            keep(tx, by, check, case, one.reading, instrument=instrument)
    coordinators.refresh(tx, case.id)


def a_slip(tx: Tx, by: Person, check_id: int, doubt_id: int) -> bool:
    """«No»: the figure was a slip. Return False if that was answered before."""
    check, _ = mine(tx, by, check_id)
    return doubted_readings.answer(tx, check.id, doubt_id, kept=False) is not None
