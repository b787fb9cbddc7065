"""Invitations: a link to a role in a region, good once or so many times, for some days, and taken back if need be.

Who opens one asks for the role: `joining`.
"""

import hashlib
import secrets
from datetime import timedelta

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.people import regions
from storage.people import invitations
from storage.tx import Tx

PAYLOAD = "inv_"
"""What a start payload begins with when it is an invitation."""

USES = (1, 5, 20, 50)
"""How many people one link may bring: the last is a whole course of a school."""

DAYS = (1, 7, 30)
"""How long a link may be good."""

USUAL_USES, USUAL_DAYS = 1, 7

BYTES = 24
"""Of chance in a token: 32 characters, so that the payload fits Telegram's 64."""

KINDS = {"volunteer": "volunteer", "course": "volunteer", "coordinator": "coordinator"}
"""What a link may be, and the role it leads to. «course»: its people are known, they are volunteers at once."""

ROLES = {"volunteer": Role.VOLUNTEER, "coordinator": Role.COORDINATOR}


def areas(tx: Tx, by: Person) -> tuple[str | None, ...]:
    """Return where a coordinator may invite to, the usual choice first: everywhere (None) unless theirs is narrower."""
    known = regions.listed(tx, by.id)
    return (None, *known) if regions.seen_by(tx, by.id) is None else known


def make(
    tx: Tx,
    by: Person,
    kind: str,
    area: str | None = None,
    *,
    uses: int = USUAL_USES,
    days: int = USUAL_DAYS,
) -> str:
    """Make an invitation of one of the `KINDS`; return the token of its link, which is not kept.

    A coordinator is invited one at a time: whoever forwards such a link must not bring a crowd.
    """
    if not by.may(Role.COORDINATOR) or kind not in KINDS or area not in areas(tx, by):
        raise NotAllowed
    if uses not in USES or days not in DAYS or (kind == "coordinator" and uses != 1):
        raise Refused("press-stale")
    token = secrets.token_urlsafe(BYTES)
    expires_at = tx.now + timedelta(days=days)
    role, trusted = KINDS[kind], kind == "course"
    invitations.add(tx, hashed(token), role, area, uses=uses, made_by=by.id, expires_at=expires_at, trusted=trusted)
    return token


def revoke(tx: Tx, by: Person, invitation_id: int) -> bool:
    """Take one's own invitation back; return False if it was so already. Who came by it stays."""
    found = invitations.get(tx, invitation_id)
    if found is None or found.made_by != by.id:
        raise NotFound
    return invitations.revoke(tx, invitation_id, by.id)


def hashed(token: str) -> str:
    """Return what the table keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
