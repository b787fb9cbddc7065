"""What coordinators do with observation points: look, have their series drawn, make one official."""

from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound
from bot.services.monitoring import points as points_service
from bot.services.monitoring import series
from bot.services.people import regions
from storage.monitoring import points
from storage.monitoring.points import ObservationPoint
from storage.people import people
from storage.tx import Tx

ABOUT = "point-name"
"""What a coordinator attends to who gives a point its official name."""

NO_NAME = ("-", "–", "—")
"""What takes an official name off again."""


def get(tx: Tx, by: Person, point_id: int) -> ObservationPoint:
    """Return a point. Raise `NotAllowed` to all but coordinators, `NotFound` for none, or one of another region."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    point = points.get(tx, point_id)
    areas = regions.seen_by(tx, by.id)
    if point is None or (areas is not None and point.area not in areas):
        raise NotFound
    return point


def begin_naming(tx: Tx, by: Person, point_id: int) -> None:
    """The next words they send are the point's official name."""
    people.attend(tx, by.id, ABOUT, point=get(tx, by, point_id).id)


def name(tx: Tx, by: Person, point_id: int, words: str) -> None:
    """Make a point official under this name; a dash takes it off. Raise `Refused` for a story."""
    point = get(tx, by, point_id)
    points.make_official(tx, point.id, None if words.strip() in NO_NAME else points_service.named(words))
    people.let_go(tx, by.id, ABOUT)


def draw(tx: Tx, by: Person, point_id: int) -> None:
    """Have a point's last month drawn."""
    series.draw_point(tx, by, get(tx, by, point_id).id)


def draw_area(tx: Tx, by: Person, area: str) -> None:
    """Have the last month of all points of an area drawn as one («-»: of those outside every area)."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    areas = regions.seen_by(tx, by.id)
    if areas is not None and area not in areas:
        raise NotFound
    series.draw_area(tx, by, area)
