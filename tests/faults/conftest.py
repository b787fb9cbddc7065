"""The hotline as a process that may be killed; residents, and volunteers on duty, who know nothing of that."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.catalogue.rules import Rules
from bot.playground.app import Server
from bot.playground.person import Person
from bot.playground.world import World
from tests.faults.machine import Machine
from tests.faults.people import crowd, furnish


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """What every chance of a test is drawn from; shown when it fails, set by ZHELI_FAULT_SEED to see it again."""
    drawn = int(os.environ.get("ZHELI_FAULT_SEED", "20260318"))
    print(f"{request.node.name}: seed {drawn}")  # noqa: T201
    return drawn


@pytest.fixture
def residents(world: World) -> list[Person]:
    return crowd(world, 6, "Resident", 710_001)


@pytest.fixture
def volunteers(world: World) -> list[Person]:
    return crowd(world, 3, "Volunteer", 720_001)


@pytest.fixture
def database(tmp_path: Path, rules: Rules, residents: list[Person], volunteers: list[Person]) -> Path:
    """Where the furnished database lies."""
    path = tmp_path / "data" / "zheli.sqlite3"
    furnish(path, rules, residents, volunteers)
    return path


@pytest.fixture
async def machine(world: World, server: Server, database: Path, tmp_path: Path) -> AsyncIterator[Machine]:
    """A process on that database, not started yet. It may not break the API's specification either (`world`)."""
    machine = Machine(world, server.url, database.parent, tmp_path / "log")
    yield machine
    await machine.clear_away()
