"""Told to stop in the middle of its work it finishes what is in hand; two on the same data cannot be."""

import asyncio
import time
from pathlib import Path

from bot.playground.person import Person
from bot.playground.world import World
from tests.faults.machine import After, Machine
from tests.faults.people import at_work, complain
from tests.faults.proofs import all_is_well, nothing_is_torn, sent_and_not_noted, settled


async def test_told_to_stop_it_finishes_what_is_in_hand_and_the_next_start_goes_on(
    world: World, machine: Machine, residents: list[Person], volunteers: list[Person], database: Path
) -> None:
    await machine.start()
    async with at_work(volunteers):
        sending = asyncio.gather(*(complain(person, 1) for person in residents))
        busy = world.faults.add(After(calls=15, method="sendMessage"))
        await busy.moment.wait()
        before = time.monotonic()
        assert await machine.stop() == 0, machine.said()
        assert time.monotonic() - before < 5
        assert not sent_and_not_noted(database, world)

        await machine.start()
        told = await sending
        await settled(world, database)
    assert await machine.stop() == 0, machine.said()
    assert "Traceback" not in machine.said()
    all_is_well(database, world, volunteers, dict(zip([person.id for person in residents], told, strict=True)))


async def test_a_second_one_on_the_same_data_refuses_and_the_first_goes_on(
    world: World, machine: Machine, residents: list[Person], database: Path
) -> None:
    await machine.start()
    second = await machine.begin()
    assert await asyncio.wait_for(second.wait(), 15) != 0
    (said,) = [line for line in machine.said().splitlines() if "Another hotline is running" in line]
    assert str(database.parent) in said
    assert "Traceback" not in machine.said()

    numbers = await complain(residents[0], 1)
    await settled(world, database)
    assert await machine.stop() == 0
    nothing_is_torn(database)
    assert len(numbers) == 1
