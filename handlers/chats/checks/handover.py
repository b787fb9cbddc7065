"""A check is handed over to another volunteer: whom, and what that one answers."""

from bot.services.checks import checks, handovers
from bot.services.dispatch import dispatch
from handlers.context import Context


async def pick(context: Context, check_id: int) -> None:
    """«Hand it over»: to whom."""
    await context.ask(checks.attend, check_id)
    context.say("handover-pick", key=dispatch.check_key(check_id), mode="edit", check=check_id)


async def to(context: Context, check_id: int, person_id: int) -> None:
    """Somebody was chosen; the check's card stays as it was."""
    await context.ask(handovers.ask, check_id, person_id)
    context.toast("handover-asked")
    context.say("check", key=dispatch.check_key(check_id), mode="edit", check=check_id)


async def accept(context: Context, handover_id: int) -> None:
    """«I will take it»: the check's card follows."""
    check = await context.ask(handovers.accept, handover_id)
    await context.ask(checks.attend, check.id)
    context.toast("offer-yours")


async def decline(context: Context, handover_id: int) -> None:
    """«I cannot»."""
    await context.ask(handovers.decline, handover_id)
    context.toast("handover-declined")


async def keep(context: Context, handover_id: int) -> None:
    """«I will go myself»."""
    await context.ask(handovers.withdraw, handover_id)
    context.toast("handover-kept")
