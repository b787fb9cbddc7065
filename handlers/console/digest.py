"""`zheli digest`: a period's digest as text, as the coordinators have it in the chat."""

from bot import settings
from handlers.console.export_digest import asked_period
from handlers.console.opened import opened


def text(period: str, lang: str) -> str:
    """Return the digest of a period (2026-W47, 2026-11, 2026-H2; nothing: the last whole week).

    Raise `CannotStart` for none.
    """
    from bot.i18n import words
    from handlers.cards.digest.digest import plain

    with opened(settings.load(), read_only=True) as tx:
        return plain(tx, asked_period(tx, period), words(lang))
