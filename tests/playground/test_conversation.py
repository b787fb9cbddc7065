"""A whole small conversation between a person and a bot over HTTP."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.playground.person import Person
from bot.playground.world import World


async def test_a_persons_words_reach_the_bot_and_its_answer_reaches_the_person(bot: Bot, aigerim: Person) -> None:
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "/start"
    assert update.message.entities[0].type == "bot_command"

    await bot.send_message(update.message.chat_id, "<b>Сәлем</b>, Aigerim", parse_mode="HTML")

    seen = await aigerim.sees("Сәлем")
    assert seen.text == "Сәлем, Aigerim"
    assert seen.raw["entities"] == [{"offset": 0, "length": 5, "type": "bold"}]


async def test_a_press_reaches_the_bot_and_its_answer_comes_as_a_toast(bot: Bot, aigerim: Person) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Жіберу", callback_data="draft:send")]])
    await bot.send_message(aigerim.id, "Дайын ба?", reply_markup=keyboard)
    await aigerim.sees_button("Жіберу")

    await aigerim.presses("Жіберу")

    press = (await bot.get_updates())[-1].callback_query
    assert press is not None
    assert press.data == "draft:send"
    await press.answer("Қабылданды")
    assert await aigerim.hears_toast("Қабылдан") == "Қабылданды"


async def test_words_that_never_come_fail_with_the_screen_in_the_message(bot: Bot, aigerim: Person) -> None:
    await bot.send_message(aigerim.id, "Something else")
    with pytest.raises(AssertionError, match="Something else"):
        await aigerim.sees("Never said", timeout=0.01)


async def test_the_same_words_are_not_seen_twice_in_one_message(bot: Bot, aigerim: Person) -> None:
    await bot.send_message(aigerim.id, "GL-1 is received")
    await aigerim.sees("GL-1")
    await aigerim.sees("received")
    with pytest.raises(AssertionError):
        await aigerim.sees("GL-1", timeout=0.01)


async def test_what_was_seen_before_the_person_acted_is_past(bot: Bot, aigerim: Person) -> None:
    await bot.send_message(aigerim.id, "one two")
    await aigerim.sees("one")
    await aigerim.says("next")
    with pytest.raises(AssertionError):
        await aigerim.sees("two", timeout=0.01)


async def test_a_photo_comes_back_from_the_server_without_its_exif_and_a_file_byte_for_byte(
    bot: Bot, world: World, aigerim: Person
) -> None:
    original = world.samples_dir.joinpath("smoke_1.jpg").read_bytes()
    await aigerim.sends_photo(original, caption="түтін")
    await aigerim.sends_file(original, "smoke.jpg", "image/jpeg")
    _, photo, document = [update.message for update in await bot.get_updates()]
    assert photo is not None
    assert document is not None
    assert document.document is not None

    smaller = await (await photo.photo[-1].get_file()).download_as_bytearray()
    same = await (await document.document.get_file()).download_as_bytearray()

    assert photo.caption == "түтін"
    assert len(photo.photo) == 3
    assert b"Exif" not in smaller
    assert bytes(same) == original
