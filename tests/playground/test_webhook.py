"""A webhook gets every update, in order for each chat, until it says 200."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.playground import webhook


@dataclass
class Hook:
    """The bot's side: answers with `statuses` first, then 200."""

    url: str = ""
    got: list[dict] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)
    statuses: list[int] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.BaseRequest) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.got.append(await request.json())
        self.news.set()
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    async def has(self, count: int) -> None:
        async with asyncio.timeout(5):
            while len(self.got) < count:
                self.news.clear()
                await self.news.wait()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    runner = web.ServerRunner(web.Server(made.take))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    yield made
    await runner.cleanup()


async def test_updates_are_posted_with_the_secret_and_in_order(call, hook: Hook, world, aigerim) -> None:
    assert (await call("setWebhook", url=hook.url, secret_token="s3cret"))["result"] is True
    for number in range(20):
        await aigerim.says(str(number))
    await hook.has(21)
    assert [update["message"]["text"] for update in hook.got] == ["/start", *map(str, range(20))]
    assert hook.secrets == {"s3cret"}
    await world.idle()
    assert (await call("getWebhookInfo"))["result"]["pending_update_count"] == 0


async def test_what_is_not_answered_with_200_is_sent_again_before_the_next(
    call, hook: Hook, aigerim, monkeypatch
) -> None:
    monkeypatch.setattr(webhook, "BACK_OFF_S", (0.0,))
    hook.statuses = [500, 503]
    await aigerim.says("second")
    await call("setWebhook", url=hook.url)
    await hook.has(4)
    assert [update["message"]["text"] for update in hook.got] == ["/start", "/start", "/start", "second"]
    info = (await call("getWebhookInfo"))["result"]
    assert info["last_error_message"].startswith("Wrong response from the webhook: 503")


async def test_one_stuck_chat_does_not_hold_up_the_others(call, hook: Hook, world, aigerim) -> None:
    hook.statuses = [500]
    await call("setWebhook", url=hook.url)
    await hook.has(1)
    await world.person("Boris").says("me too")
    await hook.has(2)
    assert hook.got[1]["message"]["text"] == "me too"


async def test_get_updates_is_refused_while_a_webhook_is_set(call, hook: Hook) -> None:
    await call("setWebhook", url=hook.url)
    assert (await call("getUpdates"))["error_code"] == 409
    await call("deleteWebhook")
    assert (await call("getUpdates"))["ok"] is True


async def test_pending_updates_are_dropped_on_request(call, aigerim) -> None:
    await call("deleteWebhook", drop_pending_updates=True)
    assert (await call("getUpdates"))["result"] == []


async def test_a_secret_with_other_letters_is_refused(call, hook: Hook) -> None:
    assert (await call("setWebhook", url=hook.url, secret_token="с пробелом"))["error_code"] == 400
