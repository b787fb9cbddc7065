"""`/export`: a table as a file in the chat, of one's own regions. Made apart, sent once, kept nowhere."""

from typing import Any

from bot.domain.digest.export_request import ExportWish, read
from bot.domain.people.roles import Person
from handlers.buttons import Stale
from handlers.context import Context
from storage.engine import jobs
from storage.tx import Tx


async def export(context: Context, _: str) -> None:
    """`/export`."""
    context.say("export", key="export", mode="repost", wish=ExportWish().args)


async def change(context: Context, *wish: str) -> None:
    """Another part of the wish was pressed."""
    _known(wish)
    context.say("export", key="export", mode="edit", wish=wish)


async def choose(context: Context, what: str, *wish: str) -> None:
    """«Kind» or «Region»: which."""
    _known(wish)
    if what not in ("kind", "area"):
        raise Stale
    context.say("export", key="export", mode="edit", wish=wish, asks=what)


async def make(context: Context, *wish: str) -> None:
    """«Make the file»."""
    _known(wish)
    await context.ask(plan, wish)
    context.say("export", key="export", mode="edit", wish=wish, making=True)


def plan(tx: Tx, by: Person, wish: tuple[str, ...]) -> None:
    """Have the file made; pressed again within a minute it is made once."""
    jobs.put(tx, "export", key=f"export:{by.id}:{':'.join(wish)}:{tx.now:%Y%m%d%H%M}", person=by.id, wish=wish)


def _known(wish: tuple[Any, ...]) -> None:
    if read(*wish) is None:
        raise Stale
