"""Named things the page can start: whoever makes the server says what they do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from bot.playground.errors import Json
from bot.playground.town import Town

Words = dict[str, str]
Progress = Callable[[Words], None]
Run = Callable[[Town, Progress], Awaitable[None]]
log = logging.getLogger(__name__)
FAILED = {"kk": "Болмады", "ru": "Не получилось", "en": "It failed"}


@dataclass(frozen=True)
class Action:
    """A button of the page: `label` in kk, ru, en; `run(world, progress)` does it and may tell how far it is.

    Of those `about` the same thing only the one that spoke last says how it stands: what the others said is no more so.
    """

    id: str
    label: Words
    run: Run
    about: str = ""


class Running:
    """The actions the page offers and those that run now."""

    def __init__(self, world: Town, actions: Iterable[Action]) -> None:
        self.world = world
        self.actions = list(actions)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._notes: dict[str, Words] = {}

    def shown(self) -> list[Json]:
        """Return the actions as the page's state tells them."""
        return [
            {
                "id": action.id,
                "label": action.label,
                "running": action.id in self._tasks,
                "note": self._notes.get(action.id),
            }
            for action in self.actions
        ]

    def begin(self, name: str) -> bool:
        """Start an action; return False if it runs already. Raise LookupError if there is none of this name."""
        action = self._named(name)
        if name in self._tasks:
            return False
        self._forget(action)
        self._tasks[name] = asyncio.create_task(self._run(action))
        self._tell(name, running=True)
        return True

    def note(self, name: str, words: Words) -> None:
        """Say how it stands beside an action that may not even run. Raise LookupError if there is none of this name."""
        self._forget(self._named(name))
        self._notes[name] = words
        self._tell(name, running=name in self._tasks)

    async def stop(self) -> None:
        """Break off what still runs."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, action: Action) -> None:
        def progress(note: Words) -> None:
            self.note(action.id, note)

        try:
            await action.run(self.world, progress)
        except Exception:
            log.exception("the action %s failed", action.id)
            self.note(action.id, FAILED)
        finally:
            del self._tasks[action.id]
            self._tell(action.id, running=False)

    def _named(self, name: str) -> Action:
        action = next((one for one in self.actions if one.id == name), None)
        if action is None:
            raise LookupError(name)
        return action

    def _forget(self, action: Action) -> None:
        """Take back what this one and those about the same thing have said."""
        self._notes.pop(action.id, None)
        for other in self.actions:
            if other is not action and action.about and other.about == action.about and other.id in self._notes:
                del self._notes[other.id]
                self._tell(other.id, running=other.id in self._tasks)

    def _tell(self, name: str, *, running: bool) -> None:
        note = self._notes.get(name)
        self.world.tell({"type": "action", "id": name, "running": running, "note": note})
