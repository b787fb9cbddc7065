"""The real bot over HTTP against the playground, a real database, one clock that stories move."""

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bot.adapters import catalogue_file, opener_process
from bot.adapters.opener import Opened, Opener, read
from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground import app
from bot.playground.person import Person
from bot.playground.town import Town
from bot.settings import Settings
from handlers.jobs import before_after, certificate, draw_observations, draw_worst, make_digest
from handlers.timetable import TIMETABLE
from storage.engine import outbox, ticks
from storage.tx import Tx
from tests import blank
from tests.given import Clock, Given

if TYPE_CHECKING:
    from tests.browser.measure import Measure

# Bytecode is kept, whatever the shell says: each program that a test starts would compile all we wrote.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

OURS = re.compile(r"\w+Error: |can't parse entities|is too long|is empty|BUTTON_DATA_INVALID", re.IGNORECASE)
NOW = datetime(2026, 3, 18, 9, 0, tzinfo=UTC)  # a Wednesday, 14:00 in Temirtau


@pytest.fixture(scope="session")
def rules() -> Rules:
    """The catalogue of Temirtau, read once."""
    return Rules(catalogue_file.load("temirtau"), ZoneInfo("Asia/Almaty"), album_wait=timedelta(milliseconds=30))


@pytest.fixture(scope="session")
def measure() -> "Iterator[Measure]":
    """How many lines and rows of buttons cards have on a phone; the browser opens when the first test asks."""
    from tests.browser.measure import measuring

    with measuring() as found:
        yield found


@pytest.fixture
def tx(rules: Rules) -> Iterator[Tx]:
    """A transaction on a fresh database in memory, at `NOW`; set `tx.now` to move on."""
    db = blank.in_memory()
    db.execute("BEGIN")
    yield Tx(db, NOW, rules)
    db.close()


@pytest.fixture
async def world() -> AsyncIterator[Town]:
    """Telegram, as far as a bot can tell. No call may break the API's own specification."""
    world = Town(token="42:TEST", username="zheli_test_bot")
    world.clock.forward(NOW.timestamp() - world.clock.now())  # a story reads the same at any hour of any day
    yield world
    assert not world.violations, world.violations


@pytest.fixture
async def server(world: Town) -> AsyncIterator[app.Server]:
    server = await app.start(world)
    yield server
    await server.stop()


@pytest.fixture
def settings(server: app.Server, tmp_path: Path) -> Settings:
    """What the operator has set; the database lies there already."""
    settings = Settings(
        _env_file=None,
        bot_token="42:TEST",
        bot_api_url=server.url,
        data_dir=tmp_path / "data",
        web_port=0,
        messages_per_second=0,
        log_level="WARNING",
    )
    blank.laid(settings.database)
    return settings


@pytest.fixture(autouse=True)
def draws_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Charts are drawn in a thread: a new process for each would be most of the tests' time (test_apart does that)."""
    monkeypatch.setattr(make_digest, "apart", asyncio.to_thread)
    monkeypatch.setattr(draw_worst, "apart", asyncio.to_thread)
    monkeypatch.setattr(draw_observations, "apart", asyncio.to_thread)
    monkeypatch.setattr(certificate, "apart", asyncio.to_thread)
    monkeypatch.setattr(before_after, "apart", asyncio.to_thread)
    monkeypatch.setattr(Opener, "open", opens_here)


async def opens_here(_: Opener, path: Path) -> Opened:
    """Open a picture as the process apart does, in a thread (tests/hostile has it as it is)."""
    told, jpeg = await asyncio.to_thread(opener_process.opened, str(path))
    return read(json.dumps(told).encode() + b"\n" + jpeg)


@pytest.fixture
async def hotline(world: Town, settings: Settings, rules: Rules) -> AsyncIterator[Hotline]:
    """The hotline, running."""
    hotline = Hotline(settings, lambda: datetime.fromtimestamp(world.clock.now(), UTC), rules)
    await hotline.start()
    await hotline.store.ask(_has_run_before)
    yield hotline
    dead = await hotline.store.read(outbox.dead)
    await hotline.stop()
    ours = [(row.say, row.error) for row in dead if OURS.search(row.error or "")]
    assert not ours, f"messages that could not be put into words, or that Telegram could not read: {ours}"


def _has_run_before(tx: Tx) -> None:
    """On a fresh line the first round of the clock only looks."""
    for entry in TIMETABLE:
        ticks.mark(tx, entry.name)


@pytest.fixture
def clock(world: Town, hotline: Hotline) -> Clock:
    return Clock(world, hotline)


@pytest.fixture
def given(world: Town, hotline: Hotline) -> Given:
    return Given(world, hotline)


@pytest.fixture
def person(given: Given) -> Callable[..., Awaitable[Person]]:
    """Make another resident: `await person("Dana", lang="kk")`."""
    return given.person


@pytest.fixture
async def resident(given: Given) -> Person:
    return await given.person("Aigerim")


@pytest.fixture
async def volunteer(given: Given) -> Person:
    return await given.volunteer()


@pytest.fixture
async def coordinator(given: Given) -> Person:
    return await given.person("Clara", role="coordinator")
