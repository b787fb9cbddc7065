"""Groups: the bot is let in, spoken to, moved to a supergroup, thrown out."""

from __future__ import annotations

import pytest
from telegram import Bot
from telegram.error import ChatMigrated, Forbidden


async def test_a_bot_in_a_group_hears_and_is_heard(bot: Bot, world, aigerim) -> None:
    group = world.group("Темиртау")
    await group.adds_bot(by=aigerim)
    await aigerim.says("/report@playground_bot", chat=group)
    *_, joined, said = await bot.get_updates()
    assert joined.message.new_chat_members[0].id == bot.id
    assert said.message.chat.type == "group"
    await bot.send_message(group.id, "Тыңдап тұрмын")
    await group.sees("Тыңдап")
    aigerim.does_not_see("Тыңдап")


async def test_a_group_that_becomes_a_supergroup_tells_its_new_id(bot: Bot, world, aigerim) -> None:
    group = world.group("Темиртау")
    await group.adds_bot(by=aigerim)
    old = group.id
    new = await group.becomes_supergroup()
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(old, "x")
    assert caught.value.new_chat_id == new == group.id
    await bot.send_message(new, "қайтадан")
    await group.sees("қайтадан")


async def test_a_bot_that_was_thrown_out_is_forbidden_to_write(bot: Bot, world, aigerim) -> None:
    group = world.group("Темиртау", supergroup=True)
    await group.adds_bot(by=aigerim)
    await group.removes_bot(by=aigerim)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "x")


async def test_a_topic_is_answered_in_the_topic(bot: Bot, world, aigerim) -> None:
    forum = world.group("Темиртау", forum=True)
    await forum.adds_bot(by=aigerim)
    topic = await forum.opens_topic(aigerim, "Ауа")
    await forum.hears(aigerim, "түтін", topic)
    heard = (await bot.get_updates())[-1].message
    assert (heard.message_thread_id, heard.is_topic_message) == (topic, True)
    await bot.send_message(forum.id, "көрдік", message_thread_id=topic)
    assert (await forum.sees("көрдік")).raw["message_thread_id"] == topic
    with pytest.raises(Exception, match="thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=topic + 1000)


async def test_who_is_a_member_and_who_leads(bot: Bot, world, aigerim) -> None:
    group = world.group("Темиртау")
    await group.adds_bot(by=aigerim)
    boris = world.person("Boris")
    assert (await bot.get_chat_member(group.id, boris.id)).status == "left"
    await group.joins(boris)
    assert (await bot.get_chat_member(group.id, boris.id)).status == "member"
    assert [one.user.id for one in await bot.get_chat_administrators(group.id)] == [aigerim.id]
    assert await bot.get_chat_member_count(group.id) == 3


async def test_a_button_in_a_group_is_pressed_by_a_member(bot: Bot, call, world, aigerim) -> None:
    group = world.group("Темиртау")
    await group.adds_bot(by=aigerim)
    keyboard = {"inline_keyboard": [[{"text": "Алу", "callback_data": "offer:accept:1"}]]}
    await call("sendMessage", chat_id=group.id, text="Шағым", reply_markup=keyboard)
    await group.presses(aigerim, "Алу")
    press = (await bot.get_updates())[-1].callback_query
    assert (press.from_user.id, press.message.chat.id) == (aigerim.id, group.id)
