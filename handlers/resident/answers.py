"""Answers under the receipt, a tap each."""

from bot.services import answers
from handlers.context import Context
from handlers.resident import draft


async def answer(context: Context, case_id: int, question: str, given: str) -> None:
    """One of the answers; the next question takes its place."""
    draft.refresh(context, await context.ask(answers.give, case_id, question, given))


async def skip(context: Context, case_id: int, question: str) -> None:
    """«Skip»."""
    draft.refresh(context, await context.ask(answers.give, case_id, question, None))


async def done(context: Context, case_id: int, question: str) -> None:
    """«That is all»: what is ticked is the answer."""
    draft.refresh(context, await context.ask(answers.done, case_id, question))


async def back(context: Context, case_id: int) -> None:
    """«Back»: a slip is mended."""
    draft.refresh(context, await context.ask(answers.back, case_id))
