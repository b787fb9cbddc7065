"""Invitations: a link for one person, once, for seven days."""

from bot.domain.roles import Person
from storage.tx import Tx


def make(tx: Tx, by: Person, role: str) -> str:
    """Make an invitation to be «volunteer» or «coordinator»; return the token of its link."""
    raise NotImplementedError


def use(tx: Tx, by: Person, token: str) -> str:
    """Give the person the role that the token carries, once; return it. Raise `Refused` with a kind sentence."""
    raise NotImplementedError
