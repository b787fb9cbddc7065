"""Standing inspectors of a small town: they observe at 08:00 and 20:00, and tap."""

from datetime import datetime, timedelta

from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.services.monitoring import observing
from bot.services.monitoring import points as points_service
from storage.cases.complaints import Complaint
from storage.monitoring import observations, points
from storage.monitoring.observation_figures import Figures
from storage.monitoring.observations import Observation
from storage.tx import Tx
from tests.conftest import NOW
from tests.services.town import CENTRE, now, volunteer

MORNING = NOW.replace(hour=3, minute=0) + timedelta(days=1)  # 08:00 in Temirtau


def inspector(tx: Tx, *, north_m: float = 0, on_duty: bool = False) -> Person:
    """Somebody who observes so many metres north of the centre, at 08:00 and 20:00."""
    person = volunteer(tx, north_m=north_m, on_duty=on_duty)
    points_service.live_at(tx, person, Point(CENTRE.lat + north_m / 111_195, CENTRE.lon))
    return person


def tick(tx: Tx, at: datetime | None = None) -> None:
    tx.now = at or tx.now
    if observing.due(tx, tx.now):
        observing.ask_due(tx)


def asked(tx: Tx, by: Person) -> Observation:
    """What waits for the inspector's tap."""
    point = points.of(tx, by.id)
    assert point is not None
    found = observations.answerable(tx, point.id)
    assert found is not None
    return found


def observes(tx: Tx, by: Person, what: str) -> Observation:
    """The inspector taps, on the slot that waits or by themselves."""
    one = observing.now(tx, by)
    assert observing.say(tx, by, one, what)
    found = observations.get(tx, one)
    assert found is not None
    return found


def figures(tx: Tx) -> Figures:
    return points_service.figures(tx, NOW - timedelta(days=1), tx.now + timedelta(days=1))


def opened(tx: Tx) -> list[Complaint]:
    return [now(tx, row["id"]) for row in tx.all("SELECT id FROM complaints ORDER BY id")]
