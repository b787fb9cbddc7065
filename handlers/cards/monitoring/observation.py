"""One observation: the question at its time, what was given, how strong, what is added; and what a case rests on."""

from collections import Counter
from collections.abc import Iterator

from bot.domain.measurements.limits import rounded_times
from bot.domain.monitoring.phenomena import QUIET, Phenomenon, Scale
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.monitoring import observing
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.figures import figure, substance
from handlers.cards.wording.fitting import cut
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.monitoring import observations, points
from storage.monitoring.observations import Observation
from storage.monitoring.points import ObservationPoint
from storage.people import people

WORDS_SHOWN = 400
"""Characters of the inspector's words that the card repeats."""

THREE_WORDS = {1: "weak", 2: "middle", 3: "strong"}
"""What each of three strengths is called in the sentence that says it."""

Rows = tuple[tuple[Button, ...], ...]


def asking(view: View) -> Message | None:
    """Ask for an observation (`observation`), or show what was given. `changing`: the choices once more."""
    one = observations.get(view.tx, view.args["observation"])
    point = points.get(view.tx, one.point) if one else None
    if one is None or point is None or point.person != view.reader:
        return None
    return _question(view, one, point) if one.what is None else _given(view, one)


def _question(view: View, one: Observation, point: ObservationPoint) -> Message:
    """Ask while it may be answered; one line when it is over, or a pause covers it."""
    at = view.tx.rules.local(one.at)
    if one.excused:
        return Message(view.words("observe-excused", at=f"{at:%H:%M}"))
    if not observing.changeable(view.tx, one):
        text = view.words("observe-passed" if one.slot else "observe-passed-own", at=f"{at:%H:%M}")
        return Message(text, ((view.button("observe-now", "observe:now"),),))
    title = view.words("observe-question", at=f"{at:%d.%m · %H:%M}", name=point.name or "none")
    return Message(title, (*_choices(view, one), (view.button("observe-rest-today", "observe:pause", "today"),)))


def _given(view: View, one: Observation) -> Message:
    """Show what was given; while it may be changed, with how strong it is and what may be added."""
    at = view.tx.rules.local(one.at)
    lines = [view.words("observe-given", at=f"{at:%d.%m · %H:%M}", said=Markup(said(view, one))), *_added(view, one)]
    if not observing.changeable(view.tx, one):
        return Message("\n".join(lines))
    if view.args.get("changing"):
        return Message("\n".join([*lines, "", view.words("observe-changing")]), _choices(view, one))
    row = view.catalogue.phenomena.get(one.what or QUIET)
    lines.append("")
    if attends(view, one):
        lines.append(view.words("observe-attends"))
    elif row is not None and one.strength is None:
        lines.append(view.words("observe-how-strong"))
    else:
        lines.append(view.words("observe-thanked" if one.alarm else "observe-thanked-quiet"))
    return Message("\n".join(lines), (*(_strengths(view, one, row) if row else ()), *_more(view, one)))


def said(view: View, one: Observation) -> str:
    """Write what was observed as HTML: «👃 Smell · 4 – strong», «✅ All quiet»."""
    if one.what == QUIET:
        return view.words("observe-quiet")
    row = view.catalogue.phenomena.get(one.what or "")
    if row is None:
        return view.words("observe-something")
    what = f"{row.emoji} {view.words.of(row.name)}"
    return what if one.strength is None else f"{what} · {strength(view, row, one.strength)}"


def strength(view: View, row: Phenomenon, level: int) -> str:
    """Write how strong something is: «4 – strong» of a smell, «middle» of all else."""
    scale = view.catalogue.limit_rows.odour_scale
    if row.scale is Scale.ODOUR and scale is not None:
        return view.words.of(scale.answers()[level])
    return view.words.plain("observe-strength", level=THREE_WORDS.get(level, "strong"))


def rests_on(view: View, case: Complaint) -> Iterator[Markup]:
    """Say what standing inspectors observe of a case: how many of how many, what; nothing of who, and of no home."""
    given = observations.of_case(view.tx, case.id)
    if not given:
        return
    counted = next(
        (event.args for event in reversed(history.of(view.tx, case.id)) if event.what == "standing_said"), {}
    )
    count = len({one.point for one in given})
    what = ", ".join(said(view, one) if n == 1 else f"{said(view, one)} ×{n}" for one, n in _counted(given))
    yield view.words("observe-rests-on", count=count, of=max(count, counted.get("of", 1)), what=Markup(what))
    for one in given:
        yield from _readings(view, one)


def attends(view: View, one: Observation) -> bool:
    """Whether what its inspector sends next belongs to this observation."""
    person = people.get(view.tx, view.reader) if view.reader else None
    return (
        person is not None
        and person.attention is not None
        and person.attention.about == observing.ABOUT
        and person.attention.args.get("observation") == one.id
    )


def _counted(given: list[Observation]) -> list[tuple[Observation, int]]:
    counts = Counter((one.what, one.strength) for one in given)
    first = {(one.what, one.strength): one for one in reversed(given)}
    return [(first[what], n) for what, n in counts.items()]


def _added(view: View, one: Observation) -> Iterator[str]:
    yield from _readings(view, one)
    if files := observations.files_of(view.tx, one.id):
        yield view.words("observe-files", n=len(files))
    if one.words:
        yield view.words("observe-words", words=cut(one.words, WORDS_SHOWN))


def _readings(view: View, one: Observation) -> Iterator[Markup]:
    for taken in observations.readings_of(view.tx, one.id):
        times = "none" if taken.times is None else view.words.number(rounded_times(taken.times), 9)
        over = "none" if taken.over is None else "yes" if taken.over else "no"
        value = figure(view, taken.value, taken.unit)
        yield view.words("observe-reading", what=substance(view, taken.substance), value=value, times=times, over=over)


def _choices(view: View, one: Observation) -> Rows:
    rows = [
        Button(f"{row.emoji} {view.words.of(row.name)}", buttons.make("observe:said", one.id, row.id))
        for row in view.catalogue.phenomena.values()
    ]
    quiet = (view.button("observe-quiet", "observe:said", one.id, QUIET),)
    return (quiet, *(tuple(rows[at : at + 2]) for at in range(0, len(rows), 2)))


def _strengths(view: View, one: Observation, row: Phenomenon) -> Rows:
    levels = [
        Button(
            ("✓ " if level == one.strength else "") + strength(view, row, level),
            buttons.make("observe:strength", one.id, level),
        )
        for level in row.strengths()
    ]
    wide = 2 if row.scale is Scale.ODOUR else 3
    return tuple(tuple(levels[at : at + wide]) for at in range(0, len(levels), wide))


def _more(view: View, one: Observation) -> Rows:
    change = view.button("observe-change", "observe:change", one.id)
    if attends(view, one):
        return ((view.button("observe-enough", "observe:done", one.id),), (change,))
    return ((view.button("observe-add", "observe:add", one.id),), (change,))


CARDS: dict[str, Card] = {"observe-ask": asking}
