"""What can be wrong with a hotline's file, said in one line: the place, the field, what it must be, what it is."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from bot.domain.cases.numbers import DRILLS
from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.intake.kinds import Medium
from bot.domain.volunteers import course
from bot.errors import CannotStart

_SAID = {
    "missing": "is missing",
    "extra_forbidden": "is not a field of this table; look for a slip in its name",
    "enum": "must be one of {expected}",
    "literal_error": "must be one of {expected}",
    "string_type": "must be text in quotes",
    "string_too_short": "must not be empty",
    "string_too_long": "must be at most {max_length} characters",
    "string_pattern_mismatch": "must look like {pattern}",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "bool_parsing": "must be true or false",
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "tuple_type": "must be a list",
    "too_short": "must have at least {min_length}",
    "too_long": "must have at most {max_length}",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
}
"""How each error of the models is said; any other in the words of pydantic."""


def field_problems(error: ValidationError) -> list[str]:
    """Return a line for each field that is not what it must be."""
    return [
        f"{_place(slip['loc'])}: {_must(slip['type'], slip['msg'], slip.get('ctx', {}))}{_got(slip['input'])}"
        if slip["type"] != "missing"
        else f"{_place(slip['loc'])}: is missing"
        for slip in error.errors()
    ]


def _place(loc: tuple[int | str, ...]) -> str:
    """«kinds.smell.questions[2].kk»: rows of a list are counted from one, as people do. A bad key stands for itself."""
    parts = loc[:-1] if loc[-1:] == ("[key]",) else loc
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in parts).lstrip(".")


def _must(kind: str, message: str, context: dict[str, Any]) -> str:
    if kind == "value_error":
        return str(context["error"])
    said = _SAID.get(kind)
    return said.format_map({k: str(v) for k, v in context.items()}) if said else message[:1].lower() + message[1:]


def _got(value: object) -> str:
    """What stands there, when that is short enough to help."""
    return f" (got {json.dumps(value, ensure_ascii=False)})" if isinstance(value, str | int | float) else ""


def cross_problems(catalogue: Catalogue) -> list[str]:
    """Return a line for each row that does not agree with another, none when all do."""
    return [
        *_references(catalogue),
        *_prefixes(catalogue),
        *_names_of_bodies(catalogue),
        *course.problems(catalogue.course, required=catalogue.training.required),
        *catalogue.limit_rows.problems({s.id: s.unit for s in catalogue.substances.values()}),
        *catalogue.deadlines.problems(),
    ]


def _references(catalogue: Catalogue) -> Iterator[str]:
    for kind in catalogue.kinds.values():
        yield from _unknown(f"kinds.{kind.id}.line", [kind.line], catalogue.lines)
        yield from _unknown(f"kinds.{kind.id}.route", kind.route, catalogue.bodies)
        yield from _unknown(f"kinds.{kind.id}.readings", kind.readings, catalogue.substances)
        for ask in kind.asks:
            if not catalogue.answers_to(ask):
                yield from _unknown(f"kinds.{kind.id}.asks.{ask.id}.answers", [ask.answers], catalogue.answers)
    yield from _unknown("safety.kinds", catalogue.safety.kinds, catalogue.kinds)
    yield from _unknown("safety.media", catalogue.safety.media, [medium.value for medium in Medium])
    for area in catalogue.areas.values():
        yield from _unknown(f"areas.{area.id}.lines", area.lines, catalogue.lines)
    for row in catalogue.phenomena.values():
        yield from _unknown(f"phenomena.{row.id}.kind", [row.kind], catalogue.kinds)
        yield from _unknown(f"phenomena.{row.id}.family", [row.family], catalogue.alerts)
        yield from _unknown(f"phenomena.{row.id}.readings", row.readings, catalogue.substances)


def _unknown(place: str, names: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name not in known:
            yield f'{place}: must be one of {", ".join(known)} (got "{name}")'


def _prefixes(catalogue: Catalogue) -> Iterator[str]:
    taken: dict[str, str] = {}
    for line in catalogue.lines.values():
        if line.prefix == DRILLS:
            yield f'lines.{line.id}.prefix: must differ from that of drills (got "{line.prefix}")'
        if line.prefix in taken:
            yield f'lines.{line.id}.prefix: must differ from that of lines.{taken[line.prefix]} (got "{line.prefix}")'
        taken.setdefault(line.prefix, line.id)


def _names_of_bodies(catalogue: Catalogue) -> Iterator[str]:
    for area in catalogue.areas.values():
        for body in catalogue.bodies.values():
            for name, words in body.named():
                try:
                    words.filled(area.forms)
                except KeyError as missing:
                    yield f"areas.{area.id}.forms: must have {missing.args[0]}, the {name} of bodies.{body.id} needs it"
                except (ValueError, IndexError, AttributeError):
                    yield f"bodies.{body.id}.{name}: must have every {{form}} in a pair of braces"


class BadCatalogue(CannotStart):
    """The hotline's file has to be mended. `problems`: one line each, with file, place and field."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


def parse(raw: Mapping[str, Any], file: str = "catalogue") -> Catalogue:
    """Return the catalogue that the tables of a hotline's file are, `substances` and `limits` among them.

    `file` is only for the words of `BadCatalogue`, which is raised with every problem there is.
    """
    try:
        catalogue = Catalogue.model_validate(_with_ids(raw))
    except ValidationError as error:
        raise BadCatalogue([f"{file}: {problem}" for problem in field_problems(error)]) from None
    if problems := cross_problems(catalogue):
        raise BadCatalogue([f"{file}: {problem}" for problem in problems])
    return catalogue


_NAMED_BY_KEY = (
    "replies",
    "observations",
    "lines",
    "areas",
    "bodies",
    "kinds",
    "substances",
    "districts",
    "villages",
    "quarters",
    "industrial",
    "course",
    "phenomena",
    "skills",
)


_OF_DEADLINES = ("acts", "rulesets", "terms", "facts", "grounds")


def _with_ids(raw: Mapping[str, Any], tables: tuple[str, ...] = _NAMED_BY_KEY) -> dict[str, Any]:
    """Write each row's key into it as its id. What is no table stays as it is: the check will say so."""
    done = dict(raw)
    for name in tables:
        if isinstance(rows := raw.get(name), dict):
            done[name] = {
                key: {**_with_ids(row, tables), "id": key} if isinstance(row, dict) else row
                for key, row in rows.items()
            }
    if isinstance(deadlines := raw.get("deadlines"), dict):
        done["deadlines"] = _with_ids(deadlines, _OF_DEADLINES)
    return done
