"""In a group: silent, except to whoever speaks to the bot, and then one line with a way into private.

A group of volunteers is set up by two commands of a coordinator's (`volunteer_groups`).
"""

import re
from typing import Any

from telegram import Chat, ChatMemberUpdated, Message, Update

from bot.services.dispatch import groups as volunteers
from bot.services.intake import from_group
from bot.services.news import blocked_chats
from handlers.chats.dispatch import groups
from handlers.content import content
from handlers.context import Context
from storage.engine import outbox
from storage.intake.group_messages import Carried
from storage.tx import Tx

INSIDE = ("member", "administrator", "creator", "restricted")


async def on_message(update: Update, context: Context) -> None:
    """`/report` or a mention, perhaps in answer to somebody's picture: the rest is said in private."""
    message = update.message
    if message is None:
        return
    if message.migrate_to_chat_id is not None:
        await context.visit.turn.ask(blocked_chats.moved, message.chat.id, message.migrate_to_chat_id)
        return
    command = _command(message, context.bot.username)
    where = (message.chat.id, (message.message_thread_id or 0) if message.is_topic_message else 0)
    if context.visit.person is None:  # not for us: the receiver has not even looked who it is from
        if command is not None and message.sender_chat is not None:
            await groups.anonymous(context, where)
        return
    if command is not None:
        await groups.COMMANDS[command](context, where)
        return
    asked = _said(message, context.bot.username)
    answered = message.reply_to_message
    parts = [content(one) for one in (message, answered) if one is not None]
    words = [asked, *([parts[1].words] if len(parts) > 1 else [])]
    carried = await context.ask(
        from_group.keep,
        Carried(
            said_at=message.date,
            words="\n".join(one for one in words if one) or None,
            place=next((one.place for one in parts if one.place), None),
            files=tuple(one.file for one in parts if one.file),
        ),
    )
    person = context.person
    answer = {
        "link": f"https://t.me/{context.bot.username}?start={from_group.PAYLOAD}{carried}",
        "lang": person.lang or person.guess,
        "thread": where[1] or None,
    }
    # Under one key: asked again and again it is answered once.
    await context.visit.turn.ask(_say, message.chat.id, "group-report", f"group-report:{person.id}", answer)


async def door(change: ChatMemberUpdated, context: Context) -> None:
    """Let into a group, the bot says once what it is there for; thrown out, it forgets whose group it was."""
    if change.chat.type not in (Chat.GROUP, Chat.SUPERGROUP):
        return
    inside, was_inside = (one.status in INSIDE for one in (change.new_chat_member, change.old_chat_member))
    if inside and not was_inside:
        by = await context.visit.turn.ask(volunteers.set_up_by, change.from_user.id)
        await context.visit.turn.ask(_say, change.chat.id, "group-hello", "group-hello", {"coordinator": by})
    elif was_inside and not inside:
        await context.visit.turn.ask(blocked_chats.shut, change.chat.id, "blocked: the group threw the bot out")


def _say(tx: Tx, chat_id: int, say: str, key: str, args: dict[str, Any]) -> None:
    outbox.put_chat(tx, chat_id, say, key=key, mode="repost", **args)


def _command(message: Message, username: str) -> str | None:
    """Return which of the volunteers' commands it is, None for anything else."""
    word = (message.text or "").split(maxsplit=1)[0] if (message.text or "").strip() else ""
    name, _, at = word.partition("@")
    known = name.startswith("/") and name[1:].lower() in groups.COMMANDS
    return name[1:].lower() if known and at.casefold() in ("", username.casefold()) else None


def _said(message: Message, username: str) -> str | None:
    """Return the words of whoever asks, without the command and the bot's name."""
    text = (message.text or message.caption or "").strip()
    text = re.sub(rf"^/report(?:@{re.escape(username)})?\b", "", text, flags=re.IGNORECASE)
    return re.sub(rf"@{re.escape(username)}\b", "", text, flags=re.IGNORECASE).strip() or None
