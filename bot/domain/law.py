"""The rule sets of deadlines as somebody wrote them down, checked: terms with their units and articles."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.domain.bodies import Certainty
from bot.domain.catalogue_checks import field_problems
from bot.domain.words import Row, Words
from bot.domain.working_days import Calendar
from bot.errors import CannotStart


class BadLaw(CannotStart):
    """The deadlines or the moved days have to be mended. `problems`: one line each, with file, place and field."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class Unit(StrEnum):
    """What a term is counted in, and in which direction."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    WORKING_DAYS_BEFORE = "working_days_before"
    CALENDAR_DAYS_BEFORE = "calendar_days_before"


class Term(BaseModel):
    """A length of time that an article gives. What else the article says about it is for people, and not read here.

    `notify`: within how long a notice of it has to be sent, in `notify_unit`.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    value: Annotated[int, Field(ge=1, le=1000)]
    unit: Annotated[Unit, Field(strict=False)]
    article: str = ""
    notify: Annotated[int | None, Field(ge=1, le=100)] = None
    notify_unit: Annotated[Unit | None, Field(strict=False)] = None


class Hours(Row):
    """From when to when a body takes papers in, local time."""

    from_: Annotated[time, Field(alias="from")]
    to: time
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class RuleSet:
    """An act's terms by their names («term», «extension», …), and the articles of what has no term («silence»)."""

    id: str
    title: Words
    act: str
    terms: dict[str, Term]
    articles: dict[str, str]

    def article(self, name: str) -> str:
        """Return the article of a term or a rule as the act numbers it, an empty text where none was noted."""
        term = self.terms.get(name)
        return term.article if term else self.articles.get(name, "")



@dataclass(frozen=True, slots=True)
class Law:
    """All that deadlines are counted with: working days, hours, rule sets by id."""

    calendar: Calendar = field(default_factory=Calendar)
    opens: time = time(9)
    closes: time = time(18, 30)
    sets: dict[str, RuleSet] = field(default_factory=dict)

    def term(self, rule: str, name: str) -> Term:
        """Return a term of a rule set; `KeyError` for what `WANTED` does not promise."""
        return self.sets[rule].terms[name]


WANTED: dict[str, tuple[str, ...]] = {
    "kz2026_appc_appeal": ("term", "extension", "forward"),
    "kz2026_appc_complaint": ("term", "file_within", "file_within_no_notice", "court"),
    "kz2026_env_info": ("term", "extension", "forward", "refusal_notice"),
    "kz2017_seed_env_info": ("term", "term_with_check", "extension", "forward", "appeal"),
    "kz2020_assembly": ("notification", "notification_answer", "approval", "approval_answer"),
    "kz2017_seed_assembly": ("approval", "approval_answer"),
}
"""The terms the program counts with: a file without one of them cannot be used."""


def parse(raw: dict[str, Any], file: str, calendar: Calendar) -> Law:
    """Check what was read from `file` and return it. Raise `BadLaw` with a line for each slip."""
    problems: list[str] = []
    try:
        hours = Hours.model_validate(raw.get("hours", {}))
    except ValidationError as error:
        problems += [f"hours.{line}" for line in field_problems(error)]
    rows = raw.get("ruleset")
    sets: dict[str, RuleSet] = {}
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        problems.append("ruleset: must be a list of tables, each under [[ruleset]]")
        rows = []
    for n, row in enumerate(rows, 1):
        name = f"ruleset[{n}]"
        if isinstance(row.get("id"), str):
            name = f"ruleset.{row['id']}"
        try:
            one = _ruleset(row, name, problems)
        except ValidationError as error:
            problems += [f"{name}.title_{line}" for line in field_problems(error)]
        else:
            if one.id in sets:
                problems.append(f"{name}.id: must differ from the others")
            sets[one.id] = one
    problems += _lacking(sets, {row.get("id") for row in rows})
    if problems:
        raise BadLaw([f"{file}: {line}" for line in problems])
    return Law(calendar, hours.from_, hours.to, sets)


def _ruleset(row: dict[str, Any], name: str, problems: list[str]) -> RuleSet:
    for key in ("id", "act"):
        if not isinstance(row.get(key), str) or not row[key]:
            problems.append(f"{name}.{key}: must be text in quotes")
    terms: dict[str, Term] = {}
    for key, table in row.items():
        if isinstance(table, dict) and {"value", "unit"} & table.keys():
            try:
                terms[key] = Term.model_validate(table)
            except ValidationError as error:
                problems += [f"{name}.{key}.{line}" for line in field_problems(error)]
    titles = {lang: row[f"title_{lang}"] for lang in ("kk", "ru", "en") if f"title_{lang}" in row}
    articles = {key: str(table.get("article", "")) for key, table in row.items() if isinstance(table, dict)}
    return RuleSet(str(row.get("id")), Words.model_validate(titles), str(row.get("act")), terms, articles)


def _lacking(sets: dict[str, RuleSet], named: set[Any]) -> Iterator[str]:
    for rule, names in WANTED.items():
        if rule not in named:
            yield f"ruleset.{rule}: is missing"
        elif rule in sets:
            # A term that is there but wrong has its own line already.
            yield from (f"ruleset.{rule}.{one}: is missing" for one in names if one not in sets[rule].articles)
