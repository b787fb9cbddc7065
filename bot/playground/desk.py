"""The HTTP side of the phones' page: what it shows, what it does, what it is told."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from aiohttp import web

from bot.playground import desk_phones
from bot.playground.desk_actions import Action, Running
from bot.playground.desk_events import Streams
from bot.playground.errors import ApiError, Json, encode
from bot.playground.town import Town
from bot.playground.webhook import Postman

PAGE = Path(__file__).parent / "page"
TYPES = {".js": "text/javascript", ".geojson": "application/geo+json", ".css": "text/css", ".svg": "image/svg+xml"}
PDF = "application/pdf"
SHOWN = ("image/", "audio/", "video/", PDF)
"""What the browser may show; any other file is only handed over."""

Answer = Callable[[web.BaseRequest, str], Awaitable[web.StreamResponse]]


class Desk:
    """Answers the page's requests; what it cannot do is told as {"error": …} with 400, 404 or 409."""

    def __init__(self, world: Town, postman: Postman, actions: Iterable[Action] = ()) -> None:
        self.world = world
        self.postman = postman
        self.streams = Streams(world)
        self.running = Running(world, actions)
        # (method, what the path begins with, what answers with the rest of the path)
        self.routes: tuple[tuple[str, str, Answer], ...] = (
            ("GET", "/play/state", self._state),
            ("GET", "/play/events", self._events),
            ("GET", "/play/phones/", self._phone),
            ("GET", "/play/file/", self._file),
            ("GET", "/play/samples/", self._sample),
            ("GET", "/page/", self._page),
            ("POST", "/play/phones/", self._deed),
            ("POST", "/play/clock", self._clock),
            ("POST", "/play/actions/", self._action),
        )

    async def close(self) -> None:
        """End the event streams and the actions that still run."""
        self.streams.close()
        await self.running.stop()

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request."""
        path = request.path
        try:
            if path == "/":
                return await self._page(request, "index.html")
            for method, beginning, answer in self.routes:
                if request.method == method and path.startswith(beginning):
                    return await answer(request, path[len(beginning) :])
        except (LookupError, FileNotFoundError):
            return failed(404, f"there is no {path}")
        except (ValueError, TypeError, ApiError) as error:
            return failed(400, str(error))
        return failed(404, f"there is no {request.method} {path}")

    async def _state(self, _: web.BaseRequest, __: str) -> web.StreamResponse:
        world = self.world
        samples = world.samples_dir.glob("*.jpg") if world.samples_dir.is_dir() else ()
        return answered(
            {
                "title": world.title,
                "now": world.clock.local().isoformat(),
                "zone": world.clock.zone.key,
                "place": world.place,
                "phones": [
                    *(desk_phones.about(person) for person in world.persons.values() if person.role),
                    *map(desk_phones.about_channel, world.channels.values()),
                ],
                "actions": self.running.shown(),
                "samples": sorted(sample.name for sample in samples),
                "map": world.map,
            }
        )

    async def _events(self, request: web.BaseRequest, _: str) -> web.StreamResponse:
        return await self.streams.serve(request)

    async def _phone(self, _: web.BaseRequest, rest: str) -> web.StreamResponse:
        channel = self.world.channels.get(int(rest))
        if channel is not None:
            return answered(desk_phones.channel_screen(channel))
        return answered(desk_phones.screen(self.world, self.world.persons[int(rest)]))

    async def _deed(self, request: web.BaseRequest, rest: str) -> web.StreamResponse:
        user, _, deed = rest.partition("/")
        person = self.world.persons[int(user)]
        if person.chat.blocked and deed not in {"block", "lang"}:
            return failed(409, "this phone has blocked the bot")
        await desk_phones.DEEDS[deed](self.world, person, *await desk_phones.body(request))
        return answered({"ok": True})

    async def _clock(self, request: web.BaseRequest, _: str) -> web.StreamResponse:
        wanted = json.loads(await request.read())
        seconds = self.world.clock.until(wanted["to"]) if "to" in wanted else float(wanted["seconds"])
        self.world.forward(seconds=seconds)
        return answered({"now": self.world.clock.local().isoformat()})

    async def _action(self, _: web.BaseRequest, rest: str) -> web.StreamResponse:
        if not self.running.begin(rest):
            return failed(409, "this is running already")
        return answered({"ok": True})

    async def _file(self, _: web.BaseRequest, rest: str) -> web.StreamResponse:
        stored = self.world.files.by_id[rest]
        # A file of a stranger must never run as a page of ours. A PDF is shown by the browser's own reader, which a
        # sandbox would keep from opening, and whose scripts see nothing of the page.
        safe = stored.mime if stored.mime.startswith(SHOWN) else "application/octet-stream"
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "max-age=3600"}
        if safe != PDF:
            headers["Content-Security-Policy"] = "sandbox"
        return web.Response(body=stored.data, content_type=safe, headers=headers)

    async def _sample(self, _: web.BaseRequest, rest: str) -> web.StreamResponse:
        data = desk_phones.sample(self.world, rest)
        return web.Response(body=data, content_type="image/jpeg", headers={"Cache-Control": "max-age=3600"})

    async def _page(self, _: web.BaseRequest, rest: str) -> web.StreamResponse:
        file = (PAGE / rest).resolve()
        if not file.is_relative_to(PAGE) or not file.is_file():
            raise FileNotFoundError(rest)
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        charset = "utf-8" if kind.startswith("text/") else None
        # No page of another site may show this one in a frame and have its buttons pressed.
        headers = {"Cache-Control": "no-cache", "Content-Security-Policy": "frame-ancestors 'none'"}
        return web.Response(body=file.read_bytes(), content_type=kind, charset=charset, headers=headers)


def answered(content: Json) -> web.Response:
    """Return JSON."""
    return web.Response(body=encode(content).encode(), content_type="application/json")


def failed(status: int, reason: str) -> web.Response:
    """Return why it could not be done."""
    return web.Response(body=encode({"error": reason}).encode(), status=status, content_type="application/json")
