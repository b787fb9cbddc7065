"""Pictures, recordings and places that go out before a card's words: they may fail, the words never do because of them.

What Telegram does not take in one way is tried in the next: as it is known there (`file_id`), from our own copy (after
a restore the ids are another bot's), as a document (a screenshot 24,000 pixels long is no photo to Telegram). What is
left over is counted, and the card says so. What has arrived is noted on the row: a retry does not send it again.
"""

import hashlib
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from bot.engine import message as calls
from bot.engine.message import Call, Media, Message
from bot.errors import TryLater, Uncertain, Undeliverable
from storage.engine import outbox
from storage.engine.outbox import Arrived, Waiting
from storage.evidence import files
from storage.store import Store
from storage.tx import Tx

log = logging.getLogger(__name__)

TOPIC_GONE = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")


def of_chat(error: Undeliverable) -> bool:
    """Whether a refusal is about the chat or its topic, and not about what was sent."""
    return error.blocked or any(words in str(error).lower() for words in TOPIC_GONE)


class Pictures:
    """Sends what goes before the words of a card. `call` carries out one call of the Bot API."""

    def __init__(self, store: Store, call: Callable[[Call], Awaitable[Any]]) -> None:
        self.store = store
        self._call = call

    async def send(self, row: Waiting, message: Message) -> int:
        """Send what of the message's place and media is not in the chat yet; return how many could not be shown.

        Raise what is about the chat itself, and `TryLater`.
        """
        arrived = dict(row.arrived)
        if message.place is not None and (key := f"place {message.place}") not in arrived:
            place = calls.place(row.chat_id, message)
            try:
                await self._once(row, arrived, [key], place)
            except Undeliverable as error:
                if of_chat(error):
                    raise
                log.warning("outbox row %s (%s): its place could not be shown: %s", row.id, row.say, error)
                await self._note(row, arrived, [key], "no")
        for group in calls.groups(message.media):
            left = [one for one in group if arrived.get(_key(one)) not in ("yes", "no")]
            await self._album(row, arrived, message, left)
        return sum(arrived.get(_key(one)) == "no" for one in message.media)

    async def _album(self, row: Waiting, arrived: dict[str, Arrived], message: Message, left: Sequence[Media]) -> None:
        if len(left) > 1:
            try:
                await self._once(row, arrived, [_key(one) for one in left], calls.album(row.chat_id, message, left))
            except Undeliverable as error:
                if of_chat(error):
                    raise
            except OSError as error:
                log.warning("outbox row %s (%s): a picture cannot be read: %s", row.id, row.say, error)
            else:
                return
        for one in left:  # one picture that is not taken must not keep the others away
            await self._one(row, arrived, message, one)

    async def _one(self, row: Waiting, arrived: dict[str, Arrived], message: Message, media: Media) -> None:
        why = ""
        for form in _ways(media):
            call = calls.single(row.chat_id, message, form)
            try:
                result = await self._once(row, arrived, [_key(media)], call)
            except Undeliverable as error:
                if of_chat(error):
                    raise
                why = str(error)
            except OSError as error:  # our own copy is gone, or cannot be read
                why = str(error)
            else:
                if media.file_id and not form.file_id and (anew := _file_id(result, media.form)):
                    await self._write(partial(files.known_as, old=media.file_id, new=anew))
                return
        log.warning("outbox row %s (%s): a picture could not be shown: %s", row.id, row.say, why)
        await self._note(row, arrived, [_key(media)], "no")

    async def _once(self, row: Waiting, arrived: dict[str, Arrived], keys: Sequence[str], call: Call) -> Any:
        """Carry out a call and note that it arrived. Unsure of it, all is tried again, once: no word went yet."""
        try:
            result = await self._call(call)
        except Uncertain as error:
            if any(arrived.get(key) == "perhaps" for key in keys):
                await self._note(row, arrived, keys, "yes")  # unsure twice: sent a third time it would be there thrice
                return None
            await self._note(row, arrived, keys, "perhaps")
            raise TryLater(str(error), seconds=1.0) from None
        await self._note(row, arrived, keys, "yes")
        return result

    async def _note(self, row: Waiting, arrived: dict[str, Arrived], keys: Sequence[str], what: Arrived) -> None:
        arrived |= dict.fromkeys(keys, what)
        await self._write(partial(outbox.note_arrived, row_id=row.id, arrived=arrived))

    async def _write(self, note: Callable[[Tx], None]) -> None:
        """Write down what makes a retry shorter; a database that cannot be written now stops no words."""
        try:
            await self.store.ask(note)
        except sqlite3.Error as error:
            log.warning("what has arrived of a card could not be noted: %s", error)


def _ways(media: Media) -> Iterator[Media]:
    """Return the ways to send one file, the best first."""
    if media.file_id:
        yield media
    content = media.content if media.content is not None else media.copy
    if content is None:
        return
    uploaded = replace(media, file_id="", content=content)
    yield uploaded
    if media.form != "document":
        yield replace(uploaded, form="document")


def _key(media: Media) -> str:
    """Return by what a file is known on the row: Telegram's id, where it lies, or what it holds."""
    if media.file_id:
        return media.file_id
    if isinstance(media.content, bytes):
        return hashlib.sha256(media.content).hexdigest()[:32]
    return str(media.content)


def _file_id(result: Any, form: str) -> str | None:
    """Return the id that an upload got in this form, None if Telegram took it for something else."""
    sent = result.get(form) if isinstance(result, dict) else None
    if isinstance(sent, list):
        sent = sent[-1] if sent else None
    found = sent.get("file_id") if isinstance(sent, dict) else None
    return found if isinstance(found, str) else None
