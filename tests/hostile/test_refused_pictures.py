"""Telegram takes a picture of a case for no picture, for too large, for nobody's: the card and its buttons go out."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.hotline import Hotline
from bot.playground.errors import ApiError
from bot.playground.faults import Fault
from bot.playground.person import Person
from bot.playground.town import Town
from bot.playground.world import World
from storage.engine import outbox
from tests.adapters.pictures import quarters, written
from tests.conftest import NOW
from tests.given import CENTRE, Given
from tests.stories.hands import press, until


@pytest.fixture
async def world() -> AsyncIterator[Town]:
    """Telegram, its clock going: what was refused is tried again a little later by itself."""
    world = Town(token="42:TEST", username="zheli_test_bot")
    world.clock.forward(NOW.timestamp() - world.clock.now())
    yield world
    assert not world.violations, world.violations


REFUSALS = (
    "PHOTO_INVALID_DIMENSIONS",
    "wrong file identifier/HTTP URL specified",
    "wrong remote file identifier specified: Wrong character in the string",
    "IMAGE_PROCESS_FAILED",
    "wrong type of the web page content",
    "PHOTO_SAVE_FILE_INVALID",
    "failed to get HTTP URL content",
    "not enough rights to send photos to the chat",
)


async def _reported(resident: Person, given: Given, pictures: int = 1) -> None:
    """A case with photos, sent, before volunteers are called for it."""
    for number in range(pictures):
        await resident.sends_photo(written(quarters(200 + number, 160)))
    await until(given, "SELECT count(*) AS n FROM files WHERE state = 'kept'", n=pictures)
    await resident.sends_place(*CENTRE)
    await resident.sees("Centre")


def _calls(world: World, method: str, person: Person) -> list[dict[str, Any]]:
    return [call for call in world.calls_of(method) if int(call["chat_id"]) == person.id]


async def _send(resident: Person) -> None:
    await press(resident, "Dump")
    await press(resident, "✅ Send")


@pytest.mark.parametrize("reason", REFUSALS)
async def test_an_offer_reaches_the_volunteer_though_its_picture_is_refused(
    reason: str, resident: Person, volunteer: Person, given: Given, world: World, hotline: Hotline
) -> None:
    await _reported(resident, given)
    world.faults.refused(reason, "sendPhoto", chat=volunteer.id)
    await _send(resident)
    await press(volunteer, "I will go")
    await volunteer.sees("Your check")
    assert world.calls_of("sendDocument"), "the picture comes as a document"
    assert not await hotline.store.read(outbox.dead)


async def test_what_can_be_sent_in_no_way_is_said_in_a_line(
    resident: Person, volunteer: Person, given: Given, world: World
) -> None:
    await _reported(resident, given)
    for method in ("sendPhoto", "sendDocument"):
        world.faults.refused("IMAGE_PROCESS_FAILED", method, chat=volunteer.id)
    await _send(resident)
    await volunteer.sees("could not be shown here")
    await press(volunteer, "I will go")
    await volunteer.sees("Your check")


async def test_a_server_that_finds_a_picture_too_large_stops_no_card(
    resident: Person, volunteer: Person, given: Given, world: World
) -> None:
    await _reported(resident, given)
    too_large = ApiError(413, "Request Entity Too Large")
    for method in ("sendPhoto", "sendDocument"):
        world.faults.add(Fault(method, chat=volunteer.id, error=too_large))
    await _send(resident)
    await press(volunteer, "I will go")


async def test_one_bad_picture_of_an_album_keeps_the_others_not_away(
    resident: Person, volunteer: Person, given: Given, world: World
) -> None:
    await _reported(resident, given, pictures=3)
    world.faults.refused("PHOTO_INVALID_DIMENSIONS", "sendMediaGroup", chat=volunteer.id)
    world.faults.refused("PHOTO_INVALID_DIMENSIONS", "sendPhoto", chat=volunteer.id, times=2)
    await _send(resident)
    await press(volunteer, "I will go")
    photos = _calls(world, "sendPhoto", volunteer)
    documents = _calls(world, "sendDocument", volunteer)
    assert len(photos) - 2 + len(documents) == 3


async def test_pictures_that_another_bot_knew_come_from_our_own_disk_and_are_known_from_then_on(
    resident: Person, volunteer: Person, given: Given, world: World, hotline: Hotline
) -> None:
    await _reported(resident, given)
    await hotline.store.ask(lambda tx: tx.run("UPDATE files SET file_id = 'of-another-bot'"))
    await _send(resident)
    await press(volunteer, "I will go")
    await volunteer.sees("Your check")
    (row,) = await given.rows("SELECT file_id FROM files")
    assert row["file_id"] in world.files.by_id
    resident.does_not_see("could not be shown")


async def test_a_file_of_ours_that_is_gone_stops_no_card(
    resident: Person, volunteer: Person, given: Given, hotline: Hotline
) -> None:
    await _reported(resident, given)
    await hotline.store.ask(lambda tx: tx.run("UPDATE files SET file_id = 'of-another-bot'"))
    for path in hotline.settings.files_dir.rglob("*.jpg"):
        path.unlink()
    await _send(resident)
    await volunteer.sees("could not be shown here")
    await press(volunteer, "I will go")


async def test_a_retry_of_the_words_does_not_bring_the_pictures_again(
    resident: Person, volunteer: Person, given: Given, world: World, clock: Any
) -> None:
    await _reported(resident, given, pictures=2)
    world.faults.broken("sendMessage", chat=volunteer.id, times=3)
    await _send(resident)
    await until(given, "SELECT tries >= 1 AS tried FROM outbox WHERE say = 'offer'", tried=1)
    for _ in range(4):
        await clock.forward(seconds=30)
    await press(volunteer, "I will go")
    albums = _calls(world, "sendMediaGroup", volunteer)
    places = _calls(world, "sendLocation", volunteer)
    assert (len(albums), len(places)) == (1, 1)


async def test_an_album_of_which_nobody_knows_whether_it_arrived_comes_twice_at_most(
    resident: Person, volunteer: Person, given: Given, world: World, clock: Any
) -> None:
    await _reported(resident, given, pictures=2)
    world.faults.cut_after("sendMediaGroup", chat=volunteer.id)
    await _send(resident)
    await until(given, "SELECT tries >= 1 AS tried FROM outbox WHERE say = 'offer'", tried=1)
    for _ in range(3):
        await clock.forward(seconds=10)
    await press(volunteer, "I will go")
    albums = _calls(world, "sendMediaGroup", volunteer)
    assert len(albums) == 2
