"""`/invite`: a link that makes one person a volunteer or a coordinator."""

from bot.domain.roles import Role
from bot.services import invitations
from handlers.buttons import Stale
from handlers.context import Context
from handlers.tables import Command, Press


async def invite(context: Context, _: str) -> None:
    """`/invite`: ask to which role."""
    context.say("invite")


async def role(context: Context, role: str) -> None:
    """A role was pressed: make the link and show it, once."""
    if role not in invitations.ROLES:
        raise Stale
    token = await context.ask(invitations.make, role)
    link = f"https://t.me/{context.bot.username}?start={invitations.PAYLOAD}{token}"
    context.say("invitation", role=role, link=link)


COMMANDS = {"invite": Command(Role.COORDINATOR, invite)}

PRESSES = {"invite:role": Press(Role.COORDINATOR, role)}
