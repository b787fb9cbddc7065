"""What `zheli doctor` hears from Telegram: whether it knows the token, whose clock is wrong, where updates go."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.settings import Settings
from handlers.console.finding import Finding, bad, good

PATIENCE = aiohttp.ClientTimeout(total=10)
CLOCK_MAY_BE_OFF_S = 5.0  # Telegram tells whole seconds, and the answer takes its time


async def telegram(given: Settings) -> list[Finding]:
    """Ask Telegram who we are."""
    token = given.bot_token.get_secret_value()
    if not token:
        return []  # told by `settings`
    root = f"{given.bot_api_url}/bot{token}/"
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            return [finding async for finding in _hear(session, root, given)]
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
        why = type(error).__name__
        return [
            bad(f"Telegram cannot be reached at {given.bot_api_url} ({why}): look at the network and the firewall.")
        ]


async def _hear(session: aiohttp.ClientSession, root: str, given: Settings) -> AsyncIterator[Finding]:
    async with session.get(root + "getMe") as answer:
        now = datetime.now(UTC)
        me = await answer.json(content_type=None)
        date = answer.headers.get("Date")
    if not me.get("ok"):
        if answer.status in (401, 404):
            yield bad("Telegram does not know this token: copy ZHELI_BOT_TOKEN from @BotFather once more.")
        else:
            yield bad(f"Telegram answers {answer.status}: {me.get('description', 'nothing more')}.")
        return
    yield good(f"Telegram knows the bot: @{me['result'].get('username')}.")
    if date is not None:
        yield clock(parsedate_to_datetime(date), now)
    async with session.get(root + "getWebhookInfo") as answer:
        info = (await answer.json(content_type=None)).get("result") or {}
    for finding in webhook(info, given):
        yield finding


def clock(theirs: datetime, ours: datetime) -> Finding:
    """Hold our clock against Telegram's."""
    off_s = (ours - theirs).total_seconds()
    if abs(off_s) <= CLOCK_MAY_BE_OFF_S:
        return good("Clock: right.")
    way = "ahead" if off_s > 0 else "behind"
    return bad(f"This machine's clock is {abs(off_s):.0f} s {way} of Telegram's: switch on time synchronisation (NTP).")


def webhook(info: dict[str, Any], given: Settings) -> list[Finding]:
    """Hold what Telegram knows of a webhook against the settings."""
    found = []
    wanted = f"{given.public_url}/telegram" if given.webhook_secret.get_secret_value() else ""
    there = info.get("url") or ""
    if there and there != wanted:
        found.append(bad("Telegram brings updates somewhere else: start the hotline, it will put that right."))
    if there and info.get("last_error_message"):
        found.append(bad(f"Telegram could not bring an update lately: {info['last_error_message']}."))
    if (waiting := info.get("pending_update_count") or 0) > 1000:
        found.append(bad(f"{waiting:,} updates wait at Telegram: is the hotline running?"))
    return found
