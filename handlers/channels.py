"""The bot in a channel: made an administrator it asks whoever did that; thrown out it publishes no more."""

from telegram import ChatMemberAdministrator, ChatMemberUpdated

from bot.services import channels, doors
from handlers.context import Context


async def door(change: ChatMemberUpdated, context: Context) -> None:
    """An administrator with the right to post came in, or the bot was thrown out or may not post any more."""
    now = change.new_chat_member
    may_post = isinstance(now, ChatMemberAdministrator) and bool(now.can_post_messages)
    if may_post:
        title = change.chat.title or str(change.chat.id)
        await context.visit.turn.ask(channels.let_in, change.from_user.id, change.chat.id, title)
    else:
        await context.visit.turn.ask(doors.shut, change.chat.id, "blocked: the channel lets the bot post no more")
