"""At the desk: taking a case on, giving it over, urgency, notes, answers to whoever reported it."""

from typing import Any

from bot.errors import NotAllowed, Refused
from bot.services.cases import desk
from handlers.chats.cases.board import show
from handlers.content import Content
from handlers.context import Context


async def mine(context: Context, case_id: int) -> None:
    """«I see to it»."""
    try:
        await context.ask(desk.take_on, case_id)
    except NotAllowed as no:
        context.toast(no.say, alert=True, **no.args_for_words)
    else:
        context.toast("desk-yours")
    show(context, case_id)


async def leave(context: Context, case_id: int) -> None:
    """«Let it go»."""
    await context.ask(desk.leave, case_id)
    context.toast("desk-left")
    show(context, case_id)


async def hand(context: Context, case_id: int) -> None:
    """«To a colleague»: to whom."""
    context.say("desk-hand", key=f"case:{case_id}", mode="edit", case=case_id)


async def give(context: Context, case_id: int, person_id: int) -> None:
    """A colleague was chosen."""
    try:
        await context.ask(desk.give, case_id, person_id)
    except NotAllowed as no:
        context.toast(no.say, alert=True, **no.args_for_words)
    else:
        context.toast("desk-gave")
    show(context, case_id)


async def urgent(context: Context, case_id: int) -> None:
    """«Urgent»."""
    await context.ask(desk.mark_urgent, case_id, True)
    show(context, case_id)


async def calm(context: Context, case_id: int) -> None:
    """«Not urgent»."""
    await context.ask(desk.mark_urgent, case_id, False)
    show(context, case_id)


async def note(context: Context, case_id: int) -> None:
    """«Note»: the next words are one."""
    await context.ask(desk.ask, "note", case_id)
    context.say("desk-note-asked", key=f"case:{case_id}", mode="edit", case=case_id)


async def reply(context: Context, case_id: int) -> None:
    """«Answer»: one of the ready ones, or the next words."""
    await context.ask(desk.ask, "reply", case_id)
    context.say("desk-replies", key=f"case:{case_id}", mode="edit", case=case_id)


async def say(context: Context, case_id: int, template: str) -> None:
    """A ready answer was chosen."""
    await context.ask(desk.reply_with, case_id, template)
    context.toast("desk-replied")
    show(context, case_id)


async def name(context: Context) -> None:
    """«My name» on the board."""
    await context.ask(desk.ask, "name")
    context.say("desk-name-asked")


async def words(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A note, an answer, or a name."""
    if not content.words:
        raise Refused("question-wants-words")
    await context.ask(desk.write, args, content.words)
    context.say(f"desk-done-{args['wants']}")
    if "case" in args:
        show(context, int(args["case"]), "repost")
