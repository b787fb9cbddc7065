"""A call held against the specification: converted, or refused and noted."""

from __future__ import annotations

from bot.playground import shapes, spec
from bot.playground.errors import ApiError, Json, bad
from bot.playground.world import World

# What Telegram says when these are missing.
EMPTY = {"text": "message text is empty", "chat_id": "chat_id is empty"}


def checked(world: World, method: spec.Method, given: Json) -> Json:
    """Return the fields converted to their types. Raise 400, and note a violation, if one does not fit."""
    try:
        return _converted(method, given, strict=world.checks)
    except ApiError as error:
        world.violation(f"{method.name}: {error.description}")
        raise


def _converted(method: spec.Method, given: Json, *, strict: bool) -> Json:
    fields = method.fields
    found: Json = {}
    for name, value in given.items():
        convert = fields.get(name)
        if convert is None:
            if strict:
                raise bad(f"{method.name} has no field {name}")
            continue
        if value is None or (value == "" and name not in method.required):
            continue
        try:
            found[name] = convert(value)
        except spec.WrongType as wrong:
            raise bad(f"can't parse {name}: should be {wrong}") from None
    for name in method.required:
        if name not in found:
            raise bad(EMPTY.get(name) or f'parameter "{name}" is required')
    if strict:
        for name, types in method.nested.items():
            if name in found:
                words = shapes.problem(types, found[name], name)
                if words:
                    raise bad(f"can't parse {name}: {words}")
    return found
