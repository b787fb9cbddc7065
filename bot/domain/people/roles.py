"""Who may do what is asked by role; one person may have several."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Flag, auto
from typing import Any


class Role(Flag):
    """A role, or several joined with `|`. The clock acts too: what falls due is nobody's press."""

    RESIDENT = auto()
    VOLUNTEER = auto()
    COORDINATOR = auto()
    CLOCK = auto()

    @property
    def word(self) -> str:
        """The word the history keeps: the highest role in it."""
        for role in (Role.CLOCK, Role.COORDINATOR, Role.VOLUNTEER):
            if role in self:
                return str(role.name).lower()
        return "resident"


@dataclass(frozen=True, slots=True)
class Attention:
    """What a person's next message belongs to: `about` names it («draft», «check», …), `args` say which."""

    about: str
    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks with the line. `lang` is None until chosen; `guess` is what their Telegram speaks.

    `barred_until`: no reports are taken from them before that.
    """

    id: int
    telegram_id: int | None
    lang: str | None
    guess: str
    roles: Role
    attention: Attention | None = None
    barred_until: datetime | None = None

    def may(self, role: Role) -> bool:
        """Whether the person has the role, or one of several."""
        return bool(self.roles & role)


CLOCK = Person(id=0, telegram_id=None, lang=None, guess="ru", roles=Role.CLOCK)
