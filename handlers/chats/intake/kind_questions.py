"""Answers under the receipt, a tap each."""

from bot.services.intake import kind_questions
from handlers.chats.intake import report
from handlers.context import Context


async def answer(context: Context, case_id: int, question: str, given: str) -> None:
    """One of the answers; the next question takes its place."""
    report.refresh(context, await context.ask(kind_questions.give, case_id, question, given))


async def skip(context: Context, case_id: int, question: str) -> None:
    """«Skip»."""
    report.refresh(context, await context.ask(kind_questions.give, case_id, question, None))


async def done(context: Context, case_id: int, question: str) -> None:
    """«That is all»: what is ticked is the answer."""
    report.refresh(context, await context.ask(kind_questions.done, case_id, question))


async def back(context: Context, case_id: int) -> None:
    """«Back»: a slip is mended."""
    report.refresh(context, await context.ask(kind_questions.back, case_id))
