"""Commands, names, descriptions and menu buttons of the bot."""

from __future__ import annotations

import re

from bot.playground.call import Call, method
from bot.playground.errors import Json, bad
from bot.playground.limits import COMMANDS, TEXTS
from bot.playground.profile import scope_key

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"(?:[a-z]{2})?")
# Bot API name in methods → field in calls and answers.
TEXT_METHODS = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}


def _language(call: Call) -> str:
    language: str = call.params.get("language_code", "")
    if not LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return language


def _key(call: Call) -> tuple[tuple[str, int, int], str]:
    scope = scope_key(call.params.get("scope"))
    if scope[1]:
        call.world.chat(scope[1])
    return scope, _language(call)


@method("setMyCommands")
def set_my_commands(call: Call) -> bool:
    """Set the commands of a scope and a language."""
    commands = call.params["commands"]
    if len(commands) > COMMANDS:
        raise bad("too much bot commands specified")
    for one in commands:
        if not COMMAND.fullmatch(one["command"].lstrip("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(one["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    call.world.profile.commands[_key(call)] = commands
    return True


@method("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    """Return the commands of exactly this scope and language."""
    return call.world.profile.commands.get(_key(call), [])


@method("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    """Forget the commands of a scope and a language."""
    call.world.profile.commands.pop(_key(call), None)
    return True


@method("setChatMenuButton")
def set_chat_menu_button(call: Call) -> bool:
    """Set the menu button of one chat, or of all."""
    chat_id = call.params.get("chat_id", 0)
    if chat_id:
        call.world.chat(chat_id)
    call.world.profile.menus[chat_id] = call.params.get("menu_button", {"type": "default"})
    return True


@method("getChatMenuButton")
def get_chat_menu_button(call: Call) -> Json:
    """Return the menu button of a chat."""
    return call.world.profile.menu(call.params.get("chat_id", 0))


def _text_methods(title: str, field: str) -> None:
    def put(call: Call) -> bool:
        words = call.params.get(field, "")
        if len(words) > TEXTS[field]:
            raise bad(f"bot {field.replace('_', ' ')} is too long")
        call.world.profile.texts[field, _language(call)] = words
        return True

    def get(call: Call) -> Json:
        default = call.world.profile.bot_name if field == "name" else ""
        return {field: call.world.profile.text(field, _language(call)) or default}

    method(f"setMy{title}")(put)
    method(f"getMy{title}")(get)


for _title, _field in TEXT_METHODS.items():
    _text_methods(_title, _field)
