"""Refusing somebody's reports for a while, from one of their cases: why, then how long. Nobody learns who it is."""

from bot.services.intake import rate_limits
from bot.services.news import coordinators
from handlers.chats.cases.board import show
from handlers.context import Context


async def ask(context: Context, case_id: int) -> None:
    """«Refuse this sender»: why."""
    await context.ask(rate_limits.barrable, case_id)
    context.say("case-bar", key=coordinators.card_key(case_id), mode="edit", case=case_id)


async def reason(context: Context, case_id: int, reason: str) -> None:
    """A reason was chosen: for how long."""
    await context.ask(rate_limits.barrable, case_id)
    context.say("case-bar", key=coordinators.card_key(case_id), mode="edit", case=case_id, reason=reason)


async def bar(context: Context, case_id: int, reason: str, days: int) -> None:
    """A term was chosen."""
    await context.ask(rate_limits.bar, case_id, reason, days)
    context.toast("bar-done")
    show(context, case_id)


async def unbar(context: Context, case_id: int) -> None:
    """«Take their reports again»."""
    await context.ask(rate_limits.unbar, case_id)
    context.toast("bar-undone")
    show(context, case_id)
