"""What the bot has told about itself: commands by scope and language, names, descriptions, menu buttons."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.playground.errors import Json

Scope = tuple[str, int, int]
DEFAULT: Scope = ("default", 0, 0)


@dataclass
class Profile:
    """Texts and commands. A language of "" is for everybody whose own has nothing."""

    bot_name: str
    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menus: dict[int, Json] = field(default_factory=dict)

    def text(self, field_name: str, language: str) -> str:
        """Return a name or description in a language, the common one if there is none."""
        return self.texts.get((field_name, language)) or self.texts.get((field_name, ""), "")

    def menu(self, chat_id: int) -> Json:
        """Return the menu button of a chat."""
        return self.menus.get(chat_id) or self.menus.get(0) or {"type": "commands"}

    def commands_for(self, user_id: int, chat_id: int, language: str, *, private: bool) -> list[Json]:
        """Return the commands a user sees in a chat: the narrowest scope first, own language before none."""
        scopes: list[Scope] = [("chat", chat_id, 0)]
        if private:
            scopes.append(("all_private_chats", 0, 0))
        else:
            scopes = [("chat_member", chat_id, user_id), *scopes, ("all_group_chats", 0, 0)]
        for scope in (*scopes, DEFAULT):
            for tongue in (language, ""):
                found = self.commands.get((scope, tongue))
                if found:
                    return found
        return []


def scope_key(scope: Json | None) -> Scope:
    """Return what a `BotCommandScope` is kept under."""
    if not scope:
        return DEFAULT
    return scope["type"], int(scope.get("chat_id", 0)), int(scope.get("user_id", 0))
