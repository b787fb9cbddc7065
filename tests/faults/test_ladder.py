"""The power goes three times while a case is on its way up the ladder of letters: it ends as if it never had."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from bot.domain.catalogue.rules import Rules
from bot.playground.town import Town
from bot.services.digest import digest
from storage.engine import ticks
from storage.store import connect
from storage.tx import Tx
from tests.faults.machine import Machine, some_calls_later
from tests.faults.people import PATIENCE_S, crowd, furnish
from tests.faults.proofs import settled
from tests.stories.ladder import BEGINS, HAPPENED, ZONE, Ladder

KILLS = 3
ALARM = datetime(2026, 3, 28, 10, 5, tzinfo=ZONE)  # the day after the last day of the answer


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Town]:
    """A world whose clock is moved, also that of the process."""
    world = Town(token="42:TEST", username="zheli_test_bot", clock_file=tmp_path / "clock")
    world.forward(seconds=BEGINS.timestamp() - world.clock.now())
    yield world
    assert not world.violations, world.violations


@pytest.fixture
def ladder(world: Town, tmp_path: Path, rules: Rules) -> Ladder:
    """The people of the story, in a database that knows them."""
    resident, coordinator = crowd(world, 2, "Somebody", 730_001)
    volunteer, other = crowd(world, 2, "Volunteer", 740_001)
    path = tmp_path / "data" / "zheli.sqlite3"
    furnish(path, rules, [resident], [volunteer, other], [coordinator], now=BEGINS)
    with closing(connect(path)) as db:  # their digests are out: drawing them would be half of the test's time
        for one in (digest.send_weekly, digest.send_monthly):
            ticks.mark(Tx(db, ALARM, rules), f"{one.__module__}.{one.__qualname__}")

    async def forward(seconds: float) -> None:
        await settled(world, path)
        world.forward(seconds=seconds)

    return Ladder(world, resident, volunteer, other, coordinator, forward, PATIENCE_S)


@pytest.fixture
def database(ladder: Ladder, tmp_path: Path) -> Path:
    return tmp_path / "data" / "zheli.sqlite3"


def story(on: Ladder) -> list[Callable[[], Awaitable[None]]]:
    """The rungs, one after another; after the silence of four weeks all of it on one Saturday."""
    return [
        on.reports,
        on.checks,
        lambda: on.until(2, 27, 18, 40),
        lambda: on.hands_in("✉️ Appeal", "★"),
        lambda: on.until(3, 28, 10, 5),
        lambda: on.sees(on.resident, "had to answer by 27.03.2026 and did not"),
        lambda: on.hands_in("⬆️ Complaint"),
        lambda: on.answers("28.03 ·", "The leak was found and closed"),
        lambda: on.says("Still there"),
        lambda: on.looks_again(on.other, "↘️ Less", 4),
        lambda: on.hands_in("✉️ Appeal", "★"),
        lambda: on.answers("28.03 ·", "The pipe was cut off and sealed"),
        lambda: on.looks_again(on.volunteer, "Gone", 5),
        lambda: on.says("✅ Gone"),
        on.closes,
    ]


async def test_a_line_killed_three_times_on_the_ladder_comes_to_the_same_end(
    world: Town, machine: Machine, ladder: Ladder, database: Path, seed: int
) -> None:
    chance = Random(seed)
    rungs = story(ladder)
    unlucky = set(chance.sample(range(len(rungs)), KILLS))
    await machine.start()
    for number, rung in enumerate(rungs):
        if number not in unlucky:
            await rung()
            continue
        async with some_calls_later(world, chance, most=12) as moment:
            doing = asyncio.ensure_future(rung())
            await asyncio.wait({doing, moment}, return_when=asyncio.FIRST_COMPLETED)
        await machine.restart()
        await doing
    await settled(world, database)
    assert await machine.stop() == 0, machine.said()

    db = connect(database, read_only=True)
    events = [row["what"] for row in db.execute("SELECT what FROM history ORDER BY id")]
    assert [what for what in events if what in HAPPENED] == HAPPENED
    ends = {
        "complaints": "SELECT stage, outcome, disputed_at FROM complaints",
        "clocks": "SELECT due_on, met_at IS NOT NULL, broken_at IS NOT NULL FROM clocks ORDER BY id",
        "voices": "SELECT who, says FROM voices ORDER BY id",
        "left": "SELECT state FROM outbox WHERE state <> 'sent' UNION ALL SELECT state FROM jobs WHERE state = 'dead'",
    }
    assert {what: [tuple(row) for row in db.execute(sql)] for what, sql in ends.items()} == {
        "complaints": [("closed", "fixed", None)],
        "clocks": [("2026-03-27", 1, 1), ("2026-06-27", 1, 0), ("2026-04-27", 1, 0), ("2026-04-20", 1, 0)],
        "voices": [("authority", "gone"), ("resident", "same"), ("volunteer", "less"),
                   ("authority", "gone"), ("volunteer", "gone"), ("resident", "gone")],
        "left": [],
    }  # fmt: skip
    db.close()
