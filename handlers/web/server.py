"""The hotline's own HTTP side: `/health`, and `/telegram` when a webhook is used."""

import asyncio
import hmac
import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiohttp import web

from bot.adapters import disk
from bot.adapters.telegram import Telegram
from bot.engine.polling import KINDS
from bot.settings import Settings
from handlers.jobs.self_check import DEAF_AFTER_S
from storage.drills import self_checks
from storage.store import Store
from storage.tx import Tx, stamp

log = logging.getLogger(__name__)

TOKEN_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, not a secret
LARGEST_UPDATE = 1 << 20
FULL = 1 << 20  # bytes left on the disk: the log of one batch may not fit any more
PROBE_S = 6.0  # longer than SQLite itself waits for a lock


Take = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]


class Web:
    """The web server. Webhook updates that arrive together are committed together by `take`.

    `silent_s`: how many seconds ago Telegram last answered us.
    """

    def __init__(
        self, settings: Settings, store: Store, telegram: Telegram, take: Take, silent_s: Callable[[], float]
    ) -> None:
        self.settings = settings
        self.store = store
        self.telegram = telegram
        self.take = take
        self.silent_s = silent_s
        self.port = 0
        self._runner: web.AppRunner | None = None
        self._waiting: list[tuple[dict[str, Any], asyncio.Future[None]]] = []
        self._taking: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen on WEB_PORT (0: any free one, which is logged)."""
        app = web.Application(client_max_size=LARGEST_UPDATE)
        app.router.add_get("/health", self.health)
        if self.settings.webhook_secret.get_secret_value():
            app.router.add_post("/telegram", self.hook)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.settings.web_host, self.settings.web_port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        log.info("web on port %s", self.port)

    async def stop(self) -> None:
        """Listen no more; requests in hand are finished."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def set_webhook(self) -> None:
        """Tell Telegram where to bring updates."""
        await self.telegram.call(
            "setWebhook",
            {
                "url": f"{self.settings.public_url}/telegram",
                "secret_token": self.settings.webhook_secret.get_secret_value(),
                "allowed_updates": KINDS,
            },
        )

    async def health(self, _: web.Request) -> web.Response:
        """Say whether the line hears, speaks, is heard and can write down: 200, or 503 with what is wrong (`why`)."""
        silent_s = self.silent_s()
        why = await self._cannot_write()
        state: dict[str, Any] = {}
        try:
            state = await self.store.read(_counts)
        except sqlite3.Error as error:
            why.append(f"the database cannot be read: {error}")
        if state.get("unheard"):
            why.append(f"{state['unheard']} alerts could be told to no coordinator")
        if silent_s >= DEAF_AFTER_S:
            why.append(f"Telegram has not answered for {silent_s:.0f} s")
        state |= {"heard_s_ago": round(silent_s, 1), "ok": not why}
        if why:
            state["why"] = why
        return web.json_response(state, status=503 if why else 200)

    async def _cannot_write(self) -> list[str]:
        """Return why nothing can be committed; an empty list while it can."""
        if self.store.gone():
            return ["the database's file was deleted or replaced"]
        try:
            async with asyncio.timeout(PROBE_S):
                await self.store.probe()
        except TimeoutError:
            return [f"the database does not answer within {PROBE_S:.0f} s"]
        if self.store.fault is not None:
            return [f"the database cannot be written: {self.store.fault}"]
        if (free := disk.free(self.settings.data_dir)) < FULL:
            return [f"the disk is full: {free} bytes are left"]
        return []

    async def hook(self, request: web.Request) -> web.Response:
        """Take one update from the webhook; 200 only after the commit."""
        given = request.headers.get(TOKEN_HEADER, "")
        secret = self.settings.webhook_secret.get_secret_value()
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not isinstance(raw, dict):
            return web.Response(status=400)
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((raw, done))
        if self._taking is None:
            self._taking = asyncio.create_task(self._take())
        await done
        return web.Response()

    async def _take(self) -> None:
        """Commit what has come together; what comes meanwhile is the next batch."""
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                await self.take([raw for raw, _ in batch])
            except Exception as error:
                log.exception("a batch could not be committed; Telegram brings it again")
                for _, done in batch:
                    done.set_exception(web.HTTPInternalServerError(reason=type(error).__name__))
            else:
                for _, done in batch:
                    done.set_result(None)
        self._taking = None


def _counts(tx: Tx) -> dict[str, Any]:
    def count(sql: str) -> int:
        return int(tx.value(sql))

    night = self_checks.last(tx)
    return {
        "self_check": {
            "at": stamp(night.begun_at) if night else None,
            "ok": night.ok if night else None,
            "seconds": night.seconds if night else None,
        },
        "to_say": count("SELECT count(*) FROM outbox WHERE state = 'waiting'"),
        "unsaid": count("SELECT count(*) FROM outbox WHERE state = 'dead'"),
        "failed_updates": count("SELECT count(*) FROM updates WHERE state = 'failed'"),
        "unheard": count("SELECT count(*) FROM unheard"),
        "work": count("SELECT count(*) FROM jobs WHERE state = 'waiting'"),
    }
