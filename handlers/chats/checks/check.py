"""On site: what is pressed under the card of a check, and what is sent while it is attended to."""

from typing import Any

from bot.services.checks import checks, silence
from bot.services.checks.arrivals import FAR_M
from bot.services.checks.checks import Understanding
from bot.services.dispatch import dispatch
from bot.services.dispatch import safety as safety_service
from handlers.content import Content
from handlers.context import Context


async def open_(context: Context, check_id: int) -> None:
    """«Work on this»: what is sent next belongs to this check."""
    await context.ask(checks.attend, check_id)
    show(context, check_id)


async def card(context: Context, check_id: int) -> None:
    """«Back» from a question about the check to its card."""
    await context.ask(checks.attend, check_id)
    refresh(context, check_id)


async def case(context: Context, check_id: int) -> None:
    """«Point and photos»: once more what was reported, the point as a location."""
    await context.ask(checks.look, check_id)
    context.say("check-reported", check=check_id)


async def coming(context: Context, check_id: int) -> None:
    """«I am on my way»."""
    await context.ask(silence.on_my_way, check_id)


async def safety(context: Context, check_id: int) -> None:
    """«Read», under the rules of safety."""
    first = await context.ask(safety_service.read, check_id)
    context.toast("safety-thanks" if first else "safety-read-already")
    refresh(context, check_id)


async def arrived(context: Context, check_id: int) -> None:
    """«I am on site»: ask for the place, with the key that sends it."""
    await context.ask(checks.attend, check_id)
    context.say("check-where", check=check_id)


async def reading(context: Context, check_id: int) -> None:
    """«Reading»: say how to write one, and what is worth measuring here."""
    await context.ask(checks.attend, check_id)
    context.say("check-reading", check=check_id)


async def substance(context: Context, check_id: int, substance: str) -> None:
    """What is measured was pressed: for the figures sent before, and for those that follow."""
    got = await context.ask(checks.name_substance, check_id, substance)
    if got is None:
        context.say("check-figure", substance=substance)
    else:
        tell(context, check_id, got)
        show(context, check_id)


async def instrument(context: Context, check_id: int, instrument_id: int) -> None:
    """Another instrument for the readings that follow."""
    await context.ask(checks.choose_instrument, check_id, instrument_id)
    context.toast("check-instrument-chosen")
    refresh(context, check_id)


async def undo(context: Context, check_id: int) -> None:
    """«Take the last reading away»."""
    dropped = await context.ask(checks.undo, check_id)
    context.toast("check-undone" if dropped else "check-nothing-to-undo")
    refresh(context, check_id)


async def confirmed(context: Context, check_id: int) -> None:
    """«Confirmed»."""
    await _judge(context, check_id, "confirmed")


async def unconfirmed(context: Context, check_id: int) -> None:
    """«Not confirmed»."""
    await _judge(context, check_id, "not_confirmed")


async def impossible(context: Context, check_id: int) -> None:
    """«Could not be checked»: ask why."""
    await context.ask(checks.attend, check_id)
    refresh(context, check_id, asks="why")


async def why(context: Context, check_id: int, reason: str) -> None:
    """Why it could not be checked was pressed."""
    await _judge(context, check_id, "impossible", reason)


async def back(context: Context, check_id: int) -> None:
    """«Give it back»: one more press, because it cannot be undone."""
    await context.ask(checks.attend, check_id)
    refresh(context, check_id, asks="back")


async def returned(context: Context, check_id: int) -> None:
    """«Yes, give it back»."""
    await context.ask(checks.give_back, check_id)
    context.toast("check-returned")


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A place, evidence or words for the check that is attended to; its card comes down below them."""
    check_id = int(args["check"])
    got = await context.ask(
        checks.take,
        check_id,
        place=content.place,
        file=content.file,
        words=content.words,
        asked=args.get("substance"),
    )
    tell(context, check_id, got)
    show(context, check_id, album=content.file is not None and content.file.album is not None)


def tell(context: Context, check_id: int, got: Understanding) -> None:
    """Say what is odd about what came; what is as it should be shows on the card."""
    if got.arrival is not None and got.arrival.distance_m is None:
        context.say("check-arrived-somewhere")
    elif got.arrival is not None and got.arrival.stays and (got.arrival.distance_m or 0) > FAR_M:
        context.say("check-arrival-stays", distance_m=got.arrival.distance_m)
    for problem in got.problems:
        context.say("reading-odd", problem=problem.say, about=dict(problem.args))
    if got.twice:
        context.say("check-twice")
    if got.open:
        context.say("check-substance", check=check_id, figures=got.open)


def show(context: Context, check_id: int, *, album: bool = False) -> None:
    """Send the card anew at the bottom and take the old one away; after an album's last picture only."""
    wait = context.visit.turn.tx.rules.album_wait if album else None
    context.say("check", key=dispatch.check_key(check_id), mode="repost", wait=wait, check=check_id)


def refresh(context: Context, check_id: int, **how: Any) -> None:
    """Change the card where it stands."""
    context.say("check", key=dispatch.check_key(check_id), mode="edit", check=check_id, **how)


async def _judge(context: Context, check_id: int, verdict: str, reason: str | None = None) -> None:
    if await context.ask(checks.judge, check_id, verdict, reason):
        context.toast("check-thanks")
    else:
        context.toast("check-bare", alert=True)
