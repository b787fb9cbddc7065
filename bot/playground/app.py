"""The playground as a server in the caller's event loop: the Bot API, and the phones' page."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import partial

from aiohttp import web

from bot.playground.bot_api import BotApi
from bot.playground.desk import Desk
from bot.playground.desk_actions import Action, Words
from bot.playground.errors import ApiError
from bot.playground.hosts import let_in
from bot.playground.limits import UPLOAD_BYTES
from bot.playground.ready import Ready
from bot.playground.town import Town
from bot.playground.webhook import Postman

STRANGER = ApiError(403, "Forbidden: this is no address of the playground, or a page of another site asks")
LARGEST_BODY = UPLOAD_BYTES + 4 * 1024 * 1024


class Server:
    """A running playground. `url` has no slash at the end: give it to a bot as the API's root."""

    def __init__(self, world: Town, host: str, port: int, runner: web.ServerRunner, desk: Desk) -> None:
        self.world = world
        self.port = port
        self.url = f"http://{host}:{port}"
        self._runner = runner
        self._desk = desk

    def offer(self, actions: Iterable[Action]) -> None:
        """Put more actions on the page; for those that must know the address first."""
        self._desk.running.actions.extend(actions)

    def note(self, action: str, words: Words) -> None:
        """Say on the page how it stands, beside an action."""
        self._desk.running.note(action, words)

    async def stop(self) -> None:
        """Answer those who wait, close all connections."""
        await self._desk.close()
        self.world.pending.wake()
        self.world.on_webhook = lambda: None
        await self._desk.postman.stop()
        await self._runner.cleanup()


async def start(world: Town, port: int = 0, host: str = "127.0.0.1", actions: Iterable[Action] = ()) -> Server:
    """Serve a world on a port (0: any free one)."""
    api = BotApi(world)
    desk = Desk(world, Postman(world), actions)

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if not _let_in(request, host):
            return Ready(STRANGER.code, STRANGER.body())
        if path.startswith("/bot"):
            return await api.answer(request)
        if path.startswith("/file/bot"):
            return await api.download(request)
        return await desk.answer(request)

    make = partial(web.BaseRequest, loop=asyncio.get_running_loop(), client_max_size=LARGEST_BODY)

    server = web.Server(handle, request_factory=make, access_log=None)
    runner = web.ServerRunner(server, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    _, bound, *_ = runner.addresses[0]
    return Server(world, host, int(bound), runner, desk)


def _let_in(request: web.BaseRequest, started: str) -> bool:
    headers = request.headers
    names = headers.getall("Host", ())
    host = names[0] if len(names) == 1 else None
    return let_in(request.path, host, headers.get("Origin"), headers.get("Sec-Fetch-Site"), started=started)
