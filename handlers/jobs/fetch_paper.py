"""Fetching a slip or an answer from Telegram: kept whole beside the evidence, whatever it is."""

import asyncio
import mimetypes
from pathlib import Path

from bot.adapters.telegram import Telegram
from bot.errors import Undeliverable
from bot.services.evidence.evidence import FETCHABLE
from storage.engine.jobs import Job
from storage.letters import printed_letters
from storage.store import Store


async def fetch_paper(store: Store, telegram: Telegram, files_dir: Path, job: Job) -> None:
    """Fetch one paper (`job.args["paper"]`); what Telegram does not give can still be shown by its id."""
    paper = await store.read(printed_letters.paper, job.args["paper"])
    if paper is None or paper.state != "waiting":
        return
    try:
        about = await telegram.call("getFile", {"file_id": paper.file_id})
        data = await telegram.download(about["file_path"], FETCHABLE)
    except Undeliverable:
        await store.ask(printed_letters.lose_paper, paper.id)
        return
    suffix = mimetypes.guess_extension(paper.mime or "") or ".bin"
    path, sha256 = await asyncio.to_thread(_keep, files_dir, data, suffix)
    await store.ask(printed_letters.keep_paper, paper.id, path, sha256)


def _keep(folder: Path, data: bytes, suffix: str) -> tuple[str, str]:
    from bot.adapters import photos  # Pillow comes with it: the start has no use for it

    kept = photos.keep(folder, data, suffix)
    return kept.relative_to(folder).as_posix(), kept.stem
