"""Kinds of problem, and the two lines they come in by."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bot.domain.text.durations import Duration
from bot.domain.text.languages import Row, Words

Id = Annotated[str, StringConstraints(pattern=r"^[a-z_]{2,20}$")]
Emoji = Annotated[str, StringConstraints(min_length=1, max_length=8, pattern=r"^[^\w\s]+$")]

ODOUR_SCALE = "odour_scale"
"""The answers that come from limits.toml: how strong a smell is, 0–6 on VDI 3882."""

NAME_ON_A_BUTTON = 28
"""Characters of a kind's name that two columns of buttons show uncut on a narrow phone."""


NONE = "none"
"""The answer that says there is nothing of the kind: it goes with no other."""


class Medium(StrEnum):
    """What is looked at; a volunteer says which of them they can measure. `SITE`: eyes and a tape are enough."""

    AIR = "air"
    WATER = "water"
    SOIL = "soil"
    SITE = "site"


class Instrument(StrEnum):
    """What a check of this kind needs in the volunteer's bag."""

    GAS = "gas"
    DUST = "dust"
    WATER = "water"
    SOIL = "soil"
    TAPE = "tape"
    NONE = "none"


class Need(StrEnum):
    """What makes the evidence strong. The place is always wanted."""

    PLACE = "place"
    PHOTO = "photo"
    WORDS = "words"


class Line(Row):
    """One of the hotline's lines; `prefix` begins its public numbers."""

    id: Id
    prefix: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    emoji: Emoji
    name: Words
    about: Words


class Question(Words):
    """Something worth asking the resident about this kind; an answer is never compulsory."""

    id: Id


class Answer(Words):
    """One of the answers that a question is answered with by a tap. `danger`: it speaks of danger to who goes there."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,12}$")]
    danger: bool = False


class Ask(Words):
    """A question that is asked after the report was taken in, answered with a tap or skipped.

    `answers`: which answers of the file's table `answers` it offers, or `ODOUR_SCALE`. `several`: more than one may
    be ticked; an answer called `NONE` stands alone.
    """

    id: Id
    answers: Id
    several: bool = False


class Danger(Row):
    """Emergency numbers shown before anything else, and the sentence that says when to call them."""

    call: Annotated[tuple[Literal["101", "102", "103", "104", "112"], ...], Field(min_length=1)]
    when: Words


class Safety(Row):
    """Who may be sent. `minors`: also somebody under 18; nobody who did not decide it sends them."""

    minors: bool = False


class Episode(Row):
    """Signals this near (m) and this soon after one another are likely one event; so may be kinds of one `family`."""

    radius_m: Annotated[int, Field(ge=50, le=20_000)]
    window: Duration
    family: Id | None = None


class Noticed(StrEnum):
    """Where such a thing is noticed: at home, or in a public place, where it lies for everybody to see."""

    HOME = "home"
    PUBLIC = "public"


class Kind(Row):
    """A kind of problem: what it is called, how fast it is gone, what a check needs, who answers for it.

    `perishes`: how long one ring of volunteers has to answer an offer. `evidence`: how long there is something
    to measure. `drinking`: the water is meant to be drunk, so its readings are held against the drinking norms.
    `noticed`: at home (whoever names the place names their door) or in a public place; home unless the file says so.
    """

    id: Id
    line: Id
    emoji: Emoji
    name: Words
    perishes: Duration
    evidence: Duration
    medium: Medium
    instrument: Instrument
    drinking: bool = False
    readings: tuple[str, ...]
    route: Annotated[tuple[str, ...], Field(min_length=1)]
    needs: tuple[Need, ...]
    episode: Episode
    questions: Annotated[tuple[Question, ...], Field(max_length=4)] = ()
    asks: Annotated[tuple[Ask, ...], Field(max_length=4)] = ()
    danger: Danger | None = None
    safety: Safety = Safety()
    noticed: Noticed = Noticed.HOME

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if Need.PLACE not in self.needs:
            raise ValueError('needs must have "place": without one nobody can go and look')
        if self.perishes > self.evidence:
            raise ValueError("perishes must not be longer than evidence: the offer would outlive what it offers")
        if longest := [n for n in (self.name.kk, self.name.ru, self.name.en) if len(n) > NAME_ON_A_BUTTON]:
            raise ValueError(f'name must be at most {NAME_ON_A_BUTTON} characters for a button (got "{longest[0]}")')
        if len({q.id for q in self.questions}) < len(self.questions):
            raise ValueError("questions must have different ids")
        if len({ask.id for ask in self.asks}) < len(self.asks):
            raise ValueError("asks must have different ids")
        return self
