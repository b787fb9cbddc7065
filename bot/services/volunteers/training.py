"""The course in the chat: reading, the quiz, the training record that comes of it, and its refresher a year later."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.domain.intake.kinds import Medium
from bot.domain.people.roles import Person, Role
from bot.domain.volunteers import course
from bot.domain.volunteers.course import CourseModule
from bot.errors import Refused
from storage.engine import outbox
from storage.people import people
from storage.tx import Tx
from storage.volunteers import lessons, trainings, volunteers
from storage.volunteers.lessons import Lesson

KEY = "course"
"""Our own name of the message that shows the course."""

Outcome = Literal["right", "wrong", "passed", "again"]
"""What an answer led to; «again»: all is right now, but too little was so at first try, so the module is read again."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many volunteers are trained now, by quiz; `cohorts`: (cohort or «unknown», how many), the largest first."""

    trained: int
    cohorts: tuple[tuple[str, int], ...]


def begin(tx: Tx, by: Person, module: str) -> None:
    """Open a module where it was left. Who has passed it before begins with the quiz: that is the refresher."""
    _module(tx, module)
    if lessons.get(tx, by.id, module) is None:
        lessons.put(tx, by.id, module, quiz=module in trainings.of(tx, by.id))


def turn(tx: Tx, by: Person, module: str, card: int) -> None:
    """Turn to a card, counted from 0; to read again in the middle of a quiz takes nothing away from it."""
    if card >= len(_module(tx, module).cards):
        raise Refused("press-stale")
    lessons.put(tx, by.id, module, card=card)


def ask(tx: Tx, by: Person, module: str) -> None:
    """«To the questions»."""
    cards = len(_module(tx, module).cards)
    lessons.put(tx, by.id, module, card=cards - 1, quiz=True)


def answer(tx: Tx, by: Person, module: str, question: str, chosen: str) -> Outcome:
    """Take an answer to the question that is asked now. Raise `Refused` for one of an older card."""
    part = _module(tx, module)
    at = lessons.get(tx, by.id, module)
    tried = lessons.tried(tx, by.id, module)
    asked = course.next_question(part, tried)
    if at is None or not at.quiz or asked is None or asked.id != question:
        raise Refused("course-moved-on")
    if chosen not in {one.id for one in asked.answers}:
        raise Refused("press-stale")
    right = chosen == asked.right
    lessons.answer(tx, by.id, module, question, right=right)
    tried = lessons.tried(tx, by.id, module)
    if course.next_question(part, tried) is not None:
        return "right" if right else "wrong"
    lessons.end(tx, by.id, module)
    if not course.enough(part, tried):
        lessons.put(tx, by.id, module)
        return "again"
    _pass(tx, by, part, sum(one.first for one in tried.values()))
    return "passed"


def record(tx: Tx, person_id: int, module: str, *, first_right: int | None = None, asked: int | None = None) -> None:
    """Write a training into the record: it is good for a year, and its holder hears of the end in time."""
    expires_at = tx.now + course.HOLDS
    trainings.add(
        tx,
        person_id,
        module,
        expires_at=expires_at,
        remind_at=expires_at - course.BEFORE,
        first_right=first_right,
        asked=asked,
    )


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody's training runs out and they were not told yet: the timetable asks every second."""
    return trainings.any_due(tx)


def remind(tx: Tx) -> None:
    """Tell volunteers that a training runs out soon, or has run out: once before, once on the day."""
    for person_id in trainings.remind(tx):
        person = people.get(tx, person_id)
        if person is not None and person.may(Role.VOLUNTEER) and tx.rules.catalogue.course:
            outbox.put(tx, person_id, "training-runs-out", key="training", mode="repost")


def figures(tx: Tx, among: Collection[int] | None = None) -> Figures:
    """Return how many (`among` these people; None: of all) are trained.

    The module of safety is what counts, because nobody goes without it.
    """
    cohorts = tuple(trainings.trained(tx, course.GENERAL, among))
    return Figures(sum(n for _, n in cohorts), cohorts)


def of(tx: Tx, person_id: int, module: str) -> Lesson | None:
    """Return how far somebody is in a module that the course still has."""
    return lessons.get(tx, person_id, module) if module in tx.rules.catalogue.course else None


def _pass(tx: Tx, by: Person, part: CourseModule, first_right: int) -> None:
    """Write the record; the first time a medium is passed it is put among what they can check."""
    first = part.id not in trainings.of(tx, by.id)
    record(tx, by.id, part.id, first_right=first_right, asked=len(part.questions))
    profile = volunteers.get(tx, by.id)
    if first and profile is not None and part.id in {*Medium} - profile.media:
        volunteers.turn_medium(tx, by.id, part.id)


def _module(tx: Tx, module: str) -> CourseModule:
    found = tx.rules.catalogue.course.get(module)
    if found is None:
        raise Refused("press-stale")
    return found
