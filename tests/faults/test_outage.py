"""Telegram is not to be relied on: whatever it does, each complaint is taken once and each answer arrives."""

import asyncio
from random import Random

import pytest

from bot.hotline import Hotline
from bot.playground.faults import Faults
from bot.playground.person import Person
from bot.playground.world import World
from tests.faults.people import at_work, complain
from tests.faults.proofs import all_is_well, settled
from tests.faults.trouble import ILLS, Repeats, Trouble, quick_time
from tests.given import Given


async def _a_busy_hour(given: Given, hotline: Hotline, world: World, faults: Faults) -> None:
    """Three volunteers, six residents, two complaints each; then the proofs."""
    volunteers = [await given.volunteer(f"Volunteer{n}") for n in range(3)]
    residents = [await given.person(f"Resident{n}") for n in range(6)]
    world.faults = faults
    async with quick_time(world, hotline), at_work(volunteers):
        told = await asyncio.gather(*(complain(person, 2) for person in residents))
        faults.clear()
        await settled(world, hotline.settings.database)
    all_is_well(
        hotline.settings.database, world, volunteers, dict(zip([person.id for person in residents], told, strict=True))
    )


@pytest.mark.parametrize(
    "which",
    [("cut before it was handled",), ("cut after it was handled",), ("429", "500", "502"), tuple(ILLS)],
    ids=["cut before", "cut after", "refused", "everything at once"],
)
async def test_an_unreliable_telegram_costs_time_and_nothing_else(
    which: tuple[str, ...], given: Given, hotline: Hotline, world: World, seed: int
) -> None:
    trouble = Trouble(which, Random(seed))
    await _a_busy_hour(given, hotline, world, trouble)
    assert trouble.struck > 10, "hardly any call was struck: the test proves nothing"


async def test_updates_that_come_again_are_not_carried_out_again(
    given: Given, hotline: Hotline, world: World, seed: int
) -> None:
    faults = Faults()
    repeats = faults.add(Repeats(telegram=world.pending, chance=Random(seed)))
    await _a_busy_hour(given, hotline, world, faults)
    assert repeats.hits > 5


async def test_ids_that_jump_up_and_down_lose_nothing(hotline: Hotline, world: World, resident: Person) -> None:
    """Telegram draws new ids after a quiet week, and they may be lower than the last."""
    numbers = []
    for by in (7_000, -2_999, 90_000, -60_000):
        await world.idle()
        world.jump_update_ids(by)
        numbers += await complain(resident, 1, known=numbers)
    await settled(world, hotline.settings.database)
    all_is_well(hotline.settings.database, world, [], {resident.id: numbers})


async def test_a_press_that_comes_twice_is_carried_out_once(
    given: Given, hotline: Hotline, world: World, resident: Person
) -> None:
    (number,) = await complain(resident, 1)
    await resident.presses_again()
    assert number in await resident.hears_toast(number)
    assert await given.rows("SELECT number FROM complaints") == [{"number": number}]
