"""The shapes of the routing tables: who may do what, and what does it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.domain.people.roles import Role
from handlers.content import Content
from handlers.context import Context


@dataclass(frozen=True, slots=True)
class Command:
    """`/name`: the role it needs, and what it does with the text behind it."""

    role: Role
    do: Callable[[Context, str], Awaitable[None]]


@dataclass(frozen=True, slots=True, init=False)
class Press:
    """A button: the role it needs, what it does, and the types of what it carries (`int`, `str`) behind its name."""

    role: Role
    do: Callable[..., Awaitable[None]]
    carries: tuple[type, ...]

    def __init__(self, role: Role, do: Callable[..., Awaitable[None]], *carries: type) -> None:
        object.__setattr__(self, "role", role)
        object.__setattr__(self, "do", do)
        object.__setattr__(self, "carries", carries)


Takes = Callable[[Context, Content, dict[str, Any]], Awaitable[None]]
"""What takes a message while the person attends to something: `(context, content, attention.args)`."""


@dataclass(frozen=True, slots=True)
class Attends:
    """What takes a message while the person attends to something, and whose conversation that is."""

    role: Role
    takes: Takes
