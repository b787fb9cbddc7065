"""`/digest`: a week's figures, the weeks beside it, its pictures."""

from bot.services import digest
from handlers.context import Context


async def show(context: Context, text: str) -> None:
    """`/digest`, `/digest 2026-W47`: the figures at once, the pictures when they are drawn."""
    week = str(await context.ask(digest.draw, text))
    context.say("digest", key="digest", mode="repost", week=week)


async def turn(context: Context, text: str) -> None:
    """The week before or after, in place."""
    week, key = await context.ask(digest.turn, text, context.message_id)
    context.say("digest", key=key, mode="edit", week=str(week))


async def pictures(context: Context, text: str) -> None:
    """«Chart and map»."""
    await context.ask(digest.draw, text)
    context.toast("digest-drawing")
