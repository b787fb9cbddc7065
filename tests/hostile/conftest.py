"""Pictures are opened as they are on a real line here: in a process apart."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.opener import Opener
from bot.domain.catalogue.rules import Rules
from bot.playground.app import Server
from bot.playground.world import World
from tests.faults.machine import Machine
from tests.faults.people import furnish

REALLY = Opener.open


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch, draws_here: None) -> None:
    """Take back that tests open pictures in a thread."""
    monkeypatch.setattr(Opener, "open", REALLY)


@pytest.fixture
async def opener(apart: None) -> AsyncIterator[Opener]:
    opener = Opener()
    yield opener
    await opener.close()


@pytest.fixture
def database(tmp_path: Path, rules: Rules) -> Path:
    """Where a database lies in which nothing has happened yet."""
    path = tmp_path / "data" / "zheli.sqlite3"
    furnish(path, rules, [], [])
    return path


@pytest.fixture
async def machine(world: World, server: Server, database: Path, tmp_path: Path) -> AsyncIterator[Machine]:
    """The line as a process of its own that can be killed, not started yet."""
    machine = Machine(world, server.url, database.parent, tmp_path / "log")
    yield machine
    await machine.clear_away()
