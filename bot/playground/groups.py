"""A group or supergroup, and what happens in it."""

from __future__ import annotations

from bot.playground import acts
from bot.playground.buttons import find
from bot.playground.chats import Chat
from bot.playground.errors import Json
from bot.playground.person import Person
from bot.playground.screen import Screen
from bot.playground.view import Message, shown
from bot.playground.world import World

SUPERGROUP_BASE = -1_000_000_000_000
FIRST = 4_000_001


class Group(Screen):
    """A group chat as its members see it. The id is negative; a supergroup's begins with -100."""

    def __init__(self, world: World, title: str, *, supergroup: bool, forum: bool) -> None:
        self.world = world
        number = FIRST + sum(1 for chat_id in world.chats if chat_id < 0)
        chat_id = SUPERGROUP_BASE - number if supergroup else -number
        chat = Chat(chat_id, "supergroup" if supergroup else "group", title, forum=forum)
        world.chats[chat_id] = chat
        super().__init__(chat, lambda message: message["from"]["id"] != world.bot_id, title)

    @property
    def id(self) -> int:
        """The chat's id now (another one after the migration)."""
        return self.chat.id

    async def adds_bot(self, by: Person, *, administrator: bool = False) -> None:
        """Let somebody take the bot in."""
        self.chat.members.setdefault(by.id, "creator")
        now = "administrator" if administrator else "member"
        was = self.chat.members.get(self.world.bot_id, "left")
        self.chat.members[self.world.bot_id] = now
        acts.membership(self.world, self.chat, by.user, was, now)
        acts.say(self.world, self.chat, by.user, {"new_chat_members": [self.world.me]})

    async def removes_bot(self, by: Person) -> None:
        """Let somebody throw the bot out."""
        was = self.chat.members.get(self.world.bot_id, "left")
        self.chat.members[self.world.bot_id] = "kicked"
        acts.membership(self.world, self.chat, by.user, was, "kicked")

    async def joins(self, person: Person) -> None:
        """Let a person in."""
        self.chat.members[person.id] = "member"
        acts.say(self.world, self.chat, person.user, {"new_chat_members": [person.user]})

    async def opens_topic(self, by: Person, name: str) -> int:
        """Open a topic of a forum; return its `message_thread_id`."""
        assert self.chat.forum, f"{self.chat.title} has no topics"
        made = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        message = acts.say(self.world, self.chat, by.user, made)
        self.chat.topics[message["message_id"]] = name
        return int(message["message_id"])

    async def closes_topic(self, by: Person, topic: int) -> None:
        """Close a topic: only administrators write there from then on, and the bot is none."""
        acts.say(self.world, self.chat, by.user, self._in(topic, {"forum_topic_closed": {}}))
        self.chat.closed_topics.add(topic)

    async def deletes_topic(self, topic: int) -> None:
        """Delete a topic and all that was said there; the bot is not told."""
        del self.chat.topics[topic]
        for message_id in [one for one, said in self.chat.messages.items() if said.get("message_thread_id") == topic]:
            del self.chat.messages[message_id]
        self.world.touched(self.chat)

    @staticmethod
    def _in(topic: int, body: Json) -> Json:
        return {**body, "message_thread_id": topic, "is_topic_message": True}

    async def hears(self, by: Person, text: str, topic: int | None = None) -> Message:
        """Let a person say something here, in a topic if one is named."""
        body = acts.words(text)
        if topic is not None:
            body = self._in(topic, body)
        return by.sends(body, self)

    async def becomes_supergroup(self) -> int:
        """Turn a group into a supergroup, as Telegram does by itself; return the new id."""
        old = self.chat
        assert old.kind == "group", f"{old.title} is a supergroup already"
        new = Chat(SUPERGROUP_BASE + old.id, "supergroup", old.title, members=old.members)
        self.world.chats[new.id] = new
        people = (self.world.user(one) for one in old.members if one != self.world.bot_id)
        sender = next((user for user in people if user), self.world.me)
        acts.say(self.world, old, sender, {"migrate_to_chat_id": new.id})
        old.migrated_to = new.id
        acts.say(self.world, new, sender, {"migrate_from_chat_id": old.id})
        self.chat = new
        self._from, self._used = 0, set()
        return new.id

    async def presses(self, by: Person, label: str) -> None:
        """Let a person press the newest inline button with this in its label."""
        found = find(self.screen, label, None)
        if found is None:
            raise AssertionError(f"there is no button «{label}» in the group:\n{self.drawn()}")
        acts.press(self.world, self.chat, by.user, *found)

    def message(self, message_id: int) -> Message:
        """Return a message by its id. Raise KeyError if it is not there."""
        return shown(self.chat.messages[message_id], mine=False)
