"""Duty with an end: typed behind `/duty`, or chosen."""

from datetime import datetime

from bot.errors import Refused
from bot.services.volunteers import duty as service
from bot.services.volunteers import volunteers
from handlers.chats.volunteers.profile import duty as profile
from handlers.chats.volunteers.profile import refresh, show
from handlers.context import Context


async def duty(context: Context, text: str) -> None:
    """`/duty`: the profile; `/duty 3h`, `/duty until 22`, `/duty off`: that at once."""
    if not text:
        await profile(context, text)
        return
    try:
        await context.ask(service.say, text)
    except Refused as no:
        context.say(no.say)
        if no.say == "duty-needs-home":
            await context.ask(volunteers.edit, "home")
    show(context)


async def until(context: Context) -> None:
    """«Until …»: ask until when, in the profile's place."""
    context.say("duty-until", key="profile", mode="edit")


async def hours(context: Context, n: int) -> None:
    """For so many hours."""
    await _gone(context, await context.ask(service.go_for, n))


async def evening(context: Context) -> None:
    """Until the evening."""
    await _gone(context, await context.ask(service.until_evening))


async def today(context: Context) -> None:
    """For the rest of the day."""
    await _gone(context, await context.ask(service.today))


async def back(context: Context) -> None:
    """«Back» to the profile."""
    refresh(context)


async def _gone(context: Context, end: datetime) -> None:
    local = context.visit.turn.tx.rules.local(end)
    context.toast("duty-on-until", until=context.words.moment(local))
    refresh(context)
