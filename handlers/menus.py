"""The list of commands behind Telegram's menu key: for everybody, in each language."""

import logging

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.domain.roles import Role
from bot.i18n import LANGS, words

log = logging.getLogger(__name__)

# Command, and the role it belongs to; its line in the menu is the sentence `menu-<command>`.
MENU = (
    ("new", Role.RESIDENT),
    ("my", Role.RESIDENT),
    ("duty", Role.VOLUNTEER),
    ("cases", Role.VOLUNTEER),
    ("course", Role.VOLUNTEER),
    ("observe", Role.VOLUNTEER),
    ("kits", Role.VOLUNTEER | Role.COORDINATOR),
    ("board", Role.COORDINATOR),
    ("find", Role.COORDINATOR),
    ("caller", Role.COORDINATOR),
    ("callbacks", Role.COORDINATOR),
    ("invite", Role.COORDINATOR),
    ("digest", Role.COORDINATOR),
    ("worst", Role.COORDINATOR),
    ("export", Role.COORDINATOR),
    ("volunteers", Role.COORDINATOR),
    ("drill", Role.COORDINATOR),
    ("observations", Role.COORDINATOR),
    ("neighbours", Role.RESIDENT),
    ("language", Role.RESIDENT),
    ("privacy", Role.RESIDENT),
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
