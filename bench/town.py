"""A process of its own: the playground, and people who write at once. Says what it has to say in lines of JSON.

`python -m bench.town echo|complaints|presses --people N --rounds N [--volunteers N] [--latency-ms N]`:
`{"url"}` at once; after a line on stdin people come and `{"begun"}` is printed, then what was measured; after another
line `{"offers"}`, what has reached the volunteers by then.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from bot.domain.privacy.consents import VERSIONS
from bot.playground import app
from bot.playground.images import generated
from bot.playground.person import Person
from bot.playground.town import Town

TOKEN = "42:BENCH"
RESIDENTS, VOLUNTEERS = 700_000, 800_000  # their Telegram ids begin here
PATIENCE_S = 60.0
AGREE = f"draft:agree:{VERSIONS['report']}"  # in place of «send», the first time
PHOTO = generated(1)
PRESSES_PER_S = 25  # … and as many messages: 50 updates/s in all

Script = Callable[[Person, int], Awaitable[int]]


async def echo(person: Person, turn: int) -> int:
    """One update: a text, and its echo."""
    await person.says(f"round {turn}")
    await person.sees(f"round {turn}", timeout=PATIENCE_S)
    return 1


async def complaint(person: Person, turn: int) -> int:
    """Seven updates: begin, kind, photo, place, words, send, «mine is different»; each waits for the card.

    The first of all is not asked whether it is the same as another: that is one update less.
    """
    before = _receipts(person)
    await person.says("/new")
    await _press(person, "draft:kind:smell")
    await person.sends_photo(PHOTO)
    await person.sees("1 photo", timeout=PATIENCE_S)
    await person.sends_place(50.0547 + person.id % 97 * 1e-4, 72.9646 + person.id % 89 * 1e-4)
    await person.sees("Where:", timeout=PATIENCE_S)
    await person.says(f"Rotten eggs since morning, {turn}")
    await person.sees("Rotten eggs", timeout=PATIENCE_S)
    await _press(person, "draft:send", AGREE)
    if not await _asked(person, before):
        return 6
    await person.presses(data="draft:separate")
    async with asyncio.timeout(PATIENCE_S):
        while _receipts(person) == before:
            await person.chat.changed()
    return 7


def _receipts(person: Person) -> int:
    return sum("Accepted" in message.text for message in person.screen)


async def _asked(person: Person, before: int) -> bool:
    """Wait for the receipt (False), or for the question whether it is the same as another (True, not yet answered)."""
    async with asyncio.timeout(PATIENCE_S):
        while _receipts(person) == before:
            if any("draft:separate" in message.data for message in person.screen[-4:]):
                return True
            await person.chat.changed()
    return False


async def _press(person: Person, *data: str) -> None:
    """Press a button, or another that is there in its place, as soon as it is there."""
    await person.presses(data=await _offered(person, *data))


async def _offered(person: Person, *data: str) -> str:
    while True:
        there = {button[1] for message in person.screen[-4:] for row in message.buttons for button in row}
        if found := [one for one in data if one in there]:
            return found[0]
        async with asyncio.timeout(PATIENCE_S):
            await person.chat.changed()


async def arrive(person: Person) -> None:
    """Come to the bot and choose a language: once in a life, and not counted."""
    await person.says("/start")
    await _press(person, "lang:en")
    await person.sees("Report pollution", timeout=PATIENCE_S)


async def together(people: list[Person], script: Script, rounds: int) -> dict[str, Any]:
    """Let everybody go at once, each waiting for the answer before they go on."""

    async def live(person: Person) -> int:
        return sum([await script(person, turn) for turn in range(rounds)])

    started = time.perf_counter()
    updates = sum(await asyncio.gather(*(live(person) for person in people)))
    seconds = time.perf_counter() - started
    return {"updates": updates, "seconds": seconds, "updates_per_s": updates / seconds}


async def presses(people: list[Person], rounds: int) -> dict[str, Any]:
    """Press a kind `PRESSES_PER_S` times a second, and have as many words said by others; how long presses wait."""
    pressing, saying = people[::2], people[1::2]
    for person in pressing:
        await person.says("/new")
    waits: list[float] = []
    going: list[asyncio.Task[None]] = []
    started = time.perf_counter()
    for turn in range(rounds):
        await asyncio.sleep(max(0.0, started + turn / PRESSES_PER_S - time.perf_counter()))
        data = "draft:kinds" if turn // len(pressing) % 2 else "draft:kind:smell"
        going.append(asyncio.create_task(_answered(pressing[turn % len(pressing)], data, waits)))
        await saying[turn % len(saying)].says(f"Rotten eggs, {turn}")
    await asyncio.gather(*going)
    seconds = time.perf_counter() - started
    return {"updates": 2 * rounds, "seconds": seconds, "waits_ms": sorted(wait * 1000 for wait in waits)}


async def _answered(person: Person, data: str, waits: list[float]) -> None:
    """Press, and note how long it takes until the press is answered."""
    answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def answered(_: str, *, alert: bool) -> None:  # noqa: ARG001 - as the playground calls it
        if not answer.done():
            answer.set_result(None)

    await _offered(person, data)
    person.answered = answered  # type: ignore[method-assign]
    began = time.perf_counter()
    await person.presses(data=data)
    async with asyncio.timeout(PATIENCE_S):
        await answer
    waits.append(time.perf_counter() - began)


async def main() -> None:
    args = _arguments()
    world = Town(token=TOKEN, username="bench_bot", checks=False, record=False, latency_s=args.latency_ms / 1000)
    server = await app.start(world)
    people = [world.person(f"P{n}", language_code="en", user_id=RESIDENTS + n) for n in range(args.people)]
    volunteers = [world.person(f"V{n}", language_code="en", user_id=VOLUNTEERS + n) for n in range(args.volunteers)]
    for volunteer in volunteers:
        volunteer.chat.started = True
    _say({"url": server.url})
    await asyncio.to_thread(sys.stdin.readline)  # the bot is up: whoever started us says so
    if args.script != "echo":
        await asyncio.gather(*(arrive(person) for person in people))
    _say({"begun": True})
    if args.script == "presses":
        _say(await presses(people, args.rounds))
    else:
        _say(await together(people, {"echo": echo, "complaints": complaint}[args.script], args.rounds))
    await asyncio.to_thread(sys.stdin.readline)
    _say({"offers": sum(_offers(volunteer) for volunteer in volunteers)})
    await server.stop()


def _offers(volunteer: Person) -> int:
    """How many offers a volunteer has seen."""
    shown = {data for message in volunteer.screen for data in message.data}
    return sum(data.startswith("offer:accept:") for data in shown)


def _say(what: dict[str, Any]) -> None:
    print(json.dumps(what), flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("script", choices=("echo", "complaints", "presses"))
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--volunteers", type=int, default=0)
    parser.add_argument("--latency-ms", type=float, default=0)
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main())
