"""What a volunteer answers to an offer. The cards are kept true by the service."""

from datetime import UTC, datetime

from bot.errors import Refused, Taken
from bot.services.dispatch import dispatch, promises
from handlers.context import Context

LAST_MINUTE = 100_000_000
"""Minutes since 1970 up to the year 2160: no button of ours says more."""


async def accept(context: Context, offer_id: int) -> None:
    """«Accept»: the first one has it; the check's card follows."""
    await _take(context, offer_id, with_adult=False)


async def with_adult(context: Context, offer_id: int) -> None:
    """«I go with an adult»: the same, by somebody under 18."""
    await _take(context, offer_id, with_adult=True)


async def _take(context: Context, offer_id: int, *, with_adult: bool) -> None:
    try:
        await context.ask(dispatch.accept, offer_id, with_adult=with_adult)
    except Taken as no:  # the card may be one of before they were out of reach: it says so from now on
        context.toast(no.say)
        await card(context, offer_id)
    else:
        context.toast("offer-yours")


async def decline(context: Context, offer_id: int) -> None:
    """«Not now»."""
    await context.ask(dispatch.decline, offer_id)
    context.toast("offer-declined")


async def why(context: Context, offer_id: int, reason: str) -> None:
    """Why «not now», after it."""
    await context.ask(promises.because, offer_id, reason)
    context.toast("offer-why-thanks")


async def later(context: Context, offer_id: int) -> None:
    """«Later»: when."""
    context.say("offer", key=dispatch.offer_key(offer_id), mode="edit", offer=offer_id, asks="later")


async def card(context: Context, offer_id: int) -> None:
    """«Back» from the times to the offer."""
    context.say("offer", key=dispatch.offer_key(offer_id), mode="edit", offer=offer_id)


async def at(context: Context, offer_id: int, minute: int) -> None:
    """A time was chosen: `minute` since 1970."""
    if minute > LAST_MINUTE:
        raise Refused("press-stale")
    await context.ask(promises.promise, offer_id, datetime.fromtimestamp(minute * 60, UTC))
    context.toast("later-thanks")
