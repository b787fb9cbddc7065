"""The job that looks up the channel which the operator named."""

import logging

from bot.adapters.telegram import Telegram
from bot.errors import Undeliverable
from bot.services.news import channels
from storage.engine.jobs import Job
from storage.store import Store

log = logging.getLogger(__name__)


async def find(store: Store, telegram: Telegram, job: Job) -> None:
    """Look up the channel that the operator named (`name`: @name or number), and use it from now on."""
    name: str = job.args["name"]
    try:
        chat = await telegram.call("getChat", {"chat_id": name if name.startswith("@") else int(name)})
    except Undeliverable as error:
        log.error("ZHELI_CHANNEL: %s cannot be found (%s): is the bot an administrator of it?", name, error)
        raise
    if chat["type"] != "channel":
        raise Undeliverable(f"ZHELI_CHANNEL: {name} is no channel")
    await store.ask(channels.seat, chat["id"], chat.get("title") or name)
