"""One part of the digest whole, page by page, with a way to each of its cases."""

from collections.abc import Callable, Sequence

from bot.domain.cases.board_views import ANY
from bot.domain.digest.agenda import Section
from bot.domain.digest.periods import read_period
from bot.engine.message import Button, Message
from bot.errors import NotFound
from bot.services.digest import agenda
from bot.services.people import regions
from handlers import buttons
from handlers.cards.digest import agenda as lines
from handlers.cards.view import View
from storage.digest import agenda as rows
from storage.digest import strongest_readings
from storage.digest.figures import Areas

PAGE = 8
"""Lines on a page."""

Page = Sequence[tuple[str, int, str]]
"""A line (HTML) with its case's id and number."""


def listed(view: View) -> Message | None:
    """List `section` of the digest of `period` and `area`."""
    section, period = Section(view.args["section"]), view.args["period"]
    area, page = str(view.args.get("area", ANY)), int(view.args.get("page", 0))
    try:
        areas = regions.scope(view.tx, view.reader, area)
    except NotFound:
        return None
    n, found = LISTS[section](view, areas, period, page * PAGE)
    text: list[str] = [view.words("digest-list-page", title=lines.title(view, section, n), page=page + 1)]
    text += ["", *(line for line, _, _ in found)] if found else ["", view.words("digest-list-empty")]
    named = dict.fromkeys((case, number) for _, case, number in found)
    opens = [Button(number, buttons.make("case:open", case)) for case, number in named]
    turns = []
    if page:
        turns.append(view.button("board-back", "digest:list", section.value, period, area, page - 1))
    if n > (page + 1) * PAGE:
        turns.append(view.button("board-on", "digest:list", section.value, period, area, page + 1))
    below = (tuple(turns), (view.button("digest-back", "digest:show", period, area),))
    above = tuple(tuple(opens[at : at + 2]) for at in range(0, len(opens), 2))
    return Message("\n".join(text), tuple(row for row in (*above, *below) if row))


def _disputed(view: View, areas: Areas, _: str, skip: int) -> tuple[int, Page]:
    found = agenda.disputed(view.tx, areas, limit=PAGE, skip=skip)
    page: Page = [(lines.disputed(view, one), one.case.id, one.case.number) for one in found]
    return rows.count_disputed(view.tx, areas), page


def _waiting(view: View, areas: Areas, _: str, skip: int) -> tuple[int, Page]:
    found = rows.waiting(view.tx, areas, limit=PAGE, skip=skip)
    return rows.count_waiting(view.tx, areas), [(lines.waits(view, one), one.case, one.number) for one in found]


def _strong(view: View, areas: Areas, period: str, skip: int) -> tuple[int, Page]:
    start, end = read_period(period).span(view.tx.rules.zone)
    found = strongest_readings.strongest(view.tx, start, end, areas, limit=PAGE, skip=skip)
    n = strongest_readings.count_over(view.tx, start, end, areas)
    return n, [(lines.strong(view, one), one.case, one.number) for one in found]


def _letters(section: Section, write: Callable[..., str]) -> Callable[..., tuple[int, Page]]:
    def of(view: View, areas: Areas, _: str, skip: int) -> tuple[int, Page]:
        letters = agenda.letters(agenda.owed(view.tx, areas), section)
        return len(letters), [(write(view, one), one.case, one.number) for one in letters[skip : skip + PAGE]]

    return of


LISTS: dict[Section, Callable[[View, Areas, str, int], tuple[int, Page]]] = {
    Section.DISPUTED: _disputed,
    Section.OVERDUE: _letters(Section.OVERDUE, lines.late_letter),
    Section.PROMISES: _letters(Section.PROMISES, lines.promise),
    Section.DUE: _letters(Section.DUE, lines.due),
    Section.WAITING: _waiting,
    Section.STRONG: _strong,
}
