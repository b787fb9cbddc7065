"""A standing inspector's own point: what it is, when they are asked, what they gave lately; and the month's thanks."""

from collections.abc import Iterator

from bot.domain.digest.periods import Month
from bot.domain.monitoring.slots import PRESETS, written
from bot.engine.message import Button, Media, Message
from bot.i18n import Markup
from bot.services.monitoring.points import PAUSES
from handlers import buttons
from handlers.cards.monitoring.observation import said
from handlers.cards.people.welcome import keys
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.folders import beside
from storage.follow_up import rechecks
from storage.monitoring import observation_figures, observations, points
from storage.monitoring.points import ObservationPoint
from storage.volunteers import volunteers

LATELY = 3
"""Answers that the card shows."""

FATES = ("confirmed", "not_confirmed", "impossible", "closed", "waits")
"""What a case that an alarm was part of came to, in the order it is told."""


def observe(view: View) -> Message | None:
    """Say what a standing inspector is; to one, their point. `asks` «times» or «pause»: those choices."""
    point = points.of(view.tx, view.reader) if view.reader else None
    if point is None or point.ended:
        return Message(view.words("observe-about"), ((view.button("observe-join", "observe:join"),),))
    if point.point is None:
        profile = volunteers.get(view.tx, view.reader or 0)
        home = ((view.button("observe-home", "observe:home"),),) if profile and profile.home else ()
        return Message(f"{view.words('observe-about')}\n\n{view.words('observe-where')}", home)
    lines = "\n".join(_lines(view, point))
    asks = view.args.get("asks")
    if asks == "times":
        return Message(f"{lines}\n\n{view.words('observe-ask-times')}", (*_presets(point), *_back(view)))
    if asks == "pause":
        return Message(f"{lines}\n\n{view.words('observe-ask-pause')}", (*_pauses(view), *_leave(view), *_back(view)))
    return Message(lines, _buttons(view, point))


def pause(view: View) -> Message | None:
    """Ask, once and kindly, somebody who has not answered for long. `over`: they have said; one line."""
    if view.args.get("over"):
        return Message(view.words("observe-pause-answered"))
    rows = (*_pauses(view), (view.button("observe-go-on", "observe:goon"),))
    return Message(view.words("observe-pause-ask"), rows)


def where(view: View) -> Message:
    """Ask for the point, with the key that sends it."""
    return Message(view.words("observe-where"), keys=keys(view))


def picture(view: View) -> Message | None:
    """Show what was drawn (`name`, below DATA_DIR/drawn); nothing if it is gone by now."""
    path = beside(view.tx, "drawn", view.args["name"])
    if not path.is_file():
        return None
    return Message(
        view.words("observe-chart-here"), media=(Media("photo", content=path, name=path.name, mime="image/png"),)
    )


def thanks(view: View) -> Message | None:
    """Thank for a month (`point`, `month`): how many, how many quiet and alarms, and what became of the alarms."""
    month, point = Month.read(view.args["month"]), view.args["point"]
    start, end = month.span(view.tx.rules.zone)
    found = observation_figures.figures(view.tx, start, end, point)
    given = found.quiet + found.alarms
    if not given:
        return None
    lines: list[str] = [
        view.words("observe-thanks-title", month=f"m{month.number}", n=given),
        view.words("observe-thanks-quiet", n=found.quiet),
    ]
    if found.alarms:
        lines.append(view.words("observe-thanks-alarms", n=found.alarms))
        became = observation_figures.became(view.tx, point, start, end)
        parts = [view.words("observe-fate", fate=fate, n=became[fate]) for fate in FATES if became.get(fate)]
        if parts:
            lines.append(view.words("observe-thanks-cases", n=sum(became.values()), parts=Markup("; ".join(parts))))
    if found.gaps:
        lines.append(view.words("observe-thanks-gaps", n=found.gaps))
    return Message("\n".join([*lines, "", view.words("observe-thanks-why")]))


def became(view: View) -> Message | None:
    """Say what a case came to (`case`) that rests on the reader's observation."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or (case.verdict is None and case.outcome is None):
        return None
    verdict = case.verdict.value if case.verdict else "none"
    outcome = case.outcome.value if case.outcome else "none"
    return Message(
        view.words(
            "observe-became-said",
            number=case.number,
            kind=Markup(view.kind(case.kind)),
            verdict=verdict,
            outcome=outcome,
        )
    )


def looked_again(view: View) -> Message | None:
    """Say what a re-check (`recheck`) found of a case (`case`) that rests on the reader's observation."""
    case, found = complaints.get(view.tx, view.args["case"]), rechecks.get(view.tx, view.args["recheck"])
    if case is None or found is None or found.says is None:
        return None
    kind = Markup(view.kind(case.kind))
    return Message(view.words("observe-rechecked-said", number=case.number, kind=kind, says=found.says.value))


def district(view: View, point: ObservationPoint) -> str:
    """Return where a point is as exactly as anybody may see it: its district, else its area."""
    area = view.catalogue.areas.get(point.area or "")
    if area is None:
        return view.words.plain("observe-outside")
    row = area.part(point.district)
    return ", ".join(view.words.of(one.name) for one in (area, row) if one is not None)


def _lines(view: View, point: ObservationPoint) -> Iterator[str]:
    words = view.words
    yield words("observe-title", name=point.name or words.plain("observe-nameless"))
    if point.official:
        yield words("observe-official", name=point.official)
    yield words("observe-place", where=district(view, point))
    yield words("observe-times", times=written(point.times))
    resting = points.pausing(view.tx, point.id)
    if resting is not None and resting.until is not None:
        yield words("observe-rests-until", day=words.day(view.tx.rules.local(resting.until).date()))
    elif resting is not None:
        yield words("observe-rests")
    elif point.next_at is not None:
        yield words("observe-next", at=view.local(point.next_at))
    if lately := observations.last_answered(view.tx, point.id, LATELY):
        yield ""
        yield words("observe-lately")
        for one in lately:
            yield words("observe-line", at=view.local(one.at), said=Markup(said(view, one)))


def _buttons(view: View, point: ObservationPoint) -> tuple[tuple[Button, ...], ...]:
    resting = points.pausing(view.tx, point.id) is not None
    return (
        (view.button("observe-now", "observe:now"),),
        (view.button("observe-series", "observe:series"),),
        (view.button("observe-edit-times", "observe:times"), view.button("observe-edit-name", "observe:name")),
        (
            view.button("observe-edit-place", "observe:place"),
            view.button("observe-resume", "observe:resume")
            if resting
            else view.button("observe-rest", "observe:pauses"),
        ),
    )


def _presets(point: ObservationPoint) -> tuple[tuple[Button, ...], ...]:
    offered = [
        Button(("✓ " if times == point.times else "") + written(times), buttons.make("observe:preset", nth))
        for nth, times in enumerate(PRESETS)
    ]
    return tuple((button,) for button in offered)


def _pauses(view: View) -> tuple[tuple[Button, ...], ...]:
    return tuple((view.button(f"observe-pause-{how}", "observe:pause", how),) for how in PAUSES)


def _leave(view: View) -> tuple[tuple[Button, ...], ...]:
    return ((view.button("observe-leave", "observe:leave"),),)


def _back(view: View) -> tuple[tuple[Button, ...], ...]:
    return ((view.button("observe-back", "observe:open"),),)


CARDS: dict[str, Card] = {
    "observe": observe,
    "observe-pause": pause,
    "observe-place-ask": where,
    "observe-chart": picture,
    "observe-thanks": thanks,
    "observe-became": became,
    "observe-rechecked": looked_again,
}
