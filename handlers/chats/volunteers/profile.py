"""`/duty`: on or off, and the volunteer's profile; the same card fills up when somebody joins."""

from typing import Any

from bot.errors import Refused
from bot.services.volunteers import cohorts, volunteers
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context


async def duty(context: Context, _: str) -> None:
    """`/duty`: the profile, with the button that goes on or off duty."""
    await context.ask(volunteers.look)
    show(context)


async def on(context: Context) -> None:
    """«Go on duty»; without a home that is asked for first."""
    try:
        changed = await context.ask(volunteers.be_on_duty, True)
    except Refused as no:
        context.toast(no.say, alert=True)
        if no.say == "duty-needs-cohort":
            context.say("cohort", key=cohorts.KEY, mode="repost")
        else:
            await context.ask(volunteers.edit, "home")
    else:
        context.toast("duty-on-now" if changed else "duty-on-already")
    refresh(context)


async def off(context: Context) -> None:
    """«Go off duty»."""
    changed = await context.ask(volunteers.be_on_duty, False)
    context.toast("duty-off-now" if changed else "duty-off-already")
    refresh(context)


async def home(context: Context) -> None:
    """«My home point»: ask for a location."""
    await context.ask(volunteers.edit, "home")
    context.say("menu", text="profile-ask-home")


async def name(context: Context) -> None:
    """«My name»."""
    await context.ask(volunteers.edit, "name")
    context.say("profile-ask-name")


async def instrument(context: Context) -> None:
    """«Add an instrument»."""
    await context.ask(volunteers.edit, "instrument")
    context.say("profile-ask-instrument")


async def medium(context: Context, medium: str) -> None:
    """Air, water, soil or site: on or off the list."""
    await context.ask(volunteers.turn_medium, medium)
    refresh(context)


async def originals(context: Context) -> None:
    """«My originals for a court»: on or off, with what it means."""
    agreed = await context.ask(volunteers.turn_originals)
    context.toast("profile-originals-on" if agreed else "profile-originals-off", alert=True)
    refresh(context)


async def tool(context: Context, instrument_id: int) -> None:
    """What one's own instrument measures, in place of the profile."""
    await context.ask(volunteers.own_instrument, instrument_id)
    context.say("profile-tool", key="profile", mode="edit", instrument=instrument_id)


async def turn_measure(context: Context, instrument_id: int, kind: str) -> None:
    """Gas, dust, water, soil, tape: on or off."""
    await context.ask(volunteers.turn_measure, instrument_id, kind)
    context.say("profile-tool", key="profile", mode="edit", instrument=instrument_id)


async def retire(context: Context, instrument_id: int) -> None:
    """An instrument is out of use."""
    await context.ask(volunteers.retire_instrument, instrument_id)
    context.toast("profile-retired")
    refresh(context)


async def done(context: Context) -> None:
    """«Done»: what is sent next is no longer for the profile."""
    found = await context.ask(volunteers.done)
    context.toast("profile-done" if found.on_duty else "profile-done-off")
    refresh(context)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A location is the home point, words a name or an instrument; a photo is a report and no part of a profile."""
    if content.file is not None:
        await _report(context, content)
        return
    if content.place is not None:
        await context.ask(volunteers.live_at, content.place.point)
    elif content.words:
        await context.ask(volunteers.tell, content.words, args.get("field"))
    else:
        raise Refused("cannot-use-this")
    show(context)


def show(context: Context) -> None:
    """Send the profile anew at the bottom."""
    context.say("profile", key="profile", mode="repost")


def refresh(context: Context) -> None:
    """Change the profile where it stands."""
    context.say("profile", key="profile", mode="edit")


async def _report(context: Context, content: Content) -> None:
    """Evidence sent in the middle of a profile begins a report, so that nothing is lost."""
    await context.ask(volunteers.done)
    await report.keep(context, content)
