"""A world with people in it: who has a phone, which groups and channels there are."""

from __future__ import annotations

from functools import cached_property

from bot.playground.channels import Channel
from bot.playground.groups import Group
from bot.playground.person import Person
from bot.playground.world import World


class Town(World):
    """What tests, the demonstration and the page begin with. The Bot API needs to know no more than `World`."""

    @cached_property
    def persons(self) -> dict[int, Person]:
        """Everybody by id, in the order in which they came."""
        return {}

    @cached_property
    def channels(self) -> dict[int, Channel]:
        """The channels by id, in the order in which they were made."""
        return {}

    def person(
        self, name: str, *, language_code: str = "ru", user_id: int | None = None, role: str | None = None
    ) -> Person:
        """Return the person with this id, made if new. One with a role has a phone on the page."""
        known = self.persons.get(user_id) if user_id is not None else None
        if known is not None:
            return known
        person = Person(self, user_id or 5_000_000_001 + len(self.persons), name, language_code, role)
        self.persons[person.id] = person
        return person

    def group(self, title: str, *, supergroup: bool = False, forum: bool = False) -> Group:
        """Return a new group chat, the bot not yet in it."""
        return Group(self, title, supergroup=supergroup or forum, forum=forum)

    def channel(self, title: str, *, username: str | None = None) -> Channel:
        """Return a new channel, the bot not yet in it; a public one has a user name."""
        channel = Channel(self, title, username)
        self.channels[channel.id] = channel
        return channel
