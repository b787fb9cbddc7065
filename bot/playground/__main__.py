"""`python -m bot.playground`: Telegram's stand-in on a port of this machine."""

from __future__ import annotations

import argparse
import asyncio
import signal
from collections.abc import Sequence
from pathlib import Path

from bot.playground.app import start
from bot.playground.town import Town
from bot.playground.world import TOKEN

ROLES = ("resident", "volunteer", "coordinator")


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the command line's options."""
    reader = argparse.ArgumentParser(prog="bot.playground", description="A stand-in for Telegram's Bot API.")
    reader.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    reader.add_argument("--port", type=int, default=8081, help="port, 0 for any free one (default: %(default)s)")
    reader.add_argument("--token", default=TOKEN, help="the bot's token (default: %(default)s)")
    reader.add_argument("--title", default="Playground", help="what the page is called")
    reader.add_argument("--no-checks", action="store_true", help="do not hold calls against the specification")
    reader.add_argument("--limits", action="store_true", help="answer 429 beyond Telegram's own limits on sending")
    reader.add_argument("--latency-ms", type=float, default=0, help="wait so long before each answer")
    reader.add_argument("--clock-file", type=Path, help="write the clock's offset (seconds) into this file")
    return reader.parse_args(given)


async def serve(options: argparse.Namespace) -> None:
    """Serve a world with one phone for each role until SIGINT or SIGTERM."""
    world = Town(
        token=options.token,
        title=options.title,
        clock_file=options.clock_file,
        checks=not options.no_checks,
        latency_s=options.latency_ms / 1000,
    )
    if options.limits:
        world.faults.limit_flood()
    for role in ROLES:
        world.person(role.title(), role=role)
    server = await start(world, options.port, options.host)
    print(f"playground {server.url}", flush=True)  # noqa: T201 - the one line whoever started this waits for
    done = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, done.set)
    await done.wait()
    await server.stop()


if __name__ == "__main__":
    asyncio.run(serve(arguments()))
