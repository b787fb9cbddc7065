"""Who sees what; one's own data as a file; being forgotten."""

import json
from pathlib import Path

from bot.adapters.telegram import Telegram, Upload
from bot.i18n import words
from bot.services import privacy as service
from handlers.context import Context
from storage import forgetting
from storage.jobs import Job
from storage.store import Store

FILE = "zhasyl-zheli.json"


async def privacy(context: Context, _: str) -> None:
    """`/privacy`."""
    context.say("privacy", key=service.CARD, mode="repost")


async def data(context: Context) -> None:
    """«My data as a file»."""
    await context.ask(service.ask_data)
    context.toast("privacy-data-coming")


async def ask(context: Context) -> None:
    """«Forget me»: what it means, and whether really."""
    context.say("privacy-forget", key=service.CARD, mode="edit")


async def back(context: Context) -> None:
    """«No, leave it»."""
    context.say("privacy", key=service.CARD, mode="edit")


async def forget(context: Context) -> None:
    """«Yes, forget me»: the service itself says goodbye."""
    await context.ask(service.forget)


async def send_data(store: Store, telegram: Telegram, job: Job) -> None:
    """Send somebody what is kept of them. The file is made in memory and goes to nobody else."""
    found = await store.read(service.data_of, job.args["person"])
    if found is None:
        return
    person, kept = found
    text = json.dumps(kept, ensure_ascii=False, indent=2)
    await telegram.call(
        "sendDocument",
        {
            "chat_id": person.telegram_id,
            "caption": words(person.lang or person.guess)("privacy-data"),
            "parse_mode": "HTML",
        },
        {"document": Upload(FILE, text.encode(), "application/json")},
    )


async def drop_files(store: Store, files_dir: Path, job: Job) -> None:
    """Take files off the disk that no row shows any more."""
    for path in job.args["paths"]:
        if not await store.read(forgetting.needed, path):
            (files_dir / path).unlink(missing_ok=True)


async def settle(store: Store, _: Job) -> None:
    """Let what was deleted leave the disk."""
    await store.settle()
