"""Edits, deletions, copies and forwards, and Telegram's words when they cannot be."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}


@pytest.fixture
async def sent(call, aigerim) -> dict:
    answer = await call("sendMessage", chat_id=aigerim.id, text="first", reply_markup=KEYBOARD)
    return {"chat_id": aigerim.id, "message_id": answer["result"]["message_id"]}


async def test_an_edit_is_seen_and_takes_the_buttons_away_unless_they_come_again(call, sent, aigerim) -> None:
    await call("editMessageText", **sent, text="second", reply_markup=KEYBOARD)
    assert (await aigerim.sees("second")).labels == ["a"]
    await call("editMessageText", **sent, text="third")
    third = await aigerim.sees("third")
    assert third.labels == []
    assert third.edited is True


async def test_an_edit_that_changes_nothing_is_refused(call, sent) -> None:
    again = {**sent, "text": "first", "reply_markup": KEYBOARD}
    assert (await call("editMessageText", **again))["description"].startswith("Bad Request: message is not modified")
    assert (await call("editMessageReplyMarkup", **sent))["ok"]
    second = await call("editMessageReplyMarkup", **sent)
    assert second["description"].startswith("Bad Request: message is not modified")


async def test_what_is_not_there_is_neither_edited_nor_deleted_nor_copied(call, sent, aigerim) -> None:
    gone = {**sent, "message_id": 9999}
    words = [
        (await call("editMessageText", **gone, text="x"))["description"],
        (await call("deleteMessage", **gone))["description"],
        (await call("copyMessage", **gone, from_chat_id=aigerim.id))["description"],
    ]
    assert words == [
        "Bad Request: message to edit not found",
        "Bad Request: message to delete not found",
        "Bad Request: message to copy not found",
    ]


async def test_a_persons_message_can_be_deleted_but_not_edited(call, aigerim) -> None:
    theirs = {"chat_id": aigerim.id, "message_id": aigerim.screen[0].id}
    assert (await call("editMessageText", **theirs, text="x"))["description"] == (
        "Bad Request: message can't be edited"
    )
    assert (await call("deleteMessage", **theirs))["result"] is True
    assert aigerim.screen == []


async def test_after_48_hours_a_message_cannot_be_deleted(call, sent, world) -> None:
    world.forward(hours=49)
    assert (await call("deleteMessage", **sent))["description"] == "Bad Request: message can't be deleted"


async def test_several_are_deleted_at_once_and_missing_ones_passed_over(call, sent, aigerim) -> None:
    numbers = [sent["message_id"], 9999]
    assert (await call("deleteMessages", chat_id=aigerim.id, message_ids=numbers))["result"] is True
    aigerim.does_not_see("first")


async def test_a_photo_gets_another_caption_and_another_picture(bot: Bot, aigerim, world) -> None:
    pictures = [world.samples_dir.joinpath(f"smoke_{n}.jpg").read_bytes() for n in (1, 2)]
    message = await bot.send_photo(aigerim.id, pictures[0], caption="one")
    await message.edit_caption("two")
    assert (await aigerim.sees("two")).photos
    from telegram import InputMediaPhoto

    edited = await message.edit_media(InputMediaPhoto(pictures[1], caption="three"))
    assert edited.photo[-1].file_unique_id != message.photo[-1].file_unique_id
    with pytest.raises(Exception, match="There is no text in the message to edit"):
        await message.edit_text("four")


async def test_a_copy_carries_the_content_and_a_forward_says_whose_it_was(bot: Bot, aigerim) -> None:
    photo = await aigerim.sends_photo(caption="mine")
    await bot.copy_message(aigerim.id, aigerim.id, photo.id, caption="copied")
    assert (await aigerim.sees("copied")).raw["photo"] == photo.raw["photo"]
    forwarded = await bot.forward_message(aigerim.id, aigerim.id, photo.id)
    assert forwarded.forward_origin.sender_user.id == aigerim.id
    assert forwarded.caption == "mine"


async def test_a_press_on_an_old_message_and_twice_and_forged_all_reach_the_bot(bot: Bot, aigerim) -> None:
    key = InlineKeyboardButton("Бар", callback_data="a:1")
    old = await bot.send_message(aigerim.id, "old", reply_markup=InlineKeyboardMarkup([[key]]))
    await bot.send_message(aigerim.id, "new")
    await aigerim.presses("Бар")
    await aigerim.presses_again()
    await aigerim.forges("other:2")
    presses = [update.callback_query for update in await bot.get_updates() if update.callback_query]
    assert [press.data for press in presses] == ["a:1", "a:1", "other:2"]
    assert len({press.id for press in presses}) == 3
    assert presses[0].message.message_id == old.message_id


async def test_a_button_that_is_not_there_cannot_be_pressed(aigerim) -> None:
    with pytest.raises(AssertionError, match="finds no button «Жоқ»"):
        await aigerim.presses("Жоқ")
