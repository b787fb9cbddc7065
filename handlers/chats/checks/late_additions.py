"""What is sent when a check is over: added to it beside what is sealed, and marked as late."""

from datetime import timedelta
from typing import Any

from bot.domain.people.roles import Role
from bot.services.checks import late_additions
from bot.services.checks.checks import Understanding
from handlers.chats.checks import check
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context

DELAYED = timedelta(minutes=1)
"""A message that took longer than that was sent where the connection is poor: perhaps for an earlier check."""


async def add(context: Context, check_id: int) -> None:
    """«Add something» under a check that is done."""
    await context.ask(late_additions.attend, check_id)
    context.say("late-asked")


async def show(context: Context, check_id: int) -> None:
    """A check that is done, from the list of them: its card comes down."""
    check.show(context, check_id)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A message while something is added; after a long pause it is a report of its own again."""
    if await context.ask(late_additions.over, args["until"]):
        await report.keep(context, content)
    else:
        await _add(context, content, int(args["check"]))


async def came(context: Context, content: Content) -> bool:
    """Whether a message belongs to a check whose verdict is given though nobody said so: then it is added to that."""
    attention = context.person.attention
    about = attention.about if attention else None
    waited = context.visit.turn.tx.now - content.moment > DELAYED
    if not context.person.may(Role.VOLUNTEER) or about not in (None, "check") or (about and not waited):
        return False
    found = await context.ask(
        late_additions.take, at=content.moment, place=content.place, file=content.file, words=content.words
    )
    if found is not None:
        _shown(context, content, *found)
    return found is not None


async def replied(context: Context, content: Content, message_id: int) -> bool:
    """Put a reply to the card of a check to that check; return False if the message was about none of theirs."""
    if not context.person.may(Role.VOLUNTEER):
        return False
    found = await context.ask(late_additions.replied_to, message_id)
    if found is None:
        return False
    if found.state == "open":
        await check.takes(context, content, {"check": found.id})
    else:
        await _add(context, content, found.id)
    return True


async def _add(context: Context, content: Content, check_id: int) -> None:
    got = await context.ask(
        late_additions.add, check_id, at=content.moment, place=content.place, file=content.file, words=content.words
    )
    _shown(context, content, check_id, got)


def _shown(context: Context, content: Content, check_id: int, got: Understanding) -> None:
    check.tell(context, check_id, got)
    check.show(context, check_id, album=content.file is not None and content.file.album is not None)
