"""A report on its way, whoever writes it down: what a message brings goes into the draft, and the card shows it."""

from typing import Any

from bot.services.intake import intake
from bot.services.intake.rate_limits import Again
from handlers.content import Content
from handlers.context import Context


async def keep(context: Context, content: Content) -> None:
    """Put whatever the message brought into the draft; the card comes down below it. An album gets one card."""
    if not (content.words or content.place or content.file):
        context.say("contact-not-asked")  # somebody's phone, which nobody asked for
        return
    try:
        draft_id = await context.ask(
            intake.add,
            at=content.moment,
            message_id=context.message_id,
            words=content.words,
            place=content.place,
            file=content.file,
        )
    except Again:  # a flood of the same words is answered once
        return
    show(context, draft_id, album=content.file is not None and content.file.album is not None)


def show(context: Context, draft_id: int, *, album: bool = False) -> None:
    """Send the card anew at the bottom and take the old one away; after an album's last picture only."""
    wait = context.visit.turn.tx.rules.album_wait if album else None
    context.say("draft", key=f"draft:{draft_id}", mode="repost", wait=wait, draft=draft_id)


def refresh(context: Context, draft_id: int, **how: Any) -> None:
    """Change the card where it stands."""
    context.say("draft", key=f"draft:{draft_id}", mode="edit", draft=draft_id, **how)
