"""`/volunteers`: who is there, who needs a word, and what is done about one of them."""

from typing import Any

from bot.domain.volunteers.roster import VIEWS
from bot.errors import Refused
from bot.services.volunteers import roster
from handlers.buttons import Stale
from handlers.content import Content
from handlers.context import Context
from storage.tx import moment


async def volunteers(context: Context, _: str) -> None:
    """`/volunteers`: figures, and everybody by name."""
    context.say("roster", key="roster", mode="repost", view="all", page=0)


async def list_(context: Context, view: str, page: int) -> None:
    """Another view or page, in place."""
    if view not in VIEWS:
        raise Stale
    context.say("roster", key="roster", mode="edit", view=view, page=page)


async def open_(context: Context, person_id: int) -> None:
    """One volunteer."""
    await context.ask(roster.see, person_id)
    _show(context, person_id)


async def note(context: Context, person_id: int) -> None:
    """«Note»: the next words are one."""
    await context.ask(roster.ask_note, person_id)
    _show(context, person_id, asks="note")


async def off(context: Context, person_id: int) -> None:
    """«Put off duty»."""
    changed = await context.ask(roster.off_duty, person_id)
    context.toast("roster-off-now" if changed else "roster-off-already")
    _show(context, person_id)


async def remove(context: Context, person_id: int) -> None:
    """«Take off the list»: one more press, because what they have in hand goes to others."""
    await context.ask(roster.see, person_id)
    _show(context, person_id, asks="remove")


async def removed(context: Context, person_id: int) -> None:
    """«Yes, take them off the list»."""
    await context.ask(roster.remove, person_id)
    context.toast("roster-removed")
    context.say("roster", key="roster", mode="edit", view="all", page=0)


async def words(context: Context, content: Content, args: dict[str, Any]) -> None:
    """The note that was asked for."""
    if context.visit.turn.tx.now > moment(args["until"]):
        raise Refused("question-too-old")
    if not content.words:
        raise Refused("question-wants-words")
    await context.ask(roster.note, args["person"], content.words)
    context.say("roster-one", key="roster", mode="repost", person=args["person"])


def _show(context: Context, person_id: int, **how: Any) -> None:
    context.say("roster-one", key="roster", mode="edit", person=person_id, **how)
