"""How large a dump is by its outline, walked point by point; and how long a pace is."""

from bot.domain.evidence.files import Place
from bot.domain.measurements.dump_outline import CORNERS, area_m2, around, crosses
from bot.domain.people.roles import Person
from bot.domain.places.points import Point, about_m, is_null_island
from bot.errors import Refused
from bot.services.checks import arrivals
from bot.services.checks.checks import mine
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.checks import checks, dump_areas
from storage.checks.checks import Check
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx

APART_M = 3
"""Points of a live location nearer to one another than that are the same corner: a phone is no finer. Our own guess."""

LONGEST_M = 5000
"""From the first corner: what is farther away belongs to no dump. Our own guess."""

MOST_POINTS = 1000
"""Of one outline."""

PACES_CM = (60, 65, 70, 75, 80)
"""How long a pace may be said to be, by a tap."""


def set_pace(tx: Tx, by: Person, check_id: int, centimetres: int) -> None:
    """From now on their paces are so long; what is noted already stays."""
    mine(tx, by, check_id)
    if centimetres not in PACES_CM:
        raise Refused("press-stale")
    dump_areas.set_pace(tx, by.id, centimetres)


def walk(tx: Tx, by: Person, check_id: int) -> None:
    """«Walk the outline»: from now on places are its corners."""
    check, _ = mine(tx, by, check_id)
    people.attend(tx, by.id, "check", check=check.id, outline=True)


def walking(by: Person, check_id: int) -> bool:
    """Whether the person's places are corners of an outline now."""
    args = by.attention.args if by.attention else {}
    return args.get("check") == check_id and bool(args.get("outline"))


def corner(tx: Tx, by: Person, check_id: int, place: Place) -> bool:
    """Add a corner; return whether it is a new one. Raise `Refused` for a place that can be none."""
    check, case = mine(tx, by, check_id)
    so_far = dump_areas.walked(tx, check.id)
    if is_null_island(place.point):
        raise Refused("home-nowhere")
    if so_far and about_m(so_far[0], place.point) > LONGEST_M:
        raise Refused("area-corner-far")
    if any(about_m(point, place.point) < APART_M for point in so_far[-1:]) or len(so_far) >= MOST_POINTS:
        return False
    if check.arrived_at is None:
        arrivals.arrive(tx, by, check, case, place)
    dump_areas.walk(tx, check.id, place.point)
    return True


def moved(tx: Tx, by: Person, place: Place) -> int | None:
    """A live location went on: return the check whose outline it belongs to and grew by it, None for none."""
    args = by.attention.args if by.attention else {}
    check = checks.get(tx, int(args.get("check", 0)))
    if check is None or check.state != "open" or not walking(by, check.id):
        return None
    return check.id if corner(tx, by, check.id, place) else None


def step_back(tx: Tx, by: Person, check_id: int) -> None:
    """«The last point»: it was none."""
    check, _ = mine(tx, by, check_id)
    dump_areas.step_back(tx, check.id)


def stop(tx: Tx, by: Person, check_id: int) -> None:
    """The outline is not walked any more, and forgotten."""
    check, _ = mine(tx, by, check_id)
    dump_areas.stop(tx, check.id)
    people.attend(tx, by.id, "check", check=check.id)


def drop(tx: Tx, by: Person, check_id: int) -> bool:
    """Take the last area away; return False if there is none."""
    check, case = mine(tx, by, check_id)
    dropped = dump_areas.drop_last(tx, check.id)
    if dropped:
        history.add(tx, case.id, by, "area_dropped", as_role="volunteer")
        _show(tx, check, case)
    return dropped


def finish(tx: Tx, by: Person, check_id: int, *, the_line_around: bool = False) -> None:
    """Make the outline an area. Raise `Refused` if it has too few corners, or crosses itself and nobody said «around».

    `the_line_around`: take the line around all corners instead.
    """
    check, case = mine(tx, by, check_id)
    ring: tuple[Point, ...] = dump_areas.walked(tx, check.id)
    if the_line_around:
        ring = around(ring)
    if len(set(ring)) < CORNERS:
        raise Refused("area-few", n=len(set(ring)))
    if crosses(ring):
        raise Refused("area-crosses")
    found = area_m2(ring)
    if found < 1:
        raise Refused("area-few", n=len(set(ring)))
    dump_areas.add(tx, check.id, "outline", round(found, 1), outline=ring, around=the_line_around)
    dump_areas.stop(tx, check.id)
    people.attend(tx, by.id, "check", check=check.id)
    history.add(tx, case.id, by, "area", as_role="volunteer", m2=round(found), how="outline")
    _show(tx, check, case)


def _show(tx: Tx, check: Check, case: Complaint) -> None:
    outbox.put(tx, check.person, "check", key=dispatch.check_key(check.id), mode="edit", check=check.id)
    coordinators.refresh(tx, case.id)
