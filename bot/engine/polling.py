"""Long polling: ask, commit, and only with the next question confirm."""

import asyncio
import logging
import time
from typing import Any

from bot.adapters.telegram import Telegram
from bot.engine.receive import Receiver
from bot.errors import DeliveryFailed, TryLater

log = logging.getLogger(__name__)

WAIT_S = 25  # how long Telegram may keep a question open
BATCH = 100
PAUSE_MAX_S = 30.0
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]


class Polling:
    """Asks Telegram for updates for as long as `run` runs."""

    def __init__(self, telegram: Telegram, receiver: Receiver) -> None:
        self.telegram = telegram
        self.receiver = receiver
        self._stopping = asyncio.Event()
        self._asking: asyncio.Task[Any] | None = None
        self.heard_at = time.monotonic()

    async def run(self) -> None:
        """Poll until `stop`; the batch in hand is finished, and confirmed if Telegram can be reached."""
        offset: int | None = None
        pause_s = 1.0
        while not self._stopping.is_set():
            try:
                batch = await self._ask(offset)
                self.heard_at = time.monotonic()
                # Confirmed by that answer. Without an offset the next question brings whatever is unconfirmed,
                # also after the ids have jumped down (Telegram draws new ones after a quiet week).
                offset = None
                if batch:
                    await self.receiver.take(batch)
                    offset = batch[-1]["update_id"] + 1
                pause_s = 1.0
            except asyncio.CancelledError:
                if not self._stopping.is_set():
                    raise
            except DeliveryFailed as error:
                seconds = error.seconds if isinstance(error, TryLater) else pause_s
                log.warning("getUpdates: %s; again in %.0f s", error, seconds)
                await self._rest(seconds)
            except Exception:
                log.exception("a batch could not be committed; it is not confirmed and comes again")
                await self._rest(pause_s)
                pause_s = min(PAUSE_MAX_S, pause_s * 2)
        if offset is not None:
            await self._confirm(offset)

    def stop(self) -> None:
        """Ask no more; an open question is given up."""
        self._stopping.set()
        if self._asking is not None:
            self._asking.cancel()

    async def _ask(self, offset: int | None) -> list[dict[str, Any]]:
        params: dict[str, Any] = {"timeout": WAIT_S, "limit": BATCH, "allowed_updates": KINDS}
        if offset is not None:
            params["offset"] = offset
        self._asking = asyncio.create_task(self.telegram.call("getUpdates", params, timeout_s=WAIT_S + 10))
        try:
            result: list[dict[str, Any]] = await self._asking
        finally:
            self._asking = None
        return result

    async def _confirm(self, offset: int) -> None:
        try:
            await self.telegram.call("getUpdates", {"timeout": 0, "limit": 1, "offset": offset}, timeout_s=5)
        except DeliveryFailed as error:
            log.info("the last batch stays unconfirmed and will be recognised when it comes again: %s", error)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return
