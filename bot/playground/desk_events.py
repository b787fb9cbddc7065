"""Server-Sent Events: what has changed, told to every open page."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.playground.errors import Json, encode
from bot.playground.town import Town

HEARTBEAT_S = 15.0


class Stream:
    """The events that one page has not got yet; the same screen is told once, however often it changed."""

    def __init__(self) -> None:
        self.waiting: list[Json] = []
        self.news = asyncio.Event()
        self.open = True

    def put(self, event: Json) -> None:
        """Queue an event."""
        if event["type"] != "screen" or event not in self.waiting:
            self.waiting.append(event)
            self.news.set()

    def take(self) -> bytes:
        """Return all that waits, a comment if nothing does."""
        self.news.clear()
        events, self.waiting = self.waiting, []
        return "".join(f"data: {encode(event)}\n\n" for event in events).encode() or b": still here\n\n"


class Streams:
    """All open pages of a world."""

    def __init__(self, world: Town) -> None:
        self.world = world
        self._open: set[Stream] = set()

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Tell a page what happens until it goes away."""
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        stream = Stream()
        self._open.add(stream)
        self.world.listeners.add(self._spread)
        try:
            await answer.prepare(request)
            await answer.write(b": hello\n\n")
            while stream.open:
                try:
                    async with asyncio.timeout(HEARTBEAT_S):
                        await stream.news.wait()
                except TimeoutError:
                    pass
                await answer.write(stream.take())
        except ConnectionError:
            pass
        finally:
            self._open.discard(stream)
            if not self._open:
                self.world.listeners.discard(self._spread)
        return answer

    def close(self) -> None:
        """End all streams."""
        for stream in self._open:
            stream.open = False
            stream.news.set()

    def _spread(self, event: Json) -> None:
        if event["type"] in {"screen", "toast", "open"}:
            person = self.world.persons.get(event["user"])
            if event["user"] not in self.world.channels and (person is None or person.role is None):
                return  # no phone on the page shows it
        for stream in self._open:
            stream.put(event)
