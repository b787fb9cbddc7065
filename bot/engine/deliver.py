"""Out of the outbox and into the chats: in order within a chat, chats in parallel, at least once."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.adapters.telegram import Telegram
from bot.engine import message as calls
from bot.engine.message import Call, Message
from bot.engine.pace import Pace
from bot.engine.pictures import Pictures, of_chat
from bot.errors import DeliveryFailed, Moved, TryLater, Uncertain, Undeliverable
from bot.i18n import words
from bot.services.news import blocked_chats
from storage.engine import outbox
from storage.engine.outbox import Waiting
from storage.store import Store
from storage.tx import Tx

log = logging.getLogger(__name__)

Render = Callable[[Tx, Waiting], Message | None]
Ending = Callable[[Tx], None]

AT_ONCE = 100  # messages on their way at the same time
SERVER_TRIES = 30  # with pauses doubling up to PAUSE_MAX_S: about a quarter of an hour of a broken Telegram
PAUSE_MAX_S = 60.0
IDLE_S = 30.0
DEFAULT = "ru"  # a group's language
EDIT_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")


@dataclass(frozen=True, slots=True)
class Ready:
    """A row with what it says now; `message` None: there is nothing left to say."""

    row: Waiting
    message: Message | None


@dataclass(frozen=True, slots=True)
class Round:
    """What may go out now, and how long (seconds) until more may."""

    ready: list[Ready]
    broken: list[tuple[int, str]]
    pause_s: float


class Deliver:
    """Sends what the outbox holds, for as long as `run` runs."""

    def __init__(self, store: Store, telegram: Telegram, render: Render, pace: Pace) -> None:
        self.store = store
        self.telegram = telegram
        self.render = render
        self.pace = pace
        self.pictures = Pictures(store, self._call)
        self._busy: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._answers: set[asyncio.Task[None]] = set()  # not counted among AT_ONCE: their end is no reason for a round
        self._endings: list[tuple[int, Ending]] = []
        self._flushing: asyncio.Task[None] | None = None
        self._floods: list[float] = []
        self._stopping = False

    async def run(self) -> None:
        """Send until `stop`; then finish what is on its way."""
        wake = self.store.event("outbox")
        while not self._stopping:
            wake.clear()
            pause_s = await self._round()
            try:
                await asyncio.wait_for(wake.wait(), pause_s)
            except TimeoutError:
                continue
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until nothing is on its way to Telegram, and what has arrived is noted down."""
        while going := [*self._tasks, *self._answers, *([self._flushing] if self._flushing else [])]:
            await asyncio.gather(*going, return_exceptions=True)

    def stop(self) -> None:
        """Begin nothing new."""
        self._stopping = True
        self.store.event("outbox").set()

    def answer(self, query_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a press at once, past the outbox: after seconds it is worth nothing."""
        params: dict[str, Any] = {"callback_query_id": query_id}
        if text:
            params |= {"text": text[:200], "show_alert": alert}
        self._spawn(self._answer(params), self._answers)

    async def _answer(self, params: dict[str, Any]) -> None:
        try:
            await self.telegram.call("answerCallbackQuery", params, timeout_s=10)
        except DeliveryFailed as error:
            log.debug("a press was not answered: %s", error)

    async def _round(self) -> float:
        if len(self._tasks) >= AT_ONCE:
            return IDLE_S
        found = await self.store.read(self._prepare, frozenset(self._busy), AT_ONCE - len(self._tasks))
        for ready in found.ready:
            self._busy.add(ready.row.chat_id)
            self._spawn(self._send(ready), self._tasks)
        if found.broken:
            await self.store.ask(_give_up_broken, found.broken)
            return 0.0  # what waited behind them may go now
        return found.pause_s

    def _prepare(self, tx: Tx, busy: frozenset[int], limit: int) -> Round:
        now = time.monotonic()
        ready: list[Ready] = []
        broken: list[tuple[int, str]] = []
        pause = IDLE_S
        for row_id, chat_id in outbox.heads(tx, busy, limit):
            if wait := self.pace.admit(chat_id, now):
                pause = min(pause, wait)
                continue
            row = outbox.get(tx, row_id)
            if row is None:
                continue
            try:
                ready.append(Ready(row, None if row.mode == "delete" else self.render(tx, row)))
            except Exception as error:  # a card that cannot be made must not stop the others
                log.exception("outbox row %s (%s) cannot be put into words", row.id, row.say)
                broken.append((row.id, f"{type(error).__name__}: {error}"))
        due = outbox.next_due(tx)
        if due is not None and due > tx.now:
            pause = min(pause, (due - tx.now).total_seconds())
        return Round(ready, broken, max(pause, 0.005))

    async def _send(self, ready: Ready) -> None:
        row = ready.row
        try:
            ending = await self._carry_out(ready)
        except DeliveryFailed as error:
            ending = self._after(row, error)
        except Exception as error:
            log.exception("outbox row %s (%s) failed", row.id, row.say)
            ending = partial(outbox.give_up, row_id=row.id, why=f"{type(error).__name__}: {error}", rev=row.rev)
        self._endings.append((row.chat_id, ending))
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())

    async def _carry_out(self, ready: Ready) -> Ending:
        row, message = ready.row, ready.message
        if row.message_id is not None and (row.mode == "delete" or message is None):
            with suppress(Undeliverable):  # older than 48 h: Telegram does not let us
                await self._call(calls.delete(row.chat_id, row.message_id))
        if message is None:
            return partial(outbox.mark_sent, row=row, message_id=None)
        if row.mode == "edit" and row.message_id is not None:
            try:
                await self._edit(row.chat_id, row.message_id, message)
            except Uncertain as error:
                raise TryLater(str(error), seconds=1.0) from None  # an edit twice is the same as once
            except Undeliverable as error:
                if not is_gone(error):
                    raise
            else:
                return partial(outbox.mark_sent, row=row, message_id=row.message_id)
        try:
            result = await self._say(row, message)
        except Undeliverable as error:
            if message.thread is None or error.blocked or not of_chat(error):
                raise
            result = await self._say(row, replace(message, thread=None))  # then to the group itself
        if row.mode == "repost" and row.message_id is not None:
            await self._take_away(row.chat_id, row.message_id)
        return partial(outbox.mark_sent, row=row, message_id=result["message_id"])

    async def _say(self, row: Waiting, message: Message) -> Any:
        """Send the message, what goes before the text first; return the text as Telegram has it now."""
        if message.captioned and message.media:
            return await self._say_below(row.chat_id, message)
        self.pace.spend(row.chat_id, len(calls.groups(message.media)) + (message.place is not None))
        if missing := await self.pictures.send(row, message):
            line = words(row.lang or DEFAULT)("media-not-shown", n=missing)
            if len(message.text) + len(line) + 2 <= calls.TEXT_LIMIT:
                message = replace(message, text=f"{message.text}\n\n{line}")
            else:
                await self._call(calls.words(row.chat_id, Message(line, silent=True, thread=message.thread)))
        return await self._call(calls.words(row.chat_id, message))

    async def _say_below(self, chat_id: int, message: Message) -> Any:
        """Send the text below its picture; a picture that is not taken goes as a document, and the text in any case."""
        for form in ("photo", "document"):
            try:
                return await self._call(calls.captioned(chat_id, message, form))
            except Undeliverable as error:
                if of_chat(error):
                    raise
                log.warning("a picture is not taken as a %s: %s", form, error)
            except OSError as error:
                log.warning("a picture cannot be read: %s", error)
        return await self._call(calls.words(chat_id, message))

    async def _edit(self, chat_id: int, message_id: int, message: Message) -> None:
        """Put it in an older one's place; a picture that is not taken stays as it was, the text changes anyhow."""
        tries = [calls.edit(chat_id, message_id, message)]
        tries += calls.edits_of_words(chat_id, message_id, message) if message.captioned else ()
        for call in tries:
            try:
                await self._call(call)
            except (Undeliverable, OSError) as error:
                gone = isinstance(error, Undeliverable) and (of_chat(error) or is_gone(error))
                if gone or call is tries[-1]:
                    raise
            else:
                return

    async def _take_away(self, chat_id: int, message_id: int) -> None:
        try:
            await self._call(calls.delete(chat_id, message_id))
        except DeliveryFailed as error:
            log.debug("an old card stays where it is: %s", error)  # the new one is there, and that is what counts

    async def _call(self, call: Call) -> Any:
        return await self.telegram.call(call.method, call.params, call.files)

    def _after(self, row: Waiting, error: DeliveryFailed) -> Ending:
        """Decide what becomes of a row that was not taken."""
        match error:
            case Moved():
                return partial(blocked_chats.moved, old=row.chat_id, new=error.chat_id)
            case Undeliverable(blocked=True):
                return partial(blocked_chats.shut, chat_id=row.chat_id, why=str(error))
            case Uncertain() if not row.uncertain:
                return partial(outbox.put_off, row=row, seconds=1.0, why=str(error), uncertain=True)
            case TryLater(flood=True):
                self._note_flood(error.seconds)
                return partial(outbox.put_off, row=row, seconds=error.seconds, why=str(error))
            case TryLater() if row.tries < SERVER_TRIES:
                pause = min(PAUSE_MAX_S, error.seconds * 2 ** min(row.tries, 10))
                return partial(outbox.put_off, row=row, seconds=pause, why=str(error))
        return partial(outbox.give_up, row_id=row.id, why=str(error), rev=row.rev)

    def _note_flood(self, seconds: float) -> None:
        """Three chats told to wait within two seconds: it is the whole bot that is too fast."""
        now = time.monotonic()
        self._floods = [at for at in self._floods if now - at < 2.0] + [now]
        if len(self._floods) >= 3:
            self.pace.hold(seconds, now)

    async def _flush(self) -> None:
        """Write down what became of the rows, many in one commit; their chats are free only then."""
        while self._endings:
            batch, self._endings = self._endings, []
            while True:
                try:
                    await self.store.ask(_end_all, [ending for _, ending in batch])
                    break
                except Exception:
                    log.exception("the outbox cannot be written; trying again")
                    await asyncio.sleep(1)
            self._busy.difference_update(chat for chat, _ in batch)
        self._flushing = None
        self.pace.forget(time.monotonic())
        self.store.event("outbox").set()

    def _spawn(self, work: Coroutine[Any, Any, None], among: set[asyncio.Task[None]]) -> None:
        task = asyncio.create_task(work)
        among.add(task)
        task.add_done_callback(among.discard)


def is_gone(error: Undeliverable) -> bool:
    """Whether the message that was to be changed is not there any more, or cannot be changed."""
    return any(said in str(error).lower() for said in EDIT_GONE)


def _end_all(tx: Tx, endings: list[Ending]) -> None:
    for end in endings:
        end(tx)


def _give_up_broken(tx: Tx, rows: list[tuple[int, str]]) -> None:
    for row_id, why in rows:
        outbox.give_up(tx, row_id, why)
