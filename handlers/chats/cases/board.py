"""The board, and a case opened from it: its card, its evidence, its point."""

from typing import Any

from bot.domain.cases.board_views import read
from bot.domain.cases.lifecycle import Stage
from bot.services.cases import board
from bot.services.news import coordinators
from handlers.buttons import Stale
from handlers.context import Context

STAGES = frozenset(stage.value for stage in Stage)
ORDERS = ("new", "old")


async def open_board(context: Context, _: str) -> None:
    """`/board`, or the key: at the bottom of the chat."""
    await context.ask(board.home)
    context.say("board", key="board", mode="repost")


async def home(context: Context) -> None:
    """«Board», under a list or a case."""
    where = await context.ask(board.comes_home, context.message_id)
    context.say("board", key="board", mode=where)


async def stage(context: Context, stage: str, order: str, page: int) -> None:
    """A stage, in an order, a page."""
    if stage not in STAGES or order not in ORDERS:
        raise Stale
    context.say("board-stage", key="board", mode="edit", stage=stage, order=order, page=page)


async def list_(context: Context, *view: str | int) -> None:
    """A view of the board, narrowed or not, a page of it."""
    _known(view)
    context.say("board-list", key="board", mode="edit", view=view)


async def by(context: Context, *view: str | int) -> None:
    """«Narrow»: to which region or kind."""
    _known(view)
    context.say("board-by", key="board", mode="edit", view=view)


def _known(view: tuple[Any, ...]) -> None:
    if read(*view) is None:
        raise Stale


async def open_case(context: Context, case_id: int) -> None:
    """One case; from its own questions this is the way back."""
    where = await context.ask(board.look, case_id, context.message_id)
    show(context, case_id, where)


async def photos(context: Context, case_id: int) -> None:
    """The evidence, below."""
    context.say("case-photos", case=case_id)


async def place(context: Context, case_id: int) -> None:
    """The point as a location, below."""
    context.say("case-point", case=case_id)


async def asked(context: Context, case_id: int) -> None:
    """Who was asked to check it, in place of its card."""
    context.say("case-asked", key=coordinators.card_key(case_id), mode="edit", case=case_id)


async def more(context: Context, case_id: int) -> None:
    """«More»: what is seldom done with a case."""
    context.say("case", key=coordinators.card_key(case_id), mode="edit", case=case_id, more=True)


def show(context: Context, case_id: int, where: board.Where = "edit") -> None:
    """Show the case as it stands: in place of its card, or at the bottom."""
    context.say("case", key=coordinators.card_key(case_id), mode=where, case=case_id)
