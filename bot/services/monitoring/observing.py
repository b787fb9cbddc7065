"""Asking standing inspectors at their times, and taking what they observe: one tap, the rest may be skipped."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.catalogue.site_notes import understood
from bot.domain.evidence.files import Sent
from bot.domain.measurements.limits import compare
from bot.domain.measurements.readings import Problem
from bot.domain.monitoring import slots
from bot.domain.monitoring.phenomena import QUIET, family_of
from bot.domain.people.roles import CLOCK, Person, Role
from bot.errors import NotFound, Refused
from bot.services.evidence import evidence
from bot.services.monitoring import alarms
from bot.services.news import coordinators
from storage.cases import history
from storage.engine import outbox
from storage.monitoring import observations, points
from storage.monitoring.observations import Observation
from storage.monitoring.points import ObservationPoint
from storage.people import people
from storage.tx import Tx

ABOUT = "observation"
"""What a person attends to who adds a reading, a picture or words to an observation."""

PAUSE_KEY = "observe-pause"
"""Our own name of the message that asks whether to pause."""

OWN = timedelta(hours=1)
"""How long something that an inspector began by themselves waits for its tap."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a message: readings kept, what was odd about others. `over`: the hour has passed, nothing kept."""

    kept: int = 0
    problems: tuple[Problem, ...] = ()
    twice: bool = False
    over: bool = False


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody's time has come: the timetable asks every second, and writes only then."""
    return points.any_due(tx)


def ask_due(tx: Tx) -> None:
    """Ask everybody whose slot has come. A slot that was slept through is asked late, or noted as never asked."""
    for point in points.due(tx):
        inspector = people.get(tx, point.person) if point.person is not None else None
        if inspector is None or not inspector.may(Role.VOLUNTEER):  # whoever becomes one again goes on with /observe
            points.ask_at(tx, point.id, point.times, None)
            continue
        reachable = points.reachable(tx, inspector.id)
        assert point.next_at is not None
        for slot in slots.slots(point.times, point.next_at - timedelta(seconds=1), tx.now, tx.rules.zone):
            _ask(tx, point, slot, reachable=reachable)
        points.ask_at(tx, point.id, point.times, slots.following(point.times, tx.now, tx.rules.zone))


def now(tx: Tx, by: Person) -> int:
    """Return what the inspector answers now: the slot that waits, or an observation of their own, begun."""
    point = points.of(tx, by.id)
    if point is None or point.ended or point.point is None:
        raise NotFound("observe-none")
    waiting = observations.answerable(tx, point.id)
    if waiting is not None:
        return waiting.id
    begun = observations.add(tx, point.id, tx.now, tx.now + OWN, slot=False, asked=True)
    assert begun is not None
    return begun


def say(tx: Tx, by: Person, observation_id: int, what: str) -> bool:
    """Take the tap: «quiet» or a phenomenon. Return False when it is too late for it. Raise `NotFound` if not theirs.

    Within an hour another tap changes it.
    """
    one, point = mine(tx, by, observation_id)
    if what != QUIET and what not in tx.rules.catalogue.phenomena:
        raise Refused("press-stale")
    show(tx, by, one)
    if not changeable(tx, one):
        return False
    if one.what == what:
        return True
    observations.say(tx, one.id, what)
    points.asked_to_pause(tx, point.id, asked=False)
    _weigh(tx, one)
    return True


def say_how_strong(tx: Tx, by: Person, observation_id: int, strength: int) -> bool:
    """Take how strong it is. Return False when it is too late for it. Raise `Refused` for no such strength."""
    one, _ = mine(tx, by, observation_id)
    row = tx.rules.catalogue.phenomena.get(one.what or QUIET)
    if row is None or strength not in row.strengths():
        raise Refused("press-stale")
    show(tx, by, one)
    if not changeable(tx, one):
        return False
    observations.strengthen(tx, one.id, strength)
    _weigh(tx, one)
    return True


def attend(tx: Tx, by: Person, observation_id: int) -> bool:
    """From now on what they send belongs to this observation. Return False when it is too late for it."""
    one, _ = mine(tx, by, observation_id)
    if one.what is None or not changeable(tx, one):
        show(tx, by, one)
        return False
    people.attend(tx, by.id, ABOUT, observation=one.id)
    return True


def take(tx: Tx, by: Person, observation_id: int, *, words: str | None = None, file: Sent | None = None) -> Added:
    """Take a reading, words or a picture for it. Past the hour nothing is kept here, and they attend to it no more."""
    one, _ = mine(tx, by, observation_id)
    if one.what is None or not changeable(tx, one):
        people.let_go(tx, by.id, ABOUT)
        return Added(over=True)
    twice = file is not None and not observations.attach(tx, one.id, file)
    if file is not None and one.case is not None:
        evidence.add(tx, by, "complaint", one.case, file)
        coordinators.refresh(tx, one.case)
    read = _read(tx, one, words) if words else Added()
    show(tx, by, one)
    return Added(read.kept, read.problems, twice)


def done(tx: Tx, by: Person) -> None:
    """What they send next belongs to no observation."""
    people.let_go(tx, by.id, ABOUT)


def mine(tx: Tx, by: Person, observation_id: int) -> tuple[Observation, ObservationPoint]:
    """Return the person's own observation and their point. Raise `NotFound` for another's."""
    one = observations.get(tx, observation_id)
    point = points.get(tx, one.point) if one else None
    if one is None or point is None or point.person != by.id:
        raise NotFound("observe-not-yours")
    return one, point


def changeable(tx: Tx, one: Observation) -> bool:
    """Whether an answer may be given still, or changed: within the window, or an hour after it was given."""
    return tx.now < (one.closes_at if one.answered_at is None else one.answered_at + slots.CHANGE)


def excuse(tx: Tx, point: ObservationPoint) -> None:
    """Their rest covers what waits for an answer just now."""
    waiting = observations.answerable(tx, point.id)
    if waiting is not None and point.person is not None:
        observations.excuse(tx, waiting.id)
        outbox.put(tx, point.person, "observe-ask", key=key(waiting.id), mode="edit", observation=waiting.id)


def show(tx: Tx, by: Person, one: Observation) -> None:
    """Bring the observation's card up to date where it stands."""
    outbox.put(tx, by.id, "observe-ask", key=key(one.id), mode="edit", observation=one.id)


def key(observation_id: int) -> str:
    """Return our own name of the message that asks for an observation."""
    return f"observed:{observation_id}"


def _ask(tx: Tx, point: ObservationPoint, slot: datetime, *, reachable: bool) -> None:
    """Put one slot to its inspector, if its window is open still; the card before it goes to rest."""
    until = slots.closes(point.times, slot, tx.rules.zone)
    asked = reachable and tx.now < until
    before = observations.unanswered(tx, point.id)
    new = observations.add(tx, point.id, slot, until, slot=True, asked=asked)
    if new is None or not asked:
        return
    for older in before:
        outbox.put(tx, point.person, "observe-ask", key=key(older), mode="edit", observation=older)
    outbox.put(tx, point.person, "observe-ask", key=key(new), observation=new)
    missed = observations.missed_in_a_row(tx, point.id, slots.MISSED)
    if missed >= slots.MISSED and not point.asked_to_pause:
        points.asked_to_pause(tx, point.id, asked=True)
        outbox.put(tx, point.person, "observe-pause", key=PAUSE_KEY, mode="repost")


def _weigh(tx: Tx, before: Observation) -> None:
    """Let the rule see it. What is no longer of its case's family leaves the case, and the case hears of it."""
    phenomena = tx.rules.catalogue.phenomena
    after = observations.get(tx, before.id)
    assert after is not None
    family = family_of(after.what, after.strength, phenomena)
    if before.case is not None and family != family_of(before.what, before.strength, phenomena):
        observations.belongs(tx, after.id, None)
        history.add(tx, before.case, CLOCK, "standing_changed")
        coordinators.refresh(tx, before.case)
        after = replace(after, case=None)
    if family is not None:
        alarms.weigh(tx, after)


def _read(tx: Tx, one: Observation, words: str) -> Added:
    catalogue = tx.rules.catalogue
    row = catalogue.phenomena.get(one.what or QUIET)
    suggested = (
        row.readings if row else tuple(dict.fromkeys(s for p in catalogue.phenomena.values() for s in p.readings))
    )
    said = understood(words, catalogue, suggested)
    for reading in said.readings:
        observations.measure(tx, one.id, reading, compare(reading, catalogue.limits))
    kept = [said.note, *said.open, *(times.given for times in said.multiples)]
    if rest := "\n".join(part for part in kept if part):
        observations.note(tx, one.id, rest)
    return Added(len(said.readings), said.problems)
