"""What is done in a group of volunteers: setting it up, its language, «I will go»."""

from typing import Any

from bot.domain.people.roles import Role
from bot.errors import NotAllowed, Refused
from bot.i18n import LANGS
from bot.services.dispatch import groups
from handlers.buttons import Stale
from handlers.context import Context
from storage.engine import outbox
from storage.tx import Tx

Where = tuple[int, int]
"""A group and a topic in it; 0 for the group itself."""


async def here(context: Context, where: Where) -> None:
    """`/volunteers_here`: ask a coordinator of which area; anybody else is told that they cannot."""
    person = context.person
    say = "group-setup" if person.may(Role.COORDINATOR) else "group-coordinators-only"
    await _show(context, where, say, lang=person.lang or person.guess)


async def gone(context: Context, where: Where) -> None:
    """`/volunteers_gone`: nothing more is posted here."""
    person = context.person
    try:
        await context.ask(groups.leave, where[0])
    except NotAllowed as no:
        say = "group-coordinators-only" if no.say == NotAllowed.say else no.say
        await _show(context, where, say, lang=person.lang or person.guess)
    except Refused as no:
        await _show(context, where, no.say, lang=person.lang or person.guess)
    else:
        await _show(context, where, "group-ended", lang=person.lang or person.guess)


async def anonymous(context: Context, where: Where) -> None:
    """An administrator writes as the group itself: nobody can see whether they coordinate."""
    await _show(context, where, "group-anonymous", lang="ru")


async def setup(context: Context, thread: int) -> None:
    """«A group of volunteers», below the bot's hello to whoever let it in."""
    await _show(context, (_group(context), thread), "group-setup", lang=context.person.lang or context.person.guess)


async def area(context: Context, area: str, thread: int) -> None:
    """Of which area the volunteers are here."""
    await context.ask(groups.settle, _group(context), area, thread or None)
    await _settled(context, thread)


async def speak(context: Context, lang: str, thread: int) -> None:
    """The group's language."""
    if lang not in LANGS:
        raise Stale
    await context.ask(groups.speak, _group(context), lang)
    await _settled(context, thread)


async def end(context: Context, thread: int) -> None:
    """«Not here», below what was set up."""
    await context.ask(groups.leave, _group(context))
    await _show(context, (_group(context), thread), "group-ended", lang=context.person.lang or context.person.guess)


async def go(context: Context, case_id: int) -> None:
    """«I will go»: the first one has it, and goes on in private."""
    await context.ask(groups.go, case_id, context.visit.group_id)
    context.toast("group-go-yours", alert=True)


def _group(context: Context) -> int:
    if context.visit.group_id is None:
        raise Stale
    return context.visit.group_id


async def _settled(context: Context, thread: int) -> None:
    await _show(context, (_group(context), thread), "group-settled", mode="edit", chat=_group(context))


async def _show(context: Context, where: Where, say: str, mode: outbox.Mode = "repost", **args: Any) -> None:
    """Show it in the group under one key a topic: asked again and again it is answered once."""
    chat, thread = where
    await context.visit.turn.ask(_put, chat, say, mode, {**args, "thread": thread or None})


def _put(tx: Tx, chat: int, say: str, mode: outbox.Mode, args: dict[str, Any]) -> None:
    outbox.put_chat(tx, chat, say, key=f"group-setup:{args['thread'] or 0}", mode=mode, **args)


COMMANDS = {"volunteers_here": here, "volunteers_gone": gone}
