"""A re-check: taking it or not, and what was found. Evidence, place and readings come in as for any check."""

from bot.domain.cases.lifecycle import Says
from bot.services.checks import checks
from bot.services.follow_up import recheck_results, rechecks
from handlers.buttons import Stale
from handlers.chats.checks.check import refresh
from handlers.context import Context


async def accept(context: Context, offer_id: int) -> None:
    """«I will go»: the first one has it; the card follows."""
    await context.ask(rechecks.accept, offer_id)
    context.toast("offer-yours")


async def with_adult(context: Context, offer_id: int) -> None:
    """«I go with an adult»: the same, by somebody under 18."""
    await context.ask(rechecks.accept, offer_id, with_adult=True)
    context.toast("offer-yours")


async def decline(context: Context, offer_id: int) -> None:
    """«Not now»."""
    await context.ask(rechecks.decline, offer_id)
    context.toast("offer-declined")


async def says(context: Context, check_id: int, says: str) -> None:
    """How it is now; without a photo it is asked once why."""
    await _judge(context, check_id, says, None)


async def without(context: Context, check_id: int, says: str, reason: str) -> None:
    """Why there is no photo was pressed."""
    await _judge(context, check_id, says, reason)


async def impossible(context: Context, check_id: int) -> None:
    """«Could not look»: ask why."""
    await context.ask(checks.attend, check_id)
    refresh(context, check_id, asks="why")


async def why(context: Context, check_id: int, reason: str) -> None:
    """Why it could not be looked at was pressed."""
    await context.ask(recheck_results.impossible, check_id, reason)
    context.toast("check-thanks")


async def returned(context: Context, check_id: int) -> None:
    """«Yes, give it back»."""
    await context.ask(rechecks.give_back, check_id)
    context.toast("check-returned")


async def _judge(context: Context, check_id: int, says: str, without: str | None) -> None:
    if says not in {one.value for one in Says}:
        raise Stale
    if await context.ask(recheck_results.judge, check_id, Says(says), without):
        context.toast("check-thanks")
    else:
        await context.ask(checks.attend, check_id)
        refresh(context, check_id, asks="photo", says=says)
