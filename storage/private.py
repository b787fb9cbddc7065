"""Whatever the program writes is for the user it runs as alone, whatever the umask."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

OTHERS = 0o077
"""What anybody else could do to a file or a folder."""

FOLDER, FILE = 0o700, 0o600


def folder(path: Path) -> Path:
    """Make a folder that nobody else can look into, if there is none; one that others can is closed to them."""
    if not path.parent.exists():
        folder(path.parent)
    path.mkdir(FOLDER, exist_ok=True)
    close(path)
    return path


def close(path: Path) -> None:
    """Take everybody else's rights away. Of a file that is not ours, or not there, the doctor speaks."""
    with suppress(OSError):
        mode = path.stat().st_mode
        if mode & OTHERS and not mode & stat.S_ISVTX:  # a folder that everybody is meant to share stays so
            path.chmod(mode & ~OTHERS & 0o7777)


def lay(path: Path) -> None:
    """Lay an empty file that only we can read where SQLite will write: its log and index take the rights from it.

    Its folder is ours alone, too: the evidence lies beside it.
    """
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, FILE))
    for one in (path.parent, path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        close(one)


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing, from its beginning, that only we can read."""
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, FILE)
    with os.fdopen(handle, "wb") as file:
        close(path)  # it may have been there before
        yield file
