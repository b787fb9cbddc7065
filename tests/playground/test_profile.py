"""What the bot tells about itself, pins and reactions."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommand, BotCommandScopeChat, MenuButtonCommands


async def test_a_chats_own_commands_go_before_everybodys(bot: Bot, world, aigerim) -> None:
    await bot.set_my_commands([BotCommand("new", "Шағым")])
    await bot.set_my_commands([BotCommand("board", "Тақта")], scope=BotCommandScopeChat(aigerim.id))

    def shown() -> list[str]:
        found = world.profile.commands_for(aigerim.id, aigerim.id, "kk", private=True)
        return [one["command"] for one in found]

    assert shown() == ["board"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(aigerim.id))
    assert shown() == ["new"]
    assert (await bot.get_my_commands())[0].description == "Шағым"


@pytest.mark.parametrize(("name", "why"), [("New", "BOT_COMMAND_INVALID"), ("шағым", "BOT_COMMAND_INVALID")])
async def test_a_command_is_small_latin_letters(call, name, why) -> None:
    answer = await call("setMyCommands", commands=[{"command": name, "description": "x"}])
    assert answer["description"] == f"Bad Request: {why}"


async def test_names_and_descriptions_are_kept_for_each_language(bot: Bot) -> None:
    await bot.set_my_name("Жасыл желі", language_code="kk")
    await bot.set_my_description("d")
    await bot.set_my_short_description("s")
    assert (await bot.get_my_name("kk")).name == "Жасыл желі"
    assert (await bot.get_my_name()).name == "Playground"
    assert (await bot.get_my_description("ru")).description == "d"
    assert (await bot.get_my_short_description()).short_description == "s"


async def test_small_things_are_answered(bot: Bot, aigerim) -> None:
    assert await bot.set_chat_menu_button(aigerim.id, MenuButtonCommands())
    assert await bot.send_chat_action(aigerim.id, "typing")
    message = await bot.send_message(aigerim.id, "x")
    assert await message.pin()
    assert await message.set_reaction("👍")
    assert (await bot.get_chat(aigerim.id)).pinned_message.message_id == message.message_id
    assert (await bot.get_chat(aigerim.id)).first_name == "Aigerim"
    assert (await bot.get_me()).username == "playground_bot"
    assert await bot.log_out()
