"""From the start of the program to its first question for updates."""

import asyncio
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from bench.budgets import Measured
from bench.programs import OURS, STOCK, environment
from bot.playground import app
from bot.playground.faults import Fault
from bot.playground.town import Town

TURNS = 5
PATIENCE_S = 30.0


@dataclass(eq=False)
class Asked(Fault):
    """No fault: the moment of the first getUpdates."""

    moment: asyncio.Future[float] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def meets(self, method: str, chat: int | None) -> bool:  # noqa: ARG002 - as the playground calls it
        """Note when it came."""
        if method == "getupdates" and not self.moment.done():
            self.moment.set_result(time.perf_counter())
        return False


def start() -> list[Measured]:
    """Start ours and the stock bot in turn, on a data directory that is there already."""
    return asyncio.run(_start())


async def _start() -> list[Measured]:
    with tempfile.TemporaryDirectory(prefix="zheli-bench-") as data:
        await _once(OURS, Path(data))
        ours, stock = [], []
        for _ in range(TURNS):
            ours.append(await _once(OURS, Path(data)))
            stock.append(await _once(STOCK, Path(data)))
    beside = f"stock PTB {statistics.median(stock):.0f} ms; slowest of {TURNS}: {max(ours):.0f} ms"
    return [Measured("start", statistics.median(ours), beside)]


async def _once(program: tuple[str, ...], data: Path) -> float:
    world = Town(token="42:BENCH", username="bench_bot")
    server = await app.start(world)
    asked = world.faults.add(Asked())
    given = {
        "ZHELI_BOT_API_URL": server.url,
        "ZHELI_BOT_TOKEN": world.token,
        "ZHELI_DATA_DIR": str(data),
        "ZHELI_WEB_PORT": "0",
        "ZHELI_LOG_LEVEL": "WARNING",
    }
    arguments = (server.url, world.token) if program is STOCK else ()
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(sys.executable, *program, *arguments, env=environment(given))
    try:
        assert isinstance(asked, Asked)
        return (await asyncio.wait_for(asked.moment, PATIENCE_S) - began) * 1000
    finally:
        process.terminate()
        await process.wait()
        await server.stop()
