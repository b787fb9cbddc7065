"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.callers import callers
from handlers.tables import Attends, Command, Press

COMMANDS: dict[str, Command] = {
    "caller": Command(Role.COORDINATOR, callers.caller),
    "callbacks": Command(Role.COORDINATOR, callers.back),
}

PRESSES: dict[str, Press] = {
    "caller:new": Press(Role.COORDINATOR, callers.new),
    "caller:list": Press(Role.COORDINATOR, callers.list_),
    "caller:who": Press(Role.COORDINATOR, callers.ask_who),
    "caller:consent": Press(Role.COORDINATOR, callers.consent),
    "caller:open": Press(Role.COORDINATOR, callers.open_, int),
    "caller:told": Press(Role.COORDINATOR, callers.told, int, int),
    "caller:later": Press(Role.COORDINATOR, callers.no_answer, int),
    "caller:says": Press(Role.COORDINATOR, callers.says, int, str),
    "caller:forget": Press(Role.COORDINATOR, callers.forget, int),
    "caller:forgotten": Press(Role.COORDINATOR, callers.forgotten, int),
}

ATTENTION: dict[str, Attends] = {
    "caller": Attends(Role.COORDINATOR, callers.takes),
}
