"""`/find`: by number or by words."""

from typing import Any

from bot.domain.roles import Person
from bot.errors import Refused
from bot.services import board
from handlers.content import Content
from handlers.context import Context
from handlers.coordinator.board import show
from storage.tx import Tx

SHOWN = 60
"""Characters of what was looked for that the answer repeats."""


async def find(context: Context, text: str) -> None:
    """`/find 148`, `/find rotten eggs`; alone it asks."""
    if not text:
        await context.ask(board.ask_what)
        context.say("find-what")
        return
    ids = await context.ask(_ids, text)
    if len(ids) == 1:
        show(context, ids[0], "repost")
    elif ids:
        context.say("found", key="found", mode="repost", cases=ids, text=text[:SHOWN])
    else:
        context.say("find-none", text=text[:SHOWN])


async def words(context: Context, content: Content, args: dict[str, Any]) -> None:
    """What `/find` alone asked for."""
    del args
    if not content.words:
        raise Refused("question-wants-words")
    await find(context, content.words)


def _ids(tx: Tx, by: Person, text: str) -> list[int]:
    return [case.id for case in board.find(tx, by, text)]
