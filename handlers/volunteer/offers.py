"""What a volunteer answers to an offer. The cards are kept true by the service."""

from bot.services import dispatch
from handlers.context import Context


async def accept(context: Context, offer_id: int) -> None:
    """«Accept»: the first one has it; the check's card follows."""
    await context.ask(dispatch.accept, offer_id)
    context.toast("offer-yours")


async def decline(context: Context, offer_id: int) -> None:
    """«Not now»."""
    await context.ask(dispatch.decline, offer_id)
    context.toast("offer-declined")
