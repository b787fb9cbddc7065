"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.people import invite, joining, welcome
from handlers.tables import Attends, Command, Press

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
    "join:agree": Press(Role.RESIDENT, joining.agree, int),
    "join:leave": Press(Role.RESIDENT, joining.leave, int),
    "join:list": Press(Role.COORDINATOR, joining.list_),
    "join:yes": Press(Role.COORDINATOR, joining.yes, int),
    "join:no": Press(Role.COORDINATOR, joining.no, int),
}

ATTENTION: dict[str, Attends] = {
    "joining": Attends(Role.RESIDENT, joining.takes),
}
