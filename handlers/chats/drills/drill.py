"""`/drill`: where, about what, at which place; and how it went."""

from typing import Any

from bot.services.drills import drills
from handlers.content import Content
from handlers.context import Context


async def drill(context: Context, _: str = "") -> None:
    """`/drill`: what goes on and what was."""
    await context.ask(drills.areas)
    context.say("drill", key="drill", mode="repost")


async def home(context: Context) -> None:
    """«Back», or from a result."""
    await drill(context)


async def area(context: Context, area: str) -> None:
    """Where: the usual kind is proposed."""
    await kind(context, area, drills.KIND)


async def kind(context: Context, area: str, kind: str) -> None:
    """About what."""
    await context.ask(drills.proposed, area, kind)
    context.say("drill-plan", key="drill", mode="edit", area=area, kind=kind)


async def kinds(context: Context, area: str) -> None:
    """«Another kind»."""
    await context.ask(drills.areas)
    context.say("drill-kinds", key="drill", mode="edit", area=area)


async def start(context: Context, area: str, kind: str) -> None:
    """«Begin», in the middle of the area."""
    _, called = await context.ask(drills.start, area, kind)
    context.toast("drill-began", n=called)
    context.say("drill", key="drill", mode="edit")


async def place(context: Context, area: str, kind: str) -> None:
    """«At another place»: the next location begins it."""
    await context.ask(drills.ask_place, area, kind)
    context.say("menu", text="drill-send-place")


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """The location that was asked for; anything else begins nothing, and is asked for no more."""
    del args
    if content.place is None:
        await context.ask(drills.no_place)
        context.say("drill-no-place")
        return
    await context.ask(drills.start_at, content.place.point)
    context.say("drill", key="drill", mode="repost")


async def end(context: Context, case_id: int) -> None:
    """«End it now»: the result follows."""
    await context.ask(drills.end, case_id)
    context.say("drill", key="drill", mode="edit")
