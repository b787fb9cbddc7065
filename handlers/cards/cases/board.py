"""The board: how many cases are where, and the cases of one stage page by page."""

from bot.domain.cases.board_views import ANY
from bot.domain.cases.lifecycle import Stage
from bot.engine.message import Button, Message
from bot.services.people import joining, regions
from handlers import buttons
from handlers.cards.callers import callers
from handlers.cards.cases import board_views
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief, opening
from storage.cases import board, complaints
from storage.cases.complaints import Complaint
from storage.drills import drills
from storage.people.coordinators import unwatched

PAGE = 6
"""Cases on a page."""


def home(view: View) -> Message:
    """Count the cases by stage, a button each; say what waits for a coordinator."""
    areas = regions.seen_by(view.tx, view.reader or 0)
    counts = board.count_by_stage(view.tx, areas)
    alone = board.left_alone(view.tx, areas)
    lines = [view.words("board-title"), ""]
    lines.append(view.words("board-alone", n=alone) if alone else view.words("board-nobody-alone"))
    if nobody := unwatched(view.tx):
        names = ", ".join(view.words.of(view.catalogue.areas[area].name) for area in nobody)
        lines.append(view.words("board-unwatched", areas=names))
    if counts[Stage.CHECKED]:
        lines.append(view.words("board-to-decide", n=counts[Stage.CHECKED]))
    if going_on := drills.running(view.tx, tuple(view.catalogue.areas)):
        lines.append(view.words("board-drill", numbers=", ".join(one.number for one in going_on)))
    shown = [stage for stage in Stage if counts[stage] or stage not in (Stage.REFERRED, Stage.ANSWERED)]
    stages = [_stage(view, stage, counts[stage]) for stage in shown]
    rows = [*board_views.counters(view), *(tuple(stages[at : at + 2]) for at in range(0, len(stages), 2))]
    calls = [view.button("caller-new", "caller:new"), view.button("desk-name-key", "desk:name")]
    if waiting := callers.waits(view):
        calls.append(view.button("call-backs-waiting", "caller:list", n=waiting))
    newcomers = len(joining.waiting(view.tx, view.reader))
    asked = ((view.button("join-waiting-key", "join:list", n=newcomers),),) if newcomers else ()
    return Message("\n".join(lines), (*rows, tuple(calls), *asked))


def stage(view: View) -> Message:
    """List the cases of a stage, the newest or the oldest first."""
    at, order, page = Stage(view.args["stage"]), view.args["order"], view.args["page"]
    areas = regions.seen_by(view.tx, view.reader or 0)
    found = board.of_stage(view.tx, at, newest=order == "new", limit=PAGE + 1, skip=page * PAGE, areas=areas)
    title = view.words("board-stage", stage=at.value, order=order, page=page + 1)
    turns: list[Button] = []
    if page:
        turns.append(view.button("board-back", "board:stage", at.value, order, page - 1))
    if len(found) > PAGE:
        turns.append(view.button("board-on", "board:stage", at.value, order, page + 1))
    other = "old" if order == "new" else "new"
    below = (
        tuple(turns),
        (view.button(f"board-{other}", "board:stage", at.value, other, 0), view.button("board-home", "board:home")),
    )
    return _list(view, title, found[:PAGE], below)


def found(view: View) -> Message:
    """List what was found by number or words."""
    cases = [case for case_id in view.args["cases"] if (case := complaints.get(view.tx, case_id))]
    title = view.words("find-found", text=view.args["text"], n=len(cases))
    return _list(view, title, cases, ((view.button("board-home", "board:home"),),))


def of_place(view: View) -> Message:
    """List the cases of an area or a district, the open ones first."""
    area, district, page = view.args["area"], view.args["district"], view.args["page"]
    cases = board.in_place(view.tx, area, district, limit=PAGE + 1, skip=page * PAGE)
    n = board.open_in(view.tx, area, district)
    title = view.words("find-place", place=_place(view, area, district), n=n, page=page + 1)
    turns = [_to_place(view, "board-back", area, district, page - 1)] if page else []
    turns += [_to_place(view, "board-on", area, district, page + 1)] if len(cases) > PAGE else []
    lines = f"{title}\n{view.words('find-place-hint')}" if not page else title
    return _list(view, lines, cases[:PAGE], (tuple(turns), (view.button("board-home", "board:home"),)))


def which_place(view: View) -> Message:
    """Several places have the name: ask which."""
    rows = [
        (
            Button(
                view.words.plain(
                    "find-place-key", place=_place(view, area, district), n=board.open_in(view.tx, area, district)
                ),
                buttons.make("board:place", area, district or ANY, 0),
            ),
        )
        for area, district in view.args["spots"]
    ]
    return Message(view.words("find-which-place"), (*rows, (view.button("board-home", "board:home"),)))


def _to_place(view: View, label: str, area: str, district: str | None, page: int) -> Button:
    return view.button(label, "board:place", area, district or ANY, page)


def _place(view: View, area: str, district: str | None) -> str:
    row = view.catalogue.areas.get(area)
    if row is None:
        return area
    part = row.part(district)
    return ", ".join(view.words.of(one.name) for one in (row, part) if one is not None)


def _list(view: View, title: str, cases: list[Complaint], below: tuple[tuple[Button, ...], ...]) -> Message:
    lines = [title]
    for case in cases:
        lines += ["", *brief(view, case)]
    if not cases:
        lines += ["", view.words("board-empty")]
    return Message("\n".join(lines), tuple(row for row in (*opening(cases), *below) if row))


def _stage(view: View, stage: Stage, n: int) -> Button:
    name = view.words.plain("board-counter", stage=stage.value, n=view.words.number(n, 0))
    return Button(name, buttons.make("board:stage", stage.value, "new", 0))


CARDS: dict[str, Card] = {
    "board": home,
    "board-stage": stage,
    "found": found,
    "board-place": of_place,
    "board-places": which_place,
}
