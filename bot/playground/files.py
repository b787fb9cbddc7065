"""Every file that went through a chat, kept in memory, by `file_id`."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from bot.playground import images
from bot.playground.errors import Json, bad

SUFFIXES = {"image/jpeg": "jpg", "image/png": "png", "audio/ogg": "oga", "video/mp4": "mp4", "image/webp": "webp"}


@dataclass(frozen=True, slots=True)
class Stored:
    """One file: `kind` is photo, document, voice, …; `path` is what getFile gives; `shown` its Bot API object."""

    file_id: str
    unique_id: str
    kind: str
    path: str
    data: bytes
    mime: str
    shown: Json


class Files:
    """The store. `max_download_bytes` is where getFile begins to refuse."""

    def __init__(self) -> None:
        self.by_id: dict[str, Stored] = {}
        self.by_path: dict[str, Stored] = {}
        self._photos: dict[str, list[Json]] = {}

    def put(self, kind: str, data: bytes, mime: str, name: str | None = None, **more: Any) -> Json:
        """Keep a file; return its Bot API object (`more` goes into it)."""
        number = len(self.by_id) + 1
        digest = hashlib.blake2b(data, digest_size=8).hexdigest()
        suffix = name.rpartition(".")[2] if name and "." in name else SUFFIXES.get(mime, "bin")
        file_id = f"{kind[:3].upper()}-{number:06d}-{digest}"
        shown: Json = {"file_id": file_id, "file_unique_id": f"{kind[:1]}{digest}", **more}
        if name is not None:
            shown["file_name"] = name
        if kind not in {"photo", "sticker", "video_note"}:
            shown["mime_type"] = mime
        shown["file_size"] = len(data)
        stored = Stored(file_id, shown["file_unique_id"], kind, f"{kind}s/file_{number}.{suffix}", data, mime, shown)
        self.by_id[file_id] = self.by_path[stored.path] = stored
        return shown

    def put_photo(self, data: bytes) -> list[Json]:
        """Keep a photo in three sizes; return its `PhotoSize`s. Raise 400 if it is no picture."""
        sizes = images.renditions(data)
        if not sizes:
            raise bad("IMAGE_PROCESS_FAILED")
        kept = [self.put("photo", size.data, "image/jpeg", width=size.width, height=size.height) for size in sizes]
        for size in kept:
            self._photos[size["file_id"]] = kept
        return kept

    def put_undecodable_photo(self, data: bytes) -> list[Json]:
        """Keep bytes as a photo though nothing can decode them (what a broken client might send)."""
        kept = [self.put("photo", data, "image/jpeg", width=1280, height=960)]
        self._photos[kept[0]["file_id"]] = kept
        return kept

    def get(self, file_id: str, kind: str | None = None) -> Stored:
        """Return a file, of this kind if one is named. Raise Telegram's 400 if there is none."""
        stored = self.by_id.get(file_id)
        if stored is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if kind is not None and stored.kind != kind:
            raise bad(f"can't use file of type {stored.kind.title()} as {kind.title()}")
        return stored

    def photo(self, file_id: str) -> list[Json]:
        """Return the sizes of the photo one of whose sizes this is."""
        return self._photos[self.get(file_id, "photo").file_id]
