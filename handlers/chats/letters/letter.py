"""A letter to a body, step by step in one card: kind, body, language, a look at it, «sent», number, slip."""

from datetime import timedelta
from typing import Any

from bot.domain.cases.lifecycle import Action
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.cases import board
from bot.services.letters import drafting, printing, referrals
from bot.services.news import coordinators
from handlers.chats.cases.board import show as show_case
from handlers.content import Content
from handlers.context import Context
from storage.tx import Tx


async def refer(context: Context, case_id: int) -> None:
    """«Letter…»: of which kind."""
    try:
        await context.ask(board.question, case_id, Action.REFER, words=False)
    except NotAllowed as no:
        context.toast(no.say, alert=True, **no.args_for_words)
        show_case(context, case_id)
    else:
        context.say("case-refer", key=coordinators.card_key(case_id), mode="edit", case=case_id)


async def new(context: Context, case_id: int, kind: str) -> None:
    """A kind was chosen: to whom. A complaint goes where its letter went: in which language."""
    referral = await context.ask(drafting.begin, case_id, kind)
    show(context, referral.id, "repost", asks="lang" if referral.about else "body")


async def next_(context: Context, referral_id: int) -> None:
    """The next letter of the ladder, printed at once as it would be sent."""
    referral = await context.ask(drafting.next_of, referral_id)
    context.toast("letter-printing")
    show(context, referral.id, "repost")


async def open_(context: Context, referral_id: int) -> None:
    """One letter, at the bottom."""
    await context.ask(drafting.look, referral_id)
    show(context, referral_id, "repost")


async def back(context: Context, referral_id: int) -> None:
    """«Back» from a question to the letter."""
    await context.ask(drafting.look, referral_id)
    show(context, referral_id)


async def bodies(context: Context, referral_id: int) -> None:
    """«To whom»."""
    await context.ask(drafting.draft, referral_id)
    show(context, referral_id, asks="body")


async def body(context: Context, referral_id: int, body: str) -> None:
    """A body was chosen: in which language."""
    await context.ask(drafting.to_body, referral_id, body)
    show(context, referral_id, asks="lang")


async def langs(context: Context, referral_id: int) -> None:
    """«Language»."""
    await context.ask(drafting.draft, referral_id)
    show(context, referral_id, asks="lang")


async def lang(context: Context, referral_id: int, lang: str) -> None:
    """A language was chosen: text and PDF are on their way."""
    await context.ask(drafting.in_language, referral_id, lang)
    context.toast("letter-printing")
    show(context, referral_id)


async def print_(context: Context, referral_id: int) -> None:
    """«Text and PDF»."""
    await context.ask(drafting.draft, referral_id)
    await context.ask(drafting.print_, referral_id)
    context.toast("letter-printing")


async def cases(context: Context, referral_id: int) -> None:
    """«Other cases»: near ones as buttons, any other by its number."""
    await context.ask(drafting.ask, referral_id, "case")
    show(context, referral_id, asks="case")


async def case(context: Context, referral_id: int, case_id: int) -> None:
    """A case goes into the letter, or out of it."""
    await context.ask(drafting.with_case, referral_id, case_id)
    show(context, referral_id, asks="case")


async def words(context: Context, referral_id: int) -> None:
    """«Add words», or the questions of a request."""
    await context.ask(drafting.ask, referral_id, "words")
    show(context, referral_id, asks="words")


async def drop(context: Context, referral_id: int) -> None:
    """«Leave it»."""
    await context.ask(drafting.drop, referral_id)
    show(context, referral_id)


async def sent(context: Context, referral_id: int) -> None:
    """«Sent»: on which day."""
    await context.ask(drafting.ask, referral_id, "day")
    show(context, referral_id, asks="day")


async def day(context: Context, referral_id: int, ago: int) -> None:
    """Today, or so many days ago: how it went."""
    today = context.visit.turn.tx.rules.today(context.visit.turn.tx.now)
    await context.ask(referrals.sent_on, referral_id, today - timedelta(days=min(ago, 60)))
    show(context, referral_id, asks="way")


async def way(context: Context, referral_id: int, way: str) -> None:
    """How it went: it is sent now, its clock runs, the residents hear. Its number may follow."""
    await context.ask(referrals.send, referral_id, way)
    context.toast("letter-sent")
    show(context, referral_id, asks="number")


async def number(context: Context, referral_id: int) -> None:
    """«Number»: typed next."""
    await context.ask(drafting.ask, referral_id, "number")
    show(context, referral_id, asks="number")


async def paper(context: Context, referral_id: int) -> None:
    """«Slip»: a photo next, or as many as there are."""
    await context.ask(drafting.ask, referral_id, "paper")
    show(context, referral_id, asks="paper")


async def pdf(context: Context, referral_id: int) -> None:
    """«PDF», once more, below."""
    context.say("letter-file", referral=referral_id)


async def papers(context: Context, referral_id: int) -> None:
    """«Papers»: slips and answers as they came, below."""
    context.say("letter-papers", referral=referral_id)


async def why(context: Context, referral_id: int) -> None:
    """«Why that day?»: each clock in words."""
    await context.ask(drafting.look, referral_id)
    context.say("letter-clocks", key=printing.card_key(referral_id), mode="edit", referral=referral_id)


async def takes(context: Context, content: Content, args: dict[str, Any]) -> None:
    """What a letter waited for."""
    referral_id, asks = int(args["referral"]), args["asks"]
    if content.file is not None and asks in ("number", "paper"):
        kept = await context.ask(referrals.paper, referral_id, content.file)
        context.say("letter-paper-kept" if kept else "letter-paper-twice")
        show(context, referral_id, "repost")
    elif not content.words:
        raise Refused(f"letter-wants-{asks}")
    elif asks == "words":
        await context.ask(drafting.write, referral_id, content.words)
        show(context, referral_id, "repost")
    elif asks == "case":
        await context.ask(_with_typed, referral_id, content.words)
        show(context, referral_id, "repost", asks="case")
    elif asks == "day":
        await context.ask(referrals.typed_sent_on, referral_id, content.words)
        show(context, referral_id, "repost", asks="way")
    else:
        noted = await context.ask(referrals.number, referral_id, content.words)
        await context.ask(drafting.ask, referral_id, "paper")
        show(context, noted.id, "repost", asks="paper")


def show(context: Context, referral_id: int, mode: board.Where = "edit", asks: str = "") -> None:
    """Show a letter as it stands, with what is asked next."""
    context.say("letter", key=printing.card_key(referral_id), mode=mode, referral=referral_id, asks=asks)


def _with_typed(tx: Tx, by: Any, referral_id: int, text: str) -> None:
    found = board.the_one(tx, by, text)
    if found.id in {case.id for case in drafting.cases_of(tx, referral_id)}:
        raise NotFound("letter-case-inside")
    drafting.with_case(tx, by, referral_id, found.id)
