"""`/find`: by number, by the name of a district or an area, or by words."""

from typing import Any

from bot.domain.cases.board_views import ANY
from bot.domain.people.roles import Person
from bot.errors import Refused
from bot.services.cases import board
from handlers.chats.cases.board import show
from handlers.content import Content
from handlers.context import Context
from storage.tx import Tx

SHOWN = 60
"""Characters of what was looked for that the answer repeats."""


async def find(context: Context, text: str) -> None:
    """`/find 148`, `/find rotten eggs`; alone it asks."""
    if not text:
        await context.ask(board.ask_what)
        context.say("find-what")
        return
    spots = await context.ask(board.places, text)
    ids = [] if spots else await context.ask(_ids, text)
    if len(spots) == 1:
        context.say("board-place", key="board", mode="repost", area=spots[0].area, district=spots[0].district, page=0)
    elif spots:
        context.say("board-places", key="board", mode="repost", spots=[(one.area, one.district) for one in spots])
    elif len(ids) == 1:
        show(context, ids[0], "repost")
    elif ids:
        context.say("found", key="found", mode="repost", cases=ids, text=text[:SHOWN])
    else:
        context.say("find-none", text=text[:SHOWN])


async def place(context: Context, area: str, district: str, page: int) -> None:
    """The cases of an area (`district` «-») or a district, a page of them."""
    await context.ask(board.in_place, area)
    where = None if district == ANY else district
    context.say("board-place", key="board", mode="edit", area=area, district=where, page=page)


async def words(context: Context, content: Content, args: dict[str, Any]) -> None:
    """What `/find` alone asked for."""
    del args
    if not content.words:
        raise Refused("question-wants-words")
    await find(context, content.words)


def _ids(tx: Tx, by: Person, text: str) -> list[int]:
    return [case.id for case in board.find(tx, by, text)]
