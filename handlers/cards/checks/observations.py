"""What can be noted on site by a tap, and what was noted, for all who rely on it."""

from collections.abc import Iterator

from bot.domain.checks.observations import Observation
from bot.engine.message import Button, Message
from bot.i18n import Markup
from handlers import buttons
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.checks import checks, observations
from storage.checks.checks import Check

Rows = list[tuple[Button, ...]]


def look(view: View) -> Message | None:
    """Show what can be looked at in a check (`check`), or the answers to one of them (`what`)."""
    one = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, one.case) if one else None
    if one is None or case is None or one.person != view.reader or one.state != "open":
        return None
    noted = observations.of(view.tx, one.id)
    row = view.catalogue.observations.get(view.args.get("what") or "")
    if row is not None:
        return Message(view.words("look-at", what=_name(view, row)), _answers(view, one, row, noted.get(row.id, [])))
    rows: Rows = []
    for each in view.catalogue.observable(case.kind):
        answers = _told(view, each, noted.get(each.id, []))
        label = f"{_name(view, each)}: {answers}" if answers else _name(view, each)
        rows.append((Button(label, buttons.make("look:at", one.id, each.id)),))
    rows.append((view.button("look-done", "check:open", one.id),))
    return Message(view.words("look"), tuple(rows))


def observed(view: View, check_id: int) -> Iterator[Markup]:
    """Yield a line for each thing that was noted in a check; nothing for nothing."""
    for what, answers in observations.of(view.tx, check_id).items():
        row = view.catalogue.observations.get(what)
        if row is not None and (told := _told(view, row, answers)):
            yield view.words("look-noted", what=_name(view, row), answers=told)


def _answers(view: View, one: Check, row: Observation, noted: list[str]) -> tuple[tuple[Button, ...], ...]:
    offered = [
        Button(
            f"{'✅' if each.id in noted else '▫️'} {view.words.of(each)}",
            buttons.make("look:set", one.id, row.id, each.id),
        )
        for each in view.catalogue.observed_as(row)
    ]
    wide = any(len(each.label) > 18 for each in offered)
    rows = [tuple(offered[at : at + (1 if wide else 2)]) for at in range(0, len(offered), 1 if wide else 2)]
    return (*rows, (view.button("look-back", "look:all", one.id),))


def _name(view: View, row: Observation) -> str:
    return f"{row.emoji} {view.words.of(row)}"


def _told(view: View, row: Observation, answers: list[str]) -> str:
    return ", ".join(view.words.of(one) for one in view.catalogue.observed_as(row) if one.id in answers)


CARDS: dict[str, Card] = {"look": look}
