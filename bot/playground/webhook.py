"""The postman: carries updates to the bot's webhook, in order for each chat, again and again until it says 200."""

from __future__ import annotations

import asyncio

import aiohttp

from bot.playground.errors import Json
from bot.playground.pending import Waiting
from bot.playground.world import World

BACK_OFF_S = (0.1, 0.3, 1.0, 3.0, 10.0)
MOST_AT_ONCE = 8
ANSWER_WITHIN_S = 30


class Postman:
    """Posts while a webhook is set. An update leaves the queue only when the bot has answered 2xx."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._wanted = asyncio.Event()
        self._round: asyncio.Task[None] | None = None
        self._lanes: dict[int, asyncio.Task[None]] = {}
        world.on_webhook = self._call

    def _call(self) -> None:
        self._wanted.set()
        if self._round is None:
            self._round = asyncio.get_running_loop().create_task(self._rounds())

    async def stop(self) -> None:
        """Stop carrying."""
        tasks = [task for task in (self._round, *self._lanes.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _rounds(self) -> None:
        timeout = aiohttp.ClientTimeout(total=ANSWER_WITHIN_S)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                await self._wanted.wait()
                self._wanted.clear()
                for waiting in tuple(self.world.pending.items):
                    hook = self.world.webhook
                    if hook is None:
                        break
                    most = min(hook["max_connections"], MOST_AT_ONCE)
                    if len(self._lanes) >= most:
                        break
                    if waiting.lane not in self._lanes:
                        task = asyncio.create_task(self._lane(session, waiting.lane))
                        self._lanes[waiting.lane] = task

    async def _lane(self, session: aiohttp.ClientSession, lane: int) -> None:
        """Carry what waits in one lane, one after the other."""
        failures = 0
        try:
            while (hook := self.world.webhook) is not None:
                waiting = next((one for one in self.world.pending.items if one.lane == lane), None)
                if waiting is None:
                    return
                reason = await _post(session, hook, waiting)
                if reason is None:
                    failures = 0
                    self.world.pending.done(waiting)
                    continue
                hook["last_error_date"] = int(self.world.clock.now())
                hook["last_error_message"] = reason
                await asyncio.sleep(BACK_OFF_S[min(failures, len(BACK_OFF_S) - 1)])
                failures += 1
        finally:
            del self._lanes[lane]
            self._wanted.set()


async def _post(session: aiohttp.ClientSession, hook: Json, waiting: Waiting) -> str | None:
    """Return why the bot did not take an update, None if it did."""
    headers = {"Content-Type": "application/json"}
    if hook["secret"]:
        headers["X-Telegram-Bot-Api-Secret-Token"] = hook["secret"]
    try:
        async with session.post(hook["url"], data=waiting.body, headers=headers) as answer:
            await answer.read()
            if answer.ok:
                return None
            return f"Wrong response from the webhook: {answer.status} {answer.reason}"
    except TimeoutError:
        return "Read timeout expired"
    except aiohttp.ClientError as error:
        return f"Connection failed: {type(error).__name__}"
