"""Invitations: a link for one person, once, for seven days."""

import hashlib
import secrets
from datetime import timedelta

from bot.domain.roles import Person, Role
from bot.errors import NotAllowed, Refused
from bot.services import membership
from storage import invitations, outbox, people, volunteers
from storage.tx import Tx

PAYLOAD = "inv_"
"""What a start payload begins with when it is an invitation."""

LASTS = timedelta(days=7)

BYTES = 24
"""Of chance in a token: 32 characters, so that the payload fits Telegram's 64."""

ROLES = {"volunteer": Role.VOLUNTEER, "coordinator": Role.COORDINATOR}


def make(tx: Tx, by: Person, role: str) -> str:
    """Make an invitation to be «volunteer» or «coordinator»; return the token of its link, which is not kept."""
    if not by.may(Role.COORDINATOR) or role not in ROLES:
        raise NotAllowed
    token = secrets.token_urlsafe(BYTES)
    invitations.add(tx, hashed(token), role, by.id, tx.now + LASTS)
    return token


def use(tx: Tx, by: Person, token: str) -> str:
    """Give the person the role that the token carries, once; return it. Raise `Refused` with a kind sentence.

    Whoever has the role already does not use the link up; whoever made it cannot take it.
    """
    found = invitations.get(tx, hashed(token))
    if found is None:
        raise Refused("invitation-unknown")
    if found.used_by == by.id or by.may(ROLES[found.role]):
        raise Refused("invitation-own" if found.made_by == by.id else "invitation-yours-already")
    if found.made_by == by.id:
        raise Refused("invitation-own")
    if not invitations.use(tx, hashed(token), by.id):
        raise Refused("invitation-used" if found.used_by else "invitation-expired")
    membership.grant(tx, by.id, found.role)
    if found.role == "volunteer":
        volunteers.join(tx, by.id)
        people.attend(tx, by.id, "profile")
    outbox.put(tx, found.made_by, f"invitation-taken-{found.role}")
    return found.role


def hashed(token: str) -> str:
    """Return what the table keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
