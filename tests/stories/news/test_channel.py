"""A confirmed case in the public channel: set up, picture blurred, looked at, published, taken back when it falls."""

import asyncio
import io

import pytest
from PIL import Image

from bot.playground.channels import Channel
from bot.playground.person import Person
from bot.playground.town import Town
from bot.settings import Settings
from handlers.jobs import draw_post
from storage.cases.complaints import Complaint
from tests.adapters.pictures import written
from tests.adapters.test_blurring import contrast, plate
from tests.given import Given
from tests.stories.hands import accepted, press, until


@pytest.fixture(autouse=True)
def draws_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Posts are drawn in a thread: a new process for each would be most of the tests' time."""
    monkeypatch.setattr(draw_post, "apart", asyncio.to_thread)


@pytest.fixture
async def channel(world: Town, coordinator: Person) -> Channel:
    """A channel in English that a coordinator has chosen."""
    channel = world.channel("Temirtau air")
    await channel.adds_bot(by=coordinator)
    await coordinator.sees("The bot may post in this channel")
    await press(coordinator, "English")
    await coordinator.sees("Confirmed cases are published here")
    return channel


async def confirmed(given: Given, resident: Person, volunteer: Person) -> Complaint:
    """A case with a photo, four times over the limit."""
    case = await accepted(given, resident, volunteer)
    await volunteer.says("h2s 0,032")
    await volunteer.sees("0.032")
    await volunteer.sends_photo(written(plate()))
    await volunteer.sees("1 photo")
    await press(volunteer, "✅ Confirmed")
    await volunteer.sees("Thank you")
    await until(given, "SELECT state FROM files", state="kept")
    return case


async def look(coordinator: Person, case: Complaint) -> None:
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees("What happened")


async def look_further(coordinator: Person, case: Complaint) -> None:
    """What is seldom used stands behind «More», where there are many buttons."""
    await coordinator.says(f"/find {case.number}")
    card = await coordinator.sees("What happened")
    if any("More" in label for label in card.labels):
        await coordinator.presses("⋯ More", message=card)


def picture(world: Town, file_id: str) -> Image.Image:
    return Image.open(io.BytesIO(world.files.by_id[file_id].data))


async def test_a_photo_is_blurred_looked_at_published_and_goes_when_the_check_is_corrected(
    resident: Person, volunteer: Person, coordinator: Person, channel: Channel, given: Given, world: Town
) -> None:
    case = await confirmed(given, resident, volunteer)
    await look_further(coordinator, case)
    await press(coordinator, "📣 Publish")
    await coordinator.sees("the place to about 100 m")
    await press(coordinator, "📷 Photo…")
    await press(coordinator, "1 · volunteer")
    await coordinator.sees("a volunteer’s photo")
    await press(coordinator, "Blur faces")
    await press(coordinator, "B2")
    await coordinator.sees("Chosen: B2")
    await press(coordinator, "Look at it")
    await coordinator.sees_button("📣 Publish", timeout=10)
    shown = await coordinator.sees("Confirmed by a check on site")
    assert not channel.screen
    await coordinator.presses("📣 Publish", message=shown)
    post = await channel.sees(case.number)
    assert post.text == shown.text
    assert "A smell of rotten eggs" not in post.text
    made = picture(world, post.photos[0])
    assert contrast(made, (210, 210, 390, 390)) < 40
    assert contrast(made, (10, 10, 190, 190)) > 200
    await look_further(coordinator, case)
    await press(coordinator, "Correct the check")
    await press(coordinator, "The verdict")
    await press(coordinator, "not confirmed")
    await press(coordinator, "mixed up with another")
    gone = await channel.sees("We take our post back")
    assert gone.id == post.id
    assert picture(world, gone.photos[0]).size != made.size
    await coordinator.sees("taken back by itself")


async def test_a_post_with_the_map_is_kept_up_to_date_and_taken_out_again(
    resident: Person, volunteer: Person, coordinator: Person, channel: Channel, given: Given
) -> None:
    case = await confirmed(given, resident, volunteer)
    await look_further(coordinator, case)
    await press(coordinator, "📣 Publish")
    await press(coordinator, "Look at it")
    shown = await coordinator.sees("Confirmed by a check on site", timeout=15)
    await coordinator.presses("📣 Publish", message=shown)
    post = await channel.sees("Temirtau, Centre")
    await look(coordinator, case)
    await press(coordinator, "Close")
    await press(coordinator, "Not fixed")
    await press(coordinator, "Close without words")
    assert (await channel.sees("Closed: not fixed")).id == post.id
    await look_further(coordinator, case)
    await press(coordinator, "📣 In the channel")
    await press(coordinator, "Take it out of the channel")
    await coordinator.sees("It was taken back")
    await given.hotline.deliver.quiet()
    assert not channel.screen


async def test_a_channel_that_throws_the_bot_out_is_lost(coordinator: Person, channel: Channel) -> None:
    await channel.removes_bot(by=coordinator)
    await coordinator.sees("lets the bot post no more")
    await coordinator.says("/channel")
    await coordinator.sees("No channel yet")


async def test_whoever_is_no_coordinator_makes_no_channel(resident: Person, world: Town, given: Given) -> None:
    channel = world.channel("Mine")
    await channel.adds_bot(by=resident)
    await world.idle()
    assert not await given.rows("SELECT 1 FROM channels")
    await resident.forges("channel:use:1:ru")
    await resident.hears_toast("not for you")


class TestNamedByTheOperator:
    """`ZHELI_CHANNEL` names a public channel."""

    @pytest.fixture
    def settings(self, settings: Settings, world: Town) -> Settings:
        self.channel = world.channel("Ауа", username="temirtau_air")
        self.channel.chat.members[world.bot_id] = "administrator"
        return settings.model_copy(update={"channel": "@temirtau_air"})

    async def test_it_is_found_and_used(self, coordinator: Person, given: Given) -> None:
        del given
        for _ in range(20):  # it is looked up beside the start
            await coordinator.says("/channel")
            if "Ауа" in (await coordinator.sees("📣")).text:
                return
        pytest.fail("the channel that the operator named was not found")
