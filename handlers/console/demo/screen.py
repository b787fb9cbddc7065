"""How a robot waits for what it needs on its phone's screen."""

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from bot.playground.person import Person
from bot.playground.view import Message

T = TypeVar("T")

LOOK_AGAIN_S = 0.1  # the clock may have moved though nothing changed on the screen


class Missed(Exception):
    """What the robot waited for did not come."""


async def wait_for(person: Person, look: Callable[[list[Message]], T | None], patience_s: float) -> T:
    """Return what `look` finds on the screen as soon as it does. Raise `Missed` after so many real seconds."""
    until = time.monotonic() + patience_s
    while (found := look(person.screen)) is None:
        if time.monotonic() > until:
            raise Missed(f"{person.name} waited {patience_s} s")
        await glance(person)
    return found


async def glance(person: Person) -> None:
    """Wait for a change on the screen, but not for long."""
    try:
        async with asyncio.timeout(LOOK_AGAIN_S):  # not `wait_for`: its task would begin to listen too late
            await person.chat.changed()
    except TimeoutError:
        return


def newest_with(data: str, after: int = 0) -> Callable[[list[Message]], Message | None]:
    """Look for the newest message with a button that sends this (or begins so, where it ends with a colon)."""

    def look(screen: list[Message]) -> Message | None:
        return next((one for one in reversed(screen) if one.id > after and sent(one, data)), None)

    return look


def ready_to_send(after: int = 0) -> Callable[[list[Message]], Message | None]:
    """Look for the newest draft that can be sent, the first time with a yes to what is done with it."""
    sends, agrees = newest_with("draft:send", after), newest_with("draft:agree:", after)
    return lambda screen: sends(screen) or agrees(screen)


def sent(message: Message, data: str) -> str | None:
    """Return what the message's first such button sends, None if it has none."""
    whole = not data.endswith(":")
    return next((one for one in message.data if one == data or (not whole and one.startswith(data))), None)
