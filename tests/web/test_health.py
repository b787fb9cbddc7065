"""`/health`: one glance for whatever watches the server."""

import asyncio
import time

import aiohttp
import pytest

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from handlers.web.server import DEAF_AFTER_S
from storage.news import unheard


@pytest.fixture
async def health(hotline: Hotline):
    """What `/health` says now: (status, content)."""
    async with aiohttp.ClientSession(f"http://127.0.0.1:{hotline.web.port}") as session:

        async def ask():
            async with session.get("/health") as answer:
                return answer.status, await answer.json()

        yield ask


async def test_a_line_that_hears_and_speaks_is_healthy(health, resident: Person) -> None:
    status, said = await health()
    assert status == 200
    assert said["ok"] is True
    assert said["failed_updates"] == said["unsaid"] == 0


async def test_a_line_that_telegram_has_not_answered_for_minutes_is_ill(health, hotline: Hotline) -> None:
    hotline.polling.heard_at = time.monotonic() - DEAF_AFTER_S - 60
    status, said = await health()
    assert status == 503
    assert said["ok"] is False
    assert said["heard_s_ago"] > DEAF_AFTER_S


async def test_what_could_not_be_said_is_counted(health, hotline: Hotline, world: World, resident: Person) -> None:
    world.faults.refused("not enough rights to send text messages", "sendMessage", chat=resident.id)
    await resident.says("/help")
    async with asyncio.timeout(5):
        while not (await health())[1]["unsaid"]:
            continue
    assert (await health())[0] == 200


async def test_an_alert_that_nobody_could_be_told_makes_the_line_ill(health, hotline: Hotline) -> None:
    await hotline.store.ask(unheard.put, "temirtau", "alert-danger", "danger:1", {"case": 1})
    status, said = await health()
    assert (status, said["ok"], said["unheard"]) == (503, False, 1)


async def test_health_tells_nothing_of_anybody(health, resident: Person) -> None:
    _, said = await health()
    assert said.pop("self_check") == {"at": None, "ok": None, "seconds": None}
    assert all(isinstance(value, int | float | bool) for value in said.values())


async def test_without_a_webhook_there_is_no_door_for_updates(hotline: Hotline) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"http://127.0.0.1:{hotline.web.port}/telegram", json={"update_id": 1}) as answer,
    ):
        assert answer.status == 404
