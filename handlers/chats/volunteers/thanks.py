"""What became of one's checks, and one's certificates."""

from bot.services.volunteers import thanks
from handlers.context import Context


async def became(context: Context, page: int) -> None:
    """«All my checks», a page."""
    context.say("cases-became", key="cases-became", mode="edit" if page else "repost", page=page)


async def months(context: Context) -> None:
    """«My certificate»: of which month."""
    context.say("certificate-months", key="certificate-months", mode="repost")


async def certificate(context: Context, month: str) -> None:
    """A month was pressed."""
    await context.ask(thanks.ask, month)
    context.toast("certificate-coming")


async def printed(context: Context, month: str) -> None:
    """«For printing», under a certificate."""
    await context.ask(thanks.ask, month, "pdf")
    context.toast("certificate-coming")
