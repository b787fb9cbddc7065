"""The world outlives its server, and tells when the bot has caught up."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.playground.app import start


async def test_after_an_outage_the_world_goes_on_at_the_same_address(world, aigerim) -> None:
    server = await start(world)
    url = f"{server.url}/bot{world.token}/getUpdates"
    await server.stop()
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.get(url)
        await aigerim.says("while it was down")
        server = await start(world, server.port)
        async with session.get(url) as answer:
            body = await answer.json()
    await server.stop()
    assert [update["message"]["text"] for update in body["result"]] == ["/start", "while it was down"]


async def test_a_poll_that_waits_is_answered_when_the_server_stops(world) -> None:
    server = await start(world)
    async with aiohttp.ClientSession() as session:
        poll = asyncio.create_task(session.get(f"{server.url}/bot{world.token}/getUpdates?timeout=30"))
        await world.idle()
        await server.stop()
        async with asyncio.timeout(5), await poll as answer:
            assert (await answer.json())["result"] == []


async def test_the_world_is_idle_only_when_the_bot_has_taken_everything(call, world, aigerim) -> None:
    with pytest.raises(TimeoutError):
        await world.idle(timeout=0.01)
    poll = asyncio.create_task(call("getUpdates", offset=world.pending.next_id, timeout=30))
    await world.idle()
    await aigerim.says("wake")
    assert (await poll)["ok"]


async def test_messages_are_dated_by_the_worlds_clock(call, world, aigerim) -> None:
    before = (await call("sendMessage", chat_id=aigerim.id, text="today"))["result"]["date"]
    world.forward(days=7)
    after = (await call("sendMessage", chat_id=aigerim.id, text="in a week"))["result"]["date"]
    assert after - before == pytest.approx(7 * 86400, abs=5)


async def test_calls_are_recorded_with_what_came_of_them(call, world, aigerim) -> None:
    await call("sendMessage", chat_id=aigerim.id, text="x")
    await call("sendMessage", chat_id=1, text="y")
    assert [(name, where, ok) for name, _, where, ok in world.calls] == [
        ("sendmessage", aigerim.id, True),
        ("sendmessage", 1, False),
    ]
    assert world.calls_of("sendMessage", aigerim.id)[0]["text"] == "x"


async def test_the_same_person_is_met_again_by_id(world) -> None:
    first = world.person("A", user_id=77)
    assert world.person("B", user_id=77) is first
    assert world.person("C") is not first
