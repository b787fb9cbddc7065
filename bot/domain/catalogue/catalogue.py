"""All that is particular to one hotline: its lines, kinds of problem, areas, bodies, substances and limits."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field

from bot.domain.cases.ready_replies import Reply
from bot.domain.checks.observations import Observation
from bot.domain.deadlines.terms import Deadlines
from bot.domain.deadlines.working_days import Day
from bot.domain.dispatch.safety import SafetyRules
from bot.domain.instruments.instrument_kinds import Guesses, InstrumentWords
from bot.domain.intake.conversation import Meaning, Situation, what
from bot.domain.intake.conversation_words import ConversationWords, Ear
from bot.domain.intake.dangers import Alarms, DangerWords
from bot.domain.intake.kind_words import KindWords, Suggestions
from bot.domain.intake.kinds import ODOUR_SCALE, Answer, Ask, Instrument, Kind, Line, Medium
from bot.domain.measurements.limit_rows import LimitRows
from bot.domain.measurements.limits import Compared, Limits, compare
from bot.domain.measurements.readings import Problem, Reading, parse_reading
from bot.domain.measurements.substances import Substance
from bot.domain.measurements.water_classes import WaterClasses
from bot.domain.monitoring.phenomena import Alert, Phenomenon
from bot.domain.people.bodies import Body
from bot.domain.people.organisations import Organisation
from bot.domain.places.areas import Area, Located, industrial, locate
from bot.domain.places.points import Point
from bot.domain.text.languages import Row, Words
from bot.domain.volunteers.course import CourseModule, Training
from bot.errors import NotFound

K = TypeVar("K")
V = TypeVar("V")


class Hotline(Row):
    """What the hotline is called, and who stands behind it (None: the lines of a letter are filled in by hand)."""

    name: Words
    organisation: Organisation | None = None


class Skill(Row):
    """Something a volunteer can besides: ticked in their profile, seen by coordinators."""

    id: str
    name: Words


class Catalogue(Row):
    """The whole of it, checked. Dictionaries are by id, in the order of the file."""

    hotline: Hotline
    lines: Annotated[dict[str, Line], Field(min_length=1)]
    areas: Annotated[dict[str, Area], Field(min_length=1)]
    bodies: dict[str, Body]
    kinds: Annotated[dict[str, Kind], Field(min_length=1)]
    answers: dict[str, tuple[Answer, ...]] = Field(default_factory=dict)
    skills: dict[str, Skill] = Field(default_factory=dict)
    kind_words: dict[str, KindWords] = Field(default_factory=dict)
    foreign: dict[str, KindWords] = Field(default_factory=dict)
    conversation: ConversationWords = ConversationWords()
    instruments: dict[Instrument, InstrumentWords] = Field(default_factory=dict)
    dangers: dict[str, DangerWords] = Field(default_factory=dict)
    training: Training = Training()
    course: dict[str, CourseModule] = Field(default_factory=dict)
    safety: SafetyRules = SafetyRules()
    replies: dict[str, Reply] = Field(default_factory=dict)
    observations: dict[str, Observation] = Field(default_factory=dict)
    phenomena: dict[str, Phenomenon] = Field(default_factory=dict)
    alerts: dict[str, Alert] = Field(default_factory=dict)
    substances: dict[str, Substance]
    limit_rows: Annotated[LimitRows, Field(alias="limits")]
    deadlines: Deadlines
    workdays: dict[Day, Literal["off", "working"]] = Field(default_factory=dict)

    def __getstate__(self) -> dict[Any, Any]:
        """Go into another process as rows alone: what is worked out from them is worked out there anew."""
        state = super().__getstate__()
        rows = {name: value for name, value in state["__dict__"].items() if name in type(self).model_fields}
        return {**state, "__dict__": rows}

    @property
    def name(self) -> Words:
        """The hotline's name."""
        return self.hotline.name

    def organisation(self, area: str | None) -> Organisation | None:
        """Return who signs for an area: its own organisation, else the hotline's; None where the file names nobody."""
        own = self.areas[area].organisation if area in self.areas else None
        return own or self.hotline.organisation

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """Everybody who runs the line, or a part of it; none where the file names nobody."""
        named = [self.hotline.organisation, *(area.organisation for area in self.areas.values())]
        return tuple({one.name.en: one for one in named if one is not None}.values())

    def kind(self, kind: str) -> Kind:
        """Return the kind with this id; raise `NotFound` for one the file does not have (any more)."""
        return _of(self.kinds, kind)

    def kinds_of(self, line: str) -> tuple[Kind, ...]:
        """Return the kinds of a line in the order of the file, none for a line there is not."""
        return tuple(kind for kind in self.kinds.values() if kind.line == line)

    def family(self, kind: str) -> tuple[str, ...]:
        """Return the kinds that may be the same event as one of this kind, itself among them."""
        family = self.kind(kind).episode.family
        if family is None:
            return (kind,)
        return tuple(one.id for one in self.kinds.values() if one.episode.family == family)

    @property
    def smells(self) -> tuple[str, ...]:
        """The kinds of which it is asked how strong they smell."""
        return tuple(kind.id for kind in self.kinds.values() if any(ask.answers == ODOUR_SCALE for ask in kind.asks))

    def kinds_in(self, words: str) -> tuple[str, ...]:
        """Return the kinds that a person's words speak of, at most two, the likeliest first: a suggestion."""
        return self._suggestions.of(words)

    def dangers_in(self, words: str) -> tuple[DangerWords, ...]:
        """Return the dangers to life that a person's words speak of."""
        return self._alarms.of(words)

    def meaning_of(self, words: str, at: Situation) -> Meaning:
        """Return what a message is, after what went before."""
        return what(words, at, self._ear)

    def measured_by(self, words: str) -> frozenset[Instrument]:
        """Return what an instrument called so seems to measure; nothing where its words do not tell."""
        return self._guesses.of(words)

    def answers_to(self, ask: Ask) -> tuple[Answer, ...]:
        """Return what a question may be answered with."""
        return self._strengths if ask.answers == ODOUR_SCALE else self.answers.get(ask.answers, ())

    def danger_in(self, kind: str, given: Mapping[str, Collection[str]]) -> bool:
        """Whether one of the answers (question → ids) speaks of danger to whoever goes there."""
        return any(
            answer.danger and answer.id in given.get(ask.id, ())
            for ask in self.kind(kind).asks
            for answer in self.answers_to(ask)
        )

    def observable(self, kind: str) -> tuple[Observation, ...]:
        """Return what can be noted by a tap where something of this kind is checked."""
        of_kind = self.kind(kind)
        return tuple(row for row in self.observations.values() if row.fits(of_kind))

    def observed_as(self, observation: Observation) -> tuple[Answer, ...]:
        """Return the answers an observation may have."""
        scale = self.limit_rows.odour_scale
        return scale.answers() if observation.scale and scale else observation.answers

    def water_class(self, kind: str, reading: Reading) -> int | None:
        """Return the class of a river by one reading, None where classes do not apply: 1 is the best of six."""
        of_kind = self.kind(kind)
        if of_kind.medium is not Medium.WATER or of_kind.drinking:
            return None
        return self.water_classes.of(reading.substance, reading.value)

    def line_of(self, kind: str) -> Line:
        """Return the line a kind comes in by; raise `NotFound` for an unknown kind."""
        return self.lines[self.kind(kind).line]

    def body(self, body: str, area: str | None = None) -> Body:
        """Return a body named as in `area` (default: the file's first); raise `NotFound` for an unknown body."""
        home = next(iter(self.areas))
        return _of(self._bodies, (body, area if area in self.areas else home))

    def route(self, kind: str, area: str | None = None) -> tuple[Body, ...]:
        """Return the bodies that answer for a kind in `area`, the first one first."""
        return tuple(self.body(body, area) for body in self.kind(kind).route)

    def substance(self, substance: str) -> Substance:
        """Return the substance with this id; raise `NotFound` for an unknown one."""
        return _of(self.substances, substance)

    def suggested(self, kind: str) -> tuple[Substance, ...]:
        """Return what is worth measuring for a kind, the most telling first."""
        return tuple(self.substances[id_] for id_ in self.kind(kind).readings)

    def locate(self, point: Point) -> Located | None:
        """Return the area and district of a point, None outside all."""
        return locate(tuple(self.areas.values()), point)

    def industrial(self, point: Point, within_m: float = 0) -> bool:
        """Whether a point known to `within_m` (m) lies, or may lie, at works or the like."""
        return industrial(self.areas.values(), point, within_m)

    def read(
        self, text: str, *, suggested: str | None = None, default_unit: str | None = None, likely: Sequence[str] = ()
    ) -> Reading | Problem:
        """Return the reading that a volunteer's text is, or what is wrong with it: see `readings.parse_reading`."""
        return parse_reading(text, self.substances, suggested=suggested, default_unit=default_unit, likely=likely)

    def compare(self, kind: str, reading: Reading) -> Compared | None:
        """Hold a reading of a case of this kind against its limit; None when none applies."""
        return compare(reading, self.limits, drinking=self.kind(kind).drinking)

    @cached_property
    def limits(self) -> Limits:
        """The limits a spot check may be held against."""
        return self.limit_rows.made()

    @cached_property
    def water_classes(self) -> WaterClasses:
        """The classes of surface water."""
        return self.limit_rows.classes()

    @cached_property
    def _strengths(self) -> tuple[Answer, ...]:
        scale = self.limit_rows.odour_scale
        return scale.answers() if scale else self.answers.get(ODOUR_SCALE, ())

    @cached_property
    def _suggestions(self) -> Suggestions:
        return Suggestions(
            {kind: self.kind_words[kind] for kind in self.kinds if kind in self.kind_words}, self.foreign
        )

    @cached_property
    def _ear(self) -> Ear:
        return Ear(self.conversation, self._suggestions, self._alarms)

    @cached_property
    def _guesses(self) -> Guesses:
        return Guesses(self.instruments)

    @cached_property
    def _alarms(self) -> Alarms:
        return Alarms(self.dangers)

    @cached_property
    def _bodies(self) -> Mapping[tuple[str, str], Body]:
        return {
            (body.id, area.id): body.model_copy(update={name: words.filled(area.forms) for name, words in body.named()})
            for body in self.bodies.values()
            for area in self.areas.values()
        }


def _of(table: Mapping[K, V], key: K) -> V:
    try:
        return table[key]
    except KeyError:
        raise NotFound from None
