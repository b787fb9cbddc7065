"""What is kept of a person: sent to them as a file; files and copies of what was forgotten taken away."""

import json
from pathlib import Path

from bot.adapters.telegram import Telegram, Upload
from bot.i18n import words
from bot.services.privacy import privacy as service
from storage.engine.jobs import Job
from storage.privacy import forgetting
from storage.store import Store

FILE = "zhasyl-zheli.json"


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
