"""The questions of a kind: the next one under the receipt, and what was answered, for all who work on it."""

from collections.abc import Iterator

from bot.domain.cases.lifecycle import Stage
from bot.domain.intake.kinds import Ask
from bot.engine.message import Button
from bot.i18n import Markup
from bot.services.intake.kind_questions import asks
from handlers import buttons
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.intake import kind_answers
from storage.intake.kind_answers import Given

Rows = tuple[tuple[Button, ...], ...]


def answered(view: View, case: Complaint) -> Iterator[Markup]:
    """Say what was answered, a line each; nothing of what was skipped."""
    if asked := asks(view.tx, case):
        yield from _answered(view, asked, kind_answers.of(view.tx, case.id))


def asking(view: View, case: Complaint) -> tuple[list[str], Rows]:
    """Return the lines and the buttons below a receipt: what was answered and the next question. None once closed."""
    asked = asks(view.tx, case)
    if not asked or case.stage is Stage.CLOSED:
        return [], ()
    given = kind_answers.of(view.tx, case.id)
    lines: list[str] = [*_answered(view, asked, given)]
    turns = [view.button("ask-back", "ask:back", case.id)] if given else []
    number, ask = next(((n, one) for n, one in enumerate(asked, 1) if _open(given.get(one.id))), (0, None))
    if ask is None:
        return ["", *lines, view.words("ask-done")] if lines else [], (tuple(turns),)
    lines.append(view.words("ask-question", question=view.words.of(ask), n=number, of=len(asked)))
    ticked = given.get(ask.id, Given(())).answers
    offered = [
        Button(_mark(ask, one.id in ticked) + view.words.of(one), buttons.make("ask:answer", case.id, ask.id, one.id))
        for one in view.catalogue.answers_to(ask)
    ]
    rows = [tuple(offered[at : at + 2]) for at in range(0, len(offered), 2)]
    on = view.button("ask-enough", "ask:done", case.id, ask.id) if ticked else None
    return ["", *lines], (*rows, (*turns, on or view.button("ask-skip", "ask:skip", case.id, ask.id)))


def _mark(ask: Ask, ticked: bool) -> str:
    return "" if not ask.several else "✅ " if ticked else "▫️ "


def _open(given: Given | None) -> bool:
    """Whether a question is not answered, or not to the end."""
    return given is None or given.ticking


def _answered(view: View, asked: tuple[Ask, ...], given: dict[str, Given]) -> Iterator[Markup]:
    for ask in asked:
        chosen = given.get(ask.id, Given(())).answers
        told = [view.words.of(one) for one in view.catalogue.answers_to(ask) if one.id in chosen]
        if told:
            yield view.words("ask-answered", question=view.words.of(ask), answer=", ".join(told))
