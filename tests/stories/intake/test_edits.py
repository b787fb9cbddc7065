"""Messages that people change after sending them, and live locations on their way."""

from bot.playground.person import Person
from tests.given import CENTRE, Given

SOUTH = (50.0310, 72.9680)


async def words(given: Given) -> str | None:
    return (await given.rows("SELECT words FROM drafts"))[0]["words"]


async def test_the_draft_follows_an_edited_message_and_no_other_words_change(resident: Person, given: Given) -> None:
    await resident.says("It smells")
    second = await resident.says("of roten egs")
    await resident.says("since noon")
    await resident.sees("since noon")
    await resident.edits(second, "of rotten eggs")
    await resident.sees("of rotten eggs")
    assert await words(given) == "It smells\nof rotten eggs\nsince noon"


async def test_the_words_under_a_photo_may_come_later_and_be_changed(resident: Person, given: Given) -> None:
    photo = await resident.sends_photo()
    await resident.sees("1 photo")
    await resident.edits(photo, "Black smoke")
    await resident.sees("In words: Black smoke")
    await resident.edits(photo, "Brown smoke")
    await resident.sees("In words: Brown smoke")
    assert await words(given) == "Brown smoke"


async def test_coordinates_corrected_by_editing_move_the_pin(resident: Person, given: Given) -> None:
    message = await resident.says("50.0547, 72.9646")
    await resident.sees("Temirtau, Centre")
    await resident.edits(message, "50.0310, 72.9680")
    await resident.sees("South side")
    await resident.edits(message, "By the market")
    card = await resident.sees("By the market")
    assert "South side" not in card.text
    assert (await given.rows("SELECT lat FROM drafts"))[0]["lat"] is None


async def test_words_behind_the_command_follow_too(resident: Person, given: Given) -> None:
    message = await resident.says("/new It smels")
    await resident.sees("It smels")
    await resident.edits(message, "/new It smells")
    await resident.sees("It smells")
    assert await words(given) == "It smells"


async def test_an_edit_after_sending_is_added_to_the_case_and_what_was_said_stays(
    resident: Person, given: Given
) -> None:
    message = await resident.says("It smells")
    await resident.sees("It smells")
    await resident.presses("Smell in the air")
    await resident.sees("What: 👃")
    await resident.sends_place(*CENTRE)
    await resident.sees("That is enough")
    await resident.presses("Send")
    await resident.sees("Your number is GL-2026-0001")
    await resident.edits(message, "It smells a lot")
    await resident.sees("Added to GL-2026-0001")
    assert (await given.rows("SELECT words FROM complaints"))[0]["words"] == "It smells\n✏️ It smells a lot"
    await resident.edits(message, "It smells a lot")
    await resident.says("/my")
    await resident.sees("My reports")
    assert (await given.rows("SELECT words FROM complaints"))[0]["words"] == "It smells\n✏️ It smells a lot"


async def test_a_live_location_moves_the_pin_until_it_is_sent(resident: Person, given: Given) -> None:
    await resident.says("/new")
    await resident.sees("What has happened?")
    await resident.presses("Smell in the air")
    await resident.sees("What: 👃")
    live = await resident.sends_place(*CENTRE, accuracy=15, live=900)
    await resident.sees("Temirtau, Centre")
    await resident.moves(live, *SOUTH)
    await resident.sees("South side")
    await resident.presses("Send")
    await resident.sees("Your number is GL-2026-0001")
    before = len(resident.screen)
    await resident.moves(live, 50.2347, 73.0666)
    await resident.says("/my")
    await resident.sees("My reports")
    case = (await given.rows("SELECT lat, district FROM complaints"))[0]
    assert case == {"lat": SOUTH[0], "district": "south"}
    assert len(resident.screen) <= before + 2  # nothing was said about the move


async def test_a_point_given_on_purpose_is_not_moved_by_an_older_live_location(resident: Person, given: Given) -> None:
    live = await resident.sends_place(*CENTRE, live=900)
    await resident.sees("Temirtau, Centre")
    await resident.sends_place(*SOUTH)
    await resident.sees("South side")
    await resident.moves(live, 50.2347, 73.0666)
    await resident.says("and that is it")
    card = await resident.sees("and that is it")
    assert "South side" in card.text
