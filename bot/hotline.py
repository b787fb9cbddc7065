"""The one place that knows all the parts: it puts the hotline together, runs it, and takes it down tidily."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import IO, Any

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ApplicationBuilder, ContextTypes, Defaults

from bot import clock
from bot.adapters import catalogue_file, settlements
from bot.adapters.geocoder import Geocoder
from bot.adapters.opener import Opener
from bot.adapters.telegram import AiohttpRequest, Telegram
from bot.domain.catalogue.rules import Rules
from bot.domain.places.points import Point, distance_m
from bot.engine.deliver import Deliver
from bot.engine.line import Line
from bot.engine.pace import Pace
from bot.engine.polling import Polling
from bot.engine.receive import Receiver
from bot.engine.timetable import tick
from bot.engine.work import Worker
from bot.errors import DeliveryFailed
from bot.i18n import LANGS, words
from bot.services.cases import desk
from bot.services.news import channels
from bot.services.upkeep import upkeep
from bot.settings import Settings
from handlers import menus, routes
from handlers.cards.table import render
from handlers.context import Context
from handlers.jobs import own_data
from handlers.jobs.self_check import Watch
from handlers.jobs.table import LANES, Tools, jobs
from handlers.timetable import TIMETABLE
from handlers.web.server import Web
from storage import private
from storage.data_folder import missing, take_lock
from storage.store import Store

log = logging.getLogger(__name__)

TICK_S = 1.0
STOP_S = 20.0  # what is in hand may take so long to finish


class Hotline:
    """Everything that runs. `now`: the one clock; `rules`: the catalogue, if it was read already."""

    def __init__(
        self, settings: Settings, now: Callable[[], datetime] | None = None, rules: Rules | None = None
    ) -> None:
        self.settings = settings
        self.now = now or (clock.Shifted(settings.clock_file) if settings.clock_file else clock.real)
        self.rules = rules or rules_of(settings)
        private.folder(settings.data_dir)
        private.folder(settings.files_dir)
        self.store = Store(settings.database, self.now, self.rules)
        self.telegram = Telegram(settings.token, settings.bot_api_url)
        self.deliver = Deliver(self.store, self.telegram, render, Pace(settings.messages_per_second))
        self.line = self._line()
        self.receiver = Receiver(
            self.line, self.store, self.deliver, lambda lang, name, **a: words(lang).plain(name, **a)
        )
        self.polling = Polling(self.telegram, self.receiver)
        watch = Watch(self.receiver, self.telegram, self.silent_s, webhook_of(settings))
        geocoder = geocoder_of(settings, self.rules)
        self.opener = Opener()
        tools = Tools(self.store, self.telegram, settings.files_dir, watch, self.opener, geocoder)
        self.worker = Worker(self.store, jobs(tools), LANES, upkeep.given_up)
        self.web = Web(settings, self.store, self.telegram, self.receiver.take, self.silent_s)
        self._lock: IO[str] | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._stop = asyncio.Event()
        self._sinking = False

    def _line(self) -> Line:
        request = AiohttpRequest(self.telegram)
        line = (
            ApplicationBuilder()
            .application_class(Line)
            .token(self.settings.token)
            .base_url(f"{self.settings.bot_api_url}/bot")
            .base_file_url(f"{self.settings.bot_api_url}/file/bot")
            .request(request)
            .get_updates_request(request)
            .updater(None)
            .defaults(Defaults(tzinfo=self.rules.zone))
            .context_types(ContextTypes(context=Context))
            .build()
        )
        assert isinstance(line, Line)
        routes.build(line)
        return line

    async def start(self) -> None:
        """Open the database and begin to listen. Raise `CannotStart` with one clear line."""
        self._lock = take_lock(self.settings.data_dir)
        missing(self.settings.database, self.settings.files_dir)
        await self.store.open()
        if not self.rules.catalogue.organisations:
            log.warning("nobody is named who runs the line: fill in [hotline.organisation], people ask in /privacy")
        if again := await own_data.forget_again(self.store, self.settings.data_dir):
            log.warning("an older database was put back: %s who asked to be forgotten since are forgotten again", again)
        await self.store.ask(desk.seat_owner, self.settings.owner_id)
        if self.settings.channel:
            await self.store.ask(channels.named, self.settings.channel)
        await self.web.start()
        self._begin(self.deliver.run())
        self._begin(self.worker.run())
        self._begin(self._listen())

    async def run(self) -> None:
        """Start, and go on until `stop_soon` is called; then take everything down."""
        try:
            await self.start()
            await self._stop.wait()
        finally:
            await self.stop()

    def stop_soon(self) -> None:
        """Ask a running hotline to finish what is in hand and stop (SIGTERM)."""
        self._stop.set()

    async def stop(self) -> None:
        """Take no more updates, finish what is in hand, close everything."""
        self.polling.stop()
        self.worker.stop()
        self.deliver.stop()
        self._stop.set()
        await self.web.stop()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=STOP_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self.line.running:
            await self.line.stop()
        if self.line._initialized:  # PTB keeps no public word for it
            await self.line.shutdown()
        await self.opener.close()
        await self.telegram.close()
        if self._lock is not None:
            await self.store.close()
            self._lock.close()
            self._lock = None

    def silent_s(self) -> float:
        """How many seconds ago Telegram last answered; 0 with a webhook, where silence means nothing."""
        if self.settings.webhook_secret.get_secret_value():
            return 0.0
        return time.monotonic() - self.polling.heard_at

    async def tick(self) -> None:
        """Do what has fallen due. Missing one harms nothing, the next catches up; two at once do nothing twice."""
        if self.store.gone():
            await self._database_gone()
            return
        await tick(self.store, TIMETABLE)
        await self.receiver.take_again()

    async def _database_gone(self) -> None:
        """Stop at once, and keep what is still open: a report that was numbered lately is in no file any more."""
        if self._sinking:
            return
        self._sinking = True
        self.polling.stop()
        saved = self.settings.data_dir / f"rescued-{self.store.clock():%Y%m%d-%H%M%S}.sqlite3"
        log.error("%s was deleted or replaced under the running line, which stops now", self.settings.database)
        try:
            await self.store.rescue(saved)
            log.error("all that the line knew is in %s: put it in the old one's place, or restore a backup", saved)
        except Exception:
            log.exception("what the line knew could not be saved to %s", saved)
        self._stop.set()

    async def _listen(self) -> None:
        """Reach Telegram (for as long as it takes), then poll or wait for the webhook."""
        while not self._stop.is_set():
            try:
                await self.line.initialize()
                break
            except TelegramError as error:
                if isinstance(error, InvalidToken) or "token" in str(error).lower():
                    log.error("Telegram does not know this token: check ZHELI_BOT_TOKEN")
                else:
                    log.warning("Telegram cannot be reached yet: %s", type(error).__name__)
                await _rest(self._stop, 5)
        else:
            return
        await self.line.start()
        queue = self.line.job_queue
        assert queue is not None
        # APScheduler only ticks: what is due stands in the tables.
        queue.run_repeating(lambda _: self._tick_safely(), interval=TICK_S, first=0.05)
        self._begin(menus.register(self.line.bot))
        self._begin(asyncio.to_thread(warm, self.rules))
        if self.settings.webhook_secret.get_secret_value():
            await self._ask_for_webhook()
            await self._stop.wait()
            return
        await self._without_webhook()
        await self.polling.run()

    async def _ask_for_webhook(self) -> None:
        """Tell Telegram where to bring updates, for as long as it takes: without that the line is deaf."""
        while not self._stop.is_set():
            try:
                await self.web.set_webhook()
            except DeliveryFailed as error:
                log.error("the webhook could not be set: %s; again in 10 s", error)
                await _rest(self._stop, 10)
            else:
                return

    async def _without_webhook(self) -> None:
        try:
            await self.telegram.call("deleteWebhook", {})
        except DeliveryFailed as error:
            log.warning("a webhook may still be set: %s", error)

    async def _tick_safely(self) -> None:
        try:
            await self.tick()
        except Exception:
            log.exception("a tick failed; the next one catches up")

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        task.add_done_callback(self._ended)
        self._tasks.append(task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            log.critical("a part of the hotline stopped; the whole stops with it", exc_info=error)
            self._stop.set()


def rules_of(settings: Settings) -> Rules:
    """Return what the operator has set as one piece. Raise `BadCatalogue` with clear lines."""
    keep = timedelta(days=settings.keep_identities_days)
    return Rules(
        catalogue_file.load(settings.hotline),
        settings.zone,
        keep_identities=keep,
        geocoder=bool(settings.geocoder_url),
        owner=settings.owner_id,
        settlements=next((file for file in (settings.settlements, settlements.BUILT_IN) if file.is_file()), None),
        disk_reserve=settings.disk_reserve_mb * 1_000_000,
    )


def geocoder_of(settings: Settings, rules: Rules) -> Geocoder | None:
    """Return whom to ask for addresses (what lies near the hotline's areas comes first), None if nobody is set."""
    if not settings.geocoder_url:
        return None
    centres = [area.shape.centre for area in rules.catalogue.areas.values()]
    lats, lons = [centre.lat for centre in centres], [centre.lon for centre in centres]
    return Geocoder(settings.geocoder_url, (min(lats) - 1, min(lons) - 1, max(lats) + 1, max(lons) + 1))


def webhook_of(settings: Settings) -> str:
    """Return where Telegram is to bring updates; empty: they are fetched."""
    return f"{settings.public_url}/telegram" if settings.webhook_secret.get_secret_value() else ""


def warm(rules: Rules) -> None:
    """Bring in what the first case will need, once the line listens already: it would cost the start its second."""
    distance_m(Point(0, 0), Point(0, 1))
    rules.catalogue.kinds_in("")
    rules.catalogue.dangers_in("")
    for lang in LANGS:
        words(lang)


async def _rest(until: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(until.wait(), seconds)
    except TimeoutError:
        return
