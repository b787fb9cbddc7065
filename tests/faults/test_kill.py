"""The power goes at any moment, again and again: nothing that was taken is lost, nothing is there twice."""

import asyncio
from pathlib import Path
from random import Random

from bot.playground.person import Person
from bot.playground.world import World
from tests.faults.machine import After, Machine, some_calls_later
from tests.faults.people import at_work, complain
from tests.faults.proofs import all_is_well, settled

KILLS = 5
ROUNDS = 2


async def test_a_line_that_is_killed_again_and_again_loses_nothing_and_repeats_nothing(
    world: World, machine: Machine, residents: list[Person], volunteers: list[Person], database: Path, seed: int
) -> None:
    chance = Random(seed)
    await machine.start()
    async with at_work(volunteers):
        sending = asyncio.gather(*(complain(person, ROUNDS) for person in residents))
        for _ in range(KILLS):
            async with some_calls_later(world, chance, most=60) as moment:
                await asyncio.wait({sending, moment}, return_when=asyncio.FIRST_COMPLETED)
            await machine.restart()
        told = await sending
        await settled(world, database)
    assert await machine.stop() == 0, machine.said()

    assert machine.starts == KILLS + 1
    all_is_well(database, world, volunteers, dict(zip([person.id for person in residents], told, strict=True)))


async def test_an_update_that_was_carried_out_but_not_confirmed_is_carried_out_once(
    world: World, machine: Machine, residents: list[Person], volunteers: list[Person], database: Path
) -> None:
    """Kill it when its answer arrives: the change is committed, and Telegram has not been told so."""
    person, *_ = residents
    await machine.start()
    for _ in range(2):
        moment = world.faults.add(After(calls=1, method="sendMessage"))
        await person.says("/new")
        await moment.moment.wait()
        world.faults.remove(moment)
        await machine.restart()
    number = await complain(person, 1)
    await settled(world, database)
    await machine.stop()
    all_is_well(database, world, volunteers, {person.id: number})
