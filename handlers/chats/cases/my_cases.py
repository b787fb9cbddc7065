"""A resident's own cases."""

from bot.domain.people.roles import Person
from bot.errors import NotFound
from handlers.context import Context
from storage.cases import complaints
from storage.tx import Tx


def own(tx: Tx, by: Person, case_id: int) -> int:
    """Return the case's id. Raise `NotFound` if it is not the person's own."""
    case = complaints.get(tx, case_id)
    if case is None or case.reporter != by.id:
        raise NotFound
    return case.id


async def my(context: Context, _: str) -> None:
    """`/my`, or the key."""
    context.say("my", key="my", mode="repost")


async def page(context: Context, number: int) -> None:
    """Newer or older ones, and back to the list."""
    context.say("my", key="my", mode="edit", page=number)


async def open_(context: Context, case_id: int) -> None:
    """One case. It is sent anew: the button may stand under news far above."""
    await context.ask(own, case_id)
    context.say("my-case", key="my", mode="repost", case=case_id)
