"""Fetching evidence from Telegram: the original is kept, a picture is also made ready to be shown."""

import asyncio
import hashlib
import logging
from dataclasses import replace
from pathlib import Path

from bot.adapters import originals
from bot.adapters.bare import bare
from bot.adapters.opener import Opener
from bot.adapters.telegram import Telegram
from bot.domain.evidence import natures
from bot.errors import Undeliverable
from bot.services.evidence import evidence
from bot.services.evidence.evidence import Kept
from handlers.jobs.download import Fetched, fetched
from storage.engine.jobs import Job
from storage.evidence.files import File
from storage.store import Store

log = logging.getLogger(__name__)


async def fetch(store: Store, telegram: Telegram, opener: Opener, files_dir: Path, job: Job) -> None:
    """Fetch one file (`job.args["file"]`). What Telegram does not give or nobody can open is told to its sender."""
    file = await store.read(evidence.to_fetch, job.args["file"])
    if file is None:
        return
    try:
        here = await fetched(store, telegram, files_dir, file_id=file.file_id, size=file.size, mime=file.mime)
    except Undeliverable:
        await store.ask(evidence.lose, file)
        return
    kept = await _seen(opener, files_dir, file, here)
    left = await asyncio.to_thread(_bare_sha256, here.original)
    await store.ask(evidence.keep, file, replace(kept, bare_sha256=left))


async def _seen(opener: Opener, folder: Path, file: File, here: Fetched) -> Kept:
    """Have a picture opened in a process apart, and keep what others may see of it."""
    pictured = natures.shown(here.nature) or (not here.nature and natures.claims_picture(file.mime))
    if not (file.form == "photo" or (file.form == "document" and pictured)):
        return Kept(here.path, here.sha256, nature=here.nature)
    opened = await opener.open(here.original)
    if opened.broken is not None:
        log.info("file %s cannot be opened: %s", file.id, opened.reason)
        return Kept(here.path, here.sha256, broken=opened.broken, nature=here.nature)
    shown = await asyncio.to_thread(originals.keep, folder, opened.jpeg, ".jpg")
    where = shown.relative_to(folder).as_posix()
    return Kept(here.path, here.sha256, where, opened.taken_at, opened.point, nature=here.nature)


def _bare_sha256(original: Path) -> str | None:
    """Return the checksum of a file without what its camera wrote, None where that cannot be taken out."""
    left = bare(original.read_bytes())
    return hashlib.sha256(left).hexdigest() if left is not None else None
