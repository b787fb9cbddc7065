"""Every door of the chat: commands, presses, and messages by what the person attends to. One table each."""

from functools import cache
from typing import Any, TypeVar

from telegram import Chat, Update
from telegram.ext import CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from bot.engine.line import Line
from bot.errors import NotAllowed, Refused
from bot.i18n import LANGS, words
from bot.services.people import joining
from handlers import buttons
from handlers.buttons import Stale
from handlers.chats.callers import routes as callers
from handlers.chats.cases import routes as cases
from handlers.chats.checks import dump_area, late_additions
from handlers.chats.checks import routes as checks
from handlers.chats.digest import routes as digest
from handlers.chats.dispatch import routes as dispatch
from handlers.chats.drills import routes as drills
from handlers.chats.evidence import routes as evidence
from handlers.chats.follow_up import following
from handlers.chats.follow_up import routes as follow_up
from handlers.chats.instruments import routes as instruments
from handlers.chats.intake import edits, groups
from handlers.chats.intake import routes as intake
from handlers.chats.letters import routes as letters
from handlers.chats.monitoring import routes as monitoring
from handlers.chats.news import routes as news
from handlers.chats.people import routes as people
from handlers.chats.people import welcome
from handlers.chats.privacy import routes as privacy
from handlers.chats.volunteers import routes as volunteers
from handlers.content import Content, content
from handlers.context import Context
from handlers.own_region import of_own_region, typed_in_own_region
from handlers.tables import Attends, Command, Press

CAPABILITIES = (
    people,
    intake,
    cases,
    follow_up,
    privacy,
    dispatch,
    checks,
    instruments,
    monitoring,
    volunteers,
    letters,
    callers,
    digest,
    evidence,
    news,
    drills,
)

T = TypeVar("T")


def _gathered(what: str, _: type[T]) -> dict[str, T]:
    """Return a table of every capability as one. A name that is declared twice is our mistake."""
    found: dict[str, T] = {}
    for routes in CAPABILITIES:
        table: dict[str, T] = getattr(routes, what, {})
        assert not found.keys() & table.keys(), found.keys() & table.keys()
        found |= table
    return found


COMMANDS = _gathered("COMMANDS", Command)

PRESSES = of_own_region(_gathered("PRESSES", Press))

ATTENTION = typed_in_own_region(_gathered("ATTENTION", Attends))
"""What takes a message while the person attends to this."""

buttons.SHAPES.update({name: press.carries for name, press in PRESSES.items()})

# Keys below the input line send their label as a text: the command each stands for.
KEYS = {
    "key-report": "new",
    "key-my": "my",
    "key-duty": "duty",
    "key-cases": "cases",
    "key-board": "board",
    "key-digest": "digest",
}


@cache
def _labels() -> dict[str, str]:
    return {words(lang).plain(key): command for key, command in KEYS.items() for lang in LANGS}


async def on_message(update: Update, context: Context) -> None:
    """A message in a private chat: a command, a key, or something for what the person attends to."""
    message = update.message
    assert message is not None
    context.visit.message_id = message.message_id
    text = (message.text or "").strip()
    if text.startswith("/"):
        name, _, rest = text[1:].partition(" ")
        await _command(context, name.partition("@")[0].lower(), rest.strip())
        return
    if text and (command := _labels().get(text)):
        await _command(context, command, "")
        return
    if context.person.lang is None:
        context.say("language", key="language", mode="edit")  # asked once: an edit of what stands there is no noise
    got = content(message)
    if got.empty:
        raise Refused("cannot-use-this")
    if message.reply_to_message and await _replied(context, got, message.reply_to_message.message_id):
        return
    if await late_additions.came(context, got):
        return
    attention = context.person.attention
    about = attention.about if attention else "draft"
    takes = ATTENTION.get(about) or ATTENTION["draft"]
    await takes(context, got, attention.args if attention else {})


async def _replied(context: Context, got: Content, message_id: int) -> bool:
    return await late_additions.replied(context, got, message_id) or await following.replied(context, got, message_id)


async def on_edit(update: Update, context: Context) -> None:
    """A message in a private chat was changed, or a live location has moved."""
    message = update.edited_message
    assert message is not None
    context.visit.message_id = message.message_id
    got = content(message)
    if not await dump_area.moved(context, got):
        await edits.takes(context, got)


async def _command(context: Context, name: str, rest: str) -> None:
    command = COMMANDS.get(name)
    if command is None:
        raise Refused("command-unknown")
    if not context.person.may(command.role):
        waits = await context.ask(joining.waits)
        raise NotAllowed("joining-waits" if waits else "command-not-yours")
    await command.do(context, rest)


async def on_press(update: Update, context: Context) -> None:
    """A press: its shape, then the presser's right, then what it does."""
    query = update.callback_query
    assert query is not None
    if query.message is not None:
        context.visit.message_id = query.message.message_id
        context.visit.group_id = query.message.chat.id if query.message.chat.type != Chat.PRIVATE else None
    name, args = buttons.parse(query.data or "")
    press = PRESSES.get(name)
    if press is None:
        raise Stale
    if not context.person.may(press.role):
        raise NotAllowed("press-not-yours")
    await press.do(context, *args)


def build(line: Line) -> None:
    """Hang the doors in."""
    handlers: list[Any] = [
        CallbackQueryHandler(on_press),
        MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE, on_message),
        MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE, on_edit),
        MessageHandler(filters.ChatType.GROUPS & filters.UpdateType.MESSAGE, groups.on_message),
        ChatMemberHandler(welcome.door, ChatMemberHandler.MY_CHAT_MEMBER),
    ]
    for handler in handlers:
        line.add_handler(handler)
