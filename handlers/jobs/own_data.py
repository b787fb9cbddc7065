"""What is kept of a person: sent to them as a file; files and copies of what was forgotten taken away."""

import asyncio
import json
from pathlib import Path

from bot.adapters import forgotten_list
from bot.adapters.bare import bare
from bot.adapters.telegram import Telegram, Upload
from bot.i18n import words
from bot.services.evidence import evidence
from bot.services.people import settling
from bot.services.privacy import privacy as service
from storage.engine import outbox
from storage.engine.jobs import Job
from storage.evidence.files import File
from storage.privacy import forgetting, forgettings
from storage.store import Store
from storage.tx import Tx

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


async def bare_files(store: Store, files_dir: Path, job: Job) -> None:
    """Take out of the files of somebody forgotten (`job.args["files"]`) what tells of them; what cannot be goes."""
    for row_id in job.args["files"]:
        file = await store.read(evidence.to_bare, row_id)
        if file is not None:
            await store.ask(evidence.bared, file, await asyncio.to_thread(_bare, files_dir, file))


def _bare(folder: Path, file: File) -> str | None:
    """Write what may stay of a file beside it; return where, None for nothing."""
    from bot.adapters import originals

    path = folder / file.path if file.path else None
    if path is None or file.form in evidence.TELLING or not path.is_file():
        return None
    left = bare(path.read_bytes())
    return None if left is None else originals.keep(folder, left, path.suffix).relative_to(folder).as_posix()


async def drop_drawn(data_dir: Path, _: Job) -> None:
    """Take away the pictures of observations: somebody forgotten may be named in one. They are drawn anew."""
    for path in (data_dir / "drawn").glob("observations-*"):
        path.unlink(missing_ok=True)


async def settle(store: Store, data_dir: Path, job: Job) -> None:
    """Write down who was forgotten, and let what was deleted leave the disk; again and again until that is done."""
    if await store.read(_later, job.id):
        return
    told = await store.read(forgettings.all_of)
    await asyncio.to_thread(forgotten_list.add, data_dir, [(one.at, one.kind, one.hash) for one in told])
    if await store.read(outbox.waits, "forgotten") or not await store.settle():
        await store.ask(settling.soon, settling.AGAIN_AFTER)


def _later(tx: Tx, job_id: int) -> bool:
    """Whether another one waits that was asked for later: it will do."""
    return tx.one("SELECT 1 FROM jobs WHERE kind = 'settle' AND state = 'waiting' AND id > :id", id=job_id) is not None


async def forget_again(store: Store, data_dir: Path) -> int:
    """Forget whoever an older database, put back since, knows again; return how many that were."""
    hashes = await asyncio.to_thread(forgotten_list.read, data_dir)
    return await store.ask(service.forget_again, hashes) if hashes else 0
