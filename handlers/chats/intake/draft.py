"""A report on its way: anything a person sends goes into the draft, and the card below shows it."""

from bot.services.intake import intake
from bot.services.intake.intake import Alike, NoPlace, NotAgreed
from handlers.chats.intake.report import refresh, show
from handlers.context import Context
from storage.engine.outbox import Mode


async def new(context: Context, rest: str) -> None:
    """`/new`, or the key: show the open draft, or begin one. Words behind the command belong to it."""
    show(context, await context.ask(intake.begin, context.message_id, rest or None))


async def begin(context: Context) -> None:
    """«Report» under a message: the same as `/new`."""
    await new(context, "")


async def choose(context: Context, kind: str) -> None:
    """A kind was pressed."""
    refresh(context, await context.ask(intake.choose, kind, context.message_id))


async def kinds(context: Context) -> None:
    """«Change»: the kinds again."""
    draft = await context.ask(intake.pressed, context.message_id)
    refresh(context, draft.id, kinds=True)


async def line(context: Context, line: str) -> None:
    """The kinds of another line."""
    draft = await context.ask(intake.pressed, context.message_id)
    refresh(context, draft.id, kinds=True, line=line)


async def agree(context: Context, version: int) -> None:
    """«Agree and send»: the yes is kept also when something is asked before it can be sent."""
    try:
        await context.ask(intake.agree, version, context.message_id)
    except NotAgreed as no:  # the text has changed since that card: it is shown
        _ask_agreed(context, no)
    else:
        await send(context)


async def send(context: Context, *, without_place: bool = False, separate: bool = False) -> None:
    """«Send»: the service itself turns the card into the receipt. A missing place is asked for once.

    So is whether it is the same as a case there is.
    """
    try:
        await context.ask(intake.send, context.message_id, without_place=without_place, separate=separate)
    except NotAgreed as no:
        _ask_agreed(context, no)
    except NoPlace as no:
        refresh(context, no.draft_id, asked=True)
        context.toast(no.say, alert=True)
    except Alike as no:
        _ask_alike(context, no)


async def join(context: Context, case_id: int) -> None:
    """«The same: I am a witness too»."""
    try:
        await context.ask(intake.join, case_id, context.message_id)
    except NotAgreed as no:
        _ask_agreed(context, no)
    except Alike as no:
        context.toast(no.say, alert=True)
        _ask_alike(context, no)


async def separate(context: Context) -> None:
    """«Mine is different»."""
    await send(context, separate=True)


async def send_anyway(context: Context) -> None:
    """«Send without a place»."""
    await send(context, without_place=True)


async def at(context: Context, place_id: int) -> None:
    """One of the places that the words may mean."""
    refresh(context, await context.ask(intake.choose_place, place_id, context.message_id))


async def use_taken(context: Context, file_id: int) -> None:
    """«Use it»: where and when a picture was taken."""
    refresh(context, await context.ask(intake.use_taken, file_id, context.message_id))


async def leave_taken(context: Context, file_id: int) -> None:
    """«No»: what the pictures say of themselves does not count."""
    refresh(context, await context.ask(intake.leave_taken, file_id, context.message_id))


async def cancel(context: Context) -> None:
    """«Cancel»: put aside, and a way back."""
    refresh(context, await context.ask(intake.cancel, context.message_id))


async def another(context: Context) -> None:
    """«Another one»: this report waits."""
    put_aside, begun = await context.ask(intake.another, context.message_id)
    refresh(context, put_aside)
    show(context, begun)


async def take_back(context: Context, draft_id: int) -> None:
    """«Go on with it»: under a cancelled draft, or one that lies aside while another is filled in."""
    put_aside = await context.ask(intake.take_back, draft_id, context.message_id)
    if put_aside is None:
        refresh(context, draft_id)
    else:
        refresh(context, put_aside)
        show(context, draft_id)


def _ask_agreed(context: Context, no: NotAgreed) -> None:
    """Show what is done with a report, and the button that says yes to it."""
    refresh(context, no.draft_id)
    context.toast(no.say, alert=True)


def _ask_alike(context: Context, no: Alike) -> None:
    """Show what there is already in place of the card; pictures stand above it, so then it is sent anew."""
    mode: Mode = "repost" if no.pictured else "edit"
    context.say("alike", key=f"draft:{no.draft_id}", mode=mode, draft=no.draft_id)
