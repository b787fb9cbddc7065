"""The Bot API's own specification, turned into tables that check and convert the fields of a call."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.playground.errors import Json

FILE = Path(__file__).parent / "bot_api_10.1.json"
Convert = Callable[[Any], Any]


QUOTED = re.compile(r'"([^"]+)"')


class WrongType(Exception):
    """A field is not of a type the method takes; the text says which it should be."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method: how each field is read, which must be there, what types the nested ones have."""

    name: str
    fields: dict[str, Convert]
    required: frozenset[str]
    nested: dict[str, tuple[str, ...]]
    returns: tuple[str, ...]


@cache
def specification() -> Json:
    """Return the whole specification as it was published."""
    found: Json = json.loads(FILE.read_text(encoding="utf-8"))
    return found


@cache
def methods() -> dict[str, Method]:
    """Return every method by its name in small letters (Telegram does not mind the case)."""
    return {name.lower(): _method(name, about) for name, about in specification()["methods"].items()}


@cache
def reactions() -> frozenset[str]:
    """Return the emoji one may react with, without their variation selectors."""
    (about,) = (field for field in specification()["types"]["ReactionTypeEmoji"]["fields"] if field["name"] == "emoji")
    return frozenset(QUOTED.findall(about["description"]))


def _method(name: str, about: Json) -> Method:
    fields = about.get("fields", ())
    return Method(
        name,
        {field["name"]: _converter(field["types"]) for field in fields},
        frozenset(field["name"] for field in fields if field["required"]),
        {field["name"]: tuple(field["types"]) for field in fields if _is_nested(field["types"])},
        tuple(about["returns"]),
    )


def _is_nested(types: list[str]) -> bool:
    return not {"Integer", "String", "Boolean", "Float", "InputFile"}.issuperset(types)


def _converter(types: list[str]) -> Convert:
    if types == ["Integer", "String"]:
        return _chat
    known = {"Integer": _integer, "Boolean": _boolean, "Float": _number, "String": _text, "InputFile": _text}
    return known.get(types[0], _structure)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise WrongType("String")


def _integer(value: Any) -> int:
    if type(value) is int:
        return value
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            pass
    raise WrongType("Integer")


def _chat(value: Any) -> int | str:
    if type(value) is int:
        return value
    if not isinstance(value, str):
        raise WrongType("Integer or String")
    return int(value) if value.lstrip("-").isdigit() else value


def _number(value: Any) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            pass
    raise WrongType("Float")


BOOLEANS = {"true": True, "false": False, "True": True, "False": False, "1": True, "0": False}


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in BOOLEANS:
        return BOOLEANS[value]
    raise WrongType("Boolean")


def _structure(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise WrongType("JSON object") from None
