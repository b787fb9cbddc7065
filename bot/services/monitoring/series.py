"""A standing inspector's series: what is drawn of it, and the thanks on the first day of each month."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.digest.periods import Month
from bot.domain.people.roles import Person
from bot.errors import NotFound
from bot.services.monitoring import points as points_service
from storage.engine import jobs, outbox
from storage.monitoring import observation_figures, observations, points
from storage.monitoring.observations import Observation
from storage.monitoring.points import ObservationPoint, Pause
from storage.people import people
from storage.tx import Tx

SHOWN = timedelta(days=30)
"""How far back a series goes that somebody asks for."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A point's observations from a local day to a local day, both included, and the pauses that touch them."""

    point: ObservationPoint
    given: tuple[Observation, ...]
    pauses: tuple[Pause, ...]


def thank(tx: Tx) -> None:
    """Thank everybody who observed in the month that has ended: its figures at once, its picture when it is drawn."""
    month = Month.of(tx.rules.today(tx.now)).before
    start, end = month.span(tx.rules.zone)
    for point in points.active(tx):
        found = observation_figures.figures(tx, start, end, point.id)
        if not (found.answered or found.own) or not points.thanked(tx, point.id, str(month)):
            continue
        outbox.put(tx, point.person, "observe-thanks", key=f"observe-thanks:{month}", point=point.id, month=str(month))
        member = people.get(tx, point.person) if point.person is not None else None
        if member is not None:
            _draw(tx, member, month.first, month.last, point=point.id, once=f"{point.id}:{month}")


def draw_mine(tx: Tx, by: Person) -> None:
    """Have the inspector's own last month drawn."""
    _draw(tx, by, *_lately(tx), point=points_service.mine(tx, by).id)


def draw_point(tx: Tx, by: Person, point_id: int) -> None:
    """Have a point's last month drawn for a coordinator. Raise `NotFound` for none."""
    if points.get(tx, point_id) is None:
        raise NotFound
    _draw(tx, by, *_lately(tx), point=point_id)


def draw_area(tx: Tx, by: Person, area: str) -> None:
    """Have the last month of all points of an area drawn as one («-»: of those outside every area)."""
    _draw(tx, by, *_lately(tx), area=area)


def watched(tx: Tx, point_id: int | None, area: str | None, first: date, last: date) -> tuple[Watched, ...]:
    """Return what is to be drawn of one point, or of all points of an area."""
    start, end = tx.rules.at(first), tx.rules.at(last + timedelta(days=1))
    one = points.get(tx, point_id) if point_id is not None else None
    which = [one] if one else [point for point in points.active(tx) if (point.area or "-") == area]
    return tuple(
        Watched(
            point,
            tuple(observations.of_point(tx, point.id, start, end)),
            tuple(points.pauses(tx, point.id, start, end)),
        )
        for point in which
    )


def drawn(tx: Tx, job_id: int, reader: int, name: str) -> None:
    """The picture lies in DATA_DIR/drawn under `name`: send it. Drawn again by the same job, it is sent once."""
    outbox.put(tx, reader, "observe-chart", key=f"drawn:{job_id}", mode="edit", name=name)


def _lately(tx: Tx) -> tuple[date, date]:
    today = tx.rules.today(tx.now)
    return today - SHOWN, today


def _draw(
    tx: Tx, by: Person, first: date, last: date, *, point: int | None = None, area: str | None = None, once: str = ""
) -> None:
    jobs.put(
        tx,
        "draw-observations",
        key=f"draw-observations:{once}" if once else None,
        point=point,
        area=area,
        first=first.isoformat(),
        last=last.isoformat(),
        lang=by.lang or by.guess,
        reader=by.id,
    )
