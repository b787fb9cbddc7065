"""A body's answer, step by step in one card: its text or scan, what it says, on which day it came."""

from datetime import timedelta
from typing import Any

from bot.errors import Refused
from bot.services.cases import board
from bot.services.letters import responses
from bot.services.letters.responses import card_key
from handlers.content import Content
from handlers.context import Context


async def answer(context: Context, case_id: int) -> None:
    """«Answer came»: to which letter, if several were sent."""
    letters = await context.ask(responses.answerable, case_id)
    if len(letters) == 1:
        found = await context.ask(responses.begin, letters[0].id)
        show(context, found.id, "repost")
    else:
        context.say("answer-to-which", case=case_id)


async def new(context: Context, referral_id: int) -> None:
    """An answer to this letter."""
    found = await context.ask(responses.begin, referral_id)
    show(context, found.id, "repost")


async def says(context: Context, response_id: int, what: str) -> None:
    """What it says was pressed: what follows on that is asked next."""
    await context.ask(responses.says, response_id, what)
    show(context, response_id)


async def promise(context: Context, response_id: int, days: int) -> None:
    """Within so many days, they say."""
    day = today(context) + timedelta(days=min(days, 3650))
    await context.ask(responses.promised, response_id, day)
    show(context, response_id)


async def ground(context: Context, response_id: int, which: str) -> None:
    """Why they refuse."""
    await context.ask(responses.ground, response_id, which)
    show(context, response_id)


async def to(context: Context, response_id: int, body: str) -> None:
    """Whom they passed it on to."""
    await context.ask(responses.forwarded, response_id, body)
    show(context, response_id)


async def came(context: Context, response_id: int, ago: int) -> None:
    """It came today, or so many days ago: noted, and told to whom it concerns."""
    await context.ask(responses.came, response_id, today(context) - timedelta(days=min(ago, 60)))
    context.toast("answer-noted")
    show(context, response_id)


async def drop(context: Context, response_id: int) -> None:
    """«No answer after all»."""
    await context.ask(responses.drop, response_id)
    show(context, response_id)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A part of the answer, or a day that was asked for."""
    response_id = int(args["response"])
    if not (content.words or content.file):
        raise Refused("answer-wants-content")
    await context.ask(responses.take, response_id, words=content.words, file=content.file)
    wait = context.visit.turn.tx.rules.album_wait if content.file and content.file.album else None
    context.say("answer", key=card_key(response_id), mode="repost", wait=wait, response=response_id)


def show(context: Context, response_id: int, mode: board.Where = "edit") -> None:
    """Show an answer as it stands, with what is asked next."""
    context.say("answer", key=card_key(response_id), mode=mode, response=response_id)


def today(context: Context) -> Any:
    """Return the local date."""
    tx = context.visit.turn.tx
    return tx.rules.today(tx.now)
