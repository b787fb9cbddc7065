"""A standing inspector's observation point: where, when they are asked, pauses without guilt."""

from datetime import datetime, timedelta

from bot.domain.monitoring import slots
from bot.domain.people.roles import Person
from bot.domain.places.points import Point, is_null_island
from bot.errors import NotFound, Refused
from bot.services.monitoring import observing
from storage.engine import outbox
from storage.monitoring import observation_figures, points
from storage.monitoring.observation_figures import Figures
from storage.monitoring.points import ObservationPoint
from storage.people import people
from storage.tx import Tx
from storage.volunteers import volunteers

ABOUT = "observe"
"""What a person attends to who is to say something about their point; `field` says what."""

CARD = "observe"

LONGEST_NAME = 60

PAUSES = ("today", "week", "back")
"""For the rest of the day, for a week, till they come back."""


def look(tx: Tx, by: Person) -> ObservationPoint | None:
    """Return the person's point, None if they do not observe (any more). A slot that was lost sight of comes again."""
    point = points.of(tx, by.id)
    if point is None or point.ended:
        return None
    if point.next_at is None and point.point is not None and points.pausing(tx, point.id) is None:
        return _plan(tx, point)
    if point.point is None:
        people.attend(tx, by.id, ABOUT, field="place")
    return point


def join(tx: Tx, by: Person) -> ObservationPoint:
    """Observe from now on; while it is not known where, the next place they send says it."""
    points.join(tx, by.id)
    points.resume(tx, mine(tx, by).id)
    found = look(tx, by)
    assert found is not None
    return found


def mine(tx: Tx, by: Person) -> ObservationPoint:
    """Return the person's own point. Raise `NotFound` if they do not observe."""
    point = points.of(tx, by.id)
    if point is None or point.ended:
        raise NotFound("observe-none")
    return point


def live_at(tx: Tx, by: Person, at: Point) -> ObservationPoint:
    """Keep where the point is; begun with it if need be. Raise `Refused` for a phone that does not know where it is."""
    if is_null_island(at):
        raise Refused("home-nowhere")
    points.join(tx, by.id)
    point = mine(tx, by)
    located = tx.rules.catalogue.locate(at)
    district = located.district if located else None
    points.live_at(tx, point.id, at, located.area.id if located else None, district.id if district else None)
    people.let_go(tx, by.id, ABOUT)
    return _plan(tx, mine(tx, by))


def at_home(tx: Tx, by: Person) -> ObservationPoint:
    """The point is where they start to checks from. Raise `Refused` if that is not known."""
    profile = volunteers.get(tx, by.id)
    if profile is None or profile.home is None:
        raise Refused("observe-no-home")
    return live_at(tx, by, profile.home)


def edit(tx: Tx, by: Person, field: str) -> None:
    """The next thing they send is the point's `field`: place, name or times."""
    mine(tx, by)
    people.attend(tx, by.id, ABOUT, field=field)


def name(tx: Tx, by: Person, words: str) -> None:
    """Call the point as its inspector does. Raise `Refused` for nothing, or for a story."""
    point = mine(tx, by)
    points.name(tx, point.id, named(words))
    people.let_go(tx, by.id, ABOUT)


def named(words: str) -> str:
    """Return a point's name as it may be kept. Raise `Refused` for nothing, or for a story."""
    found = " ".join(words.split())
    if not 1 <= len(found) <= LONGEST_NAME:
        raise Refused("observe-name-odd", most=LONGEST_NAME)
    return found


def tell_times(tx: Tx, by: Person, words: str) -> None:
    """Be asked at these times of day from now on: «7:30, 13, 21:00». Raise `Refused` with what is odd."""
    found = slots.read_times(words)
    if isinstance(found, str):
        raise Refused(found)
    _ask_at(tx, by, found)


def choose_times(tx: Tx, by: Person, nth: int) -> None:
    """Be asked at the `nth` of the usual times."""
    if nth >= len(slots.PRESETS):
        raise Refused("press-stale")
    _ask_at(tx, by, slots.PRESETS[nth])


def pause(tx: Tx, by: Person, how: str) -> None:
    """Rest: `how` is one of `PAUSES`. What is asked just now is no gap; the first slot after it comes by itself."""
    point = mine(tx, by)
    if how not in PAUSES:
        raise Refused("press-stale")
    today = tx.rules.today(tx.now)
    ends: dict[str, datetime | None] = {
        "today": tx.rules.at(today + timedelta(days=1)),
        "week": tx.rules.at(today + timedelta(days=8)),
        "back": None,
    }
    points.pause(tx, point.id, ends[how])
    _heard(tx, point)
    points.asked_to_pause(tx, point.id, asked=False)
    observing.excuse(tx, point)
    _plan(tx, point)


def resume(tx: Tx, by: Person) -> None:
    """Go on before the pause is over; without one nothing changes."""
    point = mine(tx, by)
    points.resume(tx, point.id)
    _plan(tx, point)


def go_on(tx: Tx, by: Person) -> None:
    """«No, go on» to the question whether to pause; it is not asked again before something is observed."""
    _heard(tx, mine(tx, by))


def leave(tx: Tx, by: Person) -> None:
    """Observe no more; the series stays, and can be taken up again."""
    point = mine(tx, by)
    observing.excuse(tx, point)
    points.end(tx, point.id)
    people.let_go(tx, by.id, ABOUT)


def retire(tx: Tx, person_id: int) -> None:
    """Somebody is off the list of volunteers: they are asked no more, and what is asked just now is no gap."""
    point = points.of(tx, person_id)
    if point is not None and not point.ended:
        observing.excuse(tx, point)
        points.end(tx, point.id)


def figures(tx: Tx, start: datetime, end: datetime) -> Figures:
    """Return all inspectors' observations of a period (`end` excluded): see `storage.observed.Figures`."""
    return observation_figures.figures(tx, start, end)


def _ask_at(tx: Tx, by: Person, times: slots.Times) -> None:
    point = mine(tx, by)
    points.ask_at(tx, point.id, times, None)
    _plan(tx, mine(tx, by))
    people.let_go(tx, by.id, ABOUT)


def _heard(tx: Tx, point: ObservationPoint) -> None:
    """Take the buttons off the question whether to pause, if it was put."""
    if point.asked_to_pause:
        outbox.put(tx, point.person, "observe-pause", key=observing.PAUSE_KEY, mode="edit", over=True)


def _plan(tx: Tx, point: ObservationPoint) -> ObservationPoint:
    """Set when the point is asked next: after now, and after the pause; never without a place."""
    resting = points.pausing(tx, point.id)
    if point.point is None or (resting is not None and resting.until is None):
        after = None
    else:
        after = tx.now if resting is None or resting.until is None else resting.until - timedelta(seconds=1)
    at = None if after is None else slots.following(point.times, after, tx.rules.zone)
    points.ask_at(tx, point.id, point.times, at)
    found = points.get(tx, point.id)
    assert found is not None
    return found
