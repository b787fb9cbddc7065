"""The rows of deadlines.toml: acts, rule sets and their terms, as somebody wrote them down from the law."""

from collections.abc import Iterator
from datetime import time
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from bot.domain.people.bodies import Certainty
from bot.domain.text.languages import Row, Text, Words
from bot.errors import NotFound

Unit = Literal["working_days", "calendar_days", "months", "working_days_before", "calendar_days_before"]

Article = Annotated[
    str, StringConstraints(pattern=r"^\d{1,3}(-\d{1,2})?(\(\d{1,2}(-\d)?\)(\d{1,2})?(-\(\d{1,2}\))?)?$")
]
"""«76(1)»: article 76, part 1. «88(1)2»: its second point. «92(1-1)», «65(1)-(2)», «100»."""


def parse_hour(text: object) -> time:
    """Return the time that «18:30» is; raise ValueError for anything else."""
    try:
        if isinstance(text, str):
            return time.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError('must be a time like "18:30"')


Hour = Annotated[time, BeforeValidator(parse_hour)]


class Act(Row):
    """A law: its short name, its whole title, what its articles are made of («part»), its date and number."""

    id: str
    name: Words
    title: Words
    part: Words
    number: Text
    certainty: Certainty
    source: Annotated[str, Field(min_length=3)]


class Office(Row):
    """When a body takes letters in; later than that is the next working day."""

    opens: Hour
    closes: Hour
    certainty: Certainty
    source: Annotated[str, Field(min_length=3)]


class Term(Row):
    """How long somebody has. `roll`: what becomes of a last day that is no working day.

    «due»: the next working day is the last one, the law says so. «latest»: the day itself is the safe one, the next
    working day the latest lawful one. «none»: it stays. `runs_from` says in words of what day it is counted from.
    """

    id: str
    act: str
    article: Article | None = None
    value: Annotated[int, Field(ge=1, le=365)]
    unit: Unit
    runs_from: Text
    roll: Literal["due", "latest", "none"] = "due"
    certainty: Certainty = "A"
    note: str = ""


class Fact(Row):
    """What the law says without a number."""

    id: str
    act: str
    article: Article
    says: Text
    certainty: Certainty = "A"


class RuleSet(Row):
    """The terms of one procedure. `superseded`: kept for history, and nothing is counted by it any more."""

    id: str
    title: Words
    superseded: bool = False
    terms: dict[str, Term] = Field(default_factory=dict)
    facts: dict[str, Fact] = Field(default_factory=dict)


class Ground(Row):
    """Why a body refuses. `unlawful`: no law knows it; `retort` is what answers it then, with the article."""

    id: str
    name: Words
    act: str
    article: Article | None = None
    unlawful: bool = False
    retort: Words | None = None
    letters: Annotated[tuple[Literal["appeal", "complaint", "info", "danger"], ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _answers_what_no_law_knows(self) -> Self:
        if self.unlawful and (self.retort is None or self.article is None):
            raise ValueError("an unlawful ground must have a retort and the article it stands on")
        return self


class Deadlines(Row):
    """All rule sets by id, with the acts they stand on, and the grounds of refusals."""

    acts: dict[str, Act]
    office: Office
    rulesets: dict[str, RuleSet]
    grounds: dict[str, Ground] = Field(default_factory=dict)

    def term(self, rule: str) -> Term:
        """Return the term of a rule «ruleset.term»; raise `NotFound` for one that is not written down."""
        ruleset, _, term = rule.partition(".")
        try:
            return self.rulesets[ruleset].terms[term]
        except KeyError:
            raise NotFound from None

    def act(self, term: Term) -> Act:
        """Return the law a term stands in."""
        return self.acts[term.act]

    def problems(self) -> Iterator[str]:
        """Yield a line for each row that stands on an act there is not, or that the program needs and is missing."""
        for ruleset in self.rulesets.values():
            for name, rows in (("terms", ruleset.terms), ("facts", ruleset.facts)):
                for row in rows.values():
                    if row.act not in self.acts:
                        known = ", ".join(self.acts)
                        yield (
                            f"deadlines.rulesets.{ruleset.id}.{name}.{row.id}.act: "
                            f'must be one of {known} (got "{row.act}")'
                        )
        for ground in self.grounds.values():
            if ground.act not in self.acts:
                yield f'deadlines.grounds.{ground.id}.act: must be one of {", ".join(self.acts)} (got "{ground.act}")'
        for name, needed in (("terms", NEEDED), ("facts", NEEDED_FACTS)):
            for rule in needed:
                ruleset_id, _, row_id = rule.partition(".")
                if ruleset_id not in self.rulesets or row_id not in getattr(self.rulesets[ruleset_id], name):
                    yield f"deadlines.rulesets.{ruleset_id}.{name}.{row_id}: is missing, the letters need it"


APPEAL, COMPLAINT, INFO = "kz2026_appc_appeal", "kz2026_appc_complaint", "kz2026_env_info"

NEEDED = (
    *(f"{APPEAL}.{term}" for term in ("answer", "extension", "forward", "danger")),
    *(f"{COMPLAINT}.{term}" for term in ("answer", "pass_on", "file", "file_not_told", "court")),
    *(f"{INFO}.{term}" for term in ("answer", "answer_appc", "extension", "forward", "refusal")),
)
"""The rules that the program itself counts by."""

NEEDED_FACTS = (
    f"{APPEAL}.silence",
    *(f"{INFO}.{fact}" for fact in ("open", "emissions", "no_reason")),
    *(f"env_rights.{fact}" for fact in ("report", "ngo")),
)
"""What its letters say the law says."""
