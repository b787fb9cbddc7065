"""What is heard in a person's words: kinds to suggest, and danger to life."""

from collections.abc import Iterator

from bot.engine.message import Button
from bot.i18n import Markup
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.intake.drafts import Draft

DANGERS_SHOWN = 2


def suggested(view: View, found: Draft) -> tuple[str, ...]:
    """Return the kinds that a draft's words speak of, without the one that was chosen."""
    return tuple(kind for kind in view.catalogue.kinds_in(found.words or "") if kind != found.kind)


def suggestions(view: View, kinds: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    """Return their buttons, a row each: «✨ 👃 Smell in the air»."""
    return tuple((view.button("kind-suggested", "draft:kind", kind, kind=Markup(view.kind(kind))),) for kind in kinds)


def alarms(view: View, words: str | None) -> Iterator[Markup]:
    """Say whom to call first, when the words speak of danger to life: for whoever wrote them."""
    for danger in view.catalogue.dangers_in(words or "")[:DANGERS_SHOWN]:
        yield view.words("draft-danger", call=", ".join(danger.call), when=view.words.of(danger.when))


def warned(view: View, case: Complaint) -> Iterator[Markup]:
    """Say the same of a case to those who work on it, in a line; its words are not repeated."""
    if dangers := view.catalogue.dangers_in(case.words or ""):
        call = dict.fromkeys(number for danger in dangers for number in danger.call)
        yield view.words("danger-said", call=", ".join(call))
