"""Messages that people change after sending them, and live locations on their way."""

from bot.services.intake import edits
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context


async def takes(context: Context, content: Content) -> None:
    """The draft follows what its message says now; the card changes where it stands."""
    message_id = context.message_id
    assert message_id is not None
    if content.place is not None:
        draft_id = await context.ask(edits.moved, message_id, content.place)
    else:
        draft_id = await context.ask(edits.reworded, message_id, _said(content.words), content.file)
    if draft_id is not None:
        report.refresh(context, draft_id)


def _said(words: str | None) -> str | None:
    """Return what the message says; of `/new …` what stands behind the command."""
    if words is None or not words.startswith("/"):
        return words
    return words.partition(" ")[2].strip() or None
