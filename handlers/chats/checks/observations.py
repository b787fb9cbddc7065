"""«What I notice»: one message, from what can be looked at to the answers and back."""

from bot.services.checks import observing
from handlers.context import Context


async def open_(context: Context, check_id: int) -> None:
    """«What I notice»: what can be looked at here."""
    await context.ask(observing.look, check_id)
    context.say("look", key=_key(check_id), mode="repost", check=check_id)


async def all_(context: Context, check_id: int) -> None:
    """«Back» from the answers to what else can be looked at."""
    await context.ask(observing.look, check_id)
    context.say("look", key=_key(check_id), mode="edit", check=check_id)


async def at(context: Context, check_id: int, what: str) -> None:
    """One of the things to look at: its answers."""
    await context.ask(observing.look, check_id)
    context.say("look", key=_key(check_id), mode="edit", check=check_id, what=what)


async def observe(context: Context, check_id: int, what: str, answer: str) -> None:
    """An answer; where only one is possible, the list of things comes back."""
    several = await context.ask(observing.observe, check_id, what, answer)
    context.say("look", key=_key(check_id), mode="edit", check=check_id, what=what if several else None)


def _key(check_id: int) -> str:
    return f"look:{check_id}"
