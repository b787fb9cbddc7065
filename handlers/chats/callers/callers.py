"""Somebody rings up: their report is written down on a card like everybody's, and there is a list to ring back."""

from datetime import UTC, datetime
from typing import Any

from bot.domain.cases.lifecycle import Says
from bot.services.callers import callers
from bot.services.callers.callers import NotReadable
from handlers.buttons import Stale
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context


async def caller(context: Context, _: str) -> None:
    """`/caller`: a report for somebody who is on the phone. A report of one's own is put aside."""
    draft_id, aside = await context.ask(callers.begin, context.message_id)
    if aside is not None:
        report.refresh(context, aside)
    report.show(context, draft_id)


async def new(context: Context) -> None:
    """«A caller» on the board."""
    await caller(context, "")


async def ask_who(context: Context) -> None:
    """«Name and phone»."""
    await context.ask(callers.ask_who, context.message_id)
    context.say("caller-who")


async def consent(context: Context) -> None:
    """«The body may know the name», or may not."""
    report.refresh(context, await context.ask(callers.let_body_know, context.message_id))


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """The caller's name and phone in one line; anything else belongs to the report."""
    said = content.phone or content.words
    if not said or content.file or content.place:
        await report.keep(context, content)
        return
    draft_id = int(args["draft"])
    try:
        await context.ask(callers.who, draft_id, said)
    except NotReadable as no:  # the next words may be the report again: what to press stands below
        context.say(no.say)
    report.show(context, draft_id)


async def back(context: Context, _: str) -> None:
    """`/callbacks`: whom to ring up, and what about."""
    context.say("call-backs", key="call-backs", mode="repost")


async def list_(context: Context) -> None:
    """«Call back» on the board, or back from one caller."""
    context.say("call-backs", key="call-backs", mode="repost")


async def open_(context: Context, person_id: int) -> None:
    """One caller: the phone, and what is to be told."""
    show(context, person_id)


async def told(context: Context, person_id: int, until_ms: int) -> None:
    """«Told them»."""
    await context.ask(callers.told, person_id, datetime.fromtimestamp(until_ms / 1000, UTC))
    context.toast("caller-told")
    show(context, person_id)


async def no_answer(context: Context, person_id: int) -> None:
    """«No answer»."""
    again = await context.ask(callers.no_answer, person_id)
    local = context.visit.turn.tx.rules.local(again)
    context.toast("caller-again", time=f"{local:%H:%M}")
    show(context, person_id)


async def says(context: Context, case_id: int, what: str) -> None:
    """How it is now, as the caller says it on the phone."""
    if what not in set(Says):
        raise Stale
    person_id = await context.ask(callers.says, case_id, Says(what))
    context.toast("caller-said")
    show(context, person_id)


async def forget(context: Context, person_id: int) -> None:
    """«Forget the caller»: one more press, because it cannot be undone."""
    show(context, person_id, asks="forget")


async def forgotten(context: Context, person_id: int) -> None:
    """«Yes, forget»."""
    await context.ask(callers.forget, person_id)
    context.toast("caller-forgotten")
    show(context, person_id)


def show(context: Context, person_id: int, **how: Any) -> None:
    """Show one caller in place of the list."""
    context.say("call-back", key="call-backs", mode="edit", person=person_id, **how)
