"""Looking at a chat: waiting for words to come up, and saying what is there when they do not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.playground.buttons import keys
from bot.playground.chats import Chat
from bot.playground.errors import Json
from bot.playground.view import Message, drawn, shown

LAST_SHOWN = 10


class Screen:
    """A chat seen by somebody. A message that `sees` has found is found again only by other words of it."""

    def __init__(self, chat: Chat, mine: Callable[[Json], bool], name: str) -> None:
        self.chat = chat
        self._mine = mine
        self._name = name
        self._from = 0  # events before this are past
        self._used: set[str] = set()  # words already found in the event at _from
        self._toasts_heard = 0

    @property
    def toasts(self) -> list[tuple[str, bool]]:
        """The answers to presses that came up, oldest first: the words, and whether they were an alert."""
        return self.chat.toasts

    @property
    def opened(self) -> list[str]:
        """The links into the bot that answers to presses have opened, oldest first."""
        return self.chat.opened

    def reactions(self, message: int | Message) -> list[str]:
        """Return the emoji under a message."""
        number = message.id if isinstance(message, Message) else message
        return [one["emoji"] for one in self.chat.reactions.get(number, ())]

    @property
    def screen(self) -> list[Message]:
        """All messages that are there now, oldest first."""
        return [self._view(message) for message in self.chat.messages.values()]

    @property
    def last(self) -> Message:
        """The newest message from the other side. Raise AssertionError if there is none."""
        found = next((message for message in reversed(self.screen) if not message.mine), None)
        if found is None:
            raise AssertionError(f"{self._name} has got no message yet")
        return found

    def step(self) -> None:
        """Leave behind what was found so far: called when the person does something."""
        if self._used:
            self._from += 1
            self._used = set()

    async def sees(self, text: str, timeout: float = 5) -> Message:  # noqa: ASYNC109
        """Wait for a message or edit with these words; `timeout` in real s. Raise AssertionError without."""

        def found(event: Json) -> bool:
            return text in (event.get("text") or event.get("caption") or "")

        return await self._await(found, text, timeout)

    async def sees_button(self, label: str, timeout: float = 5) -> Message:  # noqa: ASYNC109
        """Wait for a message with such an inline button."""
        return await self._await(
            lambda event: any(label in words for words in self._view(event).labels), f"[{label}]", timeout
        )

    async def sees_photo(self, timeout: float = 5) -> Message:  # noqa: ASYNC109
        """Wait for a message with a photo."""
        return await self._await(lambda event: "photo" in event, "(a photo)", timeout)

    async def sees_file(self, timeout: float = 5) -> Message:  # noqa: ASYNC109
        """Wait for a message with a document."""
        return await self._await(lambda event: "document" in event, "(a document)", timeout)

    def does_not_see(self, text: str) -> None:
        """Assert that no message from the other side that is there now has these words."""
        for message in self.screen:
            if not message.mine and text in message.text:
                raise AssertionError(f"{self._name} should not see «{text}», but does:\n{self.drawn()}")

    async def hears_toast(self, part: str = "", timeout: float = 5) -> str:  # noqa: ASYNC109
        """Wait for an answer to a press with these words; return all of it."""
        deadline = asyncio.get_running_loop().time() + timeout
        while True:
            for number in range(self._toasts_heard, len(self.toasts)):
                if part in self.toasts[number][0]:
                    self._toasts_heard = number + 1
                    return self.toasts[number][0]
            if not await self._change(deadline):
                heard = [text for text, _ in self.toasts]
                raise AssertionError(f"{self._name} heard no «{part}» in {timeout} s, but {heard}\n{self.drawn()}")

    def drawn(self) -> str:
        """Return what is on the screen as text."""
        lines = [drawn(message) for message in self.screen[-LAST_SHOWN:]]
        if self.chat.keyboard:
            keys = [key["text"] for row in self.keys() for key in row]
            lines.append(f"keyboard: {keys}")
        return "\n".join(lines) or "(nothing)"

    def keys(self) -> list[list[Json]]:
        """Return the rows of the reply keyboard, none if there is none."""
        return keys(self.chat.keyboard)

    async def _await(self, wanted: Callable[[Json], bool], words: str, timeout: float) -> Message:  # noqa: ASYNC109
        deadline = asyncio.get_running_loop().time() + timeout
        while True:
            for number, event in self.chat.events:
                again = number == self._from and words in self._used
                if number >= self._from and not again and wanted(event):
                    self._used = self._used | {words} if number == self._from else {words}
                    self._from = number
                    return self._view(event)
            if not await self._change(deadline):
                raise AssertionError(
                    f"{self._name} did not see «{words}» in {timeout} s. On the screen:\n{self.drawn()}"
                )

    async def _change(self, deadline: float) -> bool:
        try:
            async with asyncio.timeout_at(deadline):
                await self.chat.changed()
        except TimeoutError:
            return False
        return True

    def _view(self, message: Json) -> Message:
        return shown(message, mine=self._mine(message))
