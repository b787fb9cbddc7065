"""Updates that wait for the bot: confirmed by offset, repeated until then, never two readers at once."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from bot.playground.errors import ApiError, Json, encode

# Telegram leaves these out unless a bot asks for them by name.
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
# An offset further than this beyond the newest id is from before a jump: it confirms nothing.
BEYOND = 10
REPEAT_WINDOW_S = 0.5
OTHER_READER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update in the queue; `lane` is what keeps its order on a webhook, `body` is its JSON."""

    id: int
    lane: int
    body: bytes


class Pending:
    """The queue of one bot. `next_id` is the id of the next update."""

    def __init__(self, first_id: int) -> None:
        self.next_id = first_id
        self.floor = first_id
        self.items: deque[Waiting] = deque()
        self.allowed: frozenset[str] | None = None
        self._reader: asyncio.Future[bool] | None = None
        self._watchers: list[asyncio.Future[None]] = []
        self._last: tuple[int, float] = (0, 0.0)

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Choose the kinds that are kept from now on (None: as before; empty: the default ones)."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def put(self, kind: str, content: Json, lane: int) -> int | None:
        """Queue an update; return its id, None if the bot does not want this kind."""
        if kind not in self.allowed if self.allowed else kind in NOT_BY_DEFAULT:
            return None
        update_id = self.next_id
        self.next_id += 1
        body = f'{{"update_id":{update_id},"{kind}":{encode(content)}}}'.encode()
        self.items.append(Waiting(update_id, lane, body))
        self.wake()
        return update_id

    def repeat(self, waiting: Waiting) -> None:
        """Hand out the very same update once more, before all others."""
        self.items.appendleft(waiting)
        self.wake()

    def jump(self, by: int) -> None:
        """Make the next id so much higher or lower."""
        self.next_id = max(1, self.next_id + by)
        self.floor = self.next_id

    def confirm(self, offset: int) -> None:
        """Forget for good what is before `offset`; a negative one keeps only the last so many."""
        items = self.items
        if offset < 0:
            while len(items) > -offset:
                items.popleft()
            return
        known = self.floor <= offset <= self.next_id + BEYOND
        if not items or (known and items[0].id >= self.floor):
            while known and items and items[0].id < offset:
                items.popleft()
            return
        # Some are from before a jump: they are older, whatever the size of their ids.
        cut = next((n for n, one in enumerate(items, 1) if one.id == offset - 1), 0)
        if not cut and known:
            cut = next((n for n, one in enumerate(items) if self.floor <= one.id >= offset), len(items))
        for _ in range(cut):
            items.popleft()

    async def read(self, offset: int, limit: int, timeout: float) -> list[Waiting]:  # noqa: ASYNC109
        """Return up to `limit` updates, waiting up to `timeout` s for the first. Raise 409 in an older reader."""
        if self._reader is not None:
            _finish(self._reader, answered=False)
        if offset:
            self.confirm(offset)
        if not self.items and timeout > 0 and not await self._arrives(timeout):
            raise ApiError(409, OTHER_READER)
        asked, answered_at = self._last
        if offset and offset == asked and time.monotonic() - answered_at < REPEAT_WINDOW_S:
            limit = 1
        found = list(self.items) if len(self.items) <= limit else [self.items[n] for n in range(limit)]
        self._last = (offset, time.monotonic()) if found else (0, 0.0)
        return found

    @property
    def reading(self) -> bool:
        """Whether somebody waits for updates."""
        return self._reader is not None and not self._reader.done()

    def done(self, waiting: Waiting) -> None:
        """Take away one that a webhook has accepted."""
        if waiting in self.items:
            self.items.remove(waiting)
            self._tell()

    async def moved(self) -> None:
        """Wait until a reader begins to wait, or a webhook accepts something."""
        watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watchers.append(watcher)
        await watcher

    def wake(self) -> None:
        """Answer the reader that waits, with whatever there is."""
        if self._reader is not None:
            _finish(self._reader)

    async def _arrives(self, timeout: float) -> bool:  # noqa: ASYNC109
        loop = asyncio.get_running_loop()
        reader: asyncio.Future[bool] = loop.create_future()
        self._reader = reader
        self._tell()
        timer = loop.call_later(timeout, _finish, reader)
        try:
            return await reader
        finally:
            timer.cancel()

    def _tell(self) -> None:
        watchers, self._watchers = self._watchers, []
        for watcher in watchers:
            if not watcher.done():
                watcher.set_result(None)


def _finish(reader: asyncio.Future[bool], *, answered: bool = True) -> None:
    if not reader.done():
        reader.set_result(answered)
