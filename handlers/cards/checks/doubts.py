"""What a volunteer is asked under the card of a check before it is believed: place, figure, instrument."""

from bot.engine.message import Button
from bot.i18n import Markup
from handlers import buttons
from handlers.cards.instruments import own_instruments
from handlers.cards.view import View
from handlers.cards.wording.figures import figure, substance
from handlers.cards.wording.fitting import cut
from storage.checks import checks, doubted_readings
from storage.checks.checks import Check
from storage.checks.doubted_readings import Doubt
from storage.instruments import instruments

OTHERS = 3
"""Other instruments that are offered for a reading."""

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
    if (doubt := doubted_readings.first(view.tx, one.id)) is not None:
        lines.append(_question(view, doubt))
        slip = view.button("check-slip", "check:slip", one.id, doubt.id)
        if doubt.choices:
            rows += [*_choices(view, one, doubt), (slip,)]
        elif doubt.instrument is None:
            rows.append((view.button("check-really", "check:keep", one.id, doubt.id), slip))
        else:
            rows += [*_tools(view, one, doubt), (slip,)]
    return lines, rows


def _question(view: View, doubt: Doubt) -> Markup:
    reading = doubt.reading
    said = {"what": substance(view, reading.substance), "value": figure(view, reading.value, reading.unit)}
    if doubt.choices:
        one_way = "yes" if len(doubt.choices) == 1 else "no"
        return view.words("check-ambiguous", given=cut(" ".join(reading.given.split()), 60), one=one_way)
    tool = instruments.get(view.tx, doubt.instrument) if doubt.instrument else None
    if tool is not None:
        return view.words("check-unfit", tool=cut(tool.name, 60), measures=own_instruments.listed(view, tool), **said)
    lowest, highest = view.catalogue.substance(reading.substance).usual
    return view.words("check-doubt", lowest=view.words.number(lowest, 9), highest=view.words.number(highest, 9), **said)


def _choices(view: View, one: Check, doubt: Doubt) -> Rows:
    """A button for each way in which the figures may be meant; the substance's name where it makes the difference."""
    named = len({each.substance for way in doubt.choices for each in way}) > 1 or len(doubt.choices) == 1
    rows: Rows = []
    for number, way in enumerate(doubt.choices):
        what = f"{view.words.of(view.catalogue.substance(way[0].substance).name)} " if named else ""
        figures = "; ".join(view.words.number(each.value, 9) for each in way[:-1])
        last = figure(view, way[-1].value, way[-1].unit)
        label = cut(f"{what}{figures}{'; ' if figures else ''}{last}", 60)
        rows.append((Button(label, buttons.make("check:meant", one.id, doubt.id, number)),))
    return rows


def _tools(view: View, one: Check, doubt: Doubt) -> Rows:
    """«Yes, with that one», and whatever else of theirs measures it."""
    needs = view.catalogue.substance(doubt.reading.substance).measured_with
    known = {tool.id: tool for tool in instruments.of(view.tx, one.person)}
    rows: Rows = []
    if doubt.instrument in known:
        name = cut(known[doubt.instrument].name, 30)
        rows.append((view.button("check-unfit-yes", "check:keep", one.id, doubt.id, tool=name),))
    others = [tool for tool in known.values() if tool.id != doubt.instrument and needs in tool.measures]
    rows += [
        (view.button("check-unfit-other", "check:with", one.id, doubt.id, tool.id, tool=cut(tool.name, 30)),)
        for tool in others[:OTHERS]
    ]
    return rows
