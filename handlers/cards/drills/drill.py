"""Drills for the coordinator: which go on and which were, what a new one is about, and how one went."""

from collections.abc import Iterator
from datetime import timedelta

from bot.engine.message import Button, Message
from bot.services.drills import drills
from bot.services.drills.drills import Result
from bot.services.people import regions
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import who
from handlers.cards.wording.places import place
from handlers.cards.wording.times import age
from storage.cases import complaints
from storage.drills import drills as rows
from storage.drills.drills import Drill

SHOWN = 6
"""Past drills in the list."""

NAMED = 10
"""Volunteers named in a line of a result."""

Rows = tuple[tuple[Button, ...], ...]


def home(view: View) -> Message | None:
    """List the drills that go on and the last ones; a button for each area where one can begin."""
    if view.reader is None:
        return None
    areas = regions.listed(view.tx, view.reader)
    going_on = rows.running(view.tx, areas)
    lines = [view.words("drill-title"), "", view.words("drill-what")]
    lines += ["", *(_running(view, one) for one in going_on)] if going_on else []
    if past := rows.past(view.tx, areas, SHOWN):
        lines += ["", view.words("drill-past"), *(_past(view, one) for one in past)]
    doors: list[tuple[Button, ...]] = [
        (
            Button(f"🎯 {one.number}", buttons.make("case:open", one.case)),
            view.button("drill-end", "drill:end", one.case),
        )
        for one in going_on
    ]
    free = [area for area in areas if area not in {one.area for one in going_on}]
    doors += [(view.button("drill-in", "drill:area", area, area=_area(view, area)),) for area in free]
    return Message("\n".join(lines), tuple(doors))


def plan(view: View) -> Message:
    """Show what a drill in an area (`area`) would be about (`kind`), and begin it there or somewhere else."""
    area, kind = view.args["area"], view.args["kind"]
    row = view.catalogue.areas.get(area)
    districts = [view.words.of(one.name) for one in row.districts.values()] if row else []
    where = ", ".join([_area(view, area), *districts[:1]])
    text = view.words("drill-plan", area=_area(view, area), kind=view.kind(kind), place=where)
    return Message(
        text,
        (
            (view.button("drill-start", "drill:start", area, kind),),
            (view.button("drill-elsewhere", "drill:place", area, kind),),
            (view.button("drill-kinds", "drill:kinds", area), view.button("drill-back", "drill:home")),
        ),
    )


def kinds(view: View) -> Message:
    """Ask what a drill in an area (`area`) is about."""
    area = view.args["area"]
    found = [
        Button(f"{kind.emoji} {view.words.of(kind.name)}", buttons.make("drill:kind", area, kind.id))
        for kind in view.catalogue.kinds.values()
    ]
    pairs = tuple(tuple(found[at : at + 2]) for at in range(0, len(found), 2))
    return Message(
        view.words("drill-kinds-ask", area=_area(view, area)), (*pairs, (view.button("drill-back", "drill:home"),))
    )


def result(view: View) -> Message | None:
    """Say how a drill (`case`) went: how many were called, how soon somebody took it and arrived, who said nothing."""
    drill = rows.get(view.tx, view.args["case"])
    case = complaints.get(view.tx, view.args["case"])
    if drill is None or case is None:
        return None
    lines = [
        view.words("drill-result", number=drill.number, why=drill.why or "none"),
        view.words("drill-about", kind=view.kind(case.kind), place=place(view, case)),
        "",
        *_figures(view, drills.result(view.tx, drill)),
        "",
        view.words("drill-counts-nowhere"),
    ]
    return Message("\n".join(lines), ((view.button("drill-again", "drill:home"),),))


def _figures(view: View, found: Result) -> Iterator[str]:
    say = view.words
    yield say("drill-called", n=found.called)
    if found.by is None or found.accepted_after is None:
        yield say("drill-taken-by-nobody")
    else:
        how = "drill-taken-freely" if found.freely else "drill-taken"
        yield say(how, who=who(view, found.by), n=_minutes(found.accepted_after))
        if found.arrived_after is None:
            yield say("drill-nobody-arrived")
        else:
            yield say("drill-arrived", n=_minutes(found.arrived_after))
    if found.verdict is not None:
        yield say("drill-verdict", verdict=found.verdict.value)
    if found.said_no:
        yield say("drill-said-no", who=_names(view, found.said_no))
    if found.silent:
        yield say("drill-silent", who=_names(view, found.silent))


def _names(view: View, found: tuple[int, ...]) -> str:
    names = [who(view, person) for person in found[:NAMED]]
    return ", ".join([*names, *(["…"] if len(found) > NAMED else [])])


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


def _running(view: View, drill: Drill) -> str:
    since = age(view, drill.started_at)
    return view.words("drill-running", number=drill.number, area=_area(view, drill.area), age=since)


def _past(view: View, drill: Drill) -> str:
    found = drills.result(view.tx, drill)
    at, area = view.local(drill.started_at), _area(view, drill.area)
    if found.accepted_after is None:
        return view.words("drill-line-nobody", number=drill.number, at=at, area=area)
    return view.words("drill-line", number=drill.number, at=at, area=area, n=_minutes(found.accepted_after))


def _area(view: View, area: str) -> str:
    row = view.catalogue.areas.get(area)
    return view.words.of(row.name) if row else area


CARDS: dict[str, Card] = {"drill": home, "drill-plan": plan, "drill-kinds": kinds, "drill-result": result}
