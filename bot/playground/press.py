"""Presses on inline buttons that wait for their answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.playground.errors import bad

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(slots=True)
class Press:
    """One press: who, in which chat, with what data."""

    id: str
    user: int
    chat: int
    data: str


class Presses:
    """The presses not answered yet, by id."""

    def __init__(self) -> None:
        self.waiting: dict[str, Press] = {}
        self._count = 0

    def new(self, user: int, chat: int, data: str) -> Press:
        """Note a press."""
        self._count += 1
        press = Press(f"{user}{self._count:09d}", user, chat, data)
        self.waiting[press.id] = press
        return press

    def expire(self) -> None:
        """Let all of them grow too old to be answered."""
        self.waiting.clear()

    def answer(self, press_id: str) -> Press:
        """Take the press that is answered. Raise Telegram's 400 if it is unknown, answered or expired."""
        press = self.waiting.pop(press_id, None)
        if press is None:
            raise bad(TOO_OLD)
        return press
