"""Updates in: a batch is one transaction, an update one savepoint in it; nothing is confirmed before the commit."""

import asyncio
import logging
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeVar

from telegram import Update

from bot.domain.people.roles import Person
from bot.engine.deliver import Deliver
from bot.engine.line import Line, PressAnswer, Visit
from bot.errors import Refused
from storage.engine import outbox, updates
from storage.people import people
from storage.store import Store, Turn
from storage.tx import Tx

log = logging.getLogger(__name__)

T = TypeVar("T")
Raw = dict[str, Any]
Words = Callable[..., str]

HEAVY = ("entities", "caption_entities", "reply_to_message", "link_preview_options", "reply_markup")
ENVELOPE = ("message_id", "date", "chat")
GROUP_COMMANDS = ("report", "volunteers_here", "volunteers_gone")
WORTH_AN_ANSWER = ("message", "callback_query", "edited_message")


class _TakenBack(Exception):
    """What was rehearsed is rolled back."""


class Receiver:
    """Takes updates as Telegram sent them. `words(lang, name, **args)` puts the answer to a press into words."""

    def __init__(self, line: Line, store: Store, deliver: Deliver, words: Words) -> None:
        self.line = line
        self.store = store
        self.deliver = deliver
        self.words = words
        self.last_taken = store.clock()

    async def take(self, batch: Sequence[Raw]) -> None:
        """Carry out a batch and commit it; answer its presses after that. Raise only if nothing could be committed."""
        answers: list[tuple[str, PressAnswer]] = []
        async with self.store.transaction() as turn:
            for raw in batch:
                answer = await self._one(turn, raw)
                if "callback_query" in raw:
                    answers.append((raw["callback_query"]["id"], answer))
        self.last_taken = self.store.clock()
        for query_id, answer in answers:
            self.deliver.answer(query_id, answer.text, alert=answer.alert)

    async def take_again(self) -> int:
        """Carry out the failed updates that the operator asked to try once more; return how many there were."""
        asked = await self.store.read(updates.asked_again)
        for one in asked:
            async with self.store.transaction() as turn:
                await self._one(turn, one.raw, again=True)
        return len(asked)

    async def rehearse(self, raws: Sequence[Raw], look: Callable[[Tx], T]) -> T:
        """Carry out updates that nobody sent, look at what has become of them, and take all of it back."""
        found: list[T] = []
        with suppress(_TakenBack):
            async with self.store.transaction() as turn:
                for raw in raws:
                    await self._one(turn, raw)
                found.append(await turn.ask(look))
                raise _TakenBack
        return found[0]

    async def _one(self, turn: Turn, raw: Raw, *, again: bool = False) -> PressAnswer:
        """Carry out one update; whatever happens, the batch goes on."""
        update_id, sender, chat_id = whose(raw)
        unknown = leaves(raw) or not meant_for_us(raw, lambda: self.line.bot.username)
        entered, person = await turn.ask(_open, update_id, None if unknown else sender, again)
        if not entered:
            return PressAnswer()
        visit = Visit(turn, person, chat_id)
        try:
            update = Update.de_json(light(raw), self.line.bot)
            assert update is not None
            self.line.visit = visit
            await self.line.process_update(update)
            await turn.ask(_close, visit)
        except Refused as no:
            await turn.ask(_take_back)
            return await self._refuse(turn, raw, visit, no)
        except (Exception, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError):
                raise  # we are being stopped: the whole batch is rolled back, and Telegram sends it again
            log.exception("update %s failed and is kept: zheli inbox", update_id)
            await turn.ask(_take_back)
            await turn.ask(_keep_failed, update_id, raw, f"{type(error).__name__}: {error}", chat_id)
            return PressAnswer(self._say(person, "incident-toast", incident=update_id), alert=True)
        return visit.answer

    async def _refuse(self, turn: Turn, raw: Raw, visit: Visit, no: Refused) -> PressAnswer:
        """Say no in one sentence: over the press, or as a message."""
        if "callback_query" in raw:
            return PressAnswer(self._say(visit.person, no.say, **no.args_for_words), alert=True)
        if visit.chat_id is not None:
            # Said again it takes the place of the same refusal above: a flood of stickers gets one answer.
            visit.says = [{"say": no.say, "key": f"no:{no.say}", "mode": "repost", **no.args_for_words}]
            await turn.ask(_say_all, visit)
        return visit.answer

    def _say(self, person: Person | None, name: str, **args: object) -> str:
        lang = (person.lang or person.guess) if person else "ru"
        return self.words(lang, name, **args)


def whose(raw: Raw) -> tuple[int, Raw | None, int | None]:
    """Return (update id, sender, private chat) of an update as far as they can be made out.

    An update without a usable id gets one of its own, below zero, so that it can be kept and seen.
    """
    update_id = raw.get("update_id")
    if not isinstance(update_id, int):
        update_id = -(abs(hash(repr(raw))) % 10**15) - 1
    for body in raw.values():
        if isinstance(body, dict) and isinstance(sender := body.get("from"), dict):
            message = body.get("message") if "data" in body else body
            chat = message.get("chat") if isinstance(message, dict) else None
            private = isinstance(chat, dict) and chat.get("type") == "private"
            usable = isinstance(sender.get("id"), int)
            return update_id, sender if usable else None, sender["id"] if private and usable else None
    return update_id, None, None


def leaves(raw: Raw) -> bool:
    """Whether somebody shuts the door on the bot: nobody is written down for that who may just have been forgotten."""
    change = raw.get("my_chat_member")
    return isinstance(change, dict) and change.get("new_chat_member", {}).get("status") == "kicked"


def meant_for_us(raw: Raw, username: Callable[[], str]) -> bool:
    """Whether the update speaks to the bot. In a group only its commands and a mention do: nothing else is kept.

    Telegram's privacy mode sees to the same; an administrator hears everything all the same.
    """
    if isinstance(raw.get("my_chat_member"), dict):
        return _private(raw["my_chat_member"])
    message = raw.get("message") or raw.get("edited_message")
    if not isinstance(message, dict) or _private(message):
        return True
    said, us = str(message.get("text") or message.get("caption") or "").casefold(), username().casefold()
    return bool(re.search(rf"^/(?:{'|'.join(GROUP_COMMANDS)})(?:@{re.escape(us)})?(?:\s|$)|@{re.escape(us)}\b", said))


def _private(body: Raw) -> bool:
    chat = body.get("chat")
    return not isinstance(chat, dict) or chat.get("type") == "private"


def light(raw: Raw) -> Raw:
    """Return the update without what no handler reads: the text a press stood under, a photo's smaller copies, marks.

    Taking those apart would cost more than all the rest.
    """
    if isinstance(query := raw.get("callback_query"), dict) and isinstance(under := query.get("message"), dict):
        kept = {key: under[key] for key in ENVELOPE if key in under}
        return {**raw, "callback_query": {**query, "message": kept | {"date": 0}}}  # 0: Telegram's own «not readable»
    for kind in ("message", "edited_message"):
        if isinstance(message := raw.get(kind), dict):
            kept = {key: value for key, value in message.items() if key not in HEAVY}
            if isinstance(answered := message.get("reply_to_message"), dict):
                kept["reply_to_message"] = (
                    {key: answered[key] for key in ENVELOPE if key in answered}  # only which message it was
                    if _private(message)
                    else {key: value for key, value in answered.items() if key not in ("from", "sender_chat")}
                )
            if isinstance(photo := kept.get("photo"), list):
                kept["photo"] = photo[-1:]
            return {**raw, kind: kept}
    return raw


def _open(tx: Tx, update_id: int, sender: Raw | None, again: bool) -> tuple[bool, Person | None]:
    """Write the update down and open its savepoint; (False, None) if it was carried out before."""
    if not (updates.settle(tx, update_id) if again else updates.enter(tx, update_id)):
        return False, None
    tx.db.execute("SAVEPOINT one_update")
    if sender is None or sender.get("is_bot"):
        return True, None
    return True, people.meet(tx, sender["id"], sender.get("language_code"))


def _close(tx: Tx, visit: Visit) -> None:
    _say_all(tx, visit)
    tx.db.execute("RELEASE one_update")


def _say_all(tx: Tx, visit: Visit) -> None:
    for say in visit.says:
        assert visit.chat_id is not None, "only a private chat is answered"
        outbox.put_chat(tx, visit.chat_id, **say)


def _take_back(tx: Tx) -> None:
    tx.db.execute("ROLLBACK TO one_update")
    tx.db.execute("RELEASE one_update")


def _keep_failed(tx: Tx, update_id: int, raw: Raw, error: str, chat_id: int | None) -> None:
    """Keep what failed, and tell the person: nothing of it is lost, and here is its number."""
    updates.fail(tx, update_id, raw, error)
    if chat_id is not None and any(kind in raw for kind in WORTH_AN_ANSWER):
        outbox.put_chat(tx, chat_id, "incident", incident=str(update_id))
