"""A file that somebody sent, brought from Telegram to our disk as it is."""

import asyncio
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from bot.adapters import disk, originals
from bot.adapters.telegram import Telegram
from bot.domain.evidence import natures
from bot.errors import NotNow
from bot.services.evidence.evidence import FETCHABLE
from storage.store import Store

SUFFIXES = {"image/jpeg": ".jpg", "audio/ogg": ".ogg", "video/mp4": ".mp4"}
"""What `mimetypes` would answer differently from one system to the next."""

ROOM_LOOKED_FOR_S = 600.0
"""How long a file waits on Telegram's side before it is seen again whether the disk has room."""

ITS_OWN_NAME = ("", "zip")
"""Natures of which the sender's program may know more: an archive is a spreadsheet too."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file on our disk: where it lies, its path below DATA_DIR/files, and what its first bytes say it is."""

    original: Path
    path: str
    nature: str

    @property
    def sha256(self) -> str:
        """The checksum, by which it is called."""
        return self.original.stem


async def fetched(
    store: Store, telegram: Telegram, files_dir: Path, *, file_id: str, size: int | None, mime: str | None
) -> Fetched:
    """Bring a file here. Raise `Undeliverable` for one that Telegram does not give, `NotNow` while there is no room."""
    wait_for_room(files_dir, size, store.rules.disk_reserve)
    about = await telegram.call("getFile", {"file_id": file_id})
    data = await telegram.download(about["file_path"], FETCHABLE)
    nature = natures.nature(data)
    original = await asyncio.to_thread(originals.keep, files_dir, data, suffix(nature, mime))
    return Fetched(original, original.relative_to(files_dir).as_posix(), nature)


def wait_for_room(files_dir: Path, size: int | None, reserve: int) -> None:
    """Raise `NotNow` while the disk has only what is kept for words and places: Telegram keeps the file meanwhile."""
    if reserve and disk.free(files_dir) - (size or FETCHABLE) < reserve:
        raise NotNow("the disk has room for words and places only", seconds=ROOM_LOOKED_FOR_S)


def suffix(nature: str, mime: str | None) -> str:
    """Return the ending that a file is kept with."""
    if nature not in ITS_OWN_NAME and (ending := natures.ending(nature)):
        return ending
    mime = (mime or "").strip().casefold()
    return SUFFIXES.get(mime) or mimetypes.guess_extension(mime) or natures.ending(nature) or ".bin"
