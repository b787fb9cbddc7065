"""Invitations: a link to a role in a region, good once or so many times, for some days, and taken back if need be."""

import hashlib
import secrets
from datetime import timedelta

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.people import membership, regions
from storage.engine import outbox
from storage.people import invitations, people, role_areas
from storage.people.invitations import Invitation
from storage.tx import Tx
from storage.volunteers import volunteers

PAYLOAD = "inv_"
"""What a start payload begins with when it is an invitation."""

USES = (1, 5, 20, 50)
"""How many people one link may bring: the last is a whole course of a school."""

DAYS = (1, 7, 30)
"""How long a link may be good."""

USUAL_USES, USUAL_DAYS = 1, 7

BYTES = 24
"""Of chance in a token: 32 characters, so that the payload fits Telegram's 64."""

ROLES = {"volunteer": Role.VOLUNTEER, "coordinator": Role.COORDINATOR}


def areas(tx: Tx, by: Person) -> tuple[str | None, ...]:
    """Return where a coordinator may invite to, the usual choice first: everywhere (None) unless theirs is narrower."""
    known = regions.listed(tx, by.id)
    return (None, *known) if regions.seen_by(tx, by.id) is None else known


def make(
    tx: Tx, by: Person, role: str, area: str | None = None, *, uses: int = USUAL_USES, days: int = USUAL_DAYS
) -> str:
    """Make an invitation to be «volunteer» or «coordinator»; return the token of its link, which is not kept.

    A coordinator is invited one at a time: whoever forwards such a link must not bring a crowd.
    """
    if not by.may(Role.COORDINATOR) or role not in ROLES or area not in areas(tx, by):
        raise NotAllowed
    if uses not in USES or days not in DAYS or (role == "coordinator" and uses != 1):
        raise Refused("press-stale")
    token = secrets.token_urlsafe(BYTES)
    expires_at = tx.now + timedelta(days=days)
    invitations.add(tx, hashed(token), role, area, uses=uses, made_by=by.id, expires_at=expires_at)
    return token


def use(tx: Tx, by: Person, token: str) -> str:
    """Give the person the role that the token carries, and its region; return the role.

    Raise `Refused` with a kind sentence. Whoever has the role already does not use the link up; whoever made it
    cannot take it.
    """
    found = invitations.by_hash(tx, hashed(token))
    if found is None:
        raise Refused("invitation-unknown")
    if found.made_by == by.id:
        raise Refused("invitation-own")
    if by.may(ROLES[found.role]) or invitations.was_used_by(tx, found.id, by.id):
        raise Refused("invitation-yours-already")
    if not invitations.use(tx, found.id, by.id):
        raise Refused(_why_over(found))
    membership.grant(tx, by.id, found.role)
    role_areas.set(tx, by.id, found.role, () if found.area is None else (found.area,))
    if found.role == "volunteer":
        volunteers.join(tx, by.id)
        people.attend(tx, by.id, "profile")
    outbox.put(
        tx,
        found.made_by,
        f"invitation-taken-{found.role}",
        key=f"invitation:{found.id}",
        mode="repost",  # of a whole course one line is kept up to date
        used=found.used + 1,
        uses=found.uses,
    )
    return found.role


def revoke(tx: Tx, by: Person, invitation_id: int) -> bool:
    """Take one's own invitation back; return False if it was so already. Who came by it stays."""
    found = invitations.get(tx, invitation_id)
    if found is None or found.made_by != by.id:
        raise NotFound
    return invitations.revoke(tx, invitation_id, by.id)


def hashed(token: str) -> str:
    """Return what the table keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _why_over(found: Invitation) -> str:
    if found.revoked_at is not None:
        return "invitation-revoked"
    return "invitation-used" if found.used >= found.uses else "invitation-expired"
