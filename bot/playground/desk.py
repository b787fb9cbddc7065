"""The HTTP side of the phones' page (filled in below)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from bot.playground.webhook import Postman

if TYPE_CHECKING:
    from bot.playground.world import World


class Desk:
    """Answers the page's requests."""

    def __init__(self, world: World, postman: Postman) -> None:
        self.world = world
        self.postman = postman

    def close(self) -> None:
        """End the event streams."""

    async def answer(self, _: web.BaseRequest) -> web.StreamResponse:
        """Answer a request."""
        return web.Response(status=404)
