"""A process of its own: the playground, and people who all write at once. Prints one line of JSON at the end.

`python -m bench.town echo|help|complaints --people N --rounds N [--latency-ms N]`: prints `url` first, waits until a
bot has asked for updates, then lets everybody go, each waiting for the answer before they go on.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from bot.playground import app
from bot.playground.images import generated
from bot.playground.person import Person
from bot.playground.world import World

TOKEN = "42:BENCH"
PATIENCE_S = 120.0
PHOTO = generated(1)


async def echo(person: Person, turn: int) -> int:
    """One update: a text, and its echo."""
    await person.says(f"round {turn}")
    await person.sees(f"round {turn}", timeout=PATIENCE_S)
    return 1


async def complaint(person: Person, turn: int) -> int:
    """Six updates: begin, kind, photo, place, words, send."""
    await person.says("/new")
    await person.presses(data="draft:kind:smell")
    await person.sends_photo(PHOTO)
    await person.sends_place(50.0547 + person.id % 97 * 1e-4, 72.9646 + person.id % 89 * 1e-4)
    await person.says(f"Rotten eggs since morning, {turn}")
    await person.sees_button("draft:send", timeout=PATIENCE_S)
    await person.presses(data="draft:send")
    await person.sees("GL-", timeout=PATIENCE_S)
    return 6


SCRIPTS: dict[str, Callable[[Person, int], Awaitable[int]]] = {"echo": echo, "complaints": complaint}


async def main() -> None:
    args = _arguments()
    world = World(token=TOKEN, username="bench_bot", checks=False, record=False, latency_s=args.latency_ms / 1000)
    server = await app.start(world)
    people = [world.person(f"P{n}", language_code="en", user_id=700_000 + n) for n in range(args.people)]
    heard = asyncio.Event()
    print(json.dumps({"url": server.url}), flush=True)
    await asyncio.to_thread(sys.stdin.readline)  # the bot is up: whoever started us says so
    heard.set()
    started = time.perf_counter()
    updates = sum(await asyncio.gather(*(_live(person, SCRIPTS[args.script], args.rounds) for person in people)))
    seconds = time.perf_counter() - started
    print(json.dumps(_result(updates, seconds, args)), flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await server.stop()


async def _live(person: Person, script: Callable[[Person, int], Awaitable[int]], rounds: int) -> int:
    return sum([await script(person, turn) for turn in range(rounds)])


def _result(updates: int, seconds: float, args: argparse.Namespace) -> dict[str, Any]:
    return {
        "updates": updates,
        "seconds": seconds,
        "updates_per_s": updates / seconds,
        "rounds_per_s": args.people * args.rounds / seconds,
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("script", choices=sorted(SCRIPTS))
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--latency-ms", type=float, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main())
