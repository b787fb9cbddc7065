"""Callback data: made and parsed here and nowhere else. `noun:verb[:argument…]`, at most 64 bytes."""

from typing import Any

from bot.errors import Refused

LIMIT = 64

SHAPES: dict[str, tuple[type, ...]] = {}
"""What each press carries behind its name: declared with the press (`Press.carries`), handed in by `routes` once."""


class Stale(Refused):
    """A button of an older program, or one nobody ever offered."""

    say = "press-stale"


def make(name: str, *args: object) -> str:
    """Return the data of a button. A name or a number of arguments that `SHAPES` does not know is our mistake."""
    assert len(args) == len(SHAPES[name]), name
    data = ":".join((name, *map(str, args)))
    assert len(data.encode()) <= LIMIT, data
    return data


def parse(data: str) -> tuple[str, tuple[Any, ...]]:
    """Return (name, arguments) of a press. Raise `Stale` for anything that is not of a known shape."""
    parts = data.split(":")
    for length in (2, 1):
        name = ":".join(parts[:length])
        shape = SHAPES.get(name)
        if shape is not None and len(parts) - length == len(shape):
            try:
                return name, tuple(_read(kind, text) for kind, text in zip(shape, parts[length:], strict=True))
            except ValueError:
                break
    raise Stale


def _read(kind: type, text: str) -> Any:
    if kind is int:
        if not text.isascii() or not text.isdigit() or len(text) > 18:
            raise ValueError(text)
        return int(text)
    if not text:
        raise ValueError(text)
    return text
