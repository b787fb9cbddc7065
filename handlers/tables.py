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


@dataclass(frozen=True, slots=True)
class Press:
    """A button: the role it needs, and what it does with what it carries."""

    role: Role
    do: Callable[..., Awaitable[None]]


Takes = Callable[[Context, Content, dict[str, Any]], Awaitable[None]]
"""What takes a message while the person attends to something: `(context, content, attention.args)`."""
