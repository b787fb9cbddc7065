"""A channel: what its readers see, and the bot let in as an administrator or thrown out."""

from __future__ import annotations

from bot.playground import acts
from bot.playground.chats import Chat
from bot.playground.groups import FIRST, SUPERGROUP_BASE
from bot.playground.person import Person
from bot.playground.screen import Screen
from bot.playground.world import World


class Channel(Screen):
    """A channel as its readers see it: every post is the channel's own, nobody's name stands above it."""

    def __init__(self, world: World, title: str, username: str | None) -> None:
        self.world = world
        number = FIRST + sum(1 for chat_id in world.chats if chat_id < 0)
        chat = Chat(SUPERGROUP_BASE - number, "channel", title, username=username)
        world.chats[chat.id] = chat
        super().__init__(chat, lambda _: False, title)

    @property
    def id(self) -> int:
        """The chat's id."""
        return self.chat.id

    async def adds_bot(self, by: Person) -> None:
        """Let somebody make the bot an administrator, who may post."""
        self.chat.members.setdefault(by.id, "creator")
        was = self.chat.members.get(self.world.bot_id, "left")
        self.chat.members[self.world.bot_id] = "administrator"
        acts.membership(self.world, self.chat, by.user, was, "administrator")

    async def removes_bot(self, by: Person) -> None:
        """Let somebody throw the bot out."""
        was = self.chat.members.get(self.world.bot_id, "left")
        self.chat.members[self.world.bot_id] = "kicked"
        acts.membership(self.world, self.chat, by.user, was, "kicked")
