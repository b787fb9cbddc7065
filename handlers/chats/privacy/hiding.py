"""«Hide words» under a case: what its volunteers, letters and packs are not to say."""

from typing import Any

from bot.errors import Refused
from bot.services.privacy import hiding
from handlers.content import Content
from handlers.context import Context
from storage.engine.outbox import Mode


async def open_(context: Context, case_id: int) -> None:
    """«Hide words», and «Back» from typing them."""
    _card(context, case_id)


async def part(context: Context, case_id: int, number: int, sign: int) -> None:
    """A sentence was pressed: hidden, or shown again."""
    hidden = await context.ask(hiding.turn, case_id, number, sign)
    context.toast("hide-done" if hidden else "hide-undone")
    _card(context, case_id)


async def show(context: Context, case_id: int, hidden_id: int) -> None:
    """What was typed is shown again."""
    await context.ask(hiding.show, case_id, hidden_id)
    context.toast("hide-undone")
    _card(context, case_id)


async def type_(context: Context, case_id: int) -> None:
    """«Type what to hide»."""
    await context.ask(hiding.ask, case_id)
    _card(context, case_id, asks="words")


async def words(context: Context, content: Content, args: dict[str, Any]) -> None:
    """What is to be hidden."""
    if not content.words:
        raise Refused("question-wants-words")
    await context.ask(hiding.hide, int(args["case"]), content.words)
    _card(context, int(args["case"]), "repost")


def _card(context: Context, case_id: int, mode: Mode = "edit", **args: Any) -> None:
    context.say("hide-words", key=f"case:{case_id}", mode=mode, case=case_id, **args)
