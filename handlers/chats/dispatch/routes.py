"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.dispatch import groups, offers
from handlers.tables import Press

PRESSES: dict[str, Press] = {
    "offer:accept": Press(Role.VOLUNTEER, offers.accept, int),
    "offer:with": Press(Role.VOLUNTEER, offers.with_adult, int),
    "offer:decline": Press(Role.VOLUNTEER, offers.decline, int),
    "offer:why": Press(Role.VOLUNTEER, offers.why, int, str),
    "offer:later": Press(Role.VOLUNTEER, offers.later, int),
    "offer:at": Press(Role.VOLUNTEER, offers.at, int, int),
    "offer:card": Press(Role.VOLUNTEER, offers.card, int),
    "group:setup": Press(Role.COORDINATOR, groups.setup, int),
    "group:area": Press(Role.COORDINATOR, groups.area, str, int),
    "group:lang": Press(Role.COORDINATOR, groups.speak, str, int),
    "group:gone": Press(Role.COORDINATOR, groups.end, int),
    "group:go": Press(Role.RESIDENT, groups.go, int),
}
