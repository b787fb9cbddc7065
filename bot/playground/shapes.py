"""Nested objects of a call (keyboards, media, scopes …) held against the types of the specification."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.playground import spec
from bot.playground.errors import Json

PRIMITIVES: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "Float": (int, float),
    "String": (str,),
    "Boolean": (bool,),
    "InputFile": (str,),
}
# Most fields are one primitive: these need no more than a look.
EXACTLY: dict[tuple[str, ...], tuple[type, ...]] = {(name,): types for name, types in PRIMITIVES.items()}
MUST_BE = re.compile(r"(?:must be|always) [“\"']?(\w+)")


@dataclass(frozen=True, slots=True)
class Shape:
    """One type: its fields' types, the required ones, the fixed words of its mark (type, source …), its subtypes."""

    fields: dict[str, tuple[str, ...]]
    required: frozenset[str]
    marks: dict[str, str]
    subtypes: tuple[str, ...]


@cache
def shape(name: str) -> Shape:
    """Return a type's shape. Raise KeyError if the API has no such type."""
    about = spec.specification()["types"][name]
    fields = about.get("fields", ())
    marks = {}
    for field in fields:
        fixed = MUST_BE.search(field["description"]) if field["types"] == ["String"] else None
        if fixed and field["required"] and field["name"] in {"type", "source", "status"}:
            marks[field["name"]] = fixed[1].strip("*_")
    return Shape(
        {field["name"]: tuple(field["types"]) for field in fields},
        frozenset(field["name"] for field in fields if field["required"]),
        marks,
        tuple(about.get("subtypes", ())),
    )


def problem(types: tuple[str, ...], value: Any, where: str) -> str | None:
    """Return what is wrong with a value that should be of one of these types, None if nothing is."""
    if len(types) > 1 and isinstance(value, list) and all(name.startswith("Array of ") for name in types):
        inner = tuple(name.removeprefix("Array of ") for name in types)  # photos and videos go in one album
        found = (problem(inner, one, f"{where}[{number}]") for number, one in enumerate(value))
        return next((words for words in found if words), None)
    nearest = ""
    for name in types:
        words = _problem(name, value, where)
        if words is None:
            return None
        # The type that came nearest to fitting has the longest way to its complaint.
        nearest = max(nearest, words, key=lambda one: one.count(".") if one else -1)
    return nearest


def _problem(name: str, value: Any, where: str) -> str | None:
    if name in PRIMITIVES:
        fits = isinstance(value, PRIMITIVES[name]) and (name == "Boolean" or not isinstance(value, bool))
        return None if fits else f"{where} should be {name}"
    if name.startswith("Array of "):
        if not isinstance(value, list):
            return f"{where} should be {name}"
        inner = (name.removeprefix("Array of "),)
        found = (problem(inner, one, f"{where}[{number}]") for number, one in enumerate(value))
        return next((words for words in found if words), None)
    known = shape(name)
    if known.subtypes:
        return problem(known.subtypes, value, where)
    if not isinstance(value, dict):
        return f"{where} should be {name}"
    return _object(name, known, value, where)


def _object(name: str, known: Shape, value: Json, where: str) -> str | None:
    for mark, word in known.marks.items():
        if value.get(mark) != word:
            return f"{where} is no {name}: {mark} should be {word}"
    for field in known.required:
        if field not in value:
            return f"{where}.{field} of {name} is missing"
    for field, content in value.items():
        types = known.fields.get(field)
        if types is None:
            return f"{where}.{field} is unknown in {name}"
        if type(content) in EXACTLY.get(types, ()):
            continue
        words = problem(types, content, f"{where}.{field}")
        if words:
            return words
    return None
