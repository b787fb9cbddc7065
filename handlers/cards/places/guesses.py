"""What the card of a draft asks about the place: is it one of these, and what became of looking for an address."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.places.addresses import has_flat
from bot.engine.message import Button
from bot.i18n import Markup
from bot.services.evidence import camera_data
from handlers import buttons
from handlers.cards.view import View
from handlers.cards.wording.times import span
from storage.evidence.files import File
from storage.intake.drafts import Draft
from storage.places import draft_places
from storage.places.draft_places import Found

LABEL = 60
"""Characters of a place's name on its button; all of them stand in the place afterwards."""


def missing(view: View, draft: Draft) -> Markup:
    """Return the line about a place that is not known yet, or not to the point."""
    if draft.place_unsure is not None:
        return view.words("place-unsure", written=draft.place_unsure, choices="yes" if _written(view, draft) else "no")
    if draft.place_search is None:
        return view.words("draft-place-point" if known(draft) else "draft-place-missing")
    if (
        draft.place_search == "found"
        and draft.place_asked
        and not any(one.exact for one in draft_places.of(view.tx, draft.id))
    ):
        return view.words("place-which", asked=draft.place_asked)
    line = view.words(f"place-{draft.place_search}", asked=draft.place_asked or "")
    if draft.place_asked and has_flat(draft.words or ""):
        return Markup(f"{line}\n{view.words('place-flat')}")
    return line


def known(draft: Draft) -> bool:
    """Whether it is known by its name where it is, though not to the point."""
    return draft.point is None and (draft.area is not None or draft.place_words is not None)


def kept(view: View, draft: Draft) -> Iterator[Markup]:
    """Say that what was written last moves nothing: a link without coordinates, or coordinates that nobody can tell."""
    if draft.place_unsure is not None:
        choices = "yes" if _written(view, draft) else "no"
        yield view.words("place-unsure-kept", written=draft.place_unsure, choices=choices)
    elif draft.place_search == "link":
        yield view.words("place-link-kept")


def rows(view: View, draft: Draft) -> tuple[tuple[Button, ...], ...]:
    """Return a button for each place that may be meant; once there is a point only for what was written since."""
    if draft.place_unsure is not None:
        offered = _written(view, draft)
    elif draft.point is None and draft.place_search in ("looking", "found", "nothing"):
        offered = draft_places.of(view.tx, draft.id)
    else:
        return ()
    return tuple((Button(f"📍 {_short(one.name)}", buttons.make("draft:at", one.id)),) for one in offered)


def _written(view: View, draft: Draft) -> list[Found]:
    return [one for one in draft_places.of(view.tx, draft.id) if one.exact]


def picture(view: View, draft: Draft, evidence: list[File]) -> tuple[list[str], tuple[tuple[Button, ...], ...]]:
    """Return the question about where and when a picture was taken, and its two answers; nothing if there is none."""
    found = camera_data.offered(view.tx.rules, draft, evidence, view.tx.now)
    if found is None:
        return [], ()
    question = view.words(
        "taken-ask",
        where="none" if found.point is None else "apart" if found.apart_m is not None else "first",
        apart=view.words.distance(found.apart_m or 0),
        timed="yes" if found.at else "no",
        at=view.local(found.at) if found.at else "",
    )
    old = late(view, draft.kind, found.at) if found.at else None
    return ["", question, *([old] if old else [])], (
        (view.button("taken-use", "taken:use", found.file), view.button("taken-leave", "taken:leave", found.file)),
    )


def late(view: View, kind: str | None, at: datetime) -> Markup | None:
    """Say that it is longer ago than anything of its kind (None: of any) can be measured; None where it is not."""
    kinds = [view.catalogue.kinds[kind]] if kind in view.catalogue.kinds else view.catalogue.kinds.values()
    lasts = max(one.evidence for one in kinds)
    return view.words("taken-old", lasts=span(view.words, lasts)) if view.tx.now - at > lasts else None


def _short(name: str) -> str:
    return name if len(name) <= LABEL else name[: LABEL - 1].rstrip(" ,") + "…"
