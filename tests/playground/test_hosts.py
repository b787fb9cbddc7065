"""No page of another site presses «Kill the bot»: real requests, with the headers a browser would send."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.playground.app import Server, start
from bot.playground.desk_actions import Action, Progress
from bot.playground.town import Town

LABEL = {"kk": "Ботты өшіру", "ru": "Убить бота", "en": "Kill the bot"}


@pytest.fixture
def killed() -> list[str]:
    return []


@pytest.fixture
async def server(world: Town, killed: list[str]) -> AsyncIterator[Server]:
    async def kill(_: Town, __: Progress) -> None:
        killed.append("bot")

    server = await start(world, actions=[Action("kill", LABEL, kill)])
    yield server
    await server.stop()


async def _kill(server: Server, **headers: str) -> int:
    named = {name.replace("_", "-"): words.format(port=server.port) for name, words in headers.items()}
    async with aiohttp.ClientSession() as session:
        url = f"http://127.0.0.1:{server.port}/play/actions/kill"
        async with session.post(url, headers=named) as answer:
            await answer.read()
            return answer.status


@pytest.mark.parametrize(
    "host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}", "127.0.0.1"]
)
async def test_a_loopback_name_is_let_in(server: Server, killed: list[str], host: str) -> None:
    assert await _kill(server, Host=host) == 200
    assert await _kill(server, Host=host, Origin=f"http://{host}") in {200, 409}
    await asyncio.sleep(0)
    assert killed


@pytest.mark.parametrize(
    "host",
    [
        "evil.example:{port}",
        "localhost.evil.example:{port}",
        "127.0.0.1.nip.io:{port}",
        "evil.example",
        "localhost:{port}@evil.example",
        "evil.example:{port}#localhost",
        "192.168.0.7:{port}",
        "0.0.0.0:{port}",
        "localhost:port",
        "",
    ],
)
async def test_a_name_rebound_to_this_machine_is_refused(server: Server, killed: list[str], host: str) -> None:
    assert await _kill(server, Host=host) == 403
    assert await _kill(server, Host=host, Origin=f"http://{host}") == 403
    assert killed == []


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "http://evil.example:{port}",
        "https://localhost.evil.example:{port}",
        "http://localhost:1",
        "http://localhost",
        "null",
        "",
        "file://",
    ],
)
async def test_a_page_of_another_origin_is_refused(server: Server, killed: list[str], origin: str) -> None:
    assert await _kill(server, Origin=origin) == 403
    assert killed == []


@pytest.mark.parametrize(
    "path", ["/", "/play/state", "/page/js/main.js", "/play/events", "/bot{token}/getMe", "/file/bot{token}/x"]
)
async def test_nothing_at_all_is_told_under_a_strange_name(server: Server, path: str) -> None:
    url = f"http://127.0.0.1:{server.port}{path.format(token=server.world.token)}"
    async with aiohttp.ClientSession() as session, session.get(url, headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
        assert server.world.title not in await answer.text()


async def test_a_picture_on_another_site_calls_no_method_but_a_link_there_opens_the_page(server: Server) -> None:
    there = {"Sec-Fetch-Site": "cross-site"}
    async with aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as session:
        async with session.get(f"/bot{server.world.token}/close", headers=there) as answer:
            assert answer.status == 403
        async with session.get("/", headers=there) as answer:
            assert answer.status == 200
            assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("host", ["", "Host: localhost\r\nHost: evil.example\r\n"])
async def test_no_host_or_two_hosts_are_refused(server: Server, killed: list[str], host: str) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(f"POST /play/actions/kill HTTP/1.1\r\n{host}Connection: close\r\nContent-Length: 0\r\n\r\n".encode())
    assert (await reader.readline()).split()[1] in {b"400", b"403"}
    writer.close()
    await writer.wait_closed()
    assert killed == []


async def test_whoever_listens_on_every_address_is_called_by_any_number_but_by_no_name(world: Town) -> None:
    server = await start(world, host="0.0.0.0")
    async with aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as session:
        for host, status in (("192.168.0.7", 200), ("evil.example", 403)):
            async with session.get("/play/state", headers={"Host": f"{host}:{server.port}"}) as answer:
                assert answer.status == status
    await server.stop()
