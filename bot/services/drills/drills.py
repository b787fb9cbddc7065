"""Drills: a case is made up, volunteers are called to it as to a real one, and the coordinator hears how quick it was.

A drill is marked wherever it is shown, counts in no figure, is sent to no body and asks no neighbour.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.cases.lifecycle import Action, Outcome, Verdict, advance
from bot.domain.cases.numbers import DRILLS, PublicNumber
from bot.domain.people.roles import CLOCK, Person, Role
from bot.domain.places.areas import Area
from bot.domain.places.points import Point
from bot.errors import NotAllowed, NotFound, Refused
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from bot.services.people import regions
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.dispatch.offers import FREELY
from storage.drills import drills
from storage.drills.drills import Drill, Why
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx

LASTS = timedelta(hours=2)
"""A drill that nobody has brought to a verdict by then is over. Our own guess."""

KIND = "smell"
"""What a drill is about if nobody chooses: the kind whose evidence is gone soonest."""

WAITS = timedelta(minutes=30)
"""A place that was asked for and is not sent within that time starts nothing any more."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a drill went. Times are counted from its start; None: it did not happen.

    `called`: how many, in rings. `by`: who took it first, `freely`: without having been called. `said_no`, `silent`:
    who.
    """

    called: int
    accepted_after: timedelta | None
    arrived_after: timedelta | None
    by: int | None
    freely: bool
    said_no: tuple[int, ...]
    silent: tuple[int, ...]
    verdict: Verdict | None


def areas(tx: Tx, by: Person) -> tuple[str, ...]:
    """Return where this coordinator may start a drill. Raise `NotAllowed` for anybody else."""
    if not by.may(Role.COORDINATOR):
        raise NotAllowed
    return regions.listed(tx, by.id)


def proposed(tx: Tx, by: Person, area: str, kind: str) -> None:
    """Look whether a drill of this kind can begin in the area. Raise `Refused` if one goes on there already."""
    if area not in areas(tx, by):
        raise NotAllowed
    tx.rules.catalogue.kind(kind)
    if drills.running(tx, (area,)):
        raise Refused("drill-runs-already")


def ask_place(tx: Tx, by: Person, area: str, kind: str) -> None:
    """The coordinator's next location is where the drill begins."""
    proposed(tx, by, area, kind)
    people.attend(tx, by.id, "drill", area=area, kind=kind, until=(tx.now + WAITS).isoformat())


def no_place(tx: Tx, by: Person) -> None:
    """What came was no location: none is waited for any more."""
    people.let_go(tx, by.id, "drill")


def start_at(tx: Tx, by: Person, point: Point) -> tuple[Complaint, int]:
    """Begin the drill whose place was asked for, there."""
    asked = by.attention.args if by.attention and by.attention.about == "drill" else None
    people.let_go(tx, by.id, "drill")
    if asked is None or datetime.fromisoformat(asked["until"]) < tx.now:
        raise Refused("drill-too-old")
    return start(tx, by, asked["area"], asked["kind"], point)


def start(tx: Tx, by: Person, area: str, kind: str, point: Point | None = None) -> tuple[Complaint, int]:
    """Begin a drill at a point of the area (None: `centre`); return its case and how many were called."""
    proposed(tx, by, area, kind)
    at = point or centre(tx.rules.catalogue.areas[area])
    located = tx.rules.catalogue.locate(at)
    if located is None or located.area.id != area:
        raise Refused("drill-outside")
    year = tx.rules.today(tx.now).year
    n = drills.next_number(tx, year)
    case_id = complaints.add(
        tx,
        number=str(PublicNumber(DRILLS, year, n)),
        line=tx.rules.catalogue.kind(kind).line,
        kind=kind,
        source="chat",  # and no words, so that no search by words finds it
        point=at,
        area=area,
        district=located.district.id if located.district else None,
        signalled_at=tx.now,
        drill=True,
    )
    drills.add(tx, case_id, (year, n), area=area, started_by=by.id, ends_at=tx.now + LASTS)
    history.add(tx, case_id, by, "drill_started", as_role="coordinator")
    case = _case(tx, case_id)
    return case, dispatch.call(tx, case)


def centre(area: Area) -> Point:
    """Return where a drill takes place if nobody chooses: the middle of the area's first district, where people live.

    The middle of a whole area may lie in a lake.
    """
    return next((district.shape.centre for district in area.districts.values()), area.shape.centre)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether a drill is to end: the timetable asks every second, and writes only then."""
    return bool(drills.to_end(tx))


def end_due(tx: Tx) -> None:
    """End what is to end; whoever started it hears the result."""
    for case_id, why in drills.to_end(tx):
        _end(tx, case_id, why)


def end(tx: Tx, by: Person, case_id: int) -> None:
    """A coordinator ends a drill before its time."""
    drill = drills.get(tx, case_id)
    if drill is None:
        raise NotFound
    if drill.area not in areas(tx, by):
        raise NotAllowed
    _end(tx, case_id, "coordinator")


def result(tx: Tx, drill: Drill) -> Result:
    """Return how a drill went, or has gone so far."""
    made = offers.of_case(tx, drill.case)
    called = [one for one in made if one.ring != FREELY]
    gone = checks.of_case(tx, drill.case)
    first = gone[0] if gone else None
    arrived = min((one.arrived_at for one in gone if one.arrived_at), default=None)
    went = {one.person for one in gone}
    said_no = {one.person for one in called if one.state == "declined"} - went
    silent = {one.person for one in called if one.state == "expired"} - went - said_no
    return Result(
        called=len({one.person for one in called}),
        accepted_after=first.accepted_at - drill.started_at if first else None,
        arrived_after=arrived - drill.started_at if arrived else None,
        by=first.person if first else None,
        freely=any(one.ring == FREELY and one.person == first.person for one in made) if first else False,
        said_no=tuple(sorted(said_no)),
        silent=tuple(sorted(silent)),
        verdict=_case(tx, drill.case).verdict,
    )


def _end(tx: Tx, case_id: int, why: Why) -> None:
    drill, case = drills.get(tx, case_id), _case(tx, case_id)
    if drill is None or not drills.end(tx, case_id, why):
        return
    ended = offers.end_all(tx, case.id, "expired")
    held = checks.open_of_case(tx, case.id)
    if held is not None and checks.hand_back(tx, held.id):
        dispatch.leave(tx, held)
        outbox.put(tx, held.person, "check", key=dispatch.check_key(held.id), mode="edit", check=held.id)
        outbox.put(tx, held.person, "drill-over", number=case.number)
    complaints.call_at(tx, case.id, None, case.ring)
    stage = advance(case.stage, Action.END_DRILL, Role.CLOCK)
    if not complaints.move(tx, case, stage, outcome=Outcome.UNCONFIRMED):
        raise NotAllowed
    for offer in ended:
        outbox.put(tx, offer.person, "offer", key=dispatch.offer_key(offer.id), mode="edit", offer=offer.id)
    history.add(tx, case.id, CLOCK, "drill_ended", why=why)
    outbox.put(tx, drill.started_by, "drill-result", key=f"drill:{case.id}", mode="repost", case=case.id)
    coordinators.refresh(tx, case.id)


def _case(tx: Tx, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    assert case is not None
    return case
