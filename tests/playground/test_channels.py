"""Channels: an administrator posts, nobody's name is above a post, and a public one is found by its name."""

from __future__ import annotations

import pytest
from telegram import Bot
from telegram.error import Forbidden


async def test_a_post_is_the_channels_own_and_can_be_changed_and_deleted(bot: Bot, world, aigerim) -> None:
    channel = world.channel("Темиртау")
    await channel.adds_bot(by=aigerim)
    *_, update = await bot.get_updates()
    assert update.my_chat_member.new_chat_member.can_post_messages
    post = await bot.send_message(channel.id, "Түтін")
    assert post.from_user is None
    assert post.sender_chat.id == channel.id
    await bot.edit_message_text("Түтін жоқ", channel.id, post.message_id)
    await channel.sees("Түтін жоқ")
    await bot.delete_message(channel.id, post.message_id)
    channel.does_not_see("Түтін")


async def test_a_public_channel_is_found_by_its_name(bot: Bot, world, aigerim) -> None:
    channel = world.channel("Темиртау", username="temirtau_air")
    await channel.adds_bot(by=aigerim)
    found = await bot.get_chat("@temirtau_air")
    assert (found.id, found.type, found.title) == (channel.id, "channel", "Темиртау")


async def test_thrown_out_it_may_not_post(bot: Bot, world, aigerim) -> None:
    channel = world.channel("Темиртау")
    await channel.adds_bot(by=aigerim)
    await channel.removes_bot(by=aigerim)
    with pytest.raises(Forbidden, match="bot was kicked from the channel chat"):
        await bot.send_message(channel.id, "x")
