"""Decisions about a case: a press asks, another press or words settle it. Whoever comes second hears what happened."""

from collections.abc import Callable
from typing import Any

from bot.domain.cases.lifecycle import Action
from bot.errors import NotAllowed
from bot.services.cases import board, decisions
from bot.services.intake import episodes
from bot.services.news import coordinators
from handlers.buttons import Stale
from handlers.chats.cases.board import show
from handlers.content import Content
from handlers.context import Context

# What is said when words settled it.
DONE = {
    Action.REJECT: "done-rejected",
    Action.CLOSE: "done-closed",
    Action.JOIN: "done-joined",
    Action.REOPEN: "done-reopened",
}


async def call(context: Context, case_id: int) -> None:
    """«Call volunteers», once more or others."""
    try:
        called = await context.ask(decisions.call, case_id)
    except NotAllowed as no:
        _late(context, no)
    else:
        context.toast("done-called", n=called, alert=not called)
    show(context, case_id)


async def reassign(context: Context, case_id: int) -> None:
    """«Give to…»: to whom."""
    await _ask(context, "case-reassign", case_id, Action.ASSIGN, words=False)


async def give(context: Context, case_id: int, person_id: int) -> None:
    """Somebody was chosen."""
    await _done(context, "done-given", decisions.give, case_id, person_id)


async def join(context: Context, case_id: int) -> None:
    """«Join to…»: to which."""
    await _ask(context, "case-join-asked", case_id, Action.JOIN)


async def into(context: Context, case_id: int, other_id: int) -> None:
    """One of those suggested was chosen."""
    await _done(context, "done-joined", decisions.join, case_id, other_id)


async def reject(context: Context, case_id: int) -> None:
    """«Reject»: why."""
    await _ask(context, "case-reject-asked", case_id, Action.REJECT, words=False)


async def reason(context: Context, case_id: int, reason: str) -> None:
    """A reason was chosen; «other» wants words."""
    if reason not in decisions.REASONS:
        raise Stale
    if reason == "other":
        await _ask(context, "case-reject-words", case_id, Action.REJECT)
    else:
        await _done(context, "done-rejected", decisions.reject, case_id, reason)


async def close(context: Context, case_id: int) -> None:
    """«Close»: how it ended."""
    await _ask(context, "case-close-asked", case_id, Action.CLOSE, words=False)


async def outcome(context: Context, case_id: int, outcome: str) -> None:
    """An outcome was chosen; a word to the reporter may follow."""
    if outcome not in decisions.OUTCOMES:
        raise Stale
    await _ask(context, "case-close-words", case_id, Action.CLOSE, about={"outcome": outcome})


async def settle(context: Context, case_id: int, outcome: str) -> None:
    """«Close without words»."""
    await _done(context, "done-closed", decisions.close, case_id, outcome)


async def reopen(context: Context, case_id: int) -> None:
    """«Reopen»: why."""
    await _ask(context, "case-reopen-words", case_id, Action.REOPEN)


async def split(context: Context, case_id: int) -> None:
    """«Split off»: a witness's case becomes one of its own."""
    await _done(context, "done-split", episodes.split, case_id)


async def words(context: Context, content: Content, args: dict[str, Any]) -> None:
    """Words that a question waited for: a reason, a word to the reporter, a number."""
    typed = await context.ask(board.answer, args, content.words)
    if typed.no is not None:
        about: dict[str, Any] = typed.no.args_for_words
        context.say(typed.no.say, **about)
    elif typed.done:
        context.say(DONE[Action(args["action"])])
    show(context, typed.case, "repost")


async def _done(context: Context, says: str, do: Callable[..., Any], case_id: int, *args: Any) -> None:
    """Carry out a decision and show the case as it is then, whoever brought it there."""
    try:
        await context.ask(do, case_id, *args)
    except NotAllowed as no:
        _late(context, no)
    else:
        context.toast(says)
    show(context, case_id)


async def _ask(
    context: Context,
    card: str,
    case_id: int,
    action: Action,
    *,
    words: bool = True,
    about: dict[str, Any] | None = None,
) -> None:
    """Put the question in place of the case's card. `words`: the next words may answer it."""
    try:
        await context.ask(board.question, case_id, action, words=words, about=about)
    except NotAllowed as no:
        _late(context, no)
        show(context, case_id)
    else:
        context.say(card, key=coordinators.card_key(case_id), mode="edit", case=case_id, **(about or {}))


def _late(context: Context, no: NotAllowed) -> None:
    """Somebody was quicker: say what happened in a window that has to be closed."""
    context.toast(no.say, alert=True, **no.args_for_words)
