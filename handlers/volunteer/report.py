"""A report in the middle of something else: nothing that was sent is lost."""

from bot.services import intake
from bot.services.patience import Again
from handlers.content import Content
from handlers.context import Context


async def begin(context: Context, content: Content) -> None:
    """Put what a message brought into the draft of a report, and show it below."""
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
    context.say("draft", key=f"draft:{draft_id}", mode="repost", draft=draft_id)
