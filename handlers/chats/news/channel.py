"""`/channel`: where confirmed cases are published, in which language; and looking up the one the operator named."""

from telegram import ChatMemberAdministrator, ChatMemberUpdated

from bot.services.news import blocked_chats, channels
from handlers.context import Context


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


async def door(change: ChatMemberUpdated, context: Context) -> None:
    """An administrator with the right to post came in, or the bot was thrown out or may not post any more."""
    now = change.new_chat_member
    may_post = isinstance(now, ChatMemberAdministrator) and bool(now.can_post_messages)
    if may_post:
        title = change.chat.title or str(change.chat.id)
        await context.visit.turn.ask(channels.let_in, change.from_user.id, change.chat.id, title)
    else:
        await context.visit.turn.ask(
            blocked_chats.shut, change.chat.id, "blocked: the channel lets the bot post no more"
        )
