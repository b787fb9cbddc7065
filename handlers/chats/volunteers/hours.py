"""When a volunteer may be called: what is pressed and written in the profile's sub-menus."""

from typing import Any

from bot.errors import Refused
from bot.services.volunteers import hours as service
from handlers.chats.intake import report
from handlers.chats.volunteers import profile
from handlers.content import Content
from handlers.context import Context


async def open_(context: Context) -> None:
    """«When»: hours, quiet hours, days away; what is written next are hours."""
    await context.ask(service.look)
    _show(context, "profile-when")


async def preset(context: Context, name: str) -> None:
    """«Any time», «Evenings and weekends», «Working hours»."""
    await context.ask(service.choose, name)
    _show(context, "profile-when")


async def week(context: Context) -> None:
    """«Day by day»."""
    await context.ask(service.look)
    _show(context, "profile-week")


async def turn(context: Context, weekday: int, block: str) -> None:
    """A part of a day: in or out."""
    await context.ask(service.turn, weekday, block)
    _show(context, "profile-week")


async def day(context: Context, weekday: int) -> None:
    """A whole day: in or out."""
    await context.ask(service.turn_day, weekday)
    _show(context, "profile-week")


async def quiet(context: Context) -> None:
    """«Quiet hours»: what is written next are these."""
    await context.ask(service.look, "quiet")
    _show(context, "profile-quiet")


async def quiet_at(context: Context, nth: int) -> None:
    """Quiet hours were chosen."""
    await context.ask(service.choose_quiet, nth)
    _show(context, "profile-quiet")


async def away(context: Context) -> None:
    """«Days away»: what is written next are these."""
    await context.ask(service.look, "away")
    _show(context, "profile-away")


async def weeks(context: Context, n: int) -> None:
    """«A week», «two weeks»."""
    await context.ask(service.go_away_for, n)
    _show(context, "profile-away")


async def drop(context: Context, absence_id: int) -> None:
    """Days away are taken back."""
    await context.ask(service.come_back, absence_id)
    _show(context, "profile-away")


async def limit(context: Context, n: int) -> None:
    """How many open cases at a time."""
    await context.ask(service.take_at_most, n)
    _show(context, "profile-when")


async def back(context: Context) -> None:
    """«Back» to the profile."""
    await context.ask(service.leave)
    profile.refresh(context)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """Words are hours, quiet hours or days away; a photo is a report and no part of a profile."""
    if content.file is not None:
        await context.ask(service.leave)
        await report.keep(context, content)
        return
    if not content.words:
        raise Refused("hours-only-words")
    card = await context.ask(service.tell, content.words, str(args.get("field", "hours")))
    context.say(card, key="profile", mode="repost")


def _show(context: Context, card: str) -> None:
    context.say(card, key="profile", mode="edit")
