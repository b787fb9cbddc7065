"""Who sees what; one's own data as a file; being forgotten."""

from bot.services.privacy import privacy as service
from handlers.context import Context


async def privacy(context: Context, _: str) -> None:
    """`/privacy`."""
    context.say("privacy", key=service.CARD, mode="repost")


async def data(context: Context) -> None:
    """«My data as a file»."""
    await context.ask(service.ask_data)
    context.toast("privacy-data-coming")


async def ask(context: Context) -> None:
    """«Forget me»: what it means, and whether really."""
    context.say("privacy-forget", key=service.CARD, mode="edit")


async def back(context: Context) -> None:
    """«No, leave it»."""
    context.say("privacy", key=service.CARD, mode="edit")


async def forget(context: Context) -> None:
    """«Yes, forget me»: the service itself says goodbye."""
    await context.ask(service.forget)
