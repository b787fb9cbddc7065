"""A world, its server, and a real Telegram library that talks to it over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from telegram import Bot

from bot.playground.app import Server, start
from bot.playground.person import Person
from bot.playground.town import Town


@pytest.fixture
def world() -> Town:
    return Town()


@pytest.fixture
async def server(world: Town) -> AsyncIterator[Server]:
    server = await start(world)
    yield server
    await server.stop()


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    root = server.url
    async with Bot(server.world.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot") as bot:
        yield bot


@pytest.fixture
async def aigerim(world: Town) -> Person:
    person = world.person("Aigerim Sadykova", language_code="kk")
    await person.says("/start")
    return person


Caller = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
async def call(server: Server) -> AsyncIterator[Caller]:
    """Call a method with JSON fields; return the whole answer."""
    async with aiohttp.ClientSession() as session:

        async def send(method: str, **fields: Any) -> dict[str, Any]:
            url = f"{server.url}/bot{server.world.token}/{method}"
            async with session.post(url, json=fields) as answer:
                body = await answer.json()
                assert answer.status == body.get("error_code", 200)
                return body

        yield send
