"""What a volunteer is asked for on site: the place, a reading, what a figure measures."""

from typing import Any

from bot.domain.measurements.units import UNITS, unit_label
from bot.engine.message import Button, Message
from handlers.cards.people.welcome import keys
from handlers.cards.view import Card, View
from handlers.cards.wording.figures import substance
from storage.cases import complaints
from storage.checks import checks
from storage.instruments import instruments

ROW = 3
"""Substances beside one another."""


def where(view: View) -> Message:
    """Ask for the place, with the key that sends it."""
    return Message(view.words("check-where"), keys=keys(view))


def reading(view: View) -> Message | None:
    """Say how a reading is written, with what it will be noted as taken, and what is worth measuring here."""
    one = checks.get(view.tx, view.args["check"])
    if one is None:
        return None
    tool = instruments.get(view.tx, one.instrument) if one.instrument else None
    lines = [view.words("check-how-to-measure")]
    if tool is None:
        lines.append(view.words("check-no-instrument", some="yes" if instruments.of(view.tx, one.person) else "no"))
    elif not tool.certified(view.tx.rules.today(view.tx.now)):
        lines.append(view.words("check-uncertified", tool=tool.name))
    return Message("\n\n".join(lines), _substances(view, one.case, one.id))


def which(view: View) -> Message | None:
    """Ask what the figures measure of which the volunteer did not say it (`figures`)."""
    one = checks.get(view.tx, view.args["check"])
    if one is None:
        return None
    return Message(view.words("check-which", figures=view.args["figures"]), _substances(view, one.case, one.id))


def number(view: View) -> Message:
    """Ask for the figure of a substance that was chosen (`substance`)."""
    row = view.catalogue.substance(view.args["substance"])
    return Message(view.words("check-figure", what=substance(view, row.id), unit=unit_label(row.unit, view.words.lang)))


def odd(view: View) -> Message:
    """Say what is odd about a reading: `problem` is its sentence, `about` the particulars as ids."""
    return Message(
        view.words(
            view.args["problem"], **{key: _written(view, key, value) for key, value in view.args["about"].items()}
        )
    )


def _written(view: View, key: str, value: Any) -> Any:
    if key == "substance":
        return substance(view, value)
    if key in ("unit", "expected") and value in UNITS:
        return unit_label(value, view.words.lang)
    return value


def _substances(view: View, case_id: int, check_id: int) -> tuple[tuple[Button, ...], ...]:
    case = complaints.get(view.tx, case_id)
    if case is None:
        return ()
    row = [
        Button(substance(view, one.id), view.button("check-measure", "check:substance", check_id, one.id).data)
        for one in view.catalogue.suggested(case.kind)
    ]
    return tuple(tuple(row[start : start + ROW]) for start in range(0, len(row), ROW))


CARDS: dict[str, Card] = {
    "check-where": where,
    "check-reading": reading,
    "check-substance": which,
    "check-figure": number,
    "reading-odd": odd,
}
