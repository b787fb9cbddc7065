"""In a group: silent, except to whoever speaks to the bot, and then one line with a way into private."""

import re
from typing import Any

from telegram import Chat, ChatMemberUpdated, Message, Update

from bot.services import carrying
from handlers.content import content
from handlers.context import Context
from storage import outbox
from storage.carried import Carried
from storage.tx import Tx

INSIDE = ("member", "administrator", "creator", "restricted")


async def on_message(update: Update, context: Context) -> None:
    """`/report` or a mention, perhaps in answer to somebody's picture: the rest is said in private."""
    message = update.message
    if message is None or context.visit.person is None:
        return  # not for us: the receiver has not even looked who it is from
    asked = _said(message, context.bot.username)
    answered = message.reply_to_message
    parts = [content(one) for one in (message, answered) if one is not None]
    words = [asked, *([parts[1].words] if len(parts) > 1 else [])]
    carried = await context.ask(
        carrying.keep,
        Carried(
            said_at=message.date,
            words="\n".join(one for one in words if one) or None,
            place=next((one.place for one in parts if one.place), None),
            files=tuple(one.file for one in parts if one.file),
        ),
    )
    person = context.person
    answer = {
        "link": f"https://t.me/{context.bot.username}?start={carrying.PAYLOAD}{carried}",
        "lang": person.lang or person.guess,
        "thread": message.message_thread_id if message.is_topic_message else None,
    }
    # Under one key: asked again and again it is answered once.
    await context.visit.turn.ask(_say, message.chat.id, "group-report", f"group-report:{person.id}", answer)


async def door(change: ChatMemberUpdated, context: Context) -> None:
    """Let into a group, the bot says once what it is there for; thrown out, it has nothing to say."""
    came = change.new_chat_member.status in INSIDE and change.old_chat_member.status not in INSIDE
    if came and change.chat.type in (Chat.GROUP, Chat.SUPERGROUP):
        await context.visit.turn.ask(_say, change.chat.id, "group-hello", "group-hello", {})


def _say(tx: Tx, chat_id: int, say: str, key: str, args: dict[str, Any]) -> None:
    outbox.put_chat(tx, chat_id, say, key=key, mode="repost", **args)


def _said(message: Message, username: str) -> str | None:
    """Return the words of whoever asks, without the command and the bot's name."""
    text = (message.text or message.caption or "").strip()
    text = re.sub(rf"^/report(?:@{re.escape(username)})?\b", "", text, flags=re.IGNORECASE)
    return re.sub(rf"@{re.escape(username)}\b", "", text, flags=re.IGNORECASE).strip() or None
