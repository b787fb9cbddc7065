"""A world, its server, and a real Telegram library that talks to it over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.playground.app import Server, start
from bot.playground.person import Person
from bot.playground.world import World


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def server(world: World) -> AsyncIterator[Server]:
    server = await start(world)
    yield server
    await server.stop()


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    root = server.url
    async with Bot(server.world.token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot") as bot:
        yield bot


@pytest.fixture
async def aigerim(world: World) -> Person:
    person = world.person("Aigerim Sadykova", language_code="kk")
    await person.says("/start")
    return person
