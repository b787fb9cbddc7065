"""A complaint on its way in: a draft that fills up in any order, and is sent once."""

from bot.domain.roles import Person
from storage.complaints import Complaint
from storage.tx import Tx


def send(tx: Tx, by: Person, *, without_place: bool = False) -> Complaint:
    """Make a case of the person's open draft, number it and have volunteers called."""
    raise NotImplementedError
