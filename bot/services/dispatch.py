"""Who is called to a case, in rings, until one person has it or nobody is left."""

from bot.domain.roles import CLOCK, Person
from storage.complaints import Complaint
from storage.tx import Tx


def call(tx: Tx, case: Complaint, by: Person = CLOCK) -> int:
    """Call the next ring now; return how many were called. For 0 `nobody` has been told already."""
    raise NotImplementedError


def call_the_next(tx: Tx) -> None:
    """Pass on what nobody answered in time."""
    raise NotImplementedError


def nobody(tx: Tx, case: Complaint, why: str) -> None:
    """Tell coordinators and reporter that nobody goes. `why`: no-point, no-volunteers, no-answer."""
    raise NotImplementedError


def release(tx: Tx, by: Person, case: Complaint) -> None:
    """Take the case from whoever has it and withdraw its offers; its stage stays for the caller to move."""
    raise NotImplementedError
