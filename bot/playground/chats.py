"""A chat as it stands: who is in it, what has been said, which keyboard is under the input line."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field

from bot.playground.errors import ApiError, Json, bad, forbidden

KEEP_EVENTS = 5000
# Why the bot may not write to a person; the first that holds is told.
REASONS = (
    ("gone", "user is deactivated"),
    ("blocked", "bot was blocked by the user"),
    ("stranger", "bot can't initiate conversation with a user"),
)


@dataclass(eq=False)
class Chat:
    """One chat. Message objects in it are never changed in place: an edit puts a new object."""

    id: int
    kind: str
    title: str
    user: Json | None = None
    forum: bool = False
    username: str | None = None
    started: bool = False
    blocked: bool = False
    gone: bool = False
    migrated_to: int | None = None
    keyboard: Json | None = None
    pinned: int | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    toasts: list[tuple[str, bool]] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    events: deque[tuple[int, Json]] = field(default_factory=lambda: deque(maxlen=KEEP_EVENTS))
    sequence: int = 0
    last_message_id: int = 0
    waiters: list[asyncio.Future[None]] = field(default_factory=list)

    @property
    def stranger(self) -> bool:
        """Whether this person has never written to the bot."""
        return not self.started

    @property
    def private(self) -> bool:
        """Whether it is a person's own chat with the bot."""
        return self.kind == "private"

    def as_json(self) -> Json:
        """Return the Bot API `Chat`."""
        if self.user is not None:
            named: Json = {k: self.user[k] for k in ("first_name", "last_name", "username") if k in self.user}
            return {"id": self.id, "type": self.kind, **named}
        chat: Json = {"id": self.id, "type": self.kind, "title": self.title}
        if self.forum:
            chat["is_forum"] = True
        if self.username:
            chat["username"] = self.username
        return chat

    def record(self, message: Json) -> None:
        """Note that this message, in this shape, came up on the screen."""
        self.sequence += 1
        self.events.append((self.sequence, message))

    def wake(self) -> None:
        """Wake whoever waits for a change here."""
        waiters, self.waiters = self.waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def changed(self) -> None:
        """Wait for the next change."""
        waiter = asyncio.get_running_loop().create_future()
        self.waiters.append(waiter)
        await waiter

    def refusal(self, bot_id: int) -> ApiError | None:
        """Return why the bot may not write here, None if it may."""
        if self.migrated_to is not None:
            return bad("group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": self.migrated_to})
        if self.private:
            reason = next((words for flag, words in REASONS if getattr(self, flag)), None)
            return forbidden(reason) if reason else None
        if self.kind == "channel" and self.members.get(bot_id) == "member":
            return bad("need administrator rights in the channel chat")
        if self.members.get(bot_id) not in {"member", "administrator"}:
            return forbidden(f"bot was kicked from the {self.kind} chat")
        return None
