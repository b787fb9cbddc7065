"""getFile."""

from __future__ import annotations

from bot.playground.call import Call, method
from bot.playground.errors import Json, bad
from bot.playground.limits import DOWNLOAD_BYTES


@method("getFile")
def get_file(call: Call) -> Json:
    """Return where a file can be downloaded. Raise 400 beyond 20 MB."""
    file_id = call.params["file_id"]
    stored = call.world.files.by_id.get(file_id)
    if stored is None:
        raise bad("invalid file_id")
    if len(stored.data) > DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
        "file_path": stored.path,
    }
