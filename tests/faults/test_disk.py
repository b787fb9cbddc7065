"""The database cannot be written for a while: everything waits, nothing is confirmed, nothing is lost."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World
from storage.store import connect
from storage.tx import Tx
from tests.faults.machine import After
from tests.faults.people import complain
from tests.faults.proofs import all_is_well, settled


@contextmanager
def somebody_holds_the_lock(database: Path) -> Iterator[None]:
    """Another program writes to the database, and takes its time."""
    other = connect(database)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def impatient(tx: Tx) -> None:
    """Wait for a lock 20 ms instead of 5 s, so that a test sees what comes after the waiting."""
    tx.run("PRAGMA busy_timeout = 20")


async def test_while_the_database_is_locked_nothing_is_confirmed_and_afterwards_all_is_taken(
    hotline: Hotline, world: World, resident: Person
) -> None:
    await hotline.store.ask(impatient)
    await world.idle()
    with somebody_holds_the_lock(hotline.settings.database):
        refused = world.faults.add(After(calls=2, method="getUpdates"))
        sending = asyncio.create_task(complain(resident, 1))
        await refused.moment.wait()  # it took them, could not keep them, and asks for them again
        assert world.pending.items, "confirmed, and not kept"
    numbers = await sending
    await settled(world, hotline.settings.database)
    all_is_well(hotline.settings.database, world, [], {resident.id: numbers})


async def test_a_message_whose_sending_cannot_be_noted_is_noted_later_and_not_sent_again(
    hotline: Hotline, world: World, resident: Person
) -> None:
    await hotline.store.ask(impatient)
    await world.idle()
    sent = world.faults.add(After(calls=1, method="sendMessage"))
    holding = somebody_holds_the_lock(hotline.settings.database)
    await resident.says("/help")
    await sent.moment.wait()  # committed; now on its way
    with holding:
        await resident.sees("What you can do")
        await asyncio.sleep(0.1)  # … and cannot be noted
    await settled(world, hotline.settings.database)
    assert len([one for one in resident.screen if "What you can do" in one.text]) == 1
