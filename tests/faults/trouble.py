"""A Telegram in trouble: answers that are lost, refused, late or repeated, at moments drawn at random."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random

from bot.hotline import Hotline
from bot.playground.errors import ApiError, too_many
from bot.playground.faults import Cut, Fault, Faults
from bot.playground.pending import Pending, Waiting
from bot.playground.world import World

STRUCK = frozenset(
    {"sendmessage", "sendphoto", "sendlocation", "sendmediagroup", "editmessagetext", "getupdates", "getfile"}
)
ENDS_A_MESSAGE = frozenset({"sendmessage", "editmessagetext"})

ILLS = {
    "cut before it was handled": Fault(cut=Cut.BEFORE),
    "cut after it was handled": Fault(cut=Cut.AFTER),
    "429": Fault(error=too_many(1)),
    "500": Fault(error=ApiError(500, "Internal Server Error")),
    "502": Fault(error=ApiError(502, "Bad Gateway")),
    "late": Fault(delay_s=0.03),
}


class Trouble(Faults):
    """Strikes a quarter of the calls, at random; but no message twice running, which is where the outbox gives up."""

    def __init__(self, which: Iterable[str], chance: Random) -> None:
        super().__init__()
        self.ills = [ILLS[one] for one in which]
        self.chance = chance
        self.struck = 0
        self._spared: set[int | None] = set()
        self.add(Fault())  # there is a rule in force, until `clear`

    def meeting(self, method: str, chat: int | None) -> list[Fault]:
        """Draw whether this call is struck, and how."""
        if method not in STRUCK or not self.rules:
            return []
        if chat in self._spared:
            if method in ENDS_A_MESSAGE or chat is None:
                self._spared.discard(chat)
            return []
        if self.chance.random() >= 0.25:
            return []
        self._spared.add(chat)
        self.struck += 1
        return [self.chance.choice(self.ills)]


@dataclass(eq=False)
class Repeats(Fault):
    """Hands updates out again that were confirmed already, up to three before every other question for updates."""

    telegram: Pending = field(default_factory=lambda: Pending(1))
    chance: Random = field(default_factory=Random)
    known: dict[int, Waiting] = field(default_factory=dict)

    def meets(self, method: str, chat: int | None) -> bool:
        """Put old ones in front; no call is struck."""
        if method == "getupdates":
            waiting = {one.id for one in self.telegram.items}
            old = [one for one in self.known.values() if one.id not in waiting]
            self.known.update({one.id: one for one in self.telegram.items})
            if self.chance.random() < 0.5:
                for one in self.chance.sample(old, min(3, len(old))):
                    self.hits += 1
                    self.telegram.repeat(one)
        return False


@asynccontextmanager
async def quick_time(world: World, hotline: Hotline) -> AsyncIterator[None]:
    """Let the clock run twenty times as fast, so that what is put off comes soon."""

    async def run() -> None:
        while True:
            world.forward(seconds=0.2)
            hotline.store.event("outbox").set()
            hotline.store.event("jobs").set()
            await asyncio.sleep(0.01)

    task = asyncio.create_task(run())
    try:
        yield
    finally:
        task.cancel()
