"""Asking Telegram: confirmed only with the next question, and unharmed by what Telegram does."""

from typing import Any

from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.world import World


async def test_ids_that_jump_down_after_a_quiet_week_are_heard(tiny: Hotline, ann: Person, world: World) -> None:
    world.jump_update_ids(-50_000)
    await ann.says("from below")
    await ann.sees("number from below")


async def test_an_outage_of_telegram_is_sat_out(tiny: Hotline, ann: Person, world: World, clock_of: Any) -> None:
    world.faults.broken("getUpdates", times=1)
    world.faults.cut_before("getUpdates", times=1)
    world.faults.cut_after("getUpdates", times=1)
    await ann.says("in between")
    await ann.sees("number in between", timeout=15)


async def test_a_tidy_stop_confirms_what_was_taken(tiny: Hotline, ann: Person, world: World) -> None:
    await ann.says("last words")
    await ann.sees("number last words")
    await tiny.stop()
    assert not world.pending.items
