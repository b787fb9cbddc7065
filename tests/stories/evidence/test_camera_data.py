"""A picture sent as a file says where and when it was taken: that is offered, and used only if the person says so."""

from datetime import UTC, datetime, timedelta

from bot.playground.person import Person
from bot.playground.world import World
from tests.adapters.pictures import at_temirtau, camera_notes, quarters, written
from tests.given import Given
from tests.stories.hands import press

NEAR = (50.06, 72.9667)
"""About 120 m to the east of where the pictures were taken."""


def shot(world: World, *, minutes_ago: float = 55, gps: bool = True, wide: int = 640) -> bytes:
    """A picture as a camera writes it, so long before the world's own moment."""
    local = datetime.fromtimestamp(world.clock.now(), UTC) + timedelta(hours=5, minutes=-minutes_ago)
    notes = camera_notes(taken=local.replace(tzinfo=None), gps=at_temirtau() if gps else None)
    return written(quarters(wide), exif=notes)


async def sends(person: Person, picture: bytes) -> None:
    await person.sends_file(picture, "IMG_1.jpg", "image/jpeg")


async def test_a_picture_from_nearby_is_offered_and_moves_the_pin_when_it_is_right(
    resident: Person, world: World, given: Given
) -> None:
    await resident.sends_place(*NEAR)
    await resident.sees("Where: Temirtau")
    await sends(resident, shot(world))
    card = await resident.sees("Your picture was taken 120 m from there, ")
    assert "Use that?" in card.text
    await press(resident, "Use it")
    card = await resident.sees("(by the picture)")
    assert "taken 120 m" not in card.text
    row = (await given.rows("SELECT lat, lon FROM drafts"))[0]
    assert (round(row["lat"], 4), round(row["lon"], 4)) == (50.06, 72.965)


async def test_no_leaves_the_point_and_asks_no_more(resident: Person, world: World, given: Given) -> None:
    await resident.sends_place(*NEAR)
    await resident.sees("Where: Temirtau")
    await sends(resident, shot(world))
    await resident.sees("Your picture was taken 120 m from there")
    await press(resident, "No")
    await resident.says("that is old")
    card = await resident.sees("that is old")
    assert "Your picture" not in card.text
    assert (await given.rows("SELECT lat, seen_at FROM drafts"))[0] == {"lat": 50.06, "seen_at": None}


async def test_without_a_point_the_picture_s_own_is_offered(resident: Person, world: World) -> None:
    await sends(resident, shot(world))
    await resident.sees("Your picture says where it was taken and when")
    await press(resident, "Use it")
    await resident.sees("Where: Temirtau, Centre")


async def test_a_time_alone_is_offered_if_it_is_earlier_than_the_report(resident: Person, world: World) -> None:
    await sends(resident, shot(world, gps=False, minutes_ago=90))
    await resident.sees("Your picture was taken earlier")
    await press(resident, "Use it")
    await resident.sees("Seen: ")


async def test_a_picture_of_another_year_says_which_and_that_it_is_too_old(resident: Person, world: World) -> None:
    local = datetime(2019, 3, 18, 12, 50, tzinfo=UTC)
    picture = written(quarters(640), exif=camera_notes(taken=local.replace(tzinfo=None), gps=None))
    await sends(resident, picture)
    card = await resident.sees("Your picture was taken earlier: 18.03.2019 12:50")
    assert "That is longer ago than" in card.text
    await press(resident, "Use it")
    card = await resident.sees("Seen: 18.03.2019 12:50 (by the picture)")
    assert "there may be nothing left to check on site" in card.text


async def test_how_long_is_too_old_depends_on_the_kind(resident: Person, world: World) -> None:
    await sends(resident, shot(world, gps=False, minutes_ago=2 * 24 * 60))
    card = await resident.sees("Your picture was taken earlier")
    assert "longer ago" not in card.text  # a dump would still lie there
    await press(resident, "👃 Smell in the air")
    await resident.sees("That is longer ago than")


async def test_a_picture_taken_just_there_and_then_asks_nothing(resident: Person, world: World, given: Given) -> None:
    await resident.sends_place(50.06, 72.965)
    await resident.sees("Where: Temirtau")
    await sends(resident, shot(world, minutes_ago=1))
    await resident.sees("1 photo")
    await resident.says("look")
    card = await resident.sees("look")
    assert "Your picture" not in card.text


async def test_the_second_picture_of_the_same_place_asks_nothing_more(resident: Person, world: World) -> None:
    await sends(resident, shot(world))
    await resident.sees("Your picture says where it was taken")
    await press(resident, "Use it")
    await resident.sees("(by the picture)")
    await sends(resident, shot(world, wide=642, minutes_ago=50))
    await resident.says("two of them")
    card = await resident.sees("two of them")
    assert "Your picture" not in card.text


async def test_what_is_used_goes_into_the_case_and_its_story(resident: Person, world: World, given: Given) -> None:
    await resident.says("/new")
    await resident.sees("What has happened?")
    await resident.presses("Smell in the air")
    await resident.sees("What: 👃")
    await sends(resident, shot(world))
    await resident.sees("Your picture says where it was taken")
    await press(resident, "Use it")
    await resident.sees("That is enough")
    await resident.presses("Send")
    await resident.sees("Your number is GL-2026-0001")
    assert (await given.rows("SELECT seen_at IS NOT NULL AS seen FROM complaints"))[0]["seen"] == 1
    await resident.presses("Open")
    await resident.sees("a picture of it was taken at")
