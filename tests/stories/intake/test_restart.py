"""A draft is a row: it outlives the process, and so does what was going to be said about it."""

from datetime import UTC, datetime

from bot.domain.catalogue.rules import Rules
from bot.hotline import Hotline
from bot.playground.world import World
from bot.settings import Settings
from tests.given import CENTRE, Given


async def test_a_draft_survives_a_restart_with_everything_in_it(world: World, settings: Settings, rules: Rules) -> None:
    def now() -> datetime:
        return datetime.fromtimestamp(world.clock.now(), UTC)

    first = Hotline(settings, now, rules)
    await first.start()
    aigerim = await Given(world, first).person("Aigerim")
    await aigerim.says("/new")
    await aigerim.sees("What has happened?")
    await aigerim.presses("Smell in the air")
    await aigerim.sees("What: 👃")
    await aigerim.sends_photo(caption="over the works")
    await aigerim.sees("1 photo")
    await first.stop()

    await aigerim.sends_place(*CENTRE)  # while nobody listens
    second = Hotline(settings, now, rules)
    await second.start()
    card = await aigerim.sees("That is enough")
    assert "1 photo" in card.text
    assert "over the works" in card.text
    await aigerim.presses("Send")
    await aigerim.sees("GL-2026-0001")
    await second.stop()
