"""People and cases of a small town, made straight in the database."""

from itertools import count

from bot.domain.cases.lifecycle import Stage
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.services.volunteers import training
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.dispatch import offers
from storage.dispatch.offers import Offer
from storage.instruments import instruments
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx
from storage.volunteers import cohorts, volunteers

CENTRE = Point(50.0547, 72.9646)
_ids = count(1000)


def north(metres: float) -> Point:
    """A point so many metres north of the centre."""
    return Point(CENTRE.lat + metres / 111_195, CENTRE.lon)


def resident(tx: Tx) -> Person:
    person = people.meet(tx, next(_ids), "en")
    people.speak(tx, person.id, "en")
    consents.give(tx, person.id, "report")
    return people.get(tx, person.id)  # type: ignore[return-value]


def coordinator(tx: Tx) -> Person:
    person = resident(tx)
    people.grant(tx, person.id, "coordinator")
    return people.get(tx, person.id)  # type: ignore[return-value]


def volunteer(
    tx: Tx, *, north_m: float = 0, radius_m: int = 5000, media: str = "air water soil", on_duty=True, trained=True
) -> Person:
    """A volunteer who lives so many metres north of the centre and has passed the whole course."""
    person = resident(tx)
    people.grant(tx, person.id, "volunteer")
    volunteers.join(tx, person.id)
    volunteers.live_at(tx, person.id, north(north_m))
    volunteers.go_up_to(tx, person.id, radius_m)
    for medium in media.split():
        volunteers.turn_medium(tx, person.id, medium)
    for module in tx.rules.catalogue.course if trained else ():
        training.record(tx, person.id, module)
    cohorts.put(tx, cohorts.Belonging(person.id, "other", False, None, None, None))
    volunteers.be_on_duty(tx, person.id, on_duty)
    return people.get(tx, person.id)  # type: ignore[return-value]


def instrument(tx: Tx, of: Person, name: str = "Elios", until=None) -> int:
    return instruments.add(tx, of.id, name, "12", until, measures=tx.rules.catalogue.measured_by(name))


def case(tx: Tx, by: Person | None = None, kind: str = "smell", point: Point | None = CENTRE) -> Complaint:
    """A case as it stands right after it came in."""
    by = by or resident(tx)
    case_id = complaints.add(
        tx,
        number=f"GL-2026-{next(_ids)}",
        line="green",
        kind=kind,
        draft_id=None,
        reporter=by.id,
        contact=False,
        source="chat",
        words="rotten eggs",
        point=point,
        accuracy_m=None,
        place_words=None,
        area=None,
        district=None,
        signalled_at=tx.now,
        next_call_at=None,
    )
    return now(tx, case_id)


def now(tx: Tx, case: Complaint | int) -> Complaint:
    """The case as it stands now."""
    found = complaints.get(tx, case if isinstance(case, int) else case.id)
    assert found is not None
    return found


def offer(tx: Tx, case: Complaint, to: Person) -> Offer:
    """The newest offer of the case to the person."""
    return [one for one in offers.of_case(tx, case.id) if one.person == to.id][-1]


def called(tx: Tx, case: Complaint) -> list[int]:
    """Who has the case on offer now."""
    return [one.person for one in offers.of_case(tx, case.id) if one.state == "open"]


def said(tx: Tx, to: Person) -> list[str]:
    """What waits to be said to the person, by name."""
    rows = tx.all("SELECT say FROM outbox WHERE chat_id = :chat ORDER BY id", chat=to.telegram_id)
    return [row["say"] for row in rows]


def someone_watches(tx: Tx, case: Complaint) -> bool:
    """Whether exactly one of these is so: with one person, on offer with an end, told to the coordinators, closed."""
    here, held, open_offers = now(tx, case), checks.open_of_case(tx, case.id), called(tx, case)
    match here.stage:
        case Stage.OFFERED:
            return held is None and bool(open_offers) and here.next_call_at is not None and here.volunteer is None
        case Stage.ASSIGNED:
            return held is not None and held.person == here.volunteer and not open_offers and here.next_call_at is None
        case Stage.RECEIVED:
            told = tx.value("SELECT count(*) FROM history WHERE complaint_id = :id AND what = 'nobody'", id=here.id)
            return held is None and not open_offers and here.next_call_at is None and told > 0
    return held is None and not open_offers and here.next_call_at is None
