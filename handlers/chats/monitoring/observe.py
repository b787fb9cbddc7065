"""`/observe`: a standing inspector's point, its times and pauses; and what they observe, one tap each."""

from typing import Any

from bot.errors import Refused
from bot.services.monitoring import observing, points
from bot.services.monitoring import series as series_service
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context


async def observe(context: Context, _: str) -> None:
    """`/observe`: the point, or what a standing inspector is."""
    await context.ask(points.look)
    show(context)


async def open_(context: Context) -> None:
    """«I observe the air at home» under the profile, or «Back»."""
    await context.ask(points.look)
    show(context)


async def join(context: Context) -> None:
    """«I observe the air at home»: without a place the card asks for it."""
    await context.ask(points.join)
    refresh(context)


async def home(context: Context) -> None:
    """«At my home point»: the one of the profile."""
    await context.ask(points.at_home)
    show(context)


async def place(context: Context) -> None:
    """«Another place»: ask for a location."""
    await context.ask(points.edit, "place")
    context.say("observe-place-ask")


async def name(context: Context) -> None:
    """«Name the point»."""
    await context.ask(points.edit, "name")
    context.say("observe-ask-name")


async def times(context: Context) -> None:
    """«Times»: the usual ones, or typed."""
    await context.ask(points.edit, "times")
    refresh(context, asks="times")


async def preset(context: Context, nth: int) -> None:
    """The nth of the usual times."""
    await context.ask(points.choose_times, nth)
    context.toast("observe-times-kept")
    refresh(context)


async def pauses(context: Context) -> None:
    """«Rest a while»: for how long."""
    await context.ask(points.mine)
    refresh(context, asks="pause")


async def pause(context: Context, how: str) -> None:
    """Today, a week, or till they come back."""
    await context.ask(points.pause, how)
    context.toast("observe-paused")
    refresh(context)


async def resume(context: Context) -> None:
    """«I am back»."""
    await context.ask(points.resume)
    context.toast("observe-resumed")
    refresh(context)


async def go_on(context: Context) -> None:
    """«No, go on» to the question whether to pause."""
    await context.ask(points.go_on)
    context.toast("observe-resumed")


async def leave(context: Context) -> None:
    """«Observe no more»."""
    await context.ask(points.leave)
    context.toast("observe-left")
    refresh(context)


async def series(context: Context) -> None:
    """«My series»: the picture comes when it is drawn."""
    await context.ask(series_service.draw_mine)
    context.toast("observe-drawing")


async def now(context: Context) -> None:
    """«Note something now»: the slot that waits, or an observation of their own."""
    observation = await context.ask(observing.now)
    context.say("observe-ask", key=observing.key(observation), mode="repost", observation=observation)


async def said(context: Context, observation: int, what: str) -> None:
    """«All quiet», or what there is."""
    _told(context, await context.ask(observing.say, observation, what), "observe-noted")


async def strength(context: Context, observation: int, level: int) -> None:
    """How strong it is."""
    _told(context, await context.ask(observing.say_how_strong, observation, level), "observe-noted")


async def change(context: Context, observation: int) -> None:
    """«Change»: the choices once more."""
    await context.ask(observing.mine, observation)
    card(context, observation, changing=True)


async def add(context: Context, observation: int) -> None:
    """«Add a reading, a photo, words»: what they send next belongs to it."""
    if await context.ask(observing.attend, observation):
        context.toast("observe-add-how")
        card(context, observation)
    else:
        context.toast("observe-over", alert=True)


async def done(context: Context, observation: int) -> None:
    """«Done»: what they send next belongs to it no more."""
    await context.ask(observing.done)
    card(context, observation)


async def takes_place(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A location is the point; words its name or times; a photo is a report and no part of this."""
    field = args.get("field", "place")
    if content.place is not None and content.file is None:
        await context.ask(points.live_at, content.place.point)
    elif content.words and content.file is None and field == "name":
        await context.ask(points.name, content.words)
    elif content.words and content.file is None and field == "times":
        await context.ask(points.tell_times, content.words)
    else:
        await _report(context, content)
        return
    show(context)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A reading, words, a picture for an observation; a place, or anything after the hour, begins a report."""
    if content.place is not None or not (content.words or content.file):
        await _report(context, content)
        return
    observation = int(args["observation"])
    got = await context.ask(observing.take, observation, words=content.words, file=content.file)
    if got.over:
        await _report(context, content)
        return
    for problem in got.problems:
        context.say("reading-odd", problem=problem.say, about=dict(problem.args))
    context.say("observe-ask", key=observing.key(observation), mode="repost", observation=observation)


def show(context: Context) -> None:
    """Send the point's card anew at the bottom."""
    context.say("observe", key=points.CARD, mode="repost")


def refresh(context: Context, **how: Any) -> None:
    """Change the point's card where it stands."""
    context.say("observe", key=points.CARD, mode="edit", **how)


def card(context: Context, observation: int, **how: Any) -> None:
    """Change an observation's card where it stands."""
    context.say("observe-ask", key=observing.key(observation), mode="edit", observation=observation, **how)


def _told(context: Context, in_time: bool, say: str) -> None:
    if in_time:
        context.toast(say)
    else:
        context.toast("observe-over", alert=True)


async def _report(context: Context, content: Content) -> None:
    """What does not belong here begins a report, so that nothing is lost."""
    if content.empty:
        raise Refused("cannot-use-this")
    await report.keep(context, content)
