"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.drills import drill
from handlers.tables import Attends, Command, Press

COMMANDS: dict[str, Command] = {
    "drill": Command(Role.COORDINATOR, drill.drill),
}

PRESSES: dict[str, Press] = {
    "drill:home": Press(Role.COORDINATOR, drill.home),
    "drill:area": Press(Role.COORDINATOR, drill.area, str),
    "drill:kinds": Press(Role.COORDINATOR, drill.kinds, str),
    "drill:kind": Press(Role.COORDINATOR, drill.kind, str, str),
    "drill:place": Press(Role.COORDINATOR, drill.place, str, str),
    "drill:start": Press(Role.COORDINATOR, drill.start, str, str),
    "drill:end": Press(Role.COORDINATOR, drill.end, int),
}

ATTENTION: dict[str, Attends] = {
    "drill": Attends(Role.COORDINATOR, drill.takes),
}
