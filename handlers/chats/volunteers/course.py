"""`/course`: cards to read, a quiz, the training record. One message, changed in place."""

from typing import Any

from bot.services.volunteers import training
from handlers.context import Context


async def course(context: Context, _: str) -> None:
    """`/course`: the modules, and how far one is in each."""
    await offer(context)


async def offer(context: Context) -> None:
    """«The course» on another card: show it anew at the bottom."""
    context.say("course", key=training.KEY, mode="repost")


async def home(context: Context) -> None:
    """«All modules»."""
    show(context)


async def open_(context: Context, module: str) -> None:
    """A module: from where it was left."""
    await context.ask(training.begin, module)
    show(context, module=module)


async def card(context: Context, module: str, number: int) -> None:
    """The cards are turned."""
    await context.ask(training.turn, module, number)
    show(context, module=module)


async def quiz(context: Context, module: str) -> None:
    """«To the questions»."""
    await context.ask(training.ask, module)
    show(context, module=module)


async def answer(context: Context, module: str, question: str, chosen: str) -> None:
    """An answer: the next question follows, with a kind word above it where this one was wrong."""
    outcome = await context.ask(training.answer, module, question, chosen)
    match outcome:
        case "passed":
            context.toast("course-passed-toast", alert=True)
            show(context, passed=module)
        case "again":
            show(context, module=module, again=1)
        case "wrong":
            show(context, module=module, missed=question)
        case _:
            context.toast("course-right")
            show(context, module=module)


def show(context: Context, **how: Any) -> None:
    """Change the course where it stands."""
    context.say("course", key=training.KEY, mode="edit", **how)
