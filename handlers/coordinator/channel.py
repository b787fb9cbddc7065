"""`/channel`: where confirmed cases are published, in which language; and looking up the one the operator named."""

import logging

from telegram import ChatMemberAdministrator, ChatMemberUpdated

from bot.adapters.telegram import Telegram
from bot.errors import Undeliverable
from bot.services import channels, doors
from handlers.context import Context
from storage.jobs import Job
from storage.store import Store

log = logging.getLogger(__name__)


async def channel(context: Context, _: str) -> None:
    """`/channel`."""
    context.say("channel", key=channels.KEY, mode="repost")


async def use(context: Context, channel_id: int, lang: str) -> None:
    """A language was pressed: publish there, in it."""
    await context.ask(channels.use, channel_id, lang)
    context.toast("channel-used")
    context.say("channel", key=channels.KEY, mode="edit", channel=channel_id)


async def off(context: Context, channel_id: int) -> None:
    """«Not there»."""
    await context.ask(channels.leave, channel_id)
    context.say("channel", key=channels.KEY, mode="edit", channel=channel_id)


async def find(store: Store, telegram: Telegram, job: Job) -> None:
    """Look up the channel that the operator named (`name`: @name or number), and use it from now on."""
    name: str = job.args["name"]
    try:
        chat = await telegram.call("getChat", {"chat_id": name if name.startswith("@") else int(name)})
    except Undeliverable as error:
        log.error("ZHELI_CHANNEL: %s cannot be found (%s): is the bot an administrator of it?", name, error)
        raise
    if chat["type"] != "channel":
        raise Undeliverable(f"ZHELI_CHANNEL: {name} is no channel")
    await store.ask(channels.seat, chat["id"], chat.get("title") or name)


async def door(change: ChatMemberUpdated, context: Context) -> None:
    """An administrator with the right to post came in, or the bot was thrown out or may not post any more."""
    now = change.new_chat_member
    may_post = isinstance(now, ChatMemberAdministrator) and bool(now.can_post_messages)
    if may_post:
        title = change.chat.title or str(change.chat.id)
        await context.visit.turn.ask(channels.let_in, change.from_user.id, change.chat.id, title)
    else:
        await context.visit.turn.ask(doors.shut, change.chat.id, "blocked: the channel lets the bot post no more")
