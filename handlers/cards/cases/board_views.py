"""The views of the board: what is looked at, narrowed to a region and a kind, page by page."""

from bot.domain.cases.board_views import Look, Narrowed, read
from bot.engine.message import Button, Message
from bot.services.people import regions
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief, opening
from storage.cases import board_views

PAGE = 6
"""Cases on a page."""

KINDS = 8
"""Kinds offered to narrow to, the most frequent ones."""

HOME = (Look.MINE, Look.URGENT, Look.LATE, Look.DISPUTED, Look.DECIDE, Look.CHECK, Look.ALONE)
"""Counted on the board, in this order; those of which there are none are left out."""

Rows = tuple[tuple[Button, ...], ...]


def counters(view: View) -> Rows:
    """Return the board's buttons for what needs somebody, two in a row."""
    found = [
        Button(view.words.plain("look-counter", look=look.value, n=view.words.number(n, 0)), _to(Narrowed(look)))
        for look in HOME
        if (n := board_views.count(view.tx, Narrowed(look), _me(view), _areas(view)))
    ]
    found.append(Button(view.words.plain("look-all"), _to(Narrowed(Look.OPEN))))
    return tuple(tuple(found[at : at + 2]) for at in range(0, len(found), 2))


def page(view: View) -> Message | None:
    """List the cases of a view."""
    at = read(*view.args["view"])
    if at is None:
        return None
    me, areas = _me(view), _areas(view)
    found = board_views.cases(view.tx, at, me, areas, limit=PAGE + 1, skip=at.page * PAGE)
    lines: list[str] = [view.words("look-title", look=at.look.value, where=_where(view, at), page=at.page + 1)]
    for case in found[:PAGE]:
        lines += ["", *brief(view, case)]
    if not found:
        lines += ["", view.words("board-empty")]
    turns = []
    if at.page:
        turns.append(view.button("board-back", "board:list", *_turned(at, at.page - 1).args))
    if len(found) > PAGE:
        turns.append(view.button("board-on", "board:list", *_turned(at, at.page + 1).args))
    other = Narrowed(at.look, at.area, at.kind, not at.newest)
    below = (
        tuple(turns),
        (Button(view.words.plain("board-old" if at.newest else "board-new"), _to(other)), _narrow(view, at)),
        (view.button("board-home", "board:home"),),
    )
    return Message("\n".join(lines), tuple(row for row in (*opening(found[:PAGE]), *below) if row))


def narrow(view: View) -> Message | None:
    """Offer the regions and kinds that a view can be narrowed to."""
    at = read(*view.args["view"])
    if at is None:
        return None
    kinds = board_views.kinds(view.tx, at, _me(view), _areas(view))
    named = [(kind, n) for kind, n in kinds.items() if kind in view.catalogue.kinds][:KINDS]
    offered = [
        Button(f"{view.kind(kind)} · {n}", _to(Narrowed(at.look, at.area, kind, at.newest))) for kind, n in named
    ]
    areas = [
        Button(f"📍 {view.words.of(area.name)}", _to(Narrowed(at.look, area.id, at.kind, at.newest)))
        for area in view.catalogue.areas.values()
        if (seen := _areas(view)) is None or area.id in seen
    ]
    rows: list[tuple[Button, ...]] = [tuple(offered[i : i + 2]) for i in range(0, len(offered), 2)]
    rows += [(one,) for one in (areas if len(areas) > 1 else [])]
    rows.append((Button(view.words.plain("look-wide"), _to(Narrowed(at.look, newest=at.newest))),))
    return Message(view.words("look-narrow-question", look=at.look.value, where=_where(view, at)), tuple(rows))


def _narrow(view: View, at: Narrowed) -> Button:
    return view.button("look-narrow", "board:by", *_turned(at, 0).args)


def _turned(at: Narrowed, page: int) -> Narrowed:
    return Narrowed(at.look, at.area, at.kind, at.newest, page)


def _to(at: Narrowed) -> str:
    return buttons.make("board:list", *at.args)


def _where(view: View, at: Narrowed) -> str:
    """Return what a view is narrowed to, as « · Temirtau · 👃 Smell»; nothing when to nothing."""
    parts = []
    if at.area in view.catalogue.areas:
        parts.append(view.words.of(view.catalogue.areas[at.area].name))
    if at.kind in view.catalogue.kinds:
        parts.append(view.kind(at.kind))
    return "".join(f" · {part}" for part in parts)


def _me(view: View) -> int:
    return view.reader or 0


def _areas(view: View) -> frozenset[str] | None:
    return regions.seen_by(view.tx, _me(view))


CARDS: dict[str, Card] = {"board-list": page, "board-by": narrow}
