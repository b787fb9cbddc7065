"""The course in the chat: modules of cards to read and a quiz. One of safety for everybody, one for each medium."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from bot.domain.intake.kinds import Id, Medium
from bot.domain.text.languages import Row, Words

GENERAL = "general"
"""The module of safety that everybody needs; the others are called as their medium."""

FIRST_RIGHT = 0.75
"""So much has to be right at first try; with less the module is read again. Our own guess."""

HOLDS = timedelta(days=365)
"""How long a training record is good; then the quiz is taken again."""

BEFORE = timedelta(days=30)
"""How long before its end a volunteer is reminded for the first time; the second time is the end itself."""

AnswerId = Annotated[str, StringConstraints(pattern=r"^[a-z]$")]


class CourseCard(Words):
    """One card to read; the words are its text."""

    title: Words


class CourseAnswer(Words):
    """One of the answers that a question offers."""

    id: AnswerId


class CourseQuestion(Words):
    """A question of the quiz. `right`: the id of the right answer; `why` explains it kindly to who chose another."""

    id: Id
    answers: Annotated[tuple[CourseAnswer, ...], Field(min_length=2, max_length=4)]
    right: AnswerId
    why: Words

    @model_validator(mode="after")
    def _can_be_answered(self) -> Self:
        ids = [answer.id for answer in self.answers]
        if len({*ids}) < len(ids):
            raise ValueError("answers must have different ids")
        if self.right not in ids:
            raise ValueError(f'right must be one of {", ".join(ids)} (got "{self.right}")')
        return self


class CourseModule(Row):
    """A part of the course that is passed by itself."""

    id: Id
    emoji: str
    name: Words
    cards: Annotated[tuple[CourseCard, ...], Field(min_length=1, max_length=9)]
    questions: Annotated[tuple[CourseQuestion, ...], Field(min_length=2, max_length=12)]

    @model_validator(mode="after")
    def _asks_each_question_once(self) -> Self:
        if len({question.id for question in self.questions}) < len(self.questions):
            raise ValueError("questions must have different ids")
        return self

    def question(self, question: str) -> CourseQuestion | None:
        """Return the question with this id, None for one that was taken out."""
        return next((one for one in self.questions if one.id == question), None)


class Training(Row):
    """The hotline's own rule: whether only those who passed the course are called."""

    required: bool = False


@dataclass(frozen=True, slots=True)
class Tried:
    """How one question went so far. `first`: right at first try; `right`: right by now; `tries`: how often answered."""

    first: bool
    right: bool
    tries: int = 1


def needed(medium: Medium) -> frozenset[str]:
    """Return the modules that the right to check this medium takes; where eyes are enough, safety is."""
    return frozenset({GENERAL}) if medium is Medium.SITE else frozenset({GENERAL, medium.value})


def next_question(module: CourseModule, tried: Mapping[str, Tried]) -> CourseQuestion | None:
    """Return what is asked now: each once in the file's order, then the wrong ones until right; None when all are."""
    left = [one for one in module.questions if one.id not in tried or not tried[one.id].right]
    return min(left, key=lambda one: tried[one.id].tries if one.id in tried else 0, default=None)


def enough(module: CourseModule, tried: Mapping[str, Tried]) -> bool:
    """Whether so many were right at first try that the module need not be read again."""
    first = sum(tried[one.id].first for one in module.questions if one.id in tried)
    return first >= FIRST_RIGHT * len(module.questions)


def problems(modules: Mapping[str, CourseModule], *, required: bool) -> Iterable[str]:
    """Return a line for each module that has to be there and is not: without one nobody could be called."""
    if required:
        for module in (GENERAL, *(medium.value for medium in Medium)):
            if module not in modules:
                yield f"course.{module}: is missing, and training.required is true"
