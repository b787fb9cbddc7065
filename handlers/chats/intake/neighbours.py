"""Taking part in «ask the neighbours»: about where, how near, when not, how often; and answering."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.services.intake import neighbours as service
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context


async def neighbours(context: Context, _: str) -> None:
    """`/neighbours`: what it is, and what the person chose."""
    context.say("neighbours", key=service.CARD, mode="repost")


async def on(context: Context) -> None:
    """«Ask me»."""
    await context.ask(service.join)
    _refresh(context)


async def move(context: Context) -> None:
    """«I live elsewhere»."""
    await context.ask(service.move)
    context.say("near-where")


async def off(context: Context) -> None:
    """«Do not ask me any more»."""
    await context.ask(service.leave)
    context.toast("near-off")
    _refresh(context)


def choose(what: str) -> Callable[[Context, int], Awaitable[None]]:
    """Return what one of the choices does: the nth of what is offered."""

    async def chosen(context: Context, nth: int) -> None:
        await context.ask(service.choose, what, nth)
        _refresh(context)

    return chosen


def answer(said: str) -> Callable[[Context, int], Awaitable[None]]:
    """Return what an answer does: it is kept, and the card thanks."""

    async def answered(context: Context, question_id: int) -> None:
        if not await context.ask(service.answer, question_id, said):
            context.toast("near-too-late", alert=True)

    return answered


async def takes(context: Context, content: Content, _: dict[str, Any]) -> None:
    """A place is about where they live; anything else is a report and is not lost."""
    if content.place is None or content.file is not None:
        await report.keep(context, content)
        return
    await context.ask(service.live_at, content.place.point)
    context.say("neighbours", key=service.CARD, mode="repost")


def _refresh(context: Context) -> None:
    context.say("neighbours", key=service.CARD, mode="edit")
