"""The whole world of one bot: chats, messages, files, waiting updates, the clock. In memory only."""

from __future__ import annotations

import asyncio
import itertools
from collections import deque
from collections.abc import Callable
from pathlib import Path

from bot.playground.chats import Chat
from bot.playground.clock import Clock
from bot.playground.errors import Json, bad, forbidden
from bot.playground.faults import Faults
from bot.playground.files import Files
from bot.playground.pending import Pending
from bot.playground.press import Presses
from bot.playground.profile import Profile

TOKEN = "7000000001:playground-token-of-35-letters-AAAA"  # noqa: S105 - opens nothing but this playground
SAMPLES = Path(__file__).parent / "samples"
KEEP_CALLS = 20_000
KEEP_MESSAGES = 2_000
COUNTING = ("supergroup", "channel")
"""Each of these counts its own messages, all other chats together."""


class World:
    """State and what may be done to it. `checks`: hold every call against the API's specification."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        username: str = "playground_bot",
        name: str = "Playground",
        title: str = "Playground",
        zone: str = "Asia/Almaty",
        clock_file: Path | None = None,
        checks: bool = True,
        record: bool = True,
        latency_s: float = 0.0,
        samples_dir: Path = SAMPLES,
        place: tuple[float, float] = (50.0547, 72.9646),
    ) -> None:
        self.token = token
        self.bot_id = int(token.partition(":")[0])
        self.me: Json = {"id": self.bot_id, "is_bot": True, "first_name": name, "username": username}
        self.title = title
        self.clock = Clock(zone, clock_file)
        self.checks = checks
        self.latency_s = latency_s
        self.samples_dir = samples_dir
        self.place = place
        self.map: Json | None = None
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.pending = Pending(first_id=100_001)
        self.presses = Presses()
        self.profile = Profile(name)
        self.faults = Faults()
        self.webhook: Json | None = None
        self.violations: list[str] = []
        self.calls: deque[tuple[str, Json, int | None, bool]] = deque(maxlen=KEEP_CALLS if record else 0)
        self.listeners: set[Callable[[Json], None]] = set()
        self.on_webhook: Callable[[], None] = lambda: None
        self.albums = itertools.count(13_000_000_001)  # ids of albums
        self._last_id = 0

    # --- who is here

    def chat(self, chat_id: int | str) -> Chat:
        """Return a chat, a public channel by its @name too. Raise Telegram's 400 if there is none."""
        if isinstance(chat_id, str):
            named = (one for one in self.chats.values() if one.username and f"@{one.username}" == chat_id)
            chat = next(named, None)
        else:
            chat = self.chats.get(chat_id)
        if chat is None:
            raise bad("chat not found")
        return chat

    def user(self, user_id: int) -> Json | None:
        """Return the Bot API `User` of a person or of the bot, None if nobody has this id."""
        if user_id == self.bot_id:
            return self.me
        chat = self.chats.get(user_id)
        return chat.user if chat else None

    def writable(self, chat_id: int | str) -> Chat:
        """Return a chat the bot may write to. Raise what Telegram raises if it may not."""
        chat = self.chat(chat_id)
        if chat.id == self.bot_id:
            raise forbidden("bot can't send messages to bots")
        refusal = chat.refusal(self.bot_id)
        if refusal is not None:
            raise refusal
        return chat

    # --- what is said

    def post(self, chat: Chat, sender: Json, body: Json, *, seen: bool) -> Json:
        """Put a new message into a chat and return it; `seen`: it is news for those who look at the chat."""
        if chat.kind in COUNTING:
            chat.last_message_id += 1
            message_id = chat.last_message_id
        else:
            self._last_id += 1
            message_id = self._last_id
        who: Json = {"sender_chat": chat.as_json()} if chat.kind == "channel" else {"from": sender}
        message: Json = {
            "message_id": message_id,
            **who,
            "chat": chat.as_json(),
            "date": int(self.clock.now()),
            **body,
        }
        self.put(chat, message, seen=seen)
        if len(chat.messages) > KEEP_MESSAGES:
            del chat.messages[next(iter(chat.messages))]
        return message

    def put(self, chat: Chat, message: Json, *, seen: bool) -> None:
        """Store a message (a new one, or the new shape of an old one)."""
        chat.messages[message["message_id"]] = message
        if seen:
            chat.record(message)
        self.touched(chat)

    def update(self, kind: str, content: Json, lane: int) -> int | None:
        """Queue an update for the bot; return its id, None if it does not want this kind."""
        update_id = self.pending.put(kind, content, lane)
        if self.webhook is not None:
            self.on_webhook()
        return update_id

    def answered(self, user_id: int, text: str, *, alert: bool, url: str = "") -> None:
        """Show somebody the bot's answer to a press: a toast, an alert, a link into the bot that opens."""
        chat = self.chats[user_id]
        if text:
            chat.toasts.append((text, alert))
            self.tell({"type": "toast", "user": user_id, "text": text, "alert": alert})
        if url:
            chat.opened.append(url)
            self.tell({"type": "open", "user": user_id, "url": url})
        chat.wake()

    # --- who listens

    def touched(self, chat: Chat) -> None:
        """Tell everyone that something in a chat has changed."""
        if chat.waiters:
            chat.wake()
        if self.listeners:
            self.tell({"type": "screen", "user": chat.id})

    def tell(self, event: Json) -> None:
        """Give an event to the phones' page."""
        for listener in tuple(self.listeners):
            listener(event)

    # --- time and trouble

    def forward(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move the clock."""
        self.clock.forward(days * 86400 + hours * 3600 + minutes * 60 + seconds)
        self.tell({"type": "clock", "now": self.clock.local().isoformat()})

    async def idle(self, timeout: float = 5) -> None:  # noqa: ASYNC109
        """Wait until the bot has taken every update and asks for more; in real s. Raise TimeoutError if not."""
        async with asyncio.timeout(timeout):
            while self.pending.items or not (self.webhook or self.pending.reading):
                await self.pending.moved()

    def jump_update_ids(self, by: int) -> None:
        """Make the ids of the following updates jump up, or down if `by` is less than zero."""
        self.pending.jump(by)

    def violation(self, words: str) -> None:
        """Note that the bot broke the API's rules."""
        self.violations.append(words)

    def calls_of(self, method: str, chat: int | None = None) -> list[Json]:
        """Return the parameters of the recorded calls of a method, oldest first (of one chat, if named)."""
        return [
            params for name, params, where, _ in self.calls if name.lower() == method.lower() and chat in {None, where}
        ]
