"""What a volunteer is asked under the card of a check before it is believed: the place, and a figure."""

from bot.engine.message import Button
from bot.i18n import Markup
from handlers.cards.figures import figure, substance
from handlers.cards.view import View
from storage import checks, doubts
from storage.checks import Check

Rows = list[tuple[Button, ...]]


def asked(view: View, one: Check) -> tuple[list[Markup], Rows]:
    """Return the questions that are open, and their buttons; nothing for nothing."""
    lines: list[Markup] = []
    rows: Rows = []
    if (claimed := checks.claimed(view.tx, one.id)) is not None and one.arrived_at is None:
        lines.append(view.words("check-far", distance=view.words.distance(claimed[1])))
        yes, no = (
            view.button("check-there", "check:there", one.id),
            view.button("check-not-yet", "check:notyet", one.id),
        )
        rows.append((yes, no))
    if (doubt := doubts.first(view.tx, one.id)) is not None:
        reading = doubt.reading
        lowest, highest = view.catalogue.substance(reading.substance).usual
        lines.append(
            view.words(
                "check-doubt",
                what=substance(view, reading.substance),
                value=figure(view, reading.value, reading.unit),
                lowest=view.words.number(lowest, 9),
                highest=view.words.number(highest, 9),
            )
        )
        yes = view.button("check-really", "check:keep", one.id, doubt.id)
        rows.append((yes, view.button("check-slip", "check:slip", one.id, doubt.id)))
    return lines, rows
