"""Roles given: who may do more than report, and the menu that shows it."""

from storage.engine import jobs
from storage.people import people
from storage.tx import Tx


def grant(tx: Tx, person_id: int, role: str) -> bool:
    """Give «volunteer» or «coordinator»; return False if they had it already. Their menu of commands follows."""
    new = people.grant(tx, person_id, role)
    if new:
        show_menu(tx, person_id)
    return new


def show_menu(tx: Tx, person_id: int) -> None:
    """Have Telegram show the commands that fit the person's roles and language."""
    jobs.put(tx, "menu", person=person_id)
