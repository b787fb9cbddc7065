"""Fetching evidence from Telegram: the original is kept, a picture is also made ready to be shown."""

import asyncio
import mimetypes
from pathlib import Path

from bot.adapters.telegram import Telegram
from bot.errors import Undeliverable
from bot.services.evidence import evidence
from bot.services.evidence.evidence import Kept
from storage.engine.jobs import Job
from storage.evidence.files import File
from storage.store import Store

SUFFIXES = {"image/jpeg": ".jpg", "audio/ogg": ".ogg", "video/mp4": ".mp4"}
"""What `mimetypes` would answer differently from one system to the next."""


async def fetch(store: Store, telegram: Telegram, files_dir: Path, job: Job) -> None:
    """Fetch one file (`job.args["file"]`). What Telegram does not give or nobody can open is told to its sender."""
    file = await store.read(evidence.to_fetch, job.args["file"])
    if file is None:
        return
    try:
        about = await telegram.call("getFile", {"file_id": file.file_id})
        data = await telegram.download(about["file_path"], evidence.FETCHABLE)
    except Undeliverable:
        await store.ask(evidence.lose, file)
        return
    kept = await asyncio.to_thread(_store, files_dir, file, data)
    await store.ask(evidence.keep, file, kept)


def _store(folder: Path, file: File, data: bytes) -> Kept:
    """Write it to the disk, off the event loop."""
    from bot.adapters import photos  # Pillow comes with it: the start has no use for it

    original = photos.keep(folder, data, _suffix(file))
    path, sha256 = original.relative_to(folder).as_posix(), original.stem
    if not file.picture:
        return Kept(path, sha256)
    try:
        prepared = photos.prepare(data)
    except photos.BrokenPicture as error:
        return Kept(path, sha256, broken=error.say)
    shown = photos.keep(folder, prepared.jpeg, ".jpg").relative_to(folder).as_posix()
    return Kept(path, sha256, shown, prepared.taken_at, prepared.point)


def _suffix(file: File) -> str:
    mime = file.mime or ""
    return SUFFIXES.get(mime) or mimetypes.guess_extension(mime) or ".bin"
