"""The hotline as the operator's machine runs it: a process that can be killed at any moment and started anew."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bot.playground.faults import Fault
from bot.playground.world import World

ROOT = Path(__file__).parents[2]
START_S = 20.0
STOP_S = 15.0


class Machine:
    """`zheli run` on one data directory, as often as it takes."""

    def __init__(self, world: World, url: str, data_dir: Path, log: Path) -> None:
        self.world = world
        self.data_dir = data_dir
        self.log = log
        self.starts = 0
        self._process: Process | None = None
        self._env = {key: value for key, value in os.environ.items() if not key.startswith("ZHELI_")} | {
            "PYTHONPATH": str(ROOT),  # and not the working directory: a developer's own .env lies there
            "ZHELI_BOT_TOKEN": world.token,
            "ZHELI_BOT_API_URL": url,
            "ZHELI_DATA_DIR": str(data_dir),
            "ZHELI_WEB_PORT": "0",
            "ZHELI_MESSAGES_PER_SECOND": "0",
            "ZHELI_LOG_LEVEL": "INFO",
        }
        if world.clock.file is not None:  # a world whose clock is moved
            self._env["ZHELI_CLOCK_FILE"] = str(world.clock.file)

    @property
    def pid(self) -> int:
        """The process that runs now."""
        assert self._process is not None
        return self._process.pid

    async def begin(self) -> Process:
        """Start a process beside the one that may run already; the caller waits for it."""
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=self.data_dir, env=self._env, stderr=log, stdout=log
            )

    async def start(self) -> None:
        """Start, and wait until it asks Telegram for updates."""
        heard = self.world.faults.add(After(method="getUpdates"))
        self._process = await self.begin()
        self.starts += 1
        listens, ends = asyncio.create_task(heard.moment.wait()), asyncio.create_task(self._process.wait())
        await asyncio.wait({listens, ends}, timeout=START_S, return_when=asyncio.FIRST_COMPLETED)
        ends.cancel()
        self.world.faults.remove(heard)
        assert listens.done(), f"it did not begin to listen ({self._process.returncode}):\n{self.said()}"

    def kill(self) -> None:
        """Take the power away: not a byte more is written."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.kill()

    async def ended(self) -> int:
        """Wait until the process is gone; return its status."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), STOP_S)

    async def stop(self) -> int:
        """Ask it to stop (SIGTERM) and wait; return its status."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def restart(self) -> None:
        """Kill it, and start it again on the same data."""
        self.kill()
        await self.ended()
        await self.start()

    async def clear_away(self) -> None:
        """Leave nothing running behind."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    def said(self) -> str:
        """What it wrote into its log."""
        return self.log.read_text("utf-8")[-6000:] if self.log.exists() else "(nothing)"


@dataclass(eq=False)
class After(Fault):
    """A moment that comes with the so-many-th call from now (of a method, if one is named)."""

    calls: int = 1
    moment: asyncio.Event = field(default_factory=asyncio.Event)

    def meets(self, method: str, chat: int | None) -> bool:
        """Count the call and let it pass."""
        if super().meets(method, chat) and self.hits == self.calls:
            self.moment.set()
        return False


@asynccontextmanager
async def some_calls_later(world: World, chance: Random, most: int) -> AsyncIterator[asyncio.Task[bool]]:
    """Return a task that ends at a moment drawn at random: with one of the next `most` calls, or a little after it."""
    moment = world.faults.add(After(calls=chance.randint(3, most)))

    async def come() -> bool:
        await moment.moment.wait()
        await asyncio.sleep(chance.uniform(0, 0.02))  # not only when a call comes in, but in the midst of things
        return True

    task = asyncio.create_task(come())
    try:
        yield task
    finally:
        task.cancel()
        world.faults.remove(moment)
