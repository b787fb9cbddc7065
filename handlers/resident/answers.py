"""Answers under the receipt, a tap each."""

from bot.services import answers
from handlers import drafts
from handlers.context import Context


async def answer(context: Context, case_id: int, question: str, given: str) -> None:
    """One of the answers; the next question takes its place."""
    drafts.refresh(context, await context.ask(answers.give, case_id, question, given))


async def skip(context: Context, case_id: int, question: str) -> None:
    """«Skip»."""
    drafts.refresh(context, await context.ask(answers.give, case_id, question, None))


async def done(context: Context, case_id: int, question: str) -> None:
    """«That is all»: what is ticked is the answer."""
    drafts.refresh(context, await context.ask(answers.done, case_id, question))


async def back(context: Context, case_id: int) -> None:
    """«Back»: a slip is mended."""
    drafts.refresh(context, await context.ask(answers.back, case_id))
