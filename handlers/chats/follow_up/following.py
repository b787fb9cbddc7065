"""How it is now, what is added later, and taking a report back."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.domain.cases.lifecycle import Says
from bot.services.follow_up import following, reopening
from bot.services.intake import additions
from handlers.chats.privacy import contact
from handlers.content import Content
from handlers.context import Context
from storage.tx import stamp


def voice(says: Says) -> Callable[[Context, int], Awaitable[None]]:
    """Return what takes «gone», «less», «still there» and the like."""

    async def takes(context: Context, case_id: int) -> None:
        heard = await context.ask(following.say, case_id, says)
        if heard.twice:
            context.toast("voice-twice")

    return takes


async def off(context: Context, case_id: int) -> None:
    """«Do not ask me»."""
    await context.ask(following.ask_no_more, case_id)


async def on(context: Context, case_id: int) -> None:
    """«Ask me after all»."""
    await context.ask(following.ask_again, case_id)


async def add(context: Context, case_id: int) -> None:
    """«Add a photo or words»."""
    await context.ask(additions.attend, case_id)
    context.say("more-asked", key=f"more:{case_id}", mode="repost", case=case_id)


async def done(context: Context, case_id: int) -> None:
    """«That is all»: back to the case."""
    await context.ask(additions.done, case_id)
    context.say("my-case", key="my", mode="repost", case=case_id)


async def keep(context: Context, content: Content, case_id: int) -> None:
    """Put what a message brought to a case that was sent before; an album gets one answer."""
    if not (content.words or content.place or content.file):
        context.say("contact-not-asked")
        return
    opened = await context.ask(reopening.add, case_id, words=content.words, place=content.place, file=content.file)
    wait = context.visit.turn.tx.rules.album_wait if content.file and content.file.album else None
    context.say("more-added", key=f"more:{case_id}", mode="repost", wait=wait, case=case_id, reopened=opened)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """A message while something is being added; after a long pause it is a report of its own again."""
    if args["until"] < stamp(context.visit.turn.tx.now):
        await contact.takes_report(context, content, {})
    else:
        await keep(context, content, args["case"])


async def replied(context: Context, content: Content, message_id: int) -> bool:
    """Put a reply to news of a case to that case; return False if the message was about none."""
    case_id = await context.ask(additions.replied_to, message_id)
    if case_id is None:
        return False
    await keep(context, content, case_id)
    return True


async def ask_withdraw(context: Context, case_id: int) -> None:
    """«Take it back»: what that means, and whether really."""
    await context.ask(additions.own, case_id)
    context.say("withdraw-ask", key="my", mode="edit", case=case_id)


async def withdraw(context: Context, case_id: int) -> None:
    """«Yes, take it back»."""
    await context.ask(following.withdraw, case_id)
    context.toast("withdraw-done")
    context.say("my-case", key="my", mode="edit", case=case_id)


async def stay(context: Context, case_id: int) -> None:
    """«No, go on»: the case as it was."""
    await context.ask(additions.own, case_id)
    context.say("my-case", key="my", mode="edit", case=case_id)
