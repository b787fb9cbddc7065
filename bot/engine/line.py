"""PTB's Application as our receiver needs it: no updater, one update at a time, and no error swallowed."""

from dataclasses import dataclass, field
from typing import Any

from telegram.ext import Application, CallbackContext, ExtBot

from bot.domain.people.roles import Person
from storage.store import Turn


@dataclass(slots=True)
class PressAnswer:
    """What a press is answered with, after the commit. `alert`: in a window that has to be closed."""

    text: str = ""
    alert: bool = False


@dataclass(slots=True)
class Visit:
    """One update on its way through: the open transaction, who came, and what is to be said at the end.

    `chat_id`: their private chat, where it comes from there; `group_id`: the group in which a button was pressed.
    """

    turn: Turn
    person: Person | None
    chat_id: int | None
    message_id: int | None = None
    group_id: int | None = None
    says: list[dict[str, Any]] = field(default_factory=list)
    answer: PressAnswer = field(default_factory=PressAnswer)


class Line(Application[ExtBot[None], CallbackContext[Any, Any, Any, Any], Any, Any, Any, Any]):
    """An Application whose `process_update` raises what a handler raised, so that the update is kept as failed."""

    visit: Visit

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> bool:  # noqa: ARG002
        """Raise: PTB would log the error and confirm the update all the same."""
        raise error
