"""A hotline that waits for Telegram to bring updates, and somebody who knocks at its door."""

import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground.world import World
from bot.settings import Settings

SECRET = "a-secret_of-the-door-0123456789"


@pytest.fixture
async def hooked(world: World, settings: Settings, rules: Rules) -> AsyncIterator[Hotline]:
    """The hotline, running behind a webhook that the playground knows of."""
    port = free_port()
    public = settings.model_copy(
        update={
            "web_port": port,
            "public_url": f"http://127.0.0.1:{port}",
            "webhook_secret": type(settings.webhook_secret)(SECRET),
        }
    )
    hotline = Hotline(public, lambda: datetime.fromtimestamp(world.clock.now(), UTC), rules)
    await hotline.start()
    yield hotline
    await hotline.stop()


@pytest.fixture
async def door(hooked: Hotline) -> AsyncIterator[aiohttp.ClientSession]:
    """Anybody on the internet, before the webhook's door."""
    async with aiohttp.ClientSession(hooked.settings.public_url) as session:
        yield session


def free_port() -> int:
    """Return a port that is free at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
