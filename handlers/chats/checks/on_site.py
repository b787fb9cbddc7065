"""Answers to what is asked under the card of a check."""

from bot.services.checks import on_site
from handlers.chats.checks import check
from handlers.context import Context


async def there(context: Context, check_id: int) -> None:
    """«Yes, I am there»."""
    context.toast("check-there-noted" if await context.ask(on_site.there, check_id) else "press-stale")
    check.refresh(context, check_id)


async def not_yet(context: Context, check_id: int) -> None:
    """«Not yet»: the place counts for nothing."""
    await context.ask(on_site.not_yet, check_id)
    context.toast("check-not-yet-noted")
    check.refresh(context, check_id)


async def really(context: Context, check_id: int, doubt_id: int) -> None:
    """«Yes, keep it»."""
    context.toast("check-really-noted" if await context.ask(on_site.really, check_id, doubt_id) else "press-stale")
    check.refresh(context, check_id)


async def meant(context: Context, check_id: int, doubt_id: int, number: int) -> None:
    """One of the ways in which figures may be meant."""
    done = await context.ask(on_site.meant, check_id, doubt_id, number)
    context.toast("check-meant-noted" if done else "press-stale")
    check.refresh(context, check_id)


async def with_other(context: Context, check_id: int, doubt_id: int, instrument_id: int) -> None:
    """«No, with this one»."""
    done = await context.ask(on_site.with_other, check_id, doubt_id, instrument_id)
    context.toast("check-instrument-chosen" if done else "press-stale")
    check.refresh(context, check_id)


async def a_slip(context: Context, check_id: int, doubt_id: int) -> None:
    """«No, a slip»."""
    context.toast("check-slip-noted" if await context.ask(on_site.a_slip, check_id, doubt_id) else "press-stale")
    check.refresh(context, check_id)
