"""A resident reports: anything in any order, one live card, one number."""

import asyncio

from bot.playground.person import Person
from bot.playground.view import Message
from bot.playground.world import World
from tests.given import CENTRE, Given


def cards(person: Person) -> list[Message]:
    return [message for message in person.screen if "Your report" in message.text]


async def test_a_report_fills_up_in_any_order_and_gets_a_number(resident: Person, given: Given) -> None:
    await resident.presses("Report")
    await resident.sees("The kind of problem and the place are still missing")
    await resident.presses("Smell in the air")
    await resident.sees("What: 👃 Smell in the air")
    await resident.sends_photo()
    await resident.sees("1 photo")
    await resident.sends_place(*CENTRE, accuracy=20)
    await resident.sees("Temirtau, Centre")
    await resident.says("Rotten eggs since <morning> & strong")
    card = await resident.sees("Rotten eggs since <morning> & strong")
    assert "That is enough" in card.text
    await resident.presses("Send")
    receipt = await resident.sees("Your number is GL-2026-0001")
    assert "1 photo" in receipt.text

    case = (await given.rows("SELECT * FROM complaints"))[0]
    assert (case["kind"], case["area"], case["district"], case["accuracy_m"]) == ("smell", "temirtau", "centre", 20)
    assert case["words"] == "Rotten eggs since <morning> & strong"
    assert (await given.rows("SELECT complaint_id FROM files")) == [{"complaint_id": case["id"]}]


async def test_the_first_thing_sent_begins_a_report_without_any_command(resident: Person) -> None:
    await resident.sends_place(*CENTRE)
    card = await resident.sees("Temirtau, Centre")
    assert "The kind of problem is still missing" in card.text


async def test_there_is_one_card_and_it_is_always_the_last_message(resident: Person) -> None:
    await resident.says("/new")
    await resident.sees("What has happened?")
    await resident.says("It smells")
    await resident.sees("It smells")
    await resident.sends_place(*CENTRE)
    await resident.sees("Centre")
    async with asyncio.timeout(5):  # the old card goes after the new one has come
        while len(cards(resident)) > 1:
            await resident.chat.changed()
    assert resident.screen[-1].id == cards(resident)[0].id


async def test_several_messages_are_joined_and_a_long_story_is_kept_whole(resident: Person, given: Given) -> None:
    long = "я" * 4096
    await resident.says(long)
    await resident.sees("all 4,096 characters are kept")
    await resident.says("and then more")
    await resident.sees("all 4,110 characters are kept")
    draft = (await given.rows("SELECT words FROM drafts"))[0]
    assert draft["words"] == f"{long}\nand then more"


async def test_words_over_every_measure_are_refused_and_what_was_said_before_stays(
    resident: Person, given: Given
) -> None:
    for letter in "abcdefgh":
        await resident.says(letter * 4000)
    await resident.sees("that is enough words")
    draft = (await given.rows("SELECT length(words) AS n FROM drafts"))[0]
    assert draft["n"] == 4000 * 7 + 6


async def test_the_kinds_of_the_other_line_are_one_press_away(resident: Person, given: Given) -> None:
    await resident.says("/new")
    card = await resident.sees("What has happened?")
    assert not any("No water" in label for label in card.labels)
    await resident.presses("Drinking water and water-pipe works")
    await resident.sees_button("No water")
    await resident.presses("No water")
    await resident.sees("What: 🚱 No water")
    await resident.sends_place(*CENTRE)
    await resident.sees("That is enough")
    await resident.presses("Send")
    await resident.sees("SP-2026-0001")


async def test_a_village_of_the_water_line_is_offered_its_own_kinds_first(resident: Person) -> None:
    await resident.sends_place(51.8085, 68.3582)
    card = await resident.sees("Atbasar district, Atbasar town")
    assert any("No water" in label for label in card.labels)


async def test_danger_to_life_stands_above_everything_else(resident: Person) -> None:
    await resident.says("/new")
    await resident.sees("What has happened?")
    await resident.presses("Smoke or dust")
    card = await resident.sees("101, 112")
    assert card.text.startswith("🚨")


async def test_the_kind_can_be_changed(resident: Person) -> None:
    await resident.says("/new")
    await resident.sees("What has happened?")
    await resident.presses("Smell in the air")
    await resident.sees("What: 👃 Smell in the air")
    await resident.presses("Another kind")
    await resident.sees_button("Smoke or dust")
    await resident.presses("Smoke or dust")
    await resident.sees("What: 🌫 Smoke or dust")


async def test_a_newcomer_who_writes_at_once_loses_nothing(world: World, given: Given) -> None:
    aliya = await given.person("Aliya", lang=None, greeted=False)
    await aliya.says("Түтін шығып жатыр")
    await aliya.sees("Тілді таңдаңыз")
    await aliya.sees("Түтін шығып жатыр")
    await aliya.presses("Қазақша")
    await aliya.sees("Маңайыңызда")
    await aliya.says("/new")
    await aliya.sees("Түтін шығып жатыр")


async def test_a_resident_who_shuts_the_door_harms_nobody(resident: Person, person, given: Given) -> None:
    await resident.says("It smells")
    await resident.sees("It smells")
    resident.blocks()
    other = await person("Dana")
    await other.says("Here too")
    await other.sees("Here too")
    resident.unblocks()
    await resident.says("/new")
    await resident.sees("It smells")
