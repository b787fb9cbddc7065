"""Named things the page can start: whoever makes the server says what they do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

Words = dict[str, str]
Progress = Callable[[Words], None]


@dataclass(frozen=True)
class Action:
    """A button of the page: `label` in kk, ru, en; `run(world, progress)` does it and may tell how far it is."""

    id: str
    label: Words
    run: Callable[[Any, Progress], Awaitable[None]]
