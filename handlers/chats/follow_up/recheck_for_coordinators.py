"""A re-check, as a coordinator has it made, calls it off, and closes the case by it."""

from bot.errors import NotAllowed
from bot.services.cases import decisions
from bot.services.follow_up import rechecks
from handlers.chats.cases.board import show
from handlers.context import Context


async def ask(context: Context, case_id: int) -> None:
    """«Ask for a re-check»."""
    found = await context.ask(rechecks.ask, case_id)
    context.toast(f"recheck-asked-{found.state}")
    show(context, case_id)


async def drop(context: Context, case_id: int) -> None:
    """«Call the re-check off»."""
    try:
        await context.ask(rechecks.drop, case_id)
    except NotAllowed:
        context.toast("recheck-over-already")
    else:
        context.toast("recheck-dropped")
    show(context, case_id)


async def fixed(context: Context, case_id: int, recheck_id: int) -> None:
    """«Close as fixed», under the news of a re-check that found it gone."""
    try:
        await context.ask(decisions.close, case_id, "fixed")
    except NotAllowed as no:
        context.toast(no.say, alert=True, **no.args_for_words)
    else:
        context.toast("done-closed")
    context.say("alert-rechecked", key=rechecks.alert_key(case_id), mode="edit", case=case_id, recheck=recheck_id)


async def pictures(context: Context, case_id: int) -> None:
    """«Before and after»."""
    context.say("recheck-pictures", case=case_id)
