"""Originals as they came, each under its own checksum. Waits for a disk: call it off the event loop."""

import hashlib
import os
import tempfile
from pathlib import Path


def keep(folder: Path, data: bytes, suffix: str) -> Path:
    """Store the bytes under their own sha256 (`ab/cd/abcd….jpg`) and return where; the same bytes once only.

    The whole file is there or none of it, also after a power cut. Raise OSError if the disk does not take it.
    """
    name = hashlib.sha256(data).hexdigest()
    home = folder / name[:2] / name[2:4]
    path = home / f"{name}{suffix}"
    if path.exists() and path.stat().st_size == len(data):
        return path
    home.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=home, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(unfinished).replace(path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise
    _sync(home)
    return path


def _sync(folder: Path) -> None:
    """Make the new name in `folder` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
