"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.privacy import contact, hiding, privacy
from handlers.tables import Attends, Command, Press

COMMANDS: dict[str, Command] = {
    "privacy": Command(Role.RESIDENT, privacy.privacy),
}

PRESSES: dict[str, Press] = {
    "draft:contact": Press(Role.RESIDENT, contact.toggle),
    "privacy:data": Press(Role.RESIDENT, privacy.data),
    "privacy:ask": Press(Role.RESIDENT, privacy.ask),
    "privacy:back": Press(Role.RESIDENT, privacy.back),
    "privacy:forget": Press(Role.RESIDENT, privacy.forget),
    "hide:open": Press(Role.COORDINATOR, hiding.open_, int),
    "hide:part": Press(Role.COORDINATOR, hiding.part, int, int, int),
    "hide:show": Press(Role.COORDINATOR, hiding.show, int, int),
    "hide:type": Press(Role.COORDINATOR, hiding.type_, int),
}

ATTENTION: dict[str, Attends] = {
    "draft": Attends(Role.RESIDENT, contact.takes_report),
    "contact": Attends(Role.RESIDENT, contact.takes),
    "hide": Attends(Role.COORDINATOR, hiding.words),
}
