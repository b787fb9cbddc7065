"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.evidence import pack
from handlers.tables import Press

PRESSES: dict[str, Press] = {
    "pack:open": Press(Role.COORDINATOR, pack.open_, int),
    "pack:set": Press(Role.COORDINATOR, pack.change, int, str, str, int),
    "pack:make": Press(Role.COORDINATOR, pack.make, int, str, str, int),
}
