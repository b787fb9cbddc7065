"""Mending a check that is done: what is wrong, what is right, why."""

from collections.abc import Iterator

from bot.domain.cases.lifecycle import Verdict
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.checks.corrections import WHY
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.figures import figure, substance
from storage.cases import complaints
from storage.checks import checks, corrections, readings
from storage.checks.checks import Check
from storage.checks.readings import Taken
from storage.people import people

OFFERED = 8
"""Readings with a button each, the newest."""

Rows = tuple[tuple[Button, ...], ...]


def fix(view: View) -> Message | None:
    """Ask the next thing about a check (`check`): `asks` is «what» (nothing), «value», «verdict» or «why»."""
    one = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, one.case) if one else None
    if one is None or case is None:
        return None
    title = view.words("fix-title", number=case.number)
    says, rows = _STEPS[view.args.get("asks") or "what"](view, one)
    return Message(f"{title}\n\n{says}", rows)


def _what(view: View, one: Check) -> tuple[Markup, Rows]:
    taken = readings.of(view.tx, one.id)[-OFFERED:]
    rows: list[tuple[Button, ...]] = [
        (Button(_short(view, each), buttons.make("fix:reading", one.id, each.id)),) for each in taken
    ]
    row = [view.button("fix-the-notes", "fix:note", one.id)]
    if one.purpose == "first":  # what a re-check found is a voice: another re-check is another one
        row.insert(0, view.button("fix-the-verdict", "fix:verdict", one.id))
    rows.append(tuple(row))
    rows.append((view.button("fix-stop", "fix:stop", one.id),))
    return view.words("fix-what"), tuple(rows)


def _value(view: View, one: Check) -> tuple[Markup, Rows]:
    back = (view.button("fix-back", "fix:what", one.id),)
    person = people.get(view.tx, view.reader) if view.reader else None
    args = person.attention.args if person and person.attention and person.attention.about == "fix" else {}
    taken = readings.get(view.tx, args["reading"]) if args.get("reading") else None
    if taken is None:
        return view.words("fix-ask-note"), (back,)
    gone = (view.button("fix-gone", "fix:withdraw", one.id, taken.id),)
    return view.words("fix-ask-value", reading=_short(view, taken)), (gone, back)


def _verdict(view: View, one: Check) -> tuple[Markup, Rows]:
    now = corrections.verdict(view.tx, one)
    rows = [
        (Button(view.words.plain("fix-verdict-name", verdict=each.value), buttons.make("fix:to", one.id, each.value)),)
        for each in Verdict
        if each is not now
    ]
    return view.words("fix-ask-verdict"), (*rows, (view.button("fix-back", "fix:what", one.id),))


def _reason(view: View, one: Check) -> tuple[Markup, Rows]:
    rows = [(Button(view.words.plain("fix-why", why=each), buttons.make("fix:why", one.id, each)),) for each in WHY]
    return view.words("fix-ask-why"), (*rows, (view.button("fix-back", "fix:what", one.id),))


def _short(view: View, taken: Taken) -> str:
    return f"{substance(view, taken.substance)} {figure(view, taken.value, taken.unit)}"


_STEPS = {"what": _what, "value": _value, "verdict": _verdict, "why": _reason}

CARDS: dict[str, Card] = {"fix": fix}


def mended(view: View, one: Check, *, plain: bool = False) -> Iterator[Markup]:
    """Yield a line for the verdict and each note that was corrected. `plain`: no notes, nor anybody's own words."""
    stood = one.verdict
    for made in corrections.of(view.tx, one.id):
        because = _why(view, made.why, None if plain else made.reason)
        if made.verdict is not None and stood is not None:
            yield view.words("fix-verdict", was=stood.value, now=made.verdict.value, why=because)
            stood = made.verdict
        elif made.words is not None and not plain:
            yield view.words("fix-note", words=made.words, why=because)


def mended_reading(view: View, one: Taken, *, plain: bool = False) -> Markup | None:
    """Write a reading that was corrected as it was and as it is; None for one that was not. `plain`: see `mended`."""
    if one.was is None or one.why is None:
        return None
    what = view.words.of(view.catalogue.substance(one.substance).name) if plain else substance(view, one.substance)
    because = _why(view, one.why, None if plain else one.reason)
    if not one.counts:
        return view.words("fix-reading-gone", what=what, was=figure(view, one.was, one.unit), why=because)
    now = figure(view, one.value, one.unit)
    return view.words("fix-reading", what=what, was=view.words.number(one.was, 9), now=now, why=because)


def _why(view: View, name: str, reason: str | None) -> str:
    return reason or view.words.plain("fix-why", why=name)
