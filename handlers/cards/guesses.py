"""What the card of a draft asks about the place: is it one of these, and what became of looking for an address."""

from bot.engine.message import Button
from bot.i18n import Markup
from handlers import buttons
from handlers.cards.view import View
from storage import draft_places
from storage.drafts import Draft

LABEL = 60
"""Characters of a place's name on its button; all of them stand in the place afterwards."""


def missing(view: View, draft: Draft) -> Markup:
    """Return the line about a place that is not known yet."""
    if draft.place_search is None:
        return view.words("draft-place-missing")
    return view.words(f"place-{draft.place_search}", asked=draft.place_asked or "")


def rows(view: View, draft: Draft) -> tuple[tuple[Button, ...], ...]:
    """Return a button for each place that may be meant; none once there is a point."""
    if draft.point is not None or draft.place_search not in ("looking", "found", "nothing"):
        return ()
    return tuple(
        (Button(f"📍 {_short(one.name)}", buttons.make("draft:at", one.id)),)
        for one in draft_places.of(view.tx, draft.id)
    )


def _short(name: str) -> str:
    return name if len(name) <= LABEL else name[: LABEL - 1].rstrip(" ,") + "…"
