"""The bot as a program of its own beside the playground: started, killed, started again."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import Callable
from pathlib import Path

from bot.playground.world import World
from handlers.console.demo.cast import CHANNEL, COORDINATOR

STOP_S = 25.0  # a tidy stop may take twenty


class Programme:
    """`zheli run` with an environment that points at the playground. `api`: its root; `data_dir`: the bot's own.

    `stopped` is called if it ends though nobody wished it.
    """

    def __init__(self, world: World, api: str, data_dir: Path, stopped: Callable[[], None] = lambda: None) -> None:
        self._env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("ZHELI_")},
            **environment(world, api, data_dir),
        }
        self._process: Process | None = None
        self._stopped = stopped
        self._watch: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """Whether the bot runs now."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> bool:
        """Start the bot; return False if it runs already."""
        if self.running:
            return False
        self._process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", env=self._env)
        self._watch = asyncio.create_task(self._watched(self._process))
        return True

    async def _watched(self, process: Process) -> None:
        await process.wait()
        self._stopped()

    async def listens(self, world: World) -> bool:
        """Wait until the bot has taken what waited for it and asks for more; return False if it ends before."""
        if self._process is None:
            return False
        asks = asyncio.ensure_future(world.pending.moved())
        ends = asyncio.ensure_future(self._process.wait())
        done, late = await asyncio.wait({asks, ends}, return_when=asyncio.FIRST_COMPLETED)
        for one in late:
            one.cancel()
        return asks in done

    async def kill(self) -> bool:
        """End the bot at once, in the middle of whatever it does (SIGKILL); return False if it does not run."""
        if self._process is None or not self.running:
            return False
        self._wished()
        self._process.kill()
        await self._process.wait()
        return True

    async def stop(self) -> None:
        """Let the bot finish what is in hand, and stop."""
        if self._process is None or not self.running:
            return
        self._wished()
        self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP_S)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    def _wished(self) -> None:
        if self._watch is not None:
            self._watch.cancel()


def environment(world: World, api: str, data_dir: Path) -> dict[str, str]:
    """Return every setting of the demonstration's bot: none is left to a .env file that may lie here."""
    return {
        "ZHELI_BOT_TOKEN": world.token,
        "ZHELI_BOT_API_URL": api,
        "ZHELI_DATA_DIR": str(data_dir),
        "ZHELI_OWNER_ID": str(COORDINATOR),
        "ZHELI_CHANNEL": f"@{CHANNEL}",
        "ZHELI_HOTLINE": "temirtau",
        "ZHELI_TIMEZONE": "Asia/Almaty",
        "ZHELI_WEB_PORT": "0",
        "ZHELI_WEB_HOST": "127.0.0.1",
        "ZHELI_PUBLIC_URL": "",
        "ZHELI_WEBHOOK_SECRET": "",
        "ZHELI_GEOCODER_URL": "",
        "ZHELI_LOG_LEVEL": "WARNING",
        "ZHELI_MESSAGES_PER_SECOND": "0",  # a whole week goes through in two minutes
        "ZHELI_CLOCK_FILE": str(data_dir / "clock"),
    }
