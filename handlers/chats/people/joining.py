"""From an opened link to a role: what a newcomer presses and writes, and a coordinator's word on them."""

from typing import Any

from bot.services.people import joining
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context


async def agree(context: Context, request_id: int) -> None:
    """«I agree»: a coordinator is asked; by a trusted link they are in."""
    if not await context.ask(joining.agree, request_id):
        context.toast("joining-asked")


async def leave(context: Context, request_id: int) -> None:
    """«No, thank you»."""
    await context.ask(joining.leave, request_id)


async def takes(context: Context, content: Content, _: dict[str, Any]) -> None:
    """Words are how they want to be called; anything else is a report and is not lost."""
    if content.words and not content.file and not content.place and await context.ask(joining.name, content.words):
        context.say("joining-named", key=joining.ABOUT, mode="new", name=content.words)
        return
    await report.keep(context, content)


async def list_(context: Context) -> None:
    """«Wait for a yes»: newcomers on whom this coordinator may decide."""
    context.say("join-requests", key=joining.LIST, mode="repost")


async def yes(context: Context, request_id: int) -> None:
    """«Yes» to a newcomer."""
    await _decide(context, request_id, said=True)


async def no(context: Context, request_id: int) -> None:
    """«No» to a newcomer."""
    await _decide(context, request_id, said=False)


async def _decide(context: Context, request_id: int, *, said: bool) -> None:
    try:
        await context.ask(joining.decide, request_id, yes=said)
    except joining.Decided as late:
        context.toast(late.say, alert=True)
    else:
        context.toast("join-granted" if said else "join-refused")
    context.say("join-requests", key=joining.LIST, mode="edit")
