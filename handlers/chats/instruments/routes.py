"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.instruments import kits
from handlers.tables import Attends, Command, Press

KEEPS = Role.VOLUNTEER | Role.COORDINATOR
"""Who sees the hotline's instruments: volunteers lend them to one another, coordinators keep the list."""

COMMANDS: dict[str, Command] = {
    "kits": Command(KEEPS, kits.kits),
}

PRESSES: dict[str, Press] = {
    "kits:list": Press(KEEPS, kits.list_),
    "kit:open": Press(KEEPS, kits.open_, int),
    "kit:book": Press(Role.VOLUNTEER, kits.book, int),
    "kit:slot": Press(Role.VOLUNTEER, kits.slot, int, int, str),
    "kit:to": Press(KEEPS, kits.to, int),
    "kit:hand": Press(KEEPS, kits.hand, int, int),
    "kit:back": Press(KEEPS, kits.back, int),
    "kit:take": Press(KEEPS, kits.take, int),
    "kit:refuse": Press(KEEPS, kits.refuse, int),
    "kit:add": Press(Role.COORDINATOR, kits.add),
    "kit:medium": Press(Role.COORDINATOR, kits.medium, int, str),
    "kit:area": Press(Role.COORDINATOR, kits.area, int),
    "kit:belongs": Press(Role.COORDINATOR, kits.belongs, int, str),
    "kit:retire": Press(Role.COORDINATOR, kits.retire, int),
    "kit:retired": Press(Role.COORDINATOR, kits.retired, int),
}

ATTENTION: dict[str, Attends] = {
    "kits": Attends(Role.COORDINATOR, kits.takes),
}
