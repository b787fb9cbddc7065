"""`/digest`: a period's figures, the periods and regions beside it, its pictures."""

from bot.domain.cases.board_views import ANY
from bot.domain.digest.agenda import Section
from bot.services.digest import digest
from handlers.buttons import Stale
from handlers.context import Context


async def show(context: Context, text: str) -> None:
    """`/digest`, `/digest 2026-W47`, `/digest 2026-11`: the figures at once, the pictures when they are drawn."""
    period = str(await context.ask(digest.draw, text))
    context.say("digest", key="digest", mode="repost", period=period, area=ANY)


async def turn(context: Context, text: str, area: str) -> None:
    """Another period or region, in place."""
    period, key = await context.ask(digest.turn, text, area, context.message_id)
    context.say("digest", key=key, mode="edit", period=str(period), area=area)


async def week(context: Context, text: str) -> None:
    """The same, under a digest that an older program sent."""
    await turn(context, text, ANY)


async def list_(context: Context, section: str, text: str, area: str, page: int) -> None:
    """A part of the agenda whole, a page of it, in place."""
    if section not in set(Section):
        raise Stale
    period, key = await context.ask(digest.turn, text, area, context.message_id)
    context.say("digest-list", key=key, mode="edit", section=section, period=str(period), area=area, page=page)


async def pictures(context: Context, text: str, area: str) -> None:
    """«Pictures»."""
    await context.ask(digest.draw, text, area)
    context.toast("digest-drawing")


async def print_(context: Context, text: str, area: str) -> None:
    """«For printing»."""
    await context.ask(digest.draw, text, area, "print")
    context.toast("digest-making")


async def table(context: Context, text: str, area: str) -> None:
    """«All of it as a table»."""
    await context.ask(digest.draw, text, area, "table")
    context.toast("digest-making")
