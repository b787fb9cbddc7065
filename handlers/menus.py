"""The list of commands behind Telegram's menu key: for everybody, in each language."""

import logging

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.domain.people.roles import Role
from bot.i18n import LANGS, words

log = logging.getLogger(__name__)

# Command, and the role it belongs to, the often used first; its line in the menu is the sentence `menu-<command>`.
MENU = (
    ("board", Role.COORDINATOR),
    ("find", Role.COORDINATOR),
    ("digest", Role.COORDINATOR),
    ("duty", Role.VOLUNTEER),
    ("cases", Role.VOLUNTEER),
    ("new", Role.RESIDENT),
    ("my", Role.RESIDENT),
    ("caller", Role.COORDINATOR),
    ("callbacks", Role.COORDINATOR),
    ("volunteers", Role.COORDINATOR),
    ("invite", Role.COORDINATOR),
    ("worst", Role.COORDINATOR),
    ("course", Role.VOLUNTEER),
    ("kits", Role.VOLUNTEER | Role.COORDINATOR),
    ("observe", Role.VOLUNTEER),
    ("drill", Role.COORDINATOR),
    ("observations", Role.COORDINATOR),
    ("export", Role.COORDINATOR),
    ("channel", Role.COORDINATOR),
    ("neighbours", Role.RESIDENT),
    ("privacy", Role.RESIDENT),
    ("language", Role.RESIDENT),
    ("help", Role.RESIDENT),
)


def commands(roles: Role, lang: str) -> list[BotCommand]:
    """Return the menu of somebody with these roles."""
    return [BotCommand(name, words(lang).plain(f"menu-{name}")) for name, role in MENU if role & roles]


async def register(bot: Bot) -> None:
    """Tell Telegram the commands of everybody, in each language. Failing harms nothing: the next start tells again."""
    scope = BotCommandScopeAllPrivateChats()
    try:
        for lang in LANGS:
            await bot.set_my_commands(commands(Role.RESIDENT, lang), scope=scope, language_code=lang)
        await bot.set_my_commands(commands(Role.RESIDENT, "ru"), scope=scope)
    except TelegramError as error:
        log.warning("the menu could not be set: %s", error)
