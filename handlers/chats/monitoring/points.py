"""`/observations`: the observation points of standing inspectors, their series, an official name."""

from typing import Any

from bot.errors import Refused
from bot.services.monitoring import points_for_coordinators
from handlers.content import Content
from handlers.context import Context


async def observations(context: Context, _: str) -> None:
    """`/observations`: the points by district."""
    context.say("points", key="points", mode="repost", page=0)


async def page(context: Context, page: int) -> None:
    """A page of the list."""
    context.say("points", key="points", mode="edit", page=page)


async def open_(context: Context, point: int) -> None:
    """One point, in place of the list."""
    await context.ask(points_for_coordinators.get, point)
    show(context, point)


async def series(context: Context, point: int) -> None:
    """A point's picture; it comes when it is drawn."""
    await context.ask(points_for_coordinators.draw, point)
    context.toast("observe-drawing")


async def area(context: Context, area: str) -> None:
    """The picture of an area's points together."""
    await context.ask(points_for_coordinators.draw_area, area)
    context.toast("observe-drawing")


async def name(context: Context, point: int) -> None:
    """«Official name»: ask for it."""
    await context.ask(points_for_coordinators.begin_naming, point)
    context.say("points-ask-name")


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """The official name."""
    if not content.words or content.file is not None or content.place is not None:
        raise Refused("points-ask-name")
    await context.ask(points_for_coordinators.name, int(args["point"]), content.words)
    context.say("point", key="points", mode="repost", point=int(args["point"]))


def show(context: Context, point: int) -> None:
    """Show a point where the list stands."""
    context.say("point", key="points", mode="edit", point=point)
