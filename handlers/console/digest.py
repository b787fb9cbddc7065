"""`zheli digest`: a week's digest as text, as the coordinators have it in the chat."""

from bot import settings
from handlers.console.export_digest import asked_week
from handlers.console.opened import opened


def text(week: str, lang: str) -> str:
    """Return the digest of a week (2026-W47; nothing: the last whole one). Raise `CannotStart` for no such week."""
    from bot.i18n import words
    from handlers.cards.coordinator.digest import plain

    with opened(settings.load(), read_only=True) as tx:
        return plain(tx, asked_week(tx, week), words(lang))
