"""`/invite`: a link that brings one person, or a whole course, to the volunteers, or a coordinator."""

from bot.services.people import invitations
from handlers.buttons import Stale
from handlers.cards.people.invitation import EVERYWHERE
from handlers.context import Context


async def invite(context: Context, _: str) -> None:
    """`/invite`: ask to which role; what is open stands below."""
    context.say("invite", key="invite", mode="repost")


async def home(context: Context) -> None:
    """«Back» to the first question."""
    context.say("invite", key="invite", mode="edit")


async def role(context: Context, role: str) -> None:
    """A role was pressed: show what the link will be, as usual."""
    if role not in invitations.KINDS:
        raise Stale
    context.say("invite-with", key="invite", mode="edit", role=role)


async def with_(context: Context, role: str, area: str, uses: int, days: int) -> None:
    """Another region, number of uses or term was chosen."""
    if role not in invitations.KINDS:
        raise Stale
    context.say("invite-with", key="invite", mode="edit", role=role, area=area, uses=uses, days=days)


async def make(context: Context, role: str, area: str, uses: int, days: int) -> None:
    """«Make the link»: it is shown once."""
    token = await context.ask(invitations.make, role, None if area == EVERYWHERE else area, uses=uses, days=days)
    link = f"https://t.me/{context.bot.username}?start={invitations.PAYLOAD}{token}"
    context.say("invite", key="invite", mode="edit")
    context.say("invitation", role=role, link=link, area=area, uses=uses, days=days)


async def open_(context: Context) -> None:
    """«Open invitations»."""
    context.say("invite-open", key="invite", mode="edit")


async def revoke(context: Context, invitation_id: int) -> None:
    """«Take back»."""
    gone = await context.ask(invitations.revoke, invitation_id)
    context.toast("invite-revoked" if gone else "invite-revoked-already")
    context.say("invite-open", key="invite", mode="edit")
