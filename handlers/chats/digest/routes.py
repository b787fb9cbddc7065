"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.digest import digest, export, worst
from handlers.tables import Command, Press

COMMANDS: dict[str, Command] = {
    "digest": Command(Role.COORDINATOR, digest.show),
    "worst": Command(Role.COORDINATOR, worst.show),
    "export": Command(Role.COORDINATOR, export.export),
}

PRESSES: dict[str, Press] = {
    "export:set": Press(Role.COORDINATOR, export.change, str, str, str, str, str),
    "export:by": Press(Role.COORDINATOR, export.choose, str, str, str, str, str, str),
    "export:make": Press(Role.COORDINATOR, export.make, str, str, str, str, str),
    "digest:week": Press(Role.COORDINATOR, digest.week, str),
    "digest:show": Press(Role.COORDINATOR, digest.turn, str, str),
    "digest:list": Press(Role.COORDINATOR, digest.list_, str, str, str, int),
    "worst:places": Press(Role.COORDINATOR, worst.places, str),
    "worst:bodies": Press(Role.COORDINATOR, worst.bodies, str),
    "worst:map": Press(Role.COORDINATOR, worst.map_, str),
    "digest:print": Press(Role.COORDINATOR, digest.print_, str, str),
    "digest:table": Press(Role.COORDINATOR, digest.table, str, str),
    "digest:pictures": Press(Role.COORDINATOR, digest.pictures, str, str),
}
