"""A hotline whose one conversation is tiny: it repeats what it hears, and breaks on request."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from inspect import isawaitable
from typing import Any

import pytest

from bot.domain.catalogue.rules import Rules
from bot.domain.people.roles import Person as Member
from bot.errors import Refused
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.town import Town
from bot.settings import Settings
from handlers import routes
from handlers.content import Content
from handlers.context import Context
from storage.people import people
from storage.tx import Tx


def _note(tx: Tx, by: Member, text: str) -> None:
    """Leave a trace in the database, so that a test can see whether it was kept."""
    people.attend(tx, by.id, "noted", text=text)


async def _repeats(context: Context, got: Content, _: dict[str, object]) -> None:
    text = got.words or ""
    await context.ask(_note, text)
    if "break" in text:
        raise RuntimeError("broken on request")
    if "refuse" in text:
        raise Refused("not-allowed")
    context.say("command-unknown" if text == "known" else "incident", incident=text)


@pytest.fixture
async def tiny(
    world: Town, settings: Settings, rules: Rules, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Hotline]:
    """The hotline with the tiny conversation: «hello» is answered «… kept under number hello …»."""
    for about in ("draft", "noted"):
        monkeypatch.setitem(routes.ATTENTION, about, _repeats)
    hotline = Hotline(settings, lambda: datetime.fromtimestamp(world.clock.now(), UTC), rules)
    await hotline.start()
    yield hotline
    await hotline.stop()


@pytest.fixture
async def ann(world: Town, tiny: Hotline) -> Person:
    return await somebody(world, tiny, "Ann")


@pytest.fixture
async def bob(world: Town, tiny: Hotline) -> Person:
    return await somebody(world, tiny, "Bob")


@pytest.fixture
def clock_of(world: Town) -> Callable[..., Awaitable[None]]:
    """Move the clock on, a minute at a time, until something is so: `await clock_of(hotline, until=…)`."""

    async def forward(hotline: Hotline, until: Callable[[], Any]) -> None:
        async with asyncio.timeout(8):
            while True:
                so = until()
                if await so if isawaitable(so) else so:
                    return
                world.forward(seconds=61)
                hotline.store.event("outbox").set()
                hotline.store.event("jobs").set()
                await asyncio.sleep(0.02)

    return forward


async def somebody(world: Town, hotline: Hotline, name: str) -> Person:
    """Somebody who speaks English and has been welcomed."""
    person = world.person(name, language_code="en")
    await hotline.store.ask(_english, person.id)
    await person.says("/start")
    await person.sees("Green line")
    return person


def _english(tx: Tx, telegram_id: int) -> None:
    people.speak(tx, people.meet(tx, telegram_id).id, "en")
