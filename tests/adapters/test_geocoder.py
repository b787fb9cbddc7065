"""The geocoder: asked slowly, and an error says that it may answer later."""

from time import monotonic

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.adapters.geocoder import Geocoder
from bot.domain.places.points import Point
from bot.errors import TryLater


async def served(*, status: int = 200, text: str = "[]") -> TestServer:
    async def search(_: web.Request) -> web.Response:
        return web.Response(status=status, text=text, content_type="application/json")

    site = web.Application()
    site.router.add_get("/search", search)
    server = TestServer(site)
    await server.start_server()
    return server


async def test_it_leaves_out_what_everybody_here_knows() -> None:
    server = await served(text='[{"display_name": "5, Абай, 101400, Қазақстан", "lat": "50.1", "lon": "73"}]')
    assert await Geocoder(str(server.make_url("")), pause_s=0).find("x", "kk") == [("5, Абай", Point(50.1, 73))]
    await server.close()


async def test_questions_keep_their_distance() -> None:
    server = await served()
    geocoder = Geocoder(str(server.make_url("")), pause_s=0.2)
    began = monotonic()
    for _ in range(3):
        assert await geocoder.find("x", "kk") == []
    assert monotonic() - began >= 0.4
    await server.close()


@pytest.mark.parametrize(("status", "text"), [(503, "busy"), (429, "slowly"), (403, "no"), (200, "<html>")])
async def test_what_is_no_answer_may_be_asked_again(status: int, text: str) -> None:
    server = await served(status=status, text=text)
    with pytest.raises(TryLater):
        await Geocoder(str(server.make_url("")), pause_s=0).find("x", "kk")
    await server.close()


async def test_nobody_there_may_be_asked_again() -> None:
    with pytest.raises(TryLater):
        await Geocoder("http://127.0.0.1:1", pause_s=0).find("x", "kk")
