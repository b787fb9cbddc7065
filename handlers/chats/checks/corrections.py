"""«Correct…»: a slip in a check that is done, mended step by step in one message."""

from typing import Any

from bot.errors import Refused
from bot.services.checks import corrections
from bot.services.checks.corrections import Step
from handlers.content import Content
from handlers.context import Context


async def open_(context: Context, check_id: int) -> None:
    """«Correct…»: ask what is wrong."""
    await context.ask(corrections.begin, check_id)
    context.say("fix", key=_key(check_id), mode="repost", check=check_id)


async def what(context: Context, check_id: int) -> None:
    """«Back»: ask again what is wrong."""
    await context.ask(corrections.stop, check_id)
    context.say("fix", key=_key(check_id), mode="edit", check=check_id)


async def reading(context: Context, check_id: int, reading_id: int) -> None:
    """One of the readings."""
    _next(context, await context.ask(corrections.reading, check_id, reading_id))


async def withdraw(context: Context, check_id: int, reading_id: int) -> None:
    """«It does not count»."""
    _next(context, await context.ask(corrections.withdraw, check_id, reading_id))


async def verdict(context: Context, check_id: int) -> None:
    """«The verdict»: ask which is right."""
    await context.ask(corrections.begin, check_id)
    context.say("fix", key=_key(check_id), mode="edit", check=check_id, asks="verdict")


async def into(context: Context, check_id: int, verdict: str) -> None:
    """The right verdict."""
    _next(context, await context.ask(corrections.verdict, check_id, verdict))


async def note(context: Context, check_id: int) -> None:
    """«The notes»."""
    _next(context, await context.ask(corrections.note, check_id))


async def why(context: Context, check_id: int, why: str) -> None:
    """The reason, by a tap."""
    _next(context, await context.ask(corrections.because, check_id, why))


async def stop(context: Context, check_id: int) -> None:
    """«Nothing is wrong»."""
    await context.ask(corrections.stop, check_id)
    context.say("fix-stopped", key=_key(check_id), mode="edit")


async def takes(context: Context, content: Content, _: dict[str, Any]) -> None:
    """The right value or the reason in words."""
    if not content.words or content.file or content.place:
        raise Refused("fix-words-only")
    step = await context.ask(corrections.say, content.words)
    if step.problem is not None:
        context.say("reading-odd", problem=step.problem.say, about=dict(step.problem.args))
    else:
        _next(context, step, mode="repost")


def _next(context: Context, step: Step, *, mode: Any = "edit") -> None:
    if step.asks == "done":
        context.say("fix-done", key=_key(step.check), mode=mode)
    else:
        context.say("fix", key=_key(step.check), mode=mode, check=step.check, asks=step.asks)


def _key(check_id: int) -> str:
    return f"fix:{check_id}"
