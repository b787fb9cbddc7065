"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.people import invite, welcome
from handlers.tables import Command, Press

COMMANDS: dict[str, Command] = {
    "start": Command(Role.RESIDENT, welcome.start),
    "language": Command(Role.RESIDENT, welcome.language),
    "help": Command(Role.RESIDENT, welcome.help_),
    "invite": Command(Role.COORDINATOR, invite.invite),
}

PRESSES: dict[str, Press] = {
    "lang": Press(Role.RESIDENT, welcome.choose_language, str),
    "invite:home": Press(Role.COORDINATOR, invite.home),
    "invite:role": Press(Role.COORDINATOR, invite.role, str),
    "invite:with": Press(Role.COORDINATOR, invite.with_, str, str, int, int),
    "invite:make": Press(Role.COORDINATOR, invite.make, str, str, int, int),
    "invite:open": Press(Role.COORDINATOR, invite.open_),
    "invite:revoke": Press(Role.COORDINATOR, invite.revoke, int),
}
