"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.privacy import contact, privacy
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
}

ATTENTION: dict[str, Attends] = {
    "draft": Attends(Role.RESIDENT, contact.takes_report),
    "contact": Attends(Role.RESIDENT, contact.takes),
}
