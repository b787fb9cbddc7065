"""Commands, presses and messages of this capability: who may, what it does, what it carries."""

from bot.domain.people.roles import Role
from handlers.chats.news import channel, publish
from handlers.tables import Command, Press

COMMANDS: dict[str, Command] = {
    "channel": Command(Role.COORDINATOR, channel.channel),
}

PRESSES: dict[str, Press] = {
    "channel:use": Press(Role.COORDINATOR, channel.use, int, str),
    "channel:off": Press(Role.COORDINATOR, channel.off, int),
    "post:open": Press(Role.COORDINATOR, publish.open_, int),
    "post:map": Press(Role.COORDINATOR, publish.take_map, int),
    "post:photos": Press(Role.COORDINATOR, publish.photos, int),
    "post:photo": Press(Role.COORDINATOR, publish.photo, int, int),
    "post:blur": Press(Role.COORDINATOR, publish.blur, int),
    "post:cell": Press(Role.COORDINATOR, publish.cell, int, int),
    "post:look": Press(Role.COORDINATOR, publish.look, int),
    "post:publish": Press(Role.COORDINATOR, publish.publish, int),
    "post:back": Press(Role.COORDINATOR, publish.back, int),
}
