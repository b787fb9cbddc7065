"""Observation points for coordinators: by district, with the last answer and the share answered; nobody's doorstep."""

from datetime import timedelta

from bot.domain.monitoring.slots import written
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.people import regions
from handlers import buttons
from handlers.cards.monitoring.observation import said
from handlers.cards.monitoring.own_point import district
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import who
from handlers.cards.wording.fitting import cut
from storage.monitoring import observation_figures, observations, points
from storage.monitoring.points import ObservationPoint

PAGE = 8
"""Points on a page."""

COUNTED = timedelta(days=30)
"""The time over which the share answered is counted."""

SILENT = timedelta(days=7)
"""Who has not answered for so long, and does not rest, is marked."""


def overview(view: View) -> Message:
    """List the points by district (`page`), the silent ones marked; a button for each, and for each area's chart."""
    areas, page = regions.seen_by(view.tx, view.reader or 0), view.args.get("page", 0)
    every = [one for one in points.active(view.tx) if areas is None or one.area in areas]
    shown = every[page * PAGE : (page + 1) * PAGE]
    lines: list[str] = [view.words("points-title", n=len(every))]
    if quiet := sum(_silent(view, one) for one in every):
        lines.append(view.words("points-silent", n=quiet))
    where = None
    for one in shown:
        if (here := district(view, one)) != where:
            lines += ["", view.words("points-district", where=here)]
            where = here
        lines.append(_line(view, one))
    opens = [Button(cut(called(one), 26), buttons.make("points:open", one.id)) for one in shown]
    rows = [tuple(opens[at : at + 2]) for at in range(0, len(opens), 2)]
    turns = [view.button("points-back", "points:page", page - 1)] if page else []
    turns += [view.button("points-on", "points:page", page + 1)] if len(every) > (page + 1) * PAGE else []
    charts = [_chart(view, area) for area in dict.fromkeys(one.area or "-" for one in every)]
    return Message("\n".join(lines), tuple(row for row in (*rows, tuple(turns), *((one,) for one in charts)) if row))


def point(view: View) -> Message | None:
    """Show one point (`point`): its inspector, times, the last answers, the share answered."""
    one = points.get(view.tx, view.args["point"])
    if one is None:
        return None
    words = view.words
    lines: list[str] = [words("points-one", name=called(one), where=district(view, one))]
    if one.person is not None:
        lines.append(words("points-who", who=who(view, one.person), times=written(one.times)))
    lines.append(_share(view, one))
    if rest := _rest(view, one):
        lines.append(rest)
    lines.append("")
    lines += [
        words("observe-line", at=view.local(given.at), said=Markup(said(view, given)))
        for given in observations.last_answered(view.tx, one.id, 7)
    ]
    rows = (
        (view.button("points-series", "points:series", one.id),),
        (view.button("points-name", "points:name", one.id),),
        (view.button("points-home", "points:page", 0),),
    )
    return Message("\n".join(lines), rows)


def called(one: ObservationPoint) -> str:
    """Return a point's name: the official one, its inspector's, or its number."""
    return one.official or one.name or f"№{one.id}"


def _line(view: View, one: ObservationPoint) -> str:
    last = next(iter(observations.last_answered(view.tx, one.id)), None)
    given = Markup(said(view, last)) if last else view.words("points-nothing")
    at = view.local(last.at) if last else "–"
    state = "rests" if points.pausing(view.tx, one.id) else "silent" if _silent(view, one) else "on"
    share = _shared(view, one)
    return view.words(
        "points-line", name=called(one), said=given, at=at, state=state, share="none" if share is None else share
    )


def _share(view: View, one: ObservationPoint) -> str:
    found = observation_figures.figures(view.tx, view.tx.now - COUNTED, view.tx.now, one.id)
    return view.words(
        "points-share",
        answered=found.answered,
        asked=found.answered + found.gaps,
        quiet=found.quiet,
        alarms=found.alarms,
    )


def _shared(view: View, one: ObservationPoint) -> int | None:
    """Return the percentage answered, None when nothing was asked yet."""
    found = observation_figures.figures(view.tx, view.tx.now - COUNTED, view.tx.now, one.id)
    over = found.answered + found.gaps
    return round(100 * found.answered / over) if over else None


def _rest(view: View, one: ObservationPoint) -> str:
    resting = points.pausing(view.tx, one.id)
    if resting is not None:
        return view.words("points-rests")
    return view.words("points-is-silent") if _silent(view, one) else ""


def _silent(view: View, one: ObservationPoint) -> bool:
    """Whether nothing was heard for a week of somebody who was asked, and does not rest."""
    if points.pausing(view.tx, one.id) is not None or one.next_at is None:
        return False
    return (observation_figures.silent_since(view.tx, one.id) or one.since) <= view.tx.now - SILENT


def _chart(view: View, area: str) -> Button:
    row = view.catalogue.areas.get(area)
    name = view.words.of(row.name) if row else view.words.plain("observe-outside")
    return view.button("points-chart", "points:area", area, area=cut(name, 20))


CARDS: dict[str, Card] = {"points": overview, "point": point}
