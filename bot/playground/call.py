"""One call being handled, and the table of the methods that are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.errors import Json
from bot.playground.params import Uploads
from bot.playground.world import World


@dataclass(slots=True)
class Call:
    """A call's world, converted fields and uploaded files."""

    world: World
    params: Json
    files: Uploads


Handler = Callable[[Call], Any]
HANDLERS: dict[str, Handler] = {}


def method(*names: str) -> Callable[[Handler], Handler]:
    """Register what answers these methods; it returns the `result`, or a coroutine that gives it."""

    def register(handler: Handler) -> Handler:
        for name in names:
            HANDLERS[name.lower()] = handler
        return handler

    return register
