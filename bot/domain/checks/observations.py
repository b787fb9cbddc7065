"""What is noted on site by a tap, without an instrument: rows of observations.toml."""

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import model_validator

from bot.domain.intake.kinds import NONE, Answer, Emoji, Id, Kind, Medium
from bot.domain.text.languages import Words


class Observation(Words):
    """Something to look at: offered for every kind of its `media` and for its `kinds`.

    `scale`: the answers are those of the odour scale. `several`: more than one may be ticked, `NONE` stands alone.
    """

    id: Id
    emoji: Emoji
    media: tuple[Medium, ...] = ()
    kinds: tuple[str, ...] = ()
    several: bool = False
    scale: Literal["odour_scale"] | None = None
    answers: tuple[Answer, ...] = ()

    @model_validator(mode="after")
    def _can_be_answered(self) -> Self:
        if (self.scale is None) != (len(self.answers) > 1):
            raise ValueError("must have either a scale or at least two answers")
        if len({answer.id for answer in self.answers}) < len(self.answers):
            raise ValueError("answers must have different ids")
        return self

    def fits(self, kind: Kind) -> bool:
        """Whether it is worth looking at for that kind."""
        return kind.id in self.kinds or kind.medium in self.media


def ticked(observation: Observation, before: Sequence[str], answer: str) -> tuple[str, ...]:
    """Return the answers after one was pressed: pressed again it goes; `NONE` and single ones stand alone."""
    if answer in before:
        return tuple(one for one in before if one != answer)
    if not observation.several or answer == NONE:
        return (answer,)
    return (*(one for one in before if one != NONE), answer)
