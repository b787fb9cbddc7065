"""`/worst`: the ten worst places, the bodies, the map. And the job that draws it, in a process of its own."""

from bot.domain.cases.board_views import ANY
from bot.services.digest import worst
from handlers.context import Context

Areas = list[str] | None


async def show(context: Context, _: str) -> None:
    """`/worst`."""
    context.say("worst", key="worst", mode="repost", area=ANY)


async def places(context: Context, area: str) -> None:
    """The places of another region, or back from the bodies; from a digest, below it."""
    await context.ask(worst.look, area)
    context.say("worst", key="worst", mode="edit", area=area)


async def bodies(context: Context, area: str) -> None:
    """«Bodies»."""
    await context.ask(worst.look, area)
    context.say("worst-of-bodies", key="worst", mode="edit", area=area)


async def map_(context: Context, area: str) -> None:
    """«On the map»."""
    await context.ask(worst.draw, area)
    context.toast("digest-drawing")
