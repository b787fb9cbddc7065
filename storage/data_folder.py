"""The folder in which everything lies: one process holds it, and a database that is missing is not made anew."""

import fcntl
from pathlib import Path
from typing import IO

from bot.errors import CannotStart
from storage import private


def take_lock(data_dir: Path) -> IO[str]:
    """Hold the data directory for this process. Raise `CannotStart` if another holds it."""
    private.folder(data_dir)
    lock = (data_dir / "lock").open("w")
    private.close(data_dir / "lock")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise CannotStart(f"Another hotline is running on {data_dir}: stop it first, or set ZHELI_DATA_DIR.") from None
    return lock


def missing(database: Path, files_dir: Path) -> None:
    """Raise `CannotStart` where evidence lies without a database: an empty one would give its numbers out again."""
    if not database.exists() and any(path.is_file() for path in files_dir.rglob("*")):
        raise CannotStart(
            f"{database} is gone, and the evidence is still there: zheli restore the last backup, "
            f"or move {files_dir} away to begin anew."
        )
