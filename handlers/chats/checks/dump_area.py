"""How large a dump is: how to say it, and an outline walked point by point in one message."""

from typing import Any

from bot.errors import Refused
from bot.services.checks import checks, dump_outline
from handlers.chats.checks import check
from handlers.content import Content
from handlers.context import Context
from storage.engine.outbox import Mode


async def open_(context: Context, check_id: int) -> None:
    """«Area»: how it is said."""
    await context.ask(checks.attend, check_id)
    show(context, check_id)


async def walk(context: Context, check_id: int) -> None:
    """«Walk the outline»: places are corners now."""
    await context.ask(dump_outline.walk, check_id)
    show(context, check_id, "edit")
    context.say("menu", text="area-walk-keys")


async def back(context: Context, check_id: int) -> None:
    """«The last point»: take it away."""
    await context.ask(dump_outline.step_back, check_id)
    show(context, check_id, "edit")


async def stop(context: Context, check_id: int) -> None:
    """«Stop»: no outline."""
    await context.ask(dump_outline.stop, check_id)
    show(context, check_id, "edit")


async def finish(context: Context, check_id: int) -> None:
    """«Finish»: the outline is an area."""
    await _finish(context, check_id)


async def around(context: Context, check_id: int) -> None:
    """«Take the line around»: the outline crosses itself."""
    await _finish(context, check_id, the_line_around=True)


async def pace(context: Context, check_id: int, centimetres: int) -> None:
    """How long a pace is."""
    await context.ask(dump_outline.set_pace, check_id, centimetres)
    context.toast("area-pace-noted")
    show(context, check_id, "edit")


async def drop(context: Context, check_id: int) -> None:
    """«Take the area away»."""
    context.toast("check-undone" if await context.ask(dump_outline.drop, check_id) else "press-stale")
    show(context, check_id, "edit")


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A place while an outline is walked is its corner; everything else is for the check itself."""
    check_id = int(args["check"])
    if content.place is None or not args.get("outline"):
        await check.takes(context, content, args)
        return
    await context.ask(dump_outline.corner, check_id, content.place)
    show(context, check_id)


async def moved(context: Context, content: Content) -> bool:
    """Whether a live location that went on is an outline being walked; its card changes where it stands."""
    attention = context.person.attention
    if content.place is None or attention is None or not attention.args.get("outline"):
        return False
    check_id = await context.ask(dump_outline.moved, content.place)
    if check_id is not None:
        show(context, check_id, "edit")
    return True


async def _finish(context: Context, check_id: int, *, the_line_around: bool = False) -> None:
    try:
        await context.ask(dump_outline.finish, check_id, the_line_around=the_line_around)
    except Refused as no:
        if no.say not in ("area-few", "area-crosses"):
            raise
        context.toast(no.say, alert=True, **no.args_for_words)
        show(context, check_id, "edit")
    else:
        show(context, check_id, "edit")
        check.show(context, check_id)


def show(context: Context, check_id: int, mode: Mode = "repost") -> None:
    """Show what is known of the area, and what can be done."""
    context.say("area", key=f"area:{check_id}", mode=mode, check=check_id)
